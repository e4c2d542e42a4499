using System.Collections.Immutable;
using NodaTime;

namespace CrsCalculator.Tests.NewFacts;

/// <summary>Facts that are optional: each is checked when it is set, compared by value, and unknown until somebody states it.</summary>
public class NewFactTests
{
    private static readonly LocalDate Day = new(2024, 5, 17);
    private static readonly LocalDate Never = new(1899, 12, 31);
    private static readonly NocCode Developer = NocCode.Parse("21232");
    private static readonly Job Work = new(Developer, "CA", Day, null, 40);
    private static readonly Candidate Known = new() { Principal = new Person { DateOfBirth = new LocalDate(1990, 1, 1) } };

    public static TheoryData<string, Action> Mistakes { get; } = new()
    {
        { "start", static () => _ = new Job(Developer, "CA", new YearMonth(1899, 12), null, 40) },
        { "end", static () => _ = new Job(Developer, "CA", Day, new YearMonth(2200, 1), 40) },
        { "end", static () => _ = new Job(Developer, "CA", new YearMonth(2024, 5), new YearMonth(2024, 4), 40) },
        { "end", static () => _ = new Job(Developer, "CA", Day, new YearMonth(2024, 4), 40) },
        { "end", static () => _ = new Job(Developer, "CA", new YearMonth(2024, 6), Day, 40) },
        { "awardedOn", static () => _ = new Credential(CredentialLevel.OneYear, "CA", default(DocumentDate)) },
        { "level", static () => _ = new Credential((CredentialLevel)8, "CA", Day) },
        { "EmployerCountry", static () => _ = Work with { EmployerCountry = "usa" } },
        { "Province", static () => _ = Work with { Province = (Province)99 } },
        { "Leave", static () => _ = Work with { Leave = [null!] } },
        { "Kind", static () => _ = new Leave { Kind = (LeaveKind)9, From = Day, To = Day } },
        { "From", static () => _ = new Leave { Kind = LeaveKind.Sick, From = Never, To = Day } },
        { "To", static () => _ = new Leave { Kind = LeaveKind.Sick, From = Day, To = Day.PlusDays(-1) } },
        { "From", static () => _ = new Leave { To = Day, From = Day.PlusDays(1), Kind = LeaveKind.Sick } },
        { "To", static () => _ = new Leave { Kind = LeaveKind.Sick, From = Day, To = new LocalDate(2200, 1, 1) } },
        { "IssuedOn", static () => _ = new Eca { IssuedOn = Never } },
        { "IssuedBy", static () => _ = new Eca { IssuedOn = Day, IssuedBy = (EcaIssuer)99 } },
        { "Level", static () => _ = new Eca { IssuedOn = Day, Level = (CredentialLevel)99 } },
        { "ExpiresOn", static () => _ = new Nomination(Province.ON, Day) { ExpiresOn = Never } },
        { "EndedOn", static () => _ = new Nomination(Province.ON, Day) { EndedOn = Never } },
        { "LmiaExpiresOn", static () => _ = new JobOffer(Developer, 40, IsBasedOnLmia: true) { LmiaExpiresOn = Never } },
        { "EndedOn", static () => _ = new JobOffer(Developer, 40, IsBasedOnLmia: true) { EndedOn = Never } },
        { "Country", static () => _ = new Residence { Country = "ca", From = Day } },
        { "From", static () => _ = new Residence { Country = "CA", From = Never } },
        { "To", static () => _ = new Residence { Country = "CA", From = Day, To = Day.PlusDays(-1) } },
        { "From", static () => _ = new Residence { Country = "CA", To = Day, From = Day.PlusDays(1) } },
        { "Residences", static () => _ = new Person { Residences = [null!] } },
        { "Kind", static () => _ = new Permit { Kind = (PermitKind)9, From = Day, To = Day } },
        { "From", static () => _ = new Permit { Kind = PermitKind.Work, From = Never, To = Day } },
        { "To", static () => _ = new Permit { Kind = PermitKind.Work, From = Day, To = Day.PlusDays(-1) } },
        { "Permits", static () => _ = new Person { Permits = [null!] } },
        { "Country", static () => _ = new StudyPeriod { Country = "Canada", From = Day, FullTime = true } },
        { "From", static () => _ = new StudyPeriod { Country = "CA", From = Never, FullTime = true } },
        { "To", static () => _ = new StudyPeriod { Country = "CA", From = Day, To = Day.PlusDays(-1), FullTime = true } },
        { "Studies", static () => _ = new Person { Studies = [null!] } },
        { "PassportExpiresOn", static () => _ = new Person { PassportExpiresOn = Never } },
        { "DateOfBirth", static () => _ = new Child { DateOfBirth = Never, Accompanying = true } },
        { "Children", static () => _ = Known with { Children = [null!] } },
        { "MaritalStatus", static () => _ = Known with { MaritalStatus = (MaritalStatus)9 } },
        { "SettlementFundsSixMonthAverage", static () => _ = Known with { SettlementFundsSixMonthAverage = -0.01m } },
        { "IssuedBy", static () => _ = new CertificateOfQualification(Developer, " ", Day) },
        { "IssuedBy", static () => _ = new CertificateOfQualification(Developer, "AB", Day) with { IssuedBy = "\t\u00a0" } },
        { "IssuedBy", static () => _ = new CertificateOfQualification(Developer, string.Empty, Day) },
        { "OneSkillRetake", static () => _ = LanguageTestResult.PteCore(Day, default) with { OneSkillRetake = true } },
    };

    [Theory]
    [MemberData(nameof(Mistakes))]
    public void What_cannot_be_is_refused_by_name(string parameter, Action mistake) =>
        mistake.Should().Throw<ArgumentException>().Which.ParamName.Should().Be(parameter);

    [Fact]
    public void The_edges_are_allowed()
    {
        _ = new Leave { Kind = LeaveKind.Sick, From = Day, To = Day };
        _ = new Residence { Country = "CA", From = Day, To = Day };
        _ = new Job(Developer, "CA", new YearMonth(2024, 5), new YearMonth(2024, 5), 40);
        _ = new Job(Developer, "CA", Day, new YearMonth(2024, 5), 40);
        _ = new Job(Developer, "CA", new YearMonth(2024, 5), new LocalDate(2024, 5, 1), 40);
        _ = Known with { SettlementFundsSixMonthAverage = 0 };
        LocalDate hebrew = Day.WithCalendar(CalendarSystem.HebrewCivil);
        new Residence { Country = "CA", From = hebrew, To = hebrew }.Should().Be(new Residence { Country = "CA", From = Day, To = Day });
    }

    /// <summary>An unknown list is not an empty one.</summary>
    [Fact]
    public void Lists_are_compared_by_their_elements_and_unknown_is_not_none()
    {
        Same(
            static () => Work with { Leave = [new Leave { Kind = LeaveKind.Unpaid, From = Day, To = Day }] },
            Work,
            Work with { Leave = [] });
        Person person = new();
        Same(
            static () => new Person { Residences = [new Residence { Country = "IN", From = Day }] },
            person,
            person with { Residences = [] });
        Same(
            static () => new Person { Permits = [new Permit { Kind = PermitKind.Visitor, From = Day, To = Day }] },
            person,
            person with { Permits = [] });
        Same(
            static () => new Person { Studies = [new StudyPeriod { Country = "IN", From = Day, FullTime = false }] },
            person,
            person with { Studies = [] });
        Same(
            static () => Known with { Children = [new Child { DateOfBirth = Day, Accompanying = false }] },
            Known,
            Known with { Children = [] });

        static void Same<T>(Func<T> listed, T unknown, T none)
            where T : notnull
        {
            listed().Should().Be(listed());
            listed().GetHashCode().Should().Be(listed().GetHashCode());
            new[] { listed(), unknown, none }.Should().OnlyHaveUniqueItems();
        }
    }

    [Fact]
    public void Nobody_knows_what_nobody_stated()
    {
        new object?[]
        {
            Work.EmployerCountry, Work.Province, Work.Leave,
            Known.MaritalStatus, Known.Children, Known.SettlementFundsSixMonthAverage,
            Known.Principal.Residences, Known.Principal.Permits, Known.Principal.Studies, Known.Principal.PassportExpiresOn,
        }.Should().AllSatisfy(static fact => fact.Should().BeNull());
        (Work with { Leave = default(ImmutableArray<Leave>) }).Leave!.Value.Should().BeEmpty("it is known that there is none");
        new Person { Work = default }.Work.Should().BeEmpty();
    }

    [Fact]
    public void A_retake_of_one_skill_is_one_of_IELTS()
    {
        var scores = new TestScores(7, 7, 7, 7);
        LanguageTestResult retaken = LanguageTestResult.IeltsGeneralTraining(Day, scores) with { OneSkillRetake = true };
        LanguageTestResult.TryCreate(
            LanguageTest.IeltsGeneralTraining, Day, scores, null, null, out LanguageTestResult? created, out _, oneSkillRetake: true)
            .Should().BeTrue();
        created.Should().Be(retaken).And.NotBe(LanguageTestResult.IeltsGeneralTraining(Day, scores));
        foreach (LanguageTest test in Enum.GetValues<LanguageTest>().Where(static test => test != LanguageTest.IeltsGeneralTraining))
        {
            LanguageTestResult.Check(test, null, null, static _ => null, oneSkillRetake: true).Should().ContainEquivalentOf(
                new Issue("$.oneSkillRetake", IssueCodes.NotOfThisTest, new("oneSkillRetake", Code.Of(test), "ieltsGeneralTraining")));
            LanguageTestResult.Check(test, null, null, static _ => null)
                .Should().NotContain(static issue => issue.Path == "$.oneSkillRetake");
        }
    }

    [Fact]
    public void Facts_say_what_they_are()
    {
        new object[]
        {
            new Job(Developer, "CA", new YearMonth(2024, 5), new YearMonth(2024, 7), 40),
            new Eca { IssuedOn = new YearMonth(2024, 5), IssuedBy = EcaIssuer.WES, Level = CredentialLevel.LessThanOneYear },
            new Eca { IssuedOn = Day },
            new Leave { Kind = LeaveKind.Layoff, From = Day, To = Day },
            new Residence { Country = "IN", From = Day },
            new Permit { Kind = PermitKind.Restored, From = Day, To = Day },
            new StudyPeriod { Country = "CA", From = Day, FullTime = true },
            new Child { DateOfBirth = Day, Accompanying = false },
            Profiles.Couple.Spouse!,
        }.Select(static fact => fact.ToString()).Should().Equal(
            "21232, CA, 2024-05 to 2024-07, 40 h a week",
            "WES, 2024-05, lessThanOneYear",
            "2024-05-17",
            "layoff, 2024-05-17 to 2024-05-17",
            "IN, 2024-05-17 to open end",
            "restored, 2024-05-17 to 2024-05-17",
            "CA, 2024-05-17 to open end, full-time",
            "child who is not accompanying",
            "accompanying, 1 credential, 1 language test, 1 job");
    }
}
