using System.Collections.Immutable;
using CrsCalculator.Application;
using CrsCalculator.Rounds;
using NodaTime;

namespace CrsCalculator.Report.Tests;

/// <summary>Four clients with everything that a report can show of them.</summary>
internal static class Clients
{
    public static readonly LocalDate Day = new(2026, 1, 21);

    private static readonly NocCode Technician = NocCode.Parse("22220");
    private static readonly NocCode Welder = NocCode.Parse("72106");

    /// <summary>Invited early: the year in Canada completes after the invitation, and the test ends before the last day to apply.</summary>
    public static Client Invited { get; } = new(
        "invited",
        new Candidate
        {
            Principal = new Person
            {
                DateOfBirth = new LocalDate(1997, 6, 14),
                Education = [Assessed(CredentialLevel.MastersOrProfessional, "IN", new LocalDate(2019, 5, 20))],
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
        },
        new LocalDate(2026, 2, 25))
    {
        Invitation = new InvitationToApply(
            RoundHistory.Official[RoundNumber.Parse("392")],
            InvitationProgram.CanadianExperienceClass,
            ExpressEntry.Official),
        Target = PlanTarget.OfScore(540),
    };

    /// <summary>A couple with a nomination, a child and a certificate.</summary>
    public static Client Couple { get; } = new("couple", CoupleWith("AB"), Day) { Target = PlanTarget.OfScore(1190) };

    /// <summary>Eligible for nothing yet, with French.</summary>
    public static Client Single { get; } = new(
        "single",
        new Candidate
        {
            Principal = new Person
            {
                DateOfBirth = new LocalDate(1995, 8, 14),
                Education = [new Credential(CredentialLevel.BachelorsOrThreeYear, "CA", new LocalDate(2023, 6, 15))],
                LanguageTests =
                [
                    LanguageTestResult.FromLevels(new LocalDate(2025, 5, 17), OfficialLanguage.French, AbilityLevels.From(9, 8, 7, 7)),
                ],
                Work = [new Job(Technician, "CA", new LocalDate(2025, 9, 1), null, 37.5m)],
                SiblingInCanada = true,
            },
            SettlementFunds = 21_000,
            FamilySize = 1,
        },
        Day)
    {
        Target = PlanTarget.OfScore(1200),
    };

    /// <summary>On a day whose points are not available.</summary>
    public static Client InGap { get; } = new("gap", Invited.Profile, new LocalDate(2026, 11, 26));

    public static ImmutableArray<Client> All { get; } = [Invited, Couple, Single, InGap];

    public static Candidate CoupleWith(string issuer) => new()
    {
        Principal = new Person
        {
            DateOfBirth = new LocalDate(1988, 2, 29),
            Education = [Assessed(CredentialLevel.TwoYear, "PH", new LocalDate(2009, 4, 3))],
            LanguageTests = [LanguageTestResult.CelpipGeneral(new LocalDate(2025, 6, 20), new TestScores(8, 7, 7, 8))],
            Work =
            [
                new Job(Welder, "PH", new LocalDate(2010, 1, 4), new LocalDate(2019, 12, 20), 44),
                new Job(Welder, "CA", new LocalDate(2022, 5, 2), null, 40),
            ],
            CertificatesOfQualification = [new CertificateOfQualification(Welder, issuer, new LocalDate(2023, 10, 16))],
            Nomination = new Nomination(Province.AB, new LocalDate(2025, 12, 1)),
        },
        Spouse = new Spouse(
            new Person
            {
                DateOfBirth = new LocalDate(1990, 11, 5),
                Education = [Assessed(CredentialLevel.BachelorsOrThreeYear, "PH", new LocalDate(2011, 3, 25))],
                LanguageTests = [LanguageTestResult.PteCore(new LocalDate(2025, 4, 11), new TestScores(74, 70, 80, 77))],
                Work = [new Job(NocCode.Parse("31301"), "CA", new LocalDate(2024, 2, 12), null, 30)],
                SiblingInCanada = true,
            },
            Accompanying: true,
            CitizenOrPermanentResident: false),
        MaritalStatus = MaritalStatus.Married,
        Children = [new Child { DateOfBirth = new LocalDate(2018, 7, 9), Accompanying = true }],
        FamilySize = 3,
        SettlementFunds = 26_000,
        IntendedProvince = Province.AB,
        ProfileSubmittedAt = Instant.FromUtc(2025, 8, 19, 15, 10, 18),
    };

    private static Credential Assessed(CredentialLevel level, string country, LocalDate awardedOn) => new(level, country, awardedOn)
    {
        Eca = new Eca { IssuedOn = new LocalDate(2024, 1, 15) },
    };
}

/// <summary>A client and what was asked for.</summary>
internal sealed record Client(string Name, Candidate Profile, LocalDate On)
{
    public InvitationToApply? Invitation { get; init; }

    public PlanTarget? Target { get; init; }

    public ExpressEntry Rules { get; init; } = ExpressEntry.Official;

    public ImmutableArray<ApplicationDocument> Documents { get; init; } = [];

    public ReportHead Head { get; init; } = new()
    {
        PreparedFor = "A. Client",
        Reference = "client-1",
        Purpose = "Express Entry options",
        PreparedBy = "A. Licensee",
        Licence = "R000000",
        InputHash = "SHA-256 e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
    };

    public ReportQuestion Question => new(Rules.Open(Profile), On) { Invitation = Invitation, Target = Target, Documents = Documents };

    public ReportResults Results() => Question.Answer();

    public ClientReport Report(OfficialLanguage language = OfficialLanguage.English) =>
        new(Results()) { Head = Head, Language = language };

    public override string ToString() => Name;
}
