using CrsCalculator.Rules;

namespace CrsCalculator.Tests;

/// <summary>The last official rules that are available, for tests in which the date does not matter.</summary>
internal static class LastAvailable
{
    public static CrsRuleset Ruleset { get; } = RuleBook.Official.Points.LastAvailable!;

    /// <summary>Scores by the last available ruleset on every date.</summary>
    public static ExpressEntry Calculator { get; } = ExpressEntry.Official.ScoringBy(Ruleset);

    public static TestRules Tests { get; } = RuleBook.Official.Tests.LastAvailable!;

    public static FswRules Fsw { get; } = RuleBook.Official.Fsw.LastAvailable!;

    public static AbilityLevels LevelsOf(LanguageTestResult result) => Tests.LevelsOf(result);

    /// <summary>Explains a score on the first day of a ruleset, with the ruleset in force.</summary>
    public static CrsBreakdown Explain(this CrsRuleset ruleset, in CrsFactors factors)
    {
        ExpressEntry calculator = ruleset.IsOfficial ? ExpressEntry.Official : new ExpressEntry(RuleBook.Official.WithPoints(ruleset));
        return calculator.Explain(in factors, ruleset.InForceFrom);
    }
}
