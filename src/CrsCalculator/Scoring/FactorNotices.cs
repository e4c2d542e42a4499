using System.Collections.Immutable;
using CrsCalculator.Rules;

namespace CrsCalculator.Scoring;

/// <summary>What must be said with a score of factors that somebody else has counted.</summary>
internal static class FactorNotices
{
    /// <summary>What a derived or imported ruleset counts and the factors leave out: it was taken to be none.</summary>
    public static ImmutableArray<Notice> Of(CrsRuleset ruleset, in CrsFactors factors)
    {
        if (ruleset.IsStandard)
        {
            return [];
        }

        string[] open =
        [
            .. When(IsOpen(ruleset, in factors), "canadianWorkYearsInTiers"),
            .. When(
                factors is { JobOffer: not JobOfferKind.None, JobOfferTier: 0 } && ruleset.Compiled.LastValue(CrsInput.JobOfferTier) > 0,
                "jobOfferTier"),
            .. When(factors is { CertificateOfQualification: true, RedSeal: false } && ruleset.Compiled.TellsRedSeal, "redSeal"),
            .. When(
                factors is { CanadianStudy: CanadianStudy.ThreeYearsOrMore, GraduateStudy: false } && ruleset.Compiled.TellsGraduateStudy,
                "graduateStudy"),
        ];
        return open.Length == 0 ? [] : [new Notice(NoticeCodes.FactsTakenAsNone, new Facts(ruleset.Id, string.Join(", ", open)))];
    }

    /// <summary>And that a plan takes further years to be in none of the occupations that are listed by wage.</summary>
    public static ImmutableArray<Notice> OfPlan(CrsRuleset ruleset, in CrsFactors factors) => ruleset.Compiled.ReadsYearsInTiers
        ? [.. Of(ruleset, in factors), new Notice(NoticeCodes.FurtherWorkOutsideTiers, new Facts(ruleset.Id))]
        : Of(ruleset, in factors);

    private static bool IsOpen(CrsRuleset ruleset, in CrsFactors factors) =>
        ruleset.Compiled.ReadsYearsInTiers && factors.CanadianWorkYears > 0 && factors.CanadianWorkYearsInTiers == default;

    private static string[] When(bool applies, string field) => applies ? [field] : [];
}
