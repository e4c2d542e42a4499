using CrsCalculator.Rules;
using NodaTime;

namespace CrsCalculator.Counting;

/// <summary>Which offers, nominations and certificates count on a date.</summary>
internal static class DocumentCounting
{
    public static DocumentExclusion? Fault(JobOffer offer, RulesInForce rules) =>
        !rules.Work.Value.IsSkilled(offer.Occupation) ? DocumentExclusion.OfferNotSkilled
        : offer.HoursPerWeek < rules.Work.Value.FullTimeHoursPerWeek ? DocumentExclusion.OfferTooFewHours
        : !offer.IsBasedOnLmia && rules.Documents.Value.OffersNeedLmia ? DocumentExclusion.OfferNotBasedOnLmia
        : null;

    public static DocumentExclusion? Fault(Nomination nomination, DocumentRules rules, LocalDate on) =>
        rules.NominationsExcluded.Contains(nomination.Province) ? DocumentExclusion.NominationByQuebec
        : nomination.AcceptedOn > on ? DocumentExclusion.NominationNotYetAccepted
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

    public static JobOfferKind KindOf(JobOffer? offer, RulesInForce rules) =>
        offer is null || Fault(offer, rules) is not null ? JobOfferKind.None
        : offer.Occupation.IsSeniorManagement ? JobOfferKind.SeniorManagement
        : JobOfferKind.OtherSkilled;
}
