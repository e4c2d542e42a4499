using System.Collections.Immutable;
using CrsCalculator.Assessment;
using NodaTime;

namespace CrsCalculator.Eligibility;

/// <summary>What the valid tests of a person show. A program's thresholds are met by one test as a whole.</summary>
internal static class TestResults
{
    /// <summary>The lowest ability of the best valid test, or of the best in one language; level 0 without any.</summary>
    public static Clb BestLowest(ImmutableArray<LanguageTestResult> results, LocalDate on, OfficialLanguage? language = null)
    {
        Clb best = default;
        foreach (LanguageTestResult result in results)
        {
            if ((language is null || result.Language == language) && LanguageRules.IsValid(result, on) && result.Levels.Lowest > best)
            {
                best = result.Levels.Lowest;
            }
        }

        return best;
    }

    /// <summary>Whether the lowest ability of a valid test reaches a level.</summary>
    public static bool Reach(ImmutableArray<LanguageTestResult> results, LocalDate on, int level, OfficialLanguage? language = null) =>
        BestLowest(results, on, language).Level >= level;
}
