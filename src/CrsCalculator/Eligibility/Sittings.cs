using System.Collections.Immutable;
using CrsCalculator.Assessment;
using NodaTime;

namespace CrsCalculator.Eligibility;

/// <summary>What the valid sittings of a person show. A programme's thresholds are met by one sitting as a whole.</summary>
internal static class Sittings
{
    /// <summary>The lowest ability of the best valid sitting, or of the best in one language; level 0 without any.</summary>
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

    /// <summary>Whether the lowest ability of a valid sitting reaches a level.</summary>
    public static bool Reach(ImmutableArray<LanguageTestResult> results, LocalDate on, int level, OfficialLanguage? language = null) =>
        BestLowest(results, on, language).Level >= level;
}
