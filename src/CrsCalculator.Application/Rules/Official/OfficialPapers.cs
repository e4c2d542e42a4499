using CrsCalculator.Rules;
using NodaTime;

namespace CrsCalculator.Application.Official;

/// <summary>
/// What papers must satisfy, and how long they are valid, as stated by IRCC's pages and the regulations when they were read. No page gives
/// the first day of a value: before the day they were read another value may have been in force, so the entry is probable.
/// </summary>
internal static class OfficialPapers
{
    private const string Pages = "IRCC, Express Entry: documents for your application";

    private static readonly PaperRules From2015 = new()
    {
        PassportMonths = 6,
        PoliceAge = 18,
        PoliceYears = 10,
        PoliceMonthsOfResidence = 6,
        PoliceMonths = 6,
        MedicalMonths = 12,
        BiometricsFromAge = 14,
        BiometricsToAge = 79,
        DependentUntilAge = 22,
        AdultAge = 18,
        HistoryYears = 10,
        PhotoMonths = 12,
        SiblingResidenceMonths = 6,
        ReissuedTef = new DayRange(new LocalDate(2023, 12, 11), new LocalDate(2024, 5, 6)),
        EcaDesignations =
        [
            new EcaDesignation { Issuer = EcaIssuer.CES, From = new LocalDate(2013, 4, 17) },
            new EcaDesignation { Issuer = EcaIssuer.ICAS, From = new LocalDate(2013, 4, 17) },
            new EcaDesignation { Issuer = EcaIssuer.WES, From = new LocalDate(2013, 4, 17) },
            new EcaDesignation { Issuer = EcaIssuer.IQAS, From = new LocalDate(2015, 8, 6) },
            new EcaDesignation { Issuer = EcaIssuer.ICES, From = new LocalDate(2015, 8, 6) },
        ],
        ProfessionalBodies =
        [
            new ProfessionalBody
            {
                Issuer = EcaIssuer.MCC,
                Occupations = [NocCode.Parse("31100"), NocCode.Parse("31101"), NocCode.Parse("31102")],
                From = new LocalDate(2013, 4, 17),
            },
            new ProfessionalBody
            {
                Issuer = EcaIssuer.PEBC,
                Occupations = [NocCode.Parse("31120")],
                From = new LocalDate(2014, 1, 6),
                OnlyWithLicence = true,
            },
            new ProfessionalBody
            {
                Issuer = EcaIssuer.CACB,
                Occupations = [NocCode.Parse("21200")],
                From = new LocalDate(2024, 5, 20),
                OnlyWithLicence = true,
                OthersGoodBefore = new LocalDate(2024, 10, 31),
            },
        ],
    };

    public static RulePart<PaperRules> Part { get; } = new(
    [
        new Dated<PaperRules>(ExpressEntryBegins.Before),
        new Dated<PaperRules>(
            ExpressEntryBegins.Day,
            From2015,
            new Citation(Pages, "police certificates, medical exam, passports; IRPR 2, 12.2, 25.1", ExpressEntryBegins.Day))
        {
            Certainty = Certainty.Probable,
            VerifiedTo = new LocalDate(2026, 6, 30),
        },
    ]);
}
