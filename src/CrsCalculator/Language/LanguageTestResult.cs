using System.Diagnostics.CodeAnalysis;
using CrsCalculator.Language.Conversions;
using NodaTime;

namespace CrsCalculator;

/// <summary>
/// One sitting of a language test: what the report shows, and the level that each ability has by the published tables. Abilities
/// of two sittings are never mixed, and no score is rounded.
/// </summary>
/// <remarks>Immutable, and safe to use from several threads.</remarks>
public sealed record LanguageTestResult
{
    private static readonly Ability[] Abilities = Enum.GetValues<Ability>();

    private LanguageTestResult(LanguageTest test, TefScale? scale, OfficialLanguage language, LocalDate takenOn, TestScores scores, AbilityLevels levels)
    {
        Test = test;
        Scale = scale;
        Language = language;
        TakenOn = takenOn;
        Scores = scores;
        Levels = levels;
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

    /// <summary>The levels that the scores come to. Level 0 stands for everything below level 4, and 10 for 10 or higher.</summary>
    public AbilityLevels Levels { get; }

    /// <summary>A result of IELTS General Training: bands 0 to 9 by halves.</summary>
    /// <param name="takenOn">The day of the test.</param>
    /// <param name="scores">The bands.</param>
    /// <returns>The result.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A score is not one that the test shows.</exception>
    public static LanguageTestResult IeltsGeneralTraining(LocalDate takenOn, TestScores scores) =>
        Create(LanguageTest.IeltsGeneralTraining, null, null, takenOn, scores);

    /// <summary>A result of CELPIP-General: levels 0 to 12; "M" is 0.</summary>
    /// <param name="takenOn">The day of the test.</param>
    /// <param name="scores">The levels.</param>
    /// <returns>The result.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A score is not one that the test shows.</exception>
    public static LanguageTestResult CelpipGeneral(LocalDate takenOn, TestScores scores) =>
        Create(LanguageTest.CelpipGeneral, null, null, takenOn, scores);

    /// <summary>A result of PTE Core: points 0 to 90.</summary>
    /// <param name="takenOn">The day of the test.</param>
    /// <param name="scores">The points.</param>
    /// <returns>The result.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A score is not one that the test shows.</exception>
    public static LanguageTestResult PteCore(LocalDate takenOn, TestScores scores) =>
        Create(LanguageTest.PteCore, null, null, takenOn, scores);

    /// <summary>A result of TEF Canada.</summary>
    /// <param name="takenOn">The day of the test.</param>
    /// <param name="scores">The points.</param>
    /// <param name="scale">Which of the certificate's scales they were read from.</param>
    /// <returns>The result.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A score is not on the scale.</exception>
    public static LanguageTestResult TefCanada(LocalDate takenOn, TestScores scores, TefScale scale) =>
        Create(LanguageTest.TefCanada, Guard.Defined(scale), null, takenOn, scores);

    /// <summary>A result of TCF Canada: listening and reading 0 to 699, writing and speaking 0 to 20.</summary>
    /// <param name="takenOn">The day of the test.</param>
    /// <param name="scores">The points.</param>
    /// <returns>The result.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A score is not one that the test shows.</exception>
    public static LanguageTestResult TcfCanada(LocalDate takenOn, TestScores scores) =>
        Create(LanguageTest.TcfCanada, null, null, takenOn, scores);

    /// <summary>Levels that somebody else has converted.</summary>
    /// <param name="takenOn">The day of the test.</param>
    /// <param name="language">The language of the test.</param>
    /// <param name="levels">The levels.</param>
    /// <returns>The result.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The language is neither English nor French.</exception>
    public static LanguageTestResult Clb(LocalDate takenOn, OfficialLanguage language, AbilityLevels levels) =>
        new(LanguageTest.Clb, null, Guard.Defined(language), takenOn, new TestScores(levels.Listening.Level, levels.Reading.Level, levels.Writing.Level, levels.Speaking.Level), levels);

    /// <summary>Makes a result of any test from what a form or a document says, if it can be one.</summary>
    /// <param name="test">The test.</param>
    /// <param name="scale">The scale; required for TEF Canada and for no other test.</param>
    /// <param name="language">The language; required for direct levels and for no other test.</param>
    /// <param name="takenOn">The day of the test.</param>
    /// <param name="scores">The scores.</param>
    /// <param name="result">The result, or <see langword="null"/>.</param>
    /// <param name="issues">Everything that is wrong, with paths from the result: <c>$.listening</c>. Empty when nothing is.</param>
    /// <returns>Whether there is a result.</returns>
    /// <exception cref="ArgumentOutOfRangeException">An enumeration has no such value.</exception>
    public static bool TryCreate(
        LanguageTest test,
        TefScale? scale,
        OfficialLanguage? language,
        LocalDate takenOn,
        TestScores scores,
        [NotNullWhen(true)] out LanguageTestResult? result,
        out IReadOnlyList<Issue> issues)
    {
        Guard.Defined(test);
        List<Issue> found = [];
        CheckField("scale", scale is not null, test == LanguageTest.TefCanada, found);
        CheckField("language", language is not null, test == LanguageTest.Clb, found);
        ConversionTable? table = ConversionTables.For(test, scale is { } known ? Guard.Defined(known) : null);
        foreach (Ability ability in Abilities)
        {
            CheckScore(ability, scores[ability], table?[ability] ?? LanguageConversion.DirectScale, found);
        }

        issues = found;
        result = found.Count > 0
            ? null
            : new LanguageTestResult(test, scale, table?.Language ?? Guard.Defined(language!.Value), takenOn, scores, table?.LevelsOf(scores) ?? LanguageConversion.DirectLevels(scores));
        return result is not null;
    }

    private static LanguageTestResult Create(LanguageTest test, TefScale? scale, OfficialLanguage? language, LocalDate takenOn, TestScores scores) =>
        TryCreate(test, scale, language, takenOn, scores, out LanguageTestResult? result, out IReadOnlyList<Issue> issues)
            ? result
            : throw new ArgumentOutOfRangeException(nameof(scores), scores, $"{test} does not show such scores. {string.Join("; ", issues)}");

    private static void CheckField(string field, bool isThere, bool isRequired, List<Issue> found)
    {
        if (isThere != isRequired)
        {
            found.Add(new Issue($"$.{field}", isRequired ? IssueCodes.MissingField : IssueCodes.UnknownField, new Facts(field)));
        }
    }

    private static void CheckScore(Ability ability, decimal score, ScoreScale scale, List<Issue> found)
    {
        if (!scale.Has(score))
        {
            found.Add(new Issue($"$.{Codes.Ability.Of(ability)}", IssueCodes.ScoreNotOnScale, new Facts(Invariant.Text(score), Invariant.Text(scale.Greatest), Invariant.Text(scale.Step))));
        }
    }
}
