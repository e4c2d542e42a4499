using CrsCalculator.TestKit.Generators;
using CrsCalculator.Text;
using NodaTime;

namespace CrsCalculator.Tests.Counting;

/// <summary>Documents that contradict each other are refused, all at once and with paths.</summary>
[Properties(Arbitrary = [typeof(ProfileArbitraries)])]
public class ProfileCheckTests
{
    private static readonly LocalDate On = new(2026, 1, 21);
    private static readonly LocalDate Birth = new(1995, 8, 14);
    private static readonly NocCode Developer = NocCode.Parse("21232");

    [Fact]
    public void Good_documents_have_no_issues()
    {
        ExpressEntry.Check(Profiles.Developer, On, On).Should().BeEmpty();
        ExpressEntry.Check(Profiles.Couple, On, On).Should().BeEmpty();
    }

    [Fact]
    public void Everything_is_found_at_once()
    {
        var profile = new Candidate
        {
            Principal = new Person
            {
                DateOfBirth = Birth,
                Education =
                [
                    new Credential(CredentialLevel.Secondary, "CA", Birth.PlusDays(-1)),
                    new Credential(CredentialLevel.TwoYear, "IN", On.PlusDays(1)) { Eca = new Eca { IssuedOn = On.PlusDays(2) } },
                ],
                LanguageTests =
                [
                    LanguageTestResult.FromLevels(Birth.PlusDays(-1), OfficialLanguage.English, AbilityLevels.All(9)),
                    LanguageTestResult.FromLevels(On.PlusDays(1), OfficialLanguage.French, AbilityLevels.All(9)),
                ],
                Work =
                [
                    new Job(Developer, "CA", Birth.PlusYears(10).PlusDays(-1), null, 100),
                    new Job(Developer, "IN", On.PlusYears(-1), null, 68.25m),
                ],
                CertificatesOfQualification =
                [
                    new CertificateOfQualification(Developer, "AB", On.PlusDays(1)),
                    new CertificateOfQualification(Developer, "AB", Birth.PlusDays(-1)),
                ],
                Nomination = new Nomination(Province.AB, On.PlusDays(1)),
            },
            Spouse = new Spouse(
                new Person
                {
                    LanguageTests = [LanguageTestResult.FromLevels(On.PlusDays(1), OfficialLanguage.French, AbilityLevels.All(9))],
                },
                true,
                false),
        };
        string[] contradictions =
        [
            "$.principal.education[0].awardedOn: beforeBirth (1995-08-13, 1995-08-14)",
            "$.principal.languageTests[0].takenOn: beforeBirth (1995-08-13, 1995-08-14)",
            "$.principal.work[0].start: workBeforeAgeTen (2005-08-13, 2005-08-14)",
            "$.principal.certificatesOfQualification[1].issuedOn: beforeBirth (1995-08-13, 1995-08-14)",
            "$.principal.work: moreHoursThanAWeekHas (168.25, 2025-01-21, 168)",
        ];
        Texts(ExpressEntry.Check(profile, On)).Should().Equal(contradictions);
        Texts(ExpressEntry.Check(profile, On, shownOn: On)).Should().Equal(
            [
                .. contradictions,
                "$.principal.education[1].awardedOn: inTheFuture (2026-01-22, 2026-01-21)",
                "$.principal.education[1].eca.issuedOn: inTheFuture (2026-01-23, 2026-01-21)",
                "$.principal.languageTests[1].takenOn: inTheFuture (2026-01-22, 2026-01-21)",
                "$.principal.certificatesOfQualification[0].issuedOn: inTheFuture (2026-01-22, 2026-01-21)",
                "$.principal.nomination.acceptedOn: inTheFuture (2026-01-22, 2026-01-21)",
                "$.spouse.languageTests[0].takenOn: inTheFuture (2026-01-22, 2026-01-21)",
            ]);
        InvalidProfileException refused = FluentActions.Invoking(() => ExpressEntry.Official.Assess(profile, On))
            .Should().Throw<InvalidProfileException>().Which;
        Texts(refused.Issues).Should().Equal(contradictions);
        refused.Message.Split('\n').Should().Equal(
            [
                "The documents of the profile cannot be assessed.",
                .. refused.Issues.Select(static issue => $"{issue.Path}: {CrsText.English.Issue(issue)}"),
            ]);
    }

    [Theory]
    [InlineData("2026-01-21", null)]
    [InlineData("2026-01-22", "notBornYet")]
    [InlineData("1905-01-22", null)]
    [InlineData("1905-01-21", "tooOld")]
    public void The_principal_applicant_is_alive_on_the_date(string born, string? code)
    {
        var profile = new Candidate { Principal = new Person { DateOfBirth = NodaTime.Text.LocalDatePattern.Iso.Parse(born).Value } };
        ExpressEntry.Check(profile, On).Select(static issue => $"{issue.Path} {issue.Code}")
            .Should().Equal(code is null ? [] : [$"$.principal.dateOfBirth {code}"]);
    }

    [Fact]
    public void A_spouse_is_alive_too_and_no_document_is_older_than_its_owner()
    {
        Person spouse = new() { DateOfBirth = On.PlusDays(1) };
        Person principal = new()
        {
            DateOfBirth = Birth,
            Education = [new Credential(CredentialLevel.TwoYear, "IN", Birth) { Eca = new Eca { IssuedOn = Birth.PlusDays(-1) } }],
            Nomination = new Nomination(Province.AB, Birth.PlusDays(-1)),
        };
        Texts(ExpressEntry.Check(new Candidate { Principal = principal, Spouse = new Spouse(spouse, false, true) }, On)).Should().Equal(
            "$.principal.education[0].eca.issuedOn: beforeBirth (1995-08-13, 1995-08-14)",
            "$.principal.nomination.acceptedOn: beforeBirth (1995-08-13, 1995-08-14)",
            "$.spouse.dateOfBirth: notBornYet (2026-01-22, 2026-01-21)");
    }

    [Property(MaxTest = 100)]
    public void Work_is_possible_from_age_ten_on(byte year, byte shift)
    {
        var birth = new LocalDate(1960 + (year % 40), 2, 26);
        for (int i = 0; i < 5; i++, birth = birth.PlusDays(1))
        {
            LocalDate start = birth.PlusYears(10).PlusDays((shift % 7) - 3);
            Candidate candidate = Working(new Job(Developer, "CA", start, null, 10));
            candidate = candidate with { Principal = candidate.Principal with { DateOfBirth = birth } };
            ExpressEntry.Check(candidate, On).Any(static issue => issue.Code == IssueCodes.WorkBeforeAgeTen)
                .Should().Be(Birthdays.AgeOn(birth, start) < 10, "born on {0}, at work from {1}", birth, start);
        }
    }

    [Fact]
    public void Work_from_the_tenth_birthday_on_and_documents_of_the_day_itself_are_possible()
    {
        ExpressEntry.Check(Working(new Job(Developer, "CA", Birth.PlusYears(10), null, 10)), On).Should().BeEmpty();
        Person person = new()
        {
            DateOfBirth = Birth,
            Education =
            [
                new Credential(CredentialLevel.TwoYear, "IN", On) { Eca = new Eca { IssuedOn = On } },
                new Credential(CredentialLevel.Secondary, "IN", Birth) { Eca = new Eca { IssuedOn = Birth } },
            ],
            LanguageTests =
            [
                LanguageTestResult.FromLevels(On, OfficialLanguage.English, AbilityLevels.All(9)),
                LanguageTestResult.FromLevels(Birth, OfficialLanguage.English, AbilityLevels.All(9)),
            ],
            CertificatesOfQualification =
            [
                new CertificateOfQualification(Developer, "AB", On),
                new CertificateOfQualification(Developer, "AB", Birth),
            ],
            Nomination = new Nomination(Province.AB, On),
        };
        ExpressEntry.Check(new Candidate { Principal = person }, On, shownOn: On).Should().BeEmpty();
    }

    [Fact]
    public void A_profile_is_not_submitted_in_the_future()
    {
        Candidate Submitted(int days) =>
            new()
            {
                Principal = new Person { DateOfBirth = Birth },
                ProfileSubmittedAt = On.PlusDays(days).AtMidnight().InUtc().ToInstant(),
            };
        ExpressEntry.Check(Submitted(1), On, shownOn: On).Should().BeEmpty("it can be the next day in UTC already");
        Texts(ExpressEntry.Check(Submitted(2), On, shownOn: On))
            .Should().Equal("$.profileSubmittedAt: inTheFuture (2026-01-23, 2026-01-21)");
        ExpressEntry.Check(Submitted(2), On).Should().BeEmpty();
    }

    [Fact]
    public void Nothing_half_built_can_be_made()
    {
        NocCode noc = Developer;
        Action[] mistakes =
        [
            () => _ = new JobOffer(noc, 168.1m, true),
            () => _ = new JobOffer(null!, 30, true),
            () => _ = new JobOffer(noc, 30, true) with { HoursPerWeek = -1 },
            () => _ = new Nomination((Province)99, On),
            () => _ = new Nomination(Province.AB, new LocalDate(2200, 1, 1)),
            () => _ = new CertificateOfQualification(noc, null!, On),
            () => _ = new Spouse(null!, true, false),
            () => _ = new Person { Work = [null!] },
            () => _ = new Person { DateOfBirth = new LocalDate(1899, 12, 31) },
            () => _ = new Candidate { Principal = new Person { DateOfBirth = Birth }, IntendedProvince = (Province)99 },
            () => _ = new Job(noc, "CA", On, new LocalDate(9999, 12, 31), 30),
            () => _ = new Study { Years = 100, FullTime = true, MonthsPresentInCanada = 8 },
            () => _ = new AssessmentDate(new LocalDate(2200, 1, 1)),
        ];
        foreach (Action mistake in mistakes)
        {
            mistake.Should().Throw<ArgumentException>();
        }
    }

    [Fact]
    public void Days_of_another_calendar_are_the_same_days()
    {
        LocalDate hebrew = Birth.WithCalendar(CalendarSystem.HebrewCivil);
        new Person { DateOfBirth = hebrew }.Should().Be(new Person { DateOfBirth = Birth });
        new Nomination(Province.AB, hebrew).Should().Be(new Nomination(Province.AB, Birth));
    }

    [Fact]
    public void An_invitation_before_the_birth_is_found()
    {
        var profile = new Candidate { Principal = new Person { DateOfBirth = On } };
        ExpressEntry.Check(profile, new AssessmentDate(On, On.PlusDays(-1))).Should().ContainSingle().Which.Code
            .Should().Be(IssueCodes.NotBornYet);
    }

    [Fact]
    public void All_168_hours_of_a_week_can_be_worked()
    {
        Job half = new(Developer, "CA", On.PlusYears(-1), On.PlusDays(-1), 84);
        Job after = new(Developer, "CA", On, null, 84);
        ExpressEntry.Check(Working(half, half, after), On).Should().BeEmpty();
        ExpressEntry.Check(Working(half, half, half), On).Should().ContainSingle();
    }

    [Property(MaxTest = 200)]
    public void What_is_checked_can_be_assessed_on_any_date_with_rules(Candidate profile, ushort days)
    {
        LocalDate date = new LocalDate(2017, 1, 1).PlusDays(days % 3590);
        FluentActions.Invoking(() => ExpressEntry.Official.Assess(profile, date)).Should().NotThrow();
        ExpressEntry.Check(profile, date).Should().BeEmpty();
    }

    private static Candidate Working(params Job[] work) => new() { Principal = new Person { DateOfBirth = Birth, Work = [.. work] } };

    private static IEnumerable<string> Texts(IEnumerable<Issue> issues) => issues.Select(static issue => issue.ToString());
}
