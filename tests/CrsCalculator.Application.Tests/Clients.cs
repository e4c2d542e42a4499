using CrsCalculator.Rounds;
using NodaTime;

namespace CrsCalculator.Application.Tests;

/// <summary>The clients of the tests, as the documents state their facts.</summary>
internal static class Clients
{
    public static readonly NocCode Technician = NocCode.Parse("22220");
    public static readonly NocCode Welder = NocCode.Parse("72106");

    /// <summary>
    /// An engineer whose year in Canada completes on 2026-02-23, after an invitation of 2026-01-21, and whose test ends on 2026-03-01.
    /// </summary>
    public static Candidate EarlyInvitation { get; } = new()
    {
        Principal = new Person
        {
            DateOfBirth = new LocalDate(1997, 6, 14),
            Education =
            [
                new Credential(CredentialLevel.MastersOrProfessional, "IN", new LocalDate(2019, 5, 20))
                {
                    Eca = new Eca { IssuedOn = new LocalDate(2024, 1, 15) },
                },
            ],
            LanguageTests =
            [
                LanguageTestResult.IeltsGeneralTraining(new LocalDate(2024, 3, 1), new TestScores(8.5m, 8.0m, 7.5m, 7.5m)),
            ],
            Work =
            [
                new Job(Technician, "IN", new LocalDate(2020, 1, 6), new LocalDate(2024, 12, 20), 40),
                new Job(Technician, "CA", new LocalDate(2025, 2, 24), null, 40),
            ],
        },
        IntendedProvince = Province.ON,
        ProfileSubmittedAt = Instant.FromUtc(2025, 9, 1, 12, 0),
    };

    /// <summary>A couple of welder and nurse with a nomination: the example of the formats.</summary>
    public static Candidate Couple { get; } = new()
    {
        Principal = new Person
        {
            DateOfBirth = new LocalDate(1988, 2, 29),
            Education = [Assessed(CredentialLevel.TwoYear, new LocalDate(2009, 4, 3))],
            LanguageTests =
            [
                LanguageTestResult.CelpipGeneral(new LocalDate(2025, 6, 20), new TestScores(8, 7, 7, 8)),
            ],
            Work =
            [
                new Job(Welder, "PH", new LocalDate(2010, 1, 4), new LocalDate(2019, 12, 20), 44),
                new Job(Welder, "CA", new LocalDate(2022, 5, 2), null, 40),
            ],
            CertificatesOfQualification = [new CertificateOfQualification(Welder, "AB", new LocalDate(2023, 10, 16))],
            Nomination = new Nomination(Province.AB, new LocalDate(2025, 12, 1)),
        },
        Spouse = new Spouse(
            new Person
            {
                DateOfBirth = new LocalDate(1990, 11, 5),
                Education = [Assessed(CredentialLevel.BachelorsOrThreeYear, new LocalDate(2011, 3, 25))],
                LanguageTests = [LanguageTestResult.PteCore(new LocalDate(2025, 4, 11), new TestScores(74, 70, 80, 77))],
                Work = [new Job(NocCode.Parse("31301"), "CA", new LocalDate(2024, 2, 12), null, 30)],
                SiblingInCanada = true,
            },
            Accompanying: true,
            CitizenOrPermanentResident: false),
        FamilySize = 3,
        SettlementFunds = 26_000,
        IntendedProvince = Province.AB,
        ProfileSubmittedAt = Instant.FromUtc(2025, 8, 19, 15, 10, 18),
    };

    /// <summary>The round of 2026-01-21 for the Canadian Experience Class, with 509 as its lowest score.</summary>
    public static InvitationToApply Round392 { get; } = new(
        RoundHistory.Official[RoundNumber.Parse("392")],
        InvitationProgram.CanadianExperienceClass,
        ExpressEntry.Official);

    private static Credential Assessed(CredentialLevel level, LocalDate awardedOn) => new(level, "PH", awardedOn)
    {
        Eca = new Eca { IssuedOn = new LocalDate(2023, 3, 21) },
    };
}
