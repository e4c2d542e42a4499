using NodaTime;

namespace CrsCalculator.Eligibility;

/// <summary>Arranged employment (IRPR 82). The routes by a work permit of one's own need facts that a profile does not hold.</summary>
internal static class ArrangedEmployment
{
    /// <summary>An offer based on a labour market impact assessment, full-time and skilled.</summary>
    public static bool IsArranged(JobOffer? offer) =>
        offer is { IsBasedOnLmia: true, HoursPerWeek: >= Job.FullTimeHoursPerWeek } && offer.Occupation.Teer.IsSkilled();

    /// <summary>Whether no settlement funds are asked for: authorized work in Canada on the date, and such an offer (76(1)(b)(ii), 87.2(5)).</summary>
    public static bool ReplacesFunds(Person candidate, LocalDate on) =>
        IsArranged(candidate.JobOffer) && candidate.Work.Any(work => work is { IsInCanada: true, Authorized: true } && work.Covers(on));
}
