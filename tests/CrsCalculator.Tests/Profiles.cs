using NodaTime;

namespace CrsCalculator.Tests;

/// <summary>Two candidates with all their documents.</summary>
internal static class Profiles
{
    /// <summary>A software developer in Toronto, single: a Canadian master's, IELTS and TEF, work in India and Canada.</summary>
    public static Candidate Developer { get; } = new()
    {
        Principal = new Person
        {
            DateOfBirth = new LocalDate(1995, 8, 14),
            Education =
            [
                new Credential(CredentialLevel.MastersOrProfessional, "CA", new LocalDate(2023, 6, 15))
                {
                    Study = new Study { Years = 2, FullTime = true, MonthsPresentInCanada = 20 },
                },
                new Credential(
                    CredentialLevel.BachelorsOrThreeYear,
                    "IN",
                    new LocalDate(2017, 5, 30)) { Eca = new Eca { IssuedOn = new LocalDate(2022, 11, 2) } },
            ],
            LanguageTests =
            [
                LanguageTestResult.IeltsGeneralTraining(new LocalDate(2025, 2, 8), new TestScores(8.0m, 7.5m, 7.0m, 7.0m)),
                LanguageTestResult.TefCanada(new LocalDate(2025, 5, 17), new TestScores(255, 210, 312, 320), TefScale.EquivalentOldScore),
            ],
            Work =
            [
                new Job(NocCode.Parse("21232"), "IN", new LocalDate(2017, 7, 3), new LocalDate(2021, 7, 30), 40),
                new Job(
                    NocCode.Parse("64100"),
                    "CA",
                    new LocalDate(2022, 1, 10),
                    new LocalDate(2023, 4, 28),
                    18) { WhileFullTimeStudent = true },
                new Job(NocCode.Parse("21232"), "CA", new LocalDate(2023, 9, 5), null, 37.5m),
            ],
        },
        IntendedProvince = Province.ON,
    };

    /// <summary>A welder from the Philippines with a certificate and a nomination, whose wife is a nurse.</summary>
    public static Candidate Couple { get; } = new()
    {
        Principal = new Person
        {
            DateOfBirth = new LocalDate(1988, 2, 29),
            Education =
            [
                new Credential(CredentialLevel.TwoYear, "PH", new LocalDate(2009, 4, 3))
                {
                    Eca = new Eca { IssuedOn = new LocalDate(2023, 3, 21) },
                },
            ],
            LanguageTests = [LanguageTestResult.CelpipGeneral(new LocalDate(2025, 6, 20), new TestScores(8, 7, 7, 8))],
            Work =
            [
                new Job(NocCode.Parse("72106"), "PH", new LocalDate(2010, 1, 4), new LocalDate(2019, 12, 20), 44),
                new Job(NocCode.Parse("72106"), "CA", new LocalDate(2022, 5, 2), null, 40),
            ],
            CertificatesOfQualification = [new CertificateOfQualification(NocCode.Parse("72106"), "AB", new LocalDate(2023, 10, 16))],
            Nomination = new Nomination(Province.AB, new LocalDate(2025, 12, 1)),
        },
        Spouse = new Spouse(
            new Person
            {
                DateOfBirth = new LocalDate(1990, 11, 5),
                Education =
                [
                    new Credential(
                        CredentialLevel.BachelorsOrThreeYear,
                        "PH",
                        new LocalDate(2011, 3, 25)) { Eca = new Eca { IssuedOn = new LocalDate(2023, 3, 21) } },
                ],
                LanguageTests = [LanguageTestResult.PteCore(new LocalDate(2025, 4, 11), new TestScores(74, 70, 80, 77))],
                Work = [new Job(NocCode.Parse("31301"), "CA", new LocalDate(2024, 2, 12), null, 30)],
                SiblingInCanada = true,
            },
            Accompanying: true,
            CitizenOrPermanentResident: false),
        FamilySize = 3,
        SettlementFunds = 26000,
        IntendedProvince = Province.AB,
    };
}
