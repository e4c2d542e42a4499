using System.Collections.Immutable;
using System.Globalization;
using CrsCalculator.Tests.Oracle;
using NodaTime;
using NodaTime.Text;
using static CrsCalculator.Tests.LastAvailable;

namespace CrsCalculator.Tests.Language;

/// <summary>Every threshold of every test: at the score, one step below and one above, against a second transcription.</summary>
public class LanguageTestResultTests
{
    private static readonly LocalDate TakenOn = new(2025, 2, 8);
    private static readonly OracleTable Oracle = OracleTable.Read("language-tests", keys: 4);

    public static TheoryData<LanguageTest, TefScale?> Scales => new()
    {
        { LanguageTest.IeltsGeneralTraining, null },
        { LanguageTest.CelpipGeneral, null },
        { LanguageTest.PteCore, null },
        { LanguageTest.TefCanada, TefScale.EquivalentOldScore },
        { LanguageTest.TefCanada, TefScale.From2019To2023 },
        { LanguageTest.TefCanada, TefScale.From2023 },
        { LanguageTest.TcfCanada, null },
    };

    [Fact]
    public void The_transcription_has_every_test_scale_ability_and_level() => Oracle.Rows.Should().HaveCount(7 * 4 * 7);

    [Theory]
    [MemberData(nameof(Scales))]
    public void Each_threshold_counts_from_its_score_on(LanguageTest test, TefScale? scale)
    {
        decimal step = Step(test);
        foreach (Ability ability in Enum.GetValues<Ability>())
        {
            for (int level = 4; level <= 10; level++)
            {
                decimal minimum = Minimum(test, scale, ability, level);
                LevelOf(test, scale, ability, minimum)
                    .Should().Be(Expected(test, scale, ability, minimum), "{0} {1} {2}", test, ability, minimum);
                LevelOf(test, scale, ability, minimum).Should().BeGreaterThanOrEqualTo(level);
                LevelOf(test, scale, ability, minimum - step)
                    .Should().Be(Expected(test, scale, ability, minimum - step)).And.BeLessThan(level);
                if (IsScore(test, scale, ability, minimum + step))
                {
                    LevelOf(test, scale, ability, minimum + step).Should().Be(Expected(test, scale, ability, minimum + step));
                }
            }
        }
    }

    [Theory]
    [MemberData(nameof(Scales))]
    public void Every_score_of_a_test_has_the_level_of_the_greatest_threshold_not_above_it(LanguageTest test, TefScale? scale)
    {
        foreach (Ability ability in Enum.GetValues<Ability>())
        {
            for (decimal score = 0; IsScore(test, scale, ability, score); score += Step(test))
            {
                LevelOf(test, scale, ability, score).Should().Be(Expected(test, scale, ability, score));
            }
        }
    }

    [Theory]
    [InlineData(LanguageTest.IeltsGeneralTraining, "6.3")]
    [InlineData(LanguageTest.IeltsGeneralTraining, "9.5")]
    [InlineData(LanguageTest.IeltsGeneralTraining, "-0.5")]
    [InlineData(LanguageTest.CelpipGeneral, "13")]
    [InlineData(LanguageTest.CelpipGeneral, "7.5")]
    [InlineData(LanguageTest.PteCore, "91")]
    [InlineData(LanguageTest.TcfCanada, "700")]
    [InlineData(LanguageTest.Clb, "13")]
    [InlineData(LanguageTest.Clb, "7.5")]
    public void A_score_that_the_test_does_not_show_is_an_issue(LanguageTest test, string listening)
    {
        var scores = new TestScores(decimal.Parse(listening, CultureInfo.InvariantCulture), 4, 4, 4);
        OfficialLanguage? language = test == LanguageTest.Clb ? OfficialLanguage.English : null;
        LanguageTestResult.TryCreate(
            test,
            TakenOn,
            scores,
            null,
            language,
            out LanguageTestResult? result,
            out ImmutableArray<Issue> issues)
            .Should()
            .BeFalse();
        result.Should().BeNull();
        issues.Select(static issue => $"{issue.Path} {issue.Code}").Should().Equal("$.listening scoreNotOnScale");
    }

    [Fact]
    public void All_issues_are_listed_at_once()
    {
        LanguageTestResult.TryCreate(
            LanguageTest.TefCanada,
            TakenOn,
            new TestScores(1000, 0.5m, 0, 0),
            null,
            OfficialLanguage.French,
            out _,
            out ImmutableArray<Issue> issues);
        issues.Select(static issue => $"{issue.Path} {issue.Code}").Should().Equal(
            "$.scale missingField", "$.language notOfThisTest");
    }

    [Theory]
    [InlineData("1899-12-31")]
    [InlineData("2200-01-01")]
    public void A_mistyped_day_is_an_issue_with_the_others(string day)
    {
        LocalDate takenOn = LocalDatePattern.Iso.Parse(day).Value;
        LanguageTestResult.TryCreate(
            LanguageTest.PteCore,
            takenOn,
            new TestScores(91, 0, 0, 0),
            null,
            null,
            out LanguageTestResult? result,
            out ImmutableArray<Issue> issues)
            .Should()
            .BeFalse();
        result.Should().BeNull();
        issues.Select(static issue => $"{issue}")
            .Should().Equal("$.listening: scoreNotOnScale (91, 90, 1)", $"$.takenOn: dateOutOfRange ({day}, 1900-01-01, 2199-12-31)");
    }

    [Fact]
    public void The_named_ways_to_make_a_result_agree_with_the_general_one_and_throw_with_the_scale()
    {
        LanguageTestResult ielts = LanguageTestResult.IeltsGeneralTraining(TakenOn, new TestScores(8.0m, 7.5m, 7.0m, 7.0m));
        (ielts.Language, LevelsOf(ielts), ielts.Scale).Should().Be((OfficialLanguage.English, AbilityLevels.All(9), null));
        LevelsOf(LanguageTestResult.IeltsGeneralTraining(TakenOn, new TestScores(7.0m, 7.0m, 7.0m, 7.0m)))
            .Should().Be(AbilityLevels.From(7, 9, 9, 9));
        LevelsOf(LanguageTestResult.TefCanada(TakenOn, new TestScores(255, 210, 312, 320), TefScale.EquivalentOldScore))
            .Should().Be(AbilityLevels.All(7));
        LevelsOf(LanguageTestResult.CelpipGeneral(TakenOn, new TestScores(12, 10, 3, 0))).Should().Be(AbilityLevels.From(10, 10, 0, 0));
        LevelsOf(LanguageTestResult.PteCore(TakenOn, new TestScores(74, 70, 80, 77))).Should().Be(AbilityLevels.All(8));
        LanguageTestResult.TcfCanada(TakenOn, new TestScores(458, 453, 10, 10)).Language.Should().Be(OfficialLanguage.French);
        LevelsOf(LanguageTestResult.FromLevels(TakenOn, OfficialLanguage.French, AbilityLevels.From(1, 2, 3, 12)))
            .Should().Be(AbilityLevels.From(1, 2, 3, 12));
        FluentActions.Invoking(() => LanguageTestResult.IeltsGeneralTraining(TakenOn, new TestScores(6.3m, 7, 9.5m, 7)))
            .Should().Throw<ArgumentOutOfRangeException>()
            .WithMessage("IeltsGeneralTraining, listening: 6.3 is not a score of this test; its scores are 0 to 9 in steps of 0.5. "
                + "IeltsGeneralTraining, writing: 9.5 is not a score of this test; its scores are 0 to 9 in steps of 0.5. "
                + "(Parameter 'scores')*");
        FluentActions.Invoking(() => LanguageTestResult.TefCanada(TakenOn, default, (TefScale)9))
            .Should().Throw<ArgumentOutOfRangeException>();
    }

    [Fact]
    public void A_result_says_what_it_is()
    {
        var scores = new TestScores(8.0m, 7.5m, 6.5m, 7.0m);
        scores.ToString().Should().Be("8.0/7.5/6.5/7.0");
        LanguageTestResult.IeltsGeneralTraining(TakenOn, scores).ToString()
            .Should().Be("ieltsGeneralTraining 2025-02-08: english 8.0/7.5/6.5/7.0");
    }

    [Fact]
    public void A_result_of_no_test_is_refused() =>
        FluentActions.Invoking(
            static () => LanguageTestResult.TryCreate((LanguageTest)9, TakenOn, default, null, OfficialLanguage.English, out _, out _))
            .Should().Throw<ArgumentOutOfRangeException>().WithMessage("test must be one of: *").WithParameterName("test");

    private static decimal Minimum(LanguageTest test, TefScale? scale, Ability ability, int level) =>
        decimal.Parse(
            Oracle.Text("minimum", Code.Of(test), scale is { } s ? Code.Of(s) : string.Empty, Code.Of(ability), level),
            CultureInfo.InvariantCulture);

    private static int Expected(LanguageTest test, TefScale? scale, Ability ability, decimal score) =>
        Enumerable.Range(4, 7).LastOrDefault(level => Minimum(test, scale, ability, level) <= score);

    private static int LevelOf(LanguageTest test, TefScale? scale, Ability ability, decimal score) =>
        LevelsOf(Result(test, scale, ability, score)!)[ability].Level;

    private static bool IsScore(LanguageTest test, TefScale? scale, Ability ability, decimal score) =>
        Result(test, scale, ability, score) is not null;

    private static decimal Step(LanguageTest test) => test == LanguageTest.IeltsGeneralTraining ? 0.5m : 1m;

    private static LanguageTestResult? Result(LanguageTest test, TefScale? scale, Ability ability, decimal score)
    {
        var scores = new TestScores(Of(Ability.Listening), Of(Ability.Reading), Of(Ability.Writing), Of(Ability.Speaking));
        LanguageTestResult.TryCreate(test, TakenOn, scores, scale, null, out LanguageTestResult? result, out _);
        return result;

        decimal Of(Ability each) => each == ability ? score : 0;
    }
}
