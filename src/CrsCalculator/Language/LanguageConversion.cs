using CrsCalculator.Language.Conversions;

namespace CrsCalculator;

/// <summary>What the scores of a test come to in CLB or NCLC levels, by the tables that IRCC publishes. Allocates nothing.</summary>
/// <remarks>All members are safe to use from several threads. <see cref="LanguageTestResult"/> also keeps the day and says what is wrong.</remarks>
public static class LanguageConversion
{
    /// <summary>Converts the scores of a test. No score is rounded: its level is that of the greatest threshold not above it.</summary>
    /// <param name="test">The test.</param>
    /// <param name="scale">The scale; required for TEF Canada and for no other test.</param>
    /// <param name="scores">The scores as the report shows them.</param>
    /// <param name="levels">The levels, or the default. Level 0 stands for everything below level 4, and 10 for 10 or higher; direct levels stay as they are.</param>
    /// <returns>Whether the test shows such scores on such a scale.</returns>
    /// <exception cref="ArgumentOutOfRangeException">An enumeration has no such value.</exception>
    public static bool TryConvert(LanguageTest test, TefScale? scale, TestScores scores, out AbilityLevels levels)
    {
        Guard.Defined(test, nameof(test));
        levels = default;
        if (scale is not null != (test == LanguageTest.TefCanada))
        {
            return false;
        }

        ConversionTable? table = ConversionTables.For(test, scale is { } known ? Guard.Defined(known, nameof(scale)) : null);
        if (!Shows(table, scores))
        {
            return false;
        }

        levels = table?.LevelsOf(scores) ?? DirectLevels(scores);
        return true;
    }

    /// <summary>Direct levels are whole and up to 12: the same check as for the scores of a test.</summary>
    internal static ScoreScale DirectScale { get; } = new(greatest: Clb.MaxLevel, step: 1m);

    internal static AbilityLevels DirectLevels(TestScores scores) =>
        AbilityLevels.From((int)scores.Listening, (int)scores.Reading, (int)scores.Writing, (int)scores.Speaking);

    private static bool Shows(ConversionTable? table, TestScores scores) =>
        (table?.Listening ?? DirectScale).Has(scores.Listening)
        && (table?.Reading ?? DirectScale).Has(scores.Reading)
        && (table?.Writing ?? DirectScale).Has(scores.Writing)
        && (table?.Speaking ?? DirectScale).Has(scores.Speaking);
}
