using CrsCalculator.Rules;

namespace CrsCalculator.Eligibility;

/// <summary>
/// Arranged employment (IRPR 82). The routes by a work permit of the candidate's own need facts that a profile does not hold.
/// </summary>
internal static class ArrangedEmployment
{
    /// <summary>An offer based on a labour market impact assessment, full-time and skilled.</summary>
    public static bool IsArranged(JobOffer? offer, WorkRules rules) =>
        offer is { IsBasedOnLmia: true } && offer.HoursPerWeek >= rules.FullTimeHoursPerWeek && rules.IsSkilled(offer.Occupation);

    /// <summary>
    /// Whether no settlement funds are asked for: authorized work in Canada on the date, and such an offer (76(1)(b)(ii), 87.2(5)).
    /// </summary>
    public static bool ReplacesFunds(EligibilityCase facts) =>
        IsArranged(facts.Principal.JobOffer, facts.Rules.Work.Value)
        && facts.Principal.Work.Any(job => job is { IsInCanada: true, Authorized: true } && job.Covers(facts.On));
}
