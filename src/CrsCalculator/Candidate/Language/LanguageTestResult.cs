using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using NodaTime;

namespace CrsCalculator;

/// <summary>
/// A language test result, as the report shows it. The rules convert its scores to levels: see <see cref="Rules.TestRules.LevelsOf"/>.
/// </summary>
/// <remarks>Immutable, compared by value, and safe to use from several threads.</remarks>
/// <example>
/// <code>
/// var ielts = LanguageTestResult.IeltsGeneralTraining(
///     takenOn: new LocalDate(2025, 2, 8),
///     new TestScores(Listening: 8.0m, Reading: 7.5m, Writing: 6.5m, Speaking: 7.0m));
/// </code>
/// </example>
[JsonConverter(typeof(ConvertersNeeded))]
public sealed record LanguageTestResult
{
    private static readonly Ability[] Abilities = Enum.GetValues<Ability>();

    private LanguageTestResult(LanguageTest test, TefScale? scale, OfficialLanguage language, LocalDate takenOn, TestScores scores)
    {
        Test = test;
        Scale = scale;
        Language = language;
        TakenOn = Guard.Day(takenOn, nameof(takenOn));
        Scores = scores;
    }

    /// <summary>The test.</summary>
    public LanguageTest Test { get; }

    /// <summary>The scale that the scores were read from; only for TEF Canada.</summary>
    public TefScale? Scale { get; }

    /// <summary>The language of the test.</summary>
    public OfficialLanguage Language { get; }

    /// <summary>The day of the test.</summary>
    public LocalDate TakenOn { get; }

    /// <summary>The scores as the report shows them.</summary>
    public TestScores Scores { get; }

    /// <summary>Whether one ability was retaken as a One Skill Retake, which only IELTS offers.</summary>
    /// <exception cref="ArgumentException">The result is from another test.</exception>
    public bool OneSkillRetake { get; init => field = FactGuard.OneSkillRetake(value, Test); }

    /// <summary>Creates an IELTS General Training result: bands 0 to 9 in steps of 0.5.</summary>
    /// <param name="takenOn">The day of the test.</param>
    /// <param name="scores">The bands.</param>
    /// <returns>The result.</returns>
    /// <exception cref="ArgumentOutOfRangeException">
    /// A score is not on the test's scale, or the day is outside <see cref="DocumentDates"/>.
    /// </exception>
    public static LanguageTestResult IeltsGeneralTraining(LocalDate takenOn, TestScores scores) =>
        Create(LanguageTest.IeltsGeneralTraining, takenOn, scores);

    /// <summary>Creates a CELPIP-General result: levels 0 to 12; "M" is 0.</summary>
    /// <param name="takenOn">The day of the test.</param>
    /// <param name="scores">The levels.</param>
    /// <returns>The result.</returns>
    /// <exception cref="ArgumentOutOfRangeException">
    /// A score is not on the test's scale, or the day is outside <see cref="DocumentDates"/>.
    /// </exception>
    public static LanguageTestResult CelpipGeneral(LocalDate takenOn, TestScores scores) =>
        Create(LanguageTest.CelpipGeneral, takenOn, scores);

    /// <summary>Creates a PTE Core result: points 0 to 90.</summary>
    /// <param name="takenOn">The day of the test.</param>
    /// <param name="scores">The points.</param>
    /// <returns>The result.</returns>
    /// <exception cref="ArgumentOutOfRangeException">
    /// A score is not on the test's scale, or the day is outside <see cref="DocumentDates"/>.
    /// </exception>
    public static LanguageTestResult PteCore(LocalDate takenOn, TestScores scores) =>
        Create(LanguageTest.PteCore, takenOn, scores);

    /// <summary>Creates a TEF Canada result.</summary>
    /// <param name="takenOn">The day of the test.</param>
    /// <param name="scores">The points.</param>
    /// <param name="scale">The certificate's scale that they were read from.</param>
    /// <returns>The result.</returns>
    /// <exception cref="ArgumentOutOfRangeException">
    /// A score is not on the scale, there is no such scale, or the day is outside <see cref="DocumentDates"/>.
    /// </exception>
    public static LanguageTestResult TefCanada(LocalDate takenOn, TestScores scores, TefScale scale) =>
        Create(LanguageTest.TefCanada, takenOn, scores, Guard.Defined(scale, nameof(scale)));

    /// <summary>Creates a TCF Canada result: listening and reading 0 to 699, writing and speaking 0 to 20.</summary>
    /// <param name="takenOn">The day of the test.</param>
    /// <param name="scores">The points.</param>
    /// <returns>The result.</returns>
    /// <exception cref="ArgumentOutOfRangeException">
    /// A score is not on the test's scale, or the day is outside <see cref="DocumentDates"/>.
    /// </exception>
    public static LanguageTestResult TcfCanada(LocalDate takenOn, TestScores scores) =>
        Create(LanguageTest.TcfCanada, takenOn, scores);

    /// <summary>Creates a result from levels that were already converted.</summary>
    /// <param name="takenOn">The day of the test.</param>
    /// <param name="language">The language of the test.</param>
    /// <param name="levels">The levels.</param>
    /// <returns>The result.</returns>
    /// <exception cref="ArgumentOutOfRangeException">
    /// The language is neither English nor French, or the day is outside <see cref="DocumentDates"/>.
    /// </exception>
    public static LanguageTestResult FromLevels(LocalDate takenOn, OfficialLanguage language, AbilityLevels levels) =>
        new(
            LanguageTest.Clb,
            null,
            Guard.Defined(language, nameof(language)),
            takenOn,
            new TestScores(levels.Listening.Level, levels.Reading.Level, levels.Writing.Level, levels.Speaking.Level));

    /// <summary>Creates a result of any test from the values in a form or document, if they are valid.</summary>
    /// <param name="test">The test.</param>
    /// <param name="takenOn">The day of the test.</param>
    /// <param name="scores">The scores.</param>
    /// <param name="scale">The scale; required for TEF Canada and for no other test.</param>
    /// <param name="language">The language; required for direct levels and for no other test.</param>
    /// <param name="result">The result, or <see langword="null"/>.</param>
    /// <param name="issues">Every issue, with its path from the result: <c>$.listening</c>; empty if there are none.</param>
    /// <param name="oneSkillRetake">Whether one ability was retaken as a One Skill Retake; for IELTS only.</param>
    /// <returns>Whether there is a result.</returns>
    /// <exception cref="ArgumentOutOfRangeException">An enumeration has no such value.</exception>
    public static bool TryCreate(
        LanguageTest test,
        LocalDate takenOn,
        TestScores scores,
        TefScale? scale,
        OfficialLanguage? language,
        [NotNullWhen(true)] out LanguageTestResult? result,
        out ImmutableArray<Issue> issues,
        bool oneSkillRetake = false)
    {
        Guard.Defined(test, nameof(test));
        TefScale? knownScale = scale is { } one ? Guard.Defined(one, nameof(scale)) : null;
        OfficialLanguage? knownLanguage = language is { } spoken ? Guard.Defined(spoken, nameof(language)) : null;
        issues = CanBe(test, knownScale, knownLanguage, oneSkillRetake)
            && TestScales.Show(test, knownScale, scores)
            && DocumentDates.Include(takenOn)
            ? []
            : IssuesOf(test, takenOn, scores, knownScale, knownLanguage, oneSkillRetake);
        result = issues.IsEmpty
            ? new LanguageTestResult(test, knownScale, TestScales.LanguageOf(test) ?? knownLanguage!.Value, takenOn, scores)
            {
                OneSkillRetake = oneSkillRetake,
            }
            : null;
        return result is not null;
    }

    /// <summary>
    /// Finds every issue in a test result that may be incomplete: scores off the scale, or a scale or language that is missing or belongs
    /// to another test. An unknown score is not an issue here.
    /// </summary>
    /// <param name="test">The test.</param>
    /// <param name="scale">The scale; required for TEF Canada and for no other test.</param>
    /// <param name="language">The language; required for direct levels and for no other test.</param>
    /// <param name="scoreOf">The score of each ability, or <see langword="null"/> if unknown.</param>
    /// <param name="oneSkillRetake">Whether one ability was retaken as a One Skill Retake; for IELTS only.</param>
    /// <returns>The issues, with paths from the result: <c>$.listening</c>; empty if there are none.</returns>
    /// <exception cref="ArgumentOutOfRangeException">An enumeration has no such value.</exception>
    public static ImmutableArray<Issue> Check(
        LanguageTest test,
        TefScale? scale,
        OfficialLanguage? language,
        Func<Ability, decimal?> scoreOf,
        bool oneSkillRetake = false)
    {
        ArgumentNullException.ThrowIfNull(scoreOf);
        Guard.Defined(test, nameof(test));
        TefScale? knownScale = scale is { } one ? Guard.Defined(one, nameof(scale)) : null;
        return
        [
            .. Field("scale", scale is not null, LanguageTest.TefCanada, test),
            .. Field("language", language is not null, LanguageTest.Clb, test),
            .. oneSkillRetake && test != LanguageTest.IeltsGeneralTraining
                ? [NotOfThis("oneSkillRetake", LanguageTest.IeltsGeneralTraining, test)]
                : (Issue[])[],

            // TEF Canada scores cannot be checked without their scale.
            .. test == LanguageTest.TefCanada && knownScale is null ? [] : OffScale(test, knownScale, scoreOf),
        ];
    }

    /// <summary>The test with its day and its scores.</summary>
    /// <returns>For example <c>ieltsGeneralTraining 2025-02-08: english 8/7/6.5/7</c>.</returns>
    public override string ToString() => $"{Code.Of(Test)} {Invariant.Text(TakenOn)}: {Code.Of(Language)} {Scores}";

    private static LanguageTestResult Create(LanguageTest test, LocalDate takenOn, TestScores scores, TefScale? scale = null) =>
        TryCreate(
            test,
            Guard.Day(takenOn, nameof(takenOn)),
            scores,
            scale,
            null,
            out LanguageTestResult? result,
            out ImmutableArray<Issue> issues)
            ? result
            : throw new ArgumentOutOfRangeException(
                nameof(scores),
                scores,
                string.Join(' ', issues.Select(issue => $"{test}, {issue.Path[2..]}: {IssueSentences.Of(issue)}")));

    /// <summary>Whether a result of the test can have these fields.</summary>
    private static bool CanBe(LanguageTest test, TefScale? scale, OfficialLanguage? language, bool oneSkillRetake) =>
        scale is not null == (test == LanguageTest.TefCanada)
        && language is not null == (test == LanguageTest.Clb)
        && (!oneSkillRetake || test == LanguageTest.IeltsGeneralTraining);

    private static ImmutableArray<Issue> IssuesOf(
        LanguageTest test,
        LocalDate takenOn,
        TestScores scores,
        TefScale? scale,
        OfficialLanguage? language,
        bool oneSkillRetake) =>
        [.. Check(test, scale, language, ability => scores[ability], oneSkillRetake), .. DayIssues(takenOn)];

    private static IEnumerable<Issue> OffScale(LanguageTest test, TefScale? scale, Func<Ability, decimal?> scoreOf) =>
        from ability in Abilities
        let scores = TestScales.Of(test, scale, ability)
        let score = scoreOf(ability)
        where score is not null && !scores.Has(score.Value)
        select new Issue(
            $"$.{Code.Of(ability)}",
            IssueCodes.ScoreNotOnScale,
            new Facts(Invariant.Text(score.Value), Invariant.Text(scores.Greatest), Invariant.Text(scores.Step)));

    private static IEnumerable<Issue> DayIssues(LocalDate takenOn) => DocumentDates.Include(takenOn) ? [] : [DayOutOfRange(takenOn)];

    private static Issue DayOutOfRange(LocalDate takenOn) =>
        new(
            "$.takenOn",
            IssueCodes.DateOutOfRange,
            new Facts(
                Invariant.Text(takenOn.WithCalendar(CalendarSystem.Iso)),
                Invariant.Text(DocumentDates.Earliest),
                Invariant.Text(DocumentDates.Latest)));

    private static Issue NotOfThis(string field, LanguageTest owner, LanguageTest test) =>
        new($"$.{field}", IssueCodes.NotOfThisTest, new Facts(field, Code.Of(test), Code.Of(owner)));

    private static IEnumerable<Issue> Field(string field, bool isThere, LanguageTest owner, LanguageTest test) =>
        isThere == (test == owner) ? []
        : isThere ? [NotOfThis(field, owner, test)]
        : [new Issue($"$.{field}", IssueCodes.MissingField, new Facts(field))];
}
