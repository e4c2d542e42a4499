using CrsCalculator.TestKit.Generators;
using static CrsCalculator.Tests.LastAvailable;

namespace CrsCalculator.Tests.Language;

/// <summary>The conversion without a day is the one with a day.</summary>
[Properties(Arbitrary = [typeof(ProfileArbitraries)])]
public class LanguageConversionTests
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
            .Throw<ArgumentOutOfRangeException>().WithMessage("test is one of: IeltsGeneralTraining, *").Which.ParamName.Should().Be("test");
        FluentActions.Invoking(() => LastAvailable.Tests.TryConvert(LanguageTest.TefCanada, (TefScale)9, new TestScores(7, 7, 7, 7), out _)).Should()
            .Throw<ArgumentOutOfRangeException>().WithMessage("scale is one of: *").Which.ParamName.Should().Be("scale");
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
}
