using CrsCalculator.Rules;
using NodaTime;

namespace CrsCalculator.Counting;

/// <summary>Decides which job offers, nominations and certificates count on a day.</summary>
internal static class DocumentCounting
{
    /// <summary>Why an offer earns no points.</summary>
    public static DocumentExclusion? Fault(JobOffer offer, RulesInForce rules, LocalDate on) =>
        offer.HasEnded(on) ? DocumentExclusion.OfferEnded
        : !rules.Work.Value.IsSkilled(offer.Occupation) ? DocumentExclusion.OfferNotSkilled
        : offer.HoursPerWeek < rules.Work.Value.FullTimeHoursPerWeek ? DocumentExclusion.OfferTooFewHours
        : !IsBacked(offer, acceptsExemptPermit: !rules.Documents.Value.OffersNeedLmia) ? DocumentExclusion.OfferNotBasedOnLmia
        : null;

    /// <summary>
    /// Whether an offer is firm: full-time, not ended, with a labour market impact assessment or an exempt work permit (IRPR 82,
    /// 87.2(3)(d)).
    /// </summary>
    public static bool IsFirm(JobOffer? offer, WorkRules rules, LocalDate on) =>
        offer is not null
        && !offer.HasEnded(on)
        && IsBacked(offer, acceptsExemptPermit: true)
        && offer.HoursPerWeek >= rules.FullTimeHoursPerWeek;

    /// <summary>Whether an offer is arranged employment (IRPR 82): a firm offer of skilled work.</summary>
    public static bool IsArranged(JobOffer? offer, WorkRules rules, LocalDate on) =>
        IsFirm(offer, rules, on) && rules.IsSkilled(offer!.Occupation);

    public static DocumentExclusion? Fault(Nomination nomination, DocumentRules rules, LocalDate on) =>
        rules.NominationsExcluded.Contains(nomination.Province) ? NoProgram(nomination.Province)
        : nomination.AcceptedOn > on ? DocumentExclusion.NominationNotYetAccepted
        : nomination.EndedOn <= on ? DocumentExclusion.NominationEnded
        : null;

    public static DocumentExclusion? Fault(CertificateOfQualification certificate, LocalDate on) =>
        certificate.IssuedOn > on ? DocumentExclusion.CertificateNotYetIssued : null;

    public static bool HasNomination(Person person, DocumentRules rules, LocalDate on) =>
        person.Nomination is { } nomination && Fault(nomination, rules, on) is null;

    public static bool HasCertificate(Person person, LocalDate on)
    {
        foreach (CertificateOfQualification certificate in person.CertificatesOfQualification)
        {
            if (Fault(certificate, on) is null)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a person has a certificate that counts and bears the Red Seal.</summary>
    public static bool HasRedSeal(Person person, LocalDate on)
    {
        foreach (CertificateOfQualification certificate in person.CertificatesOfQualification)
        {
            if (certificate.RedSeal == true && Fault(certificate, on) is null)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>
    /// The tier of a full-time offer that has not ended, with a labour market impact assessment where the ruleset requires one.
    /// </summary>
    public static int TierOf(JobOffer? offer, OccupationTiers tiers, WorkRules rules, LocalDate on) =>
        offer is not null
            && !offer.HasEnded(on)
            && offer.HoursPerWeek >= rules.FullTimeHoursPerWeek
            && (offer.IsBasedOnLmia || !tiers.OffersNeedLmia)
            ? tiers.Of(offer.Occupation)
            : 0;

    public static JobOfferKind KindOf(JobOffer? offer, RulesInForce rules, LocalDate on) =>
        offer is null || Fault(offer, rules, on) is not null ? JobOfferKind.None
        : offer.Occupation.IsSeniorManagement ? JobOfferKind.SeniorManagement
        : JobOfferKind.OtherSkilled;

    /// <summary>Adds the days on which certificates, a nomination and an offer begin or cease to count.</summary>
    public static void AddTurns(TurningDays days, Person person)
    {
        foreach (CertificateOfQualification certificate in person.CertificatesOfQualification)
        {
            days.Add(certificate.IssuedOn);
        }

        days.Add(person.Nomination?.AcceptedOn);
        days.Add(person.Nomination?.EndedOn);
        days.Add(person.JobOffer?.EndedOn);
    }

    private static bool IsBacked(JobOffer offer, bool acceptsExemptPermit) =>
        offer.IsBasedOnLmia || (acceptsExemptPermit && offer.ExemptPermit == true);

    private static DocumentExclusion NoProgram(Province province) =>
        province == Province.QC ? DocumentExclusion.NominationByQuebec : DocumentExclusion.NoNomineeProgram;
}
