using NodaTime;

namespace CrsCalculator.Assessment;

/// <summary>Which offers, nominations and certificates count on a date.</summary>
internal static class DocumentRules
{
    /// <summary>Until the instruction of this day only offers with a labour market impact assessment counted.</summary>
    public static readonly LocalDate OffersWithoutLmiaBegin = new(2016, 11, 19);

    public static DocumentExclusion? Fault(JobOffer offer, LocalDate on) =>
        !offer.Occupation.Teer.IsSkilled() ? DocumentExclusion.OfferNotSkilled
        : offer.HoursPerWeek < Job.FullTimeHoursPerWeek ? DocumentExclusion.OfferTooFewHours
        : !offer.IsBasedOnLmia && on < OffersWithoutLmiaBegin ? DocumentExclusion.OfferNotBasedOnLmia
        : null;

    public static DocumentExclusion? Fault(Nomination nomination, LocalDate on) =>
        nomination.Province == Province.QC ? DocumentExclusion.NominationByQuebec
        : nomination.AcceptedOn > on ? DocumentExclusion.NominationNotYetAccepted
        : null;

    public static DocumentExclusion? Fault(CertificateOfQualification certificate, LocalDate on) =>
        certificate.IssuedOn > on ? DocumentExclusion.CertificateNotYetIssued : null;

    public static bool HasNomination(Person person, LocalDate on) => person.Nomination is { } nomination && Fault(nomination, on) is null;

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

    public static JobOfferKind KindOf(JobOffer? offer, LocalDate on) =>
        offer is null || Fault(offer, on) is not null ? JobOfferKind.None
        : offer.Occupation.IsSeniorManagement ? JobOfferKind.SeniorManagement
        : JobOfferKind.OtherSkilled;
}
