using System.Collections.Immutable;
using CrsCalculator.Rules;

namespace CrsCalculator.Scoring;

/// <summary>What must be said with a score of factors that somebody else has counted.</summary>
internal static class FactorNotices
{
    /// <summary>That years in the tiers of a ruleset are not given.</summary>
    public static ImmutableArray<Notice> Of(CrsRuleset ruleset, in CrsFactors factors) =>
        ruleset.Compiled.ReadsYearsInTiers && factors.CanadianWorkYears > 0 && factors.CanadianWorkYearsInTiers == default
            ? [new Notice(NoticeCodes.YearsInTiersNotGiven, new Facts(ruleset.Id))]
            : [];

    /// <summary>And that a plan takes further years to be in none of them.</summary>
    public static ImmutableArray<Notice> OfPlan(CrsRuleset ruleset, in CrsFactors factors) => ruleset.Compiled.ReadsYearsInTiers
        ? [.. Of(ruleset, in factors), new Notice(NoticeCodes.FurtherWorkOutsideTiers, new Facts(ruleset.Id))]
        : [];
}
