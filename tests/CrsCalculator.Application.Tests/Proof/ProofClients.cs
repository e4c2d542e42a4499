using System.Collections.Immutable;
using CrsCalculator.Rounds;
using NodaTime;

namespace CrsCalculator.Application.Tests.Proof;

/// <summary>A client of whom every fact is known, and ways to change single facts.</summary>
internal static class ProofClients
{
    public static readonly LocalDate On = new(2026, 1, 21);
    public static readonly NocCode Developer = NocCode.Parse("21232");

    /// <summary>
    /// A single developer with a Canadian degree and two years of work in Ontario: CEC is met; FSW is not, without funds.
    /// </summary>
    public static Candidate Known { get; } = new()
    {
        ProfileSubmittedAt = Instant.FromUtc(2025, 11, 4, 12, 0),
        Principal = new Person
        {
            DateOfBirth = new LocalDate(1995, 3, 10),
            Education = [new Credential(CredentialLevel.BachelorsOrThreeYear, "CA", new LocalDate(2022, 4, 30))],
            LanguageTests = [English],
            Work = [CanadianJob],
            Residences = [new Residence { Country = "CA", From = new LocalDate(2010, 1, 1) }],
            Permits = [new Permit { Kind = PermitKind.Work, From = new LocalDate(2022, 5, 1), To = new LocalDate(2027, 5, 1) }],
            Studies = [],
            PassportExpiresOn = new LocalDate(2030, 1, 1),
        },
        IntendedProvince = Province.ON,
        FamilySize = 1,
        SettlementFunds = 0,
        MaritalStatus = MaritalStatus.Single,
        Children = [],
    };

    public static LanguageTestResult English => LanguageTestResult.CelpipGeneral(new LocalDate(2025, 6, 20), new TestScores(9, 9, 9, 9));

    public static LanguageTestResult French =>
        LanguageTestResult.FromLevels(new LocalDate(2025, 5, 5), OfficialLanguage.French, AbilityLevels.All(8));

    public static Job CanadianJob => new(Developer, "CA", new LocalDate(2023, 6, 5), null, 40)
    {
        Province = Province.ON,
        EmployerCountry = "CA",
    };

    public static Job ForeignJob => new(Developer, "IN", new LocalDate(2018, 1, 8), new LocalDate(2021, 6, 30), 40);

    public static Credential ForeignDegree => new(CredentialLevel.BachelorsOrThreeYear, "IN", new LocalDate(2017, 6, 1))
    {
        Eca = new Eca { IssuedOn = new LocalDate(2023, 9, 1), IssuedBy = EcaIssuer.WES },
    };

    public static Credential CanadianDiploma => new(CredentialLevel.TwoYear, "CA", new LocalDate(2025, 4, 30))
    {
        Study = new Study { Years = 2, FullTime = true, MonthsPresentInCanada = 20, MostlyDistance = false },
    };

    /// <summary>Somebody who lived and worked in India alone: FSW is met.</summary>
    public static Candidate Abroad { get; } = With(Known, static person => person with
    {
        Education = [ForeignDegree],
        Work = [new Job(Developer, "IN", new LocalDate(2018, 1, 8), null, 40)],
        Residences = [new Residence { Country = "IN", From = new LocalDate(1995, 3, 10) }],
        Permits = [],
    }) with
    {
        SettlementFunds = 40_000,
    };

    public static Person SpouseOf => new()
    {
        DateOfBirth = new LocalDate(1994, 1, 1),
        Residences = [new Residence { Country = "CA", From = new LocalDate(2010, 1, 1) }],
        Permits = [],
        Studies = [],
        PassportExpiresOn = new LocalDate(2030, 1, 1),
    };

    public static Candidate With(Candidate candidate, Func<Person, Person> change) =>
        candidate with { Principal = change(candidate.Principal) };

    public static Candidate With(Func<Person, Person> change) => With(Known, change);

    public static Candidate WithJob(Job job) => With(person => person with { Work = [CanadianJob, job] });

    public static Candidate WithOnly(Job job) => With(person => person with { Work = [job] });

    public static Candidate WithTest(LanguageTestResult test) => With(person => person with { LanguageTests = [English, test] });

    public static Candidate WithOffer(JobOffer offer) => With(Abroad, person => person with { JobOffer = offer });

    public static Candidate WithChild(
        int age,
        bool accompanying = true,
        bool? adopted = false,
        bool? otherParentStays = false) => Known with
    {
        FamilySize = 2,
        Children =
        [
            new Child
            {
                DateOfBirth = On.PlusYears(-age),
                Accompanying = accompanying,
                Adopted = adopted,
                OtherParentStays = otherParentStays,
            },
        ],
    };

    public static Candidate Couple(
        MaritalStatus? status = MaritalStatus.Married,
        bool accompanying = true,
        bool citizen = false,
        Func<Person, Person>? spouse = null) => Known with
        {
            FamilySize = 2,
            MaritalStatus = status,
            Spouse = new Spouse(spouse?.Invoke(SpouseOf) ?? SpouseOf, accompanying, citizen),
        };

    public static Candidate Single(MaritalStatus? status) => Known with { MaritalStatus = status };

    public static Candidate LivedIn(params Residence[] residences) =>
        With(person => person with { Residences = [.. residences] });

    public static Residence Stay(string country, string from, string? to) => new()
    {
        Country = country,
        From = Day(from),
        To = to is null ? null : Day(to),
    };

    public static LocalDate Day(string text) => NodaTime.Text.LocalDatePattern.Iso.Parse(text).Value;

    public static InvitationToApply Invitation(InvitationProgram program, RoundCategory? category = null) =>
        new(On, program, ExpressEntry.Official) { Category = category };

    public static ApplicationChecklist Checklist(
        Candidate candidate,
        LocalDate? on = null,
        InvitationToApply? invitation = null,
        params ApplicationDocument[] papers) =>
        new Applicant(candidate, ExpressEntry.Official).Checklist(on ?? On, invitation, [.. papers]);

    /// <summary>Whether an item proves a fact.</summary>
    public static bool IsAbout(this ChecklistItem item, string path) => item.Paths.Contains(path, StringComparer.Ordinal);

    public static ImmutableArray<ChecklistItem> Items(Candidate candidate, LocalDate? on = null, InvitationToApply? invitation = null) =>
        Checklist(candidate, on, invitation).Items;
}
