using CrsCalculator.Rules;
using CrsCalculator.TestKit.Generators;
using NodaTime;
using static CrsCalculator.Tests.LastAvailable;

namespace CrsCalculator.Tests.Rules;

/// <summary>Which tests are accepted, and what their scores come to.</summary>
[Properties(Arbitrary = [typeof(ProfileArbitraries)])]
public class TestRulesTests
{
    [Property(MaxTest = 300)]
    public void Scores_convert_to_the_levels_of_their_result(LanguageTestResult result)
    {
        LastAvailable.Tests.TryConvert(result.Test, result.Scale, result.Scores, out AbilityLevels levels).Should().BeTrue();
        levels.Should().Be(LevelsOf(result));
    }

    [Theory]
    [InlineData(LanguageTest.IeltsGeneralTraining, null, 6.3)]
    [InlineData(LanguageTest.CelpipGeneral, null, 13)]
    [InlineData(LanguageTest.TefCanada, null, 300)]
    [InlineData(LanguageTest.TcfCanada, TefScale.From2023, 15)]
    [InlineData(LanguageTest.Clb, null, 13)]
    [InlineData(LanguageTest.Clb, null, 7.5)]
    public void What_a_test_does_not_show_is_refused(LanguageTest test, TefScale? scale, double score) =>
        LastAvailable.Tests.TryConvert(test, scale, new TestScores((decimal)score, 7, 7, 7), out _).Should().BeFalse();

    [Fact]
    public void A_test_or_a_scale_that_is_none_is_refused()
    {
        FluentActions.Invoking(() => LastAvailable.Tests.TryConvert((LanguageTest)99, null, new TestScores(7, 7, 7, 7), out _)).Should()
            .Throw<ArgumentOutOfRangeException>().WithMessage("test must be one of: IeltsGeneralTraining, *").Which.ParamName
                .Should().Be("test");
        FluentActions.Invoking(() => LastAvailable.Tests.TryConvert(LanguageTest.TefCanada, (TefScale)9, new TestScores(7, 7, 7, 7), out _))
            .Should()
            .Throw<ArgumentOutOfRangeException>().WithMessage("scale must be one of: *").Which.ParamName.Should().Be("scale");
    }

    [Fact]
    public void Conversion_allocates_nothing()
    {
        var scores = new TestScores(8.0m, 7.5m, 7.0m, 7.0m);
        LastAvailable.Tests.TryConvert(LanguageTest.IeltsGeneralTraining, null, scores, out _);
        long before = GC.GetAllocatedBytesForCurrentThread();
        LastAvailable.Tests.TryConvert(LanguageTest.IeltsGeneralTraining, null, scores, out AbilityLevels levels);
        (GC.GetAllocatedBytesForCurrentThread() - before).Should().Be(0);
        levels.Should().Be(AbilityLevels.All(9));
    }

    [Fact]
    public void A_test_without_a_chart_is_not_accepted_and_has_no_levels()
    {
        TestRules rules = RuleBook.Official.Tests.At(new LocalDate(2024, 1, 29)).Value;
        var result = LanguageTestResult.PteCore(new LocalDate(2024, 1, 15), new TestScores(90, 90, 90, 90));
        (rules.Accept(result), rules.LevelsOf(result), rules.ChartOf(LanguageTest.PteCore))
            .Should().Be((false, default(AbilityLevels), null));
        rules.TryConvert(result.Test, null, result.Scores, out _).Should().BeFalse();
        (LastAvailable.Tests.Accept(result), LevelsOf(result)).Should().Be((true, AbilityLevels.All(10)));
        rules.Accept(LanguageTestResult.FromLevels(new LocalDate(2024, 1, 15), OfficialLanguage.English, default))
            .Should().BeTrue("levels need no chart");
    }

    [Fact]
    public void A_scale_is_printed_from_its_first_to_its_last_day()
    {
        EquivalencyChart chart = LastAvailable.Tests.ChartOf(LanguageTest.TefCanada, TefScale.From2019To2023)!;
        string[] days = ["2019-09-30", "2019-10-01", "2023-12-10", "2023-12-11"];
        days.Select(static day => NodaTime.Text.LocalDatePattern.Iso.Parse(day).Value).Select(chart.IsPrintedOn)
            .Should().Equal(false, true, true, false);
        LastAvailable.Tests.ChartOf(LanguageTest.PteCore)!.IsPrintedOn(LocalDate.MinIsoValue).Should().BeTrue();
        chart[Ability.Writing].Should().Equal(chart.Writing);
    }
}
