using CrsCalculator.Rules;

namespace CrsCalculator.Planning;

/// <summary>The points of four abilities.</summary>
internal static class LanguagePoints
{
    /// <summary>The points, at most the cap.</summary>
    public static int Of(this AbilityTable table, AbilityLevels levels) => Math.Min(table.Sum(levels), table.Cap);
}
