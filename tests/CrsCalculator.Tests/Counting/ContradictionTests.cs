using CrsCalculator.Planning;
using CrsCalculator.TestKit.Generators;
using CrsCalculator.Text;
using NodaTime;

namespace CrsCalculator.Tests.Counting;

/// <summary>Facts that cannot be true together are found, each with its place.</summary>
[Properties(Arbitrary = [typeof(ProfileArbitraries)])]
public class ContradictionTests
{
    private static readonly LocalDate On = new(2026, 1, 21);
    private static readonly LocalDate Birth = new(1995, 8, 14);
    private static readonly LocalDate Day = new(2025, 3, 1);
    private static readonly NocCode Developer = NocCode.Parse("21232");
    private static readonly Spouse Coming = new(new Person(), Accompanying: true, CitizenOrPermanentResident: false);
    private static readonly Spouse Staying = Coming with { Accompanying = false };
    private static readonly Job Canadian = new(Developer, "CA", Day, Day.PlusMonths(6), 30);

    public static TheoryData<Candidate, string[]> Cases { get; } = new()
    {
        { Of(MaritalStatus.Married, null), ["$.maritalStatus: contradiction (maritalStatus, married, spouse, absent)"] },
        { Of(MaritalStatus.CommonLaw, null), ["$.maritalStatus: contradiction (maritalStatus, commonLaw, spouse, absent)"] },
        { Of(MaritalStatus.Single, Coming), ["$.maritalStatus: contradiction (maritalStatus, single, spouse, present)"] },
        { Of(MaritalStatus.Divorced, Staying), ["$.maritalStatus: contradiction (maritalStatus, divorced, spouse, present)"] },
        { Of(MaritalStatus.Widowed, Coming), ["$.maritalStatus: contradiction (maritalStatus, widowed, spouse, present)"] },
        {
            Of(MaritalStatus.Separated, Coming),
            ["$.maritalStatus: contradiction (maritalStatus, separated, spouse.accompanying, true)"]
        },
        { Of(MaritalStatus.Married, Coming), [] },
        { Of(MaritalStatus.CommonLaw, Staying), [] },
        { Of(MaritalStatus.Separated, Staying), [] },
        { Of(MaritalStatus.Separated, null), [] },
        { Of(MaritalStatus.Single, null), [] },
        { Of(null, Coming), [] },

        { Of(On, On.PlusDays(1)), ["$.children[1].dateOfBirth: notBornYet (2026-01-22, 2026-01-21)"] },
        { Of(On.PlusYears(-122)), ["$.children[0].dateOfBirth: tooOld (122, 120)"] },

        { Of(Canadian with { Province = Province.ON }), [] },
        {
            Of(Canadian, new Job(Developer, "US", Day, null, 30) { Province = Province.ON }),
            ["$.principal.work[1].province: contradiction (province, ON, country, US)"]
        },
        { Of(OnLeave(Canadian, Leave(0, 0), Leave(0, 184))), [] },
        {
            Of(OnLeave(Canadian, Leave(0, 1), Leave(-1, 1), Leave(184, 185))),
            [
                "$.principal.work[0].leave[1]: leaveOutsideJob (2025-02-28, 2025-03-02, 2025-03-01, 2025-09-01)",
                "$.principal.work[0].leave[2]: leaveOutsideJob (2025-09-01, 2025-09-02, 2025-03-01, 2025-09-01)",
            ]
        },
        { Of(OnLeave(new Job(Developer, "CA", Day, null, 30), Leave(0, 3000))), [] },
        {
            Of(OnLeave(new Job(Developer, "CA", Day, null, 30), Leave(-1, 0))),
            ["$.principal.work[0].leave[0]: leaveOutsideJob (2025-02-28, 2025-03-01, 2025-03-01, now)"]
        },
        { Of(OnLeave(new Job(Developer, "CA", new YearMonth(2025, 3), new YearMonth(2025, 5), 30), Leave(0, 91))), [] },
        {
            Of(OnLeave(new Job(Developer, "CA", new YearMonth(2025, 3), new YearMonth(2025, 5), 30), Leave(-1, 0), Leave(0, 92))),
            [
                "$.principal.work[0].leave[0]: leaveOutsideJob (2025-02-28, 2025-03-01, 2025-03, 2025-05)",
                "$.principal.work[0].leave[1]: leaveOutsideJob (2025-03-01, 2025-06-01, 2025-03, 2025-05)",
            ]
        },

        { Of(new JobOffer(Developer, 30, IsBasedOnLmia: true) { LmiaExpiresOn = Day }), [] },
        { Of(new JobOffer(Developer, 30, IsBasedOnLmia: false) { LmiaExpiresOn = Day }), [] },
        { Of(new JobOffer(Developer, 30, IsBasedOnLmia: true, On) { LmiaExpiresOn = Day, EndedOn = Day }), [] },
        { Of(new Nomination(Province.ON, Day) { ExpiresOn = Day, EndedOn = Day }), [] },
        {
            Of(new Nomination(Province.ON, Day) { ExpiresOn = Day.PlusDays(-1), EndedOn = Day.PlusDays(-2) }),
            [
                "$.principal.nomination.expiresOn: contradiction (expiresOn, 2025-02-28, acceptedOn, 2025-03-01)",
                "$.principal.nomination.endedOn: contradiction (endedOn, 2025-02-27, acceptedOn, 2025-03-01)",
            ]
        },
        {
            Of(new Person
            {
                DateOfBirth = Birth,
                Work = [OnLeave(Canadian, new Leave { Kind = LeaveKind.Sick, From = Birth.PlusDays(-1), To = Day })],
                Residences = [new Residence { Country = "IN", From = Birth }, new Residence { Country = "IN", From = Birth.PlusDays(-1) }],
                Permits = [new Permit { Kind = PermitKind.Visitor, From = Birth.PlusDays(-1), To = Day }],
                Studies = [new StudyPeriod { Country = "IN", From = Birth.PlusDays(-1), FullTime = true }],
                PassportExpiresOn = Birth.PlusDays(-1),
            }),
            [
                "$.principal.residences[1].from: beforeBirth (1995-08-13, 1995-08-14)",
                "$.principal.permits[0].from: beforeBirth (1995-08-13, 1995-08-14)",
                "$.principal.studies[0].from: beforeBirth (1995-08-13, 1995-08-14)",
                "$.principal.passportExpiresOn: beforeBirth (1995-08-13, 1995-08-14)",
                "$.principal.work[0].leave[0].from: beforeBirth (1995-08-13, 1995-08-14)",
            ]
        },
        {
            Of(new Person
            {
                DateOfBirth = Birth,
                Residences =
                [
                    new Residence { Country = "CA", From = Day },
                    new Residence { Country = "CA", From = Day.PlusDays(-9), To = Day },
                ],
            }),
            []
        },
        {
            Of(new Person { DateOfBirth = Birth }) with
            {
                Spouse = Coming with { Person = new Person { Work = [OnLeave(Canadian, Leave(-9, -8))] } },
            },
            ["$.spouse.work[0].leave[0]: leaveOutsideJob (2025-02-20, 2025-02-21, 2025-03-01, 2025-09-01)"]
        },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public void Each_is_found_at_its_place(Candidate candidate, string[] issues) =>
        Texts(ExpressEntry.Check(candidate, On)).Should().Equal(issues);

    [Fact]
    public void All_are_found_at_once()
    {
        Candidate candidate = Of(new Person
        {
            DateOfBirth = Birth,
            Work = [OnLeave(Canadian with { Province = Province.BC }, Leave(-1, 0))],
            PassportExpiresOn = Birth.PlusDays(-1),
        }) with
        {
            MaritalStatus = MaritalStatus.Married,
            Children = [new Child { DateOfBirth = On.PlusYears(1), Accompanying = true }],
        };
        ExpressEntry.Check(candidate, On).Select(static issue => issue.Path).Should().Equal(
            "$.principal.passportExpiresOn",
            "$.principal.work[0].leave[0]",
            "$.maritalStatus",
            "$.children[0].dateOfBirth");
    }

    [Fact]
    public void A_birth_in_2096_is_one_mistake_and_not_one_for_each_document()
    {
        Candidate typed = Profiles.Couple with
        {
            Principal = Profiles.Couple.Principal with
            {
                DateOfBirth = new LocalDate(2096, 8, 14),
                PassportExpiresOn = On,
                Residences = [new Residence { Country = "PH", From = Birth }],
            },
        };
        Texts(ExpressEntry.Check(typed, On, shownOn: On)).Should().Equal("$.principal.dateOfBirth: notBornYet (2096-08-14, 2026-01-21)");
    }

    [Fact]
    public void Of_somebody_who_is_not_born_nothing_else_is_said()
    {
        Person unborn = new()
        {
            DateOfBirth = On.PlusDays(1),
            Work = [OnLeave(Canadian with { Province = Province.BC }, Leave(-1, 0)), new Job(Developer, "CA", Day, null, 168)],
            Education = [new Credential(CredentialLevel.TwoYear, "IN", On.PlusYears(1))],
            Nomination = new Nomination(Province.ON, Day) { EndedOn = Day.PlusDays(-2) },
        };
        Candidate candidate = Of(On.PlusYears(2), new LocalDate(1900, 1, 1)) with { Principal = unborn };
        Texts(ExpressEntry.Check(candidate, On, shownOn: On))
            .Should().Equal("$.principal.dateOfBirth: notBornYet (2026-01-22, 2026-01-21)");
        ExpressEntry.Check(candidate, On.PlusDays(1)).Should().HaveCountGreaterThan(4);
    }

    /// <summary>A profile of today is held against earlier days, on which a child of today was not there.</summary>
    [Fact]
    public void A_child_born_after_the_date_is_wrong_only_if_it_is_not_born_when_the_documents_are_shown()
    {
        LocalDate birth = On.PlusDays(10);
        Candidate candidate = Of(birth);
        Texts(ExpressEntry.Check(candidate, On)).Should().Equal("$.children[0].dateOfBirth: notBornYet (2026-01-31, 2026-01-21)");
        ExpressEntry.Check(candidate, On, shownOn: birth).Should().BeEmpty();
        Texts(ExpressEntry.Check(candidate, On, shownOn: birth.PlusDays(-1)))
            .Should().Equal("$.children[0].dateOfBirth: inTheFuture (2026-01-31, 2026-01-30)");
        CrsAssessment without = ExpressEntry.Official.Assess(candidate with { Children = [] }, On);
        ExpressEntry.Official.Assess(candidate, On).Score.Should().Be(without.Score);
        FluentActions.Invoking(() => ExpressEntry.Official.Timeline(candidate, On, birth)).Should().NotThrow();
        FluentActions.Invoking(() => ExpressEntry.Official.Eligibility(candidate, On)).Should().NotThrow();
    }

    /// <summary>A permit, a leave, a home or an expiry can lie ahead; a birth cannot.</summary>
    [Fact]
    public void Some_facts_cannot_be_of_a_day_after_the_documents_are_shown()
    {
        LocalDate tomorrow = On.PlusDays(1);
        Candidate candidate = Of(new Person
        {
            DateOfBirth = Birth,
            Work = [OnLeave(new Job(Developer, "CA", Day, null, 30), Leave(0, 3000))],
            Education =
            [
                new Credential(CredentialLevel.TwoYear, "IN", On.ToYearMonth()) { Eca = new Eca { IssuedOn = On.ToYearMonth() } },
                new Credential(CredentialLevel.TwoYear, "IN", new YearMonth(2026, 2)),
            ],
            Residences = [new Residence { Country = "CA", From = On }, new Residence { Country = "CA", From = tomorrow }],
            Permits = [new Permit { Kind = PermitKind.Work, From = tomorrow, To = tomorrow }],
            PassportExpiresOn = tomorrow,
        }) with
        {
            Children = [new Child { DateOfBirth = tomorrow, Accompanying = true }],
        };
        Texts(ExpressEntry.Check(candidate, tomorrow, shownOn: On)).Should().Equal(
            "$.principal.education[1].awardedOn: inTheFuture (2026-02, 2026-01-21)",
            "$.children[0].dateOfBirth: inTheFuture (2026-01-22, 2026-01-21)");
        ExpressEntry.Check(candidate, tomorrow).Should().BeEmpty();
    }

    [Fact]
    public void A_month_is_before_birth_or_too_early_only_if_all_of_it_is()
    {
        Person person = new()
        {
            DateOfBirth = Birth,
            Education = [new Credential(CredentialLevel.Secondary, "CA", Birth.ToYearMonth())],
            Work = [new Job(Developer, "CA", Birth.PlusYears(10).ToYearMonth(), null, 10)],
        };
        ExpressEntry.Check(Of(person), On).Should().BeEmpty();
        Person early = person with
        {
            Education = [new Credential(CredentialLevel.Secondary, "CA", Birth.PlusMonths(-1).ToYearMonth())],
            Work = [new Job(Developer, "CA", Birth.PlusYears(10).PlusMonths(-1).ToYearMonth(), null, 10)],
        };
        Texts(ExpressEntry.Check(Of(early), On)).Should().Equal(
            "$.principal.education[0].awardedOn: beforeBirth (1995-07, 1995-08-14)",
            "$.principal.work[0].start: workBeforeAgeTen (2005-07, 2005-08-14)");
    }

    [Fact]
    public void Separated_spouses_are_no_couple_to_arrange()
    {
        Candidate separated = Profiles.Couple with
        {
            MaritalStatus = MaritalStatus.Separated,
            Spouse = Profiles.Couple.Spouse! with { Accompanying = false },
        };
        ExpressEntry.Check(separated, On).Should().BeEmpty();
        ExpressEntry.Official.Plan(separated, On).Levers.Select(static lever => lever.Id)
            .Should().NotContain(static id => id.StartsWith("spouse.") || id == "swap").And.NotBeEmpty();
        FluentActions.Invoking(separated.WithSpouseAsPrincipal).Should().Throw<InvalidOperationException>();
        PrincipalChoice.IsThere(separated).Should().BeFalse();
    }

    [Property(MaxTest = 200)]
    public void A_profile_can_be_turned_round_exactly_where_the_planning_says_so(Candidate candidate, MaritalStatus status, bool isSet)
    {
        Candidate couple = candidate with { MaritalStatus = isSet ? status : null };
        if (PrincipalChoice.IsThere(couple))
        {
            couple.WithSpouseAsPrincipal().Principal.Should().Be(couple.Spouse!.Person);
        }
        else
        {
            FluentActions.Invoking(couple.WithSpouseAsPrincipal).Should().Throw<InvalidOperationException>();
        }
    }

    [Theory]
    [InlineData(
        "spouse",
        "absent",
        "'maritalStatus' (married) contradicts 'spouse' (missing); correct one of them",
        "« maritalStatus » (married) contredit « spouse » (absent) ; corrigez l'un des deux champs")]
    [InlineData(
        "spouse",
        "present",
        "'maritalStatus' (married) contradicts 'spouse' (given); correct one of them",
        "« maritalStatus » (married) contredit « spouse » (indiqué) ; corrigez l'un des deux champs")]
    public void A_contradiction_is_told_in_both_languages(string field, string value, string english, string french)
    {
        var issue = new Issue("$.maritalStatus", IssueCodes.Contradiction, new("maritalStatus", "married", field, value));
        (CrsText.English.Issue(issue), CrsText.French.Issue(issue)).Should().Be((english, french));
    }

    [Fact]
    public void A_leave_outside_its_job_is_told_in_both_languages()
    {
        var issue = new Issue("$.work[0].leave[0]", IssueCodes.LeaveOutsideJob, new("2025-01-01", "2025-01-31", "2025-03", "now"));
        CrsText.English.Issue(issue).Should()
            .Be("the leave from 2025-01-01 to 2025-01-31 is not within the job, which lasts from 2025-03 to now");
        CrsText.French.Issue(issue).Should()
            .Be("le congé du 2025-01-01 au 2025-01-31 n'est pas compris dans la période d'emploi, qui va de 2025-03 à maintenant");
    }

    private static Leave Leave(int from, int to) => new() { Kind = LeaveKind.Unpaid, From = Day.PlusDays(from), To = Day.PlusDays(to) };

    private static Job OnLeave(Job job, params Leave[] leave) => job with { Leave = [.. leave] };

    private static Candidate Of(Person person) => new() { Principal = person };

    private static Candidate Of(params Job[] work) => Of(new Person { DateOfBirth = Birth, Work = [.. work] });

    private static Candidate Of(JobOffer offer) => Of(new Person { DateOfBirth = Birth, JobOffer = offer });

    private static Candidate Of(Nomination nomination) => Of(new Person { DateOfBirth = Birth, Nomination = nomination });

    private static Candidate Of(MaritalStatus? status, Spouse? spouse) =>
        Of(new Person { DateOfBirth = Birth }) with { MaritalStatus = status, Spouse = spouse };

    private static Candidate Of(params LocalDate[] births) => Of(new Person { DateOfBirth = Birth }) with
    {
        Children = [.. births.Select(static birth => new Child { DateOfBirth = birth, Accompanying = true })],
    };

    private static IEnumerable<string> Texts(IEnumerable<Issue> issues) => issues.Select(static issue => issue.ToString());
}
