using CrsCalculator.Counting;
using CrsCalculator.Rules;
using NodaTime;

namespace CrsCalculator.Tests.Scoring;

/// <summary>Documents on a date, worked out by hand.</summary>
public class AssessTests
{
    private static readonly LocalDate On = new(2026, 1, 21);
    private static readonly NocCode Developer = NocCode.Parse("21232");

    [Fact]
    public void The_developer_scores_609()
    {
        // A: age 30 105, master's 135, CLB 9 4×31, NCLC 7 4×3, 869 days of work = 2 years 53: 429. C: both pairs 50: 100.
        // D: Canadian master's 30, French with English 5 or more 50.
        CrsAssessment assessment = ExpressEntry.Official.Assess(Profiles.Developer, On);
        (CrsScore score, CrsFactors factors) = (assessment.Breakdown.Score, assessment.Factors);
        (score.Core, score.Spouse, score.Transferability, score.Additional, score.Total).Should().Be((429, 0, 100, 80, 609));
        (factors.Age, factors.CanadianWorkYears, factors.ForeignWorkYears, factors.CanadianStudy)
            .Should().Be((30, 2, 4, CanadianStudy.ThreeYearsOrMore));
        assessment.Principal.CanadianWork.Hours.Should().Be(3724.28m);
        assessment.Principal.Work.Should().ContainSingle(static work => !work.Counts).Which
            .Should().BeEquivalentTo(new { Index = 1, Reasons = new[] { WorkExclusion.NotSkilled, WorkExclusion.FullTimeStudent } });
        assessment.FirstTest!.Result.Test.Should().Be(LanguageTest.IeltsGeneralTraining);
        assessment.SecondTest!.Result.Test.Should().Be(LanguageTest.TefCanada);
    }

    [Fact]
    public void The_couple_scores_1008()
    {
        // A: age 37 60, two-year 91, CLB 8/7/7/8 76, 1,360 days = 3 years 56: 283. B: 8 + 12 + 5. C: 38 + 50 + 50, at most 100. D: 600.
        CrsAssessment assessment = ExpressEntry.Official.Assess(Profiles.Couple, On);
        CrsScore score = assessment.Breakdown.Score;
        (score.Core, score.Spouse, score.Transferability, score.Additional, score.Total).Should().Be((283, 25, 100, 600, 1008));
        assessment.Factors.SiblingInCanada.Should().BeTrue("a sibling of the accompanying spouse counts");
        (assessment.Factors.ForeignWorkYears, assessment.Spouse!.CanadianWorkYears).Should().Be((3, 1));
    }

    [Fact]
    public void A_spouse_who_is_not_scored_changes_nothing()
    {
        CrsFactors alone = ExpressEntry.Official.Assess(Profiles.Couple with { Spouse = null }, On).Factors;
        Spouse spouse = Profiles.Couple.Spouse!;
        ExpressEntry.Official.Assess(Profiles.Couple with { Spouse = spouse with { Accompanying = false } }, On).Factors.Should().Be(alone);
        ExpressEntry.Official.Assess(Profiles.Couple with { Spouse = spouse with { CitizenOrPermanentResident = true } }, On).Factors
            .Should().Be(alone);
        ExpressEntry.Official.Assess(Profiles.Couple with { Spouse = spouse with { Accompanying = false } }, On).Spouse.Should().BeNull();
    }

    [Fact]
    public void Swapping_twice_gives_the_couple_back()
    {
        Candidate swapped = Profiles.Couple.WithSpouseAsPrincipal();
        swapped.Principal.Should().BeSameAs(Profiles.Couple.Spouse!.Person);
        swapped.WithSpouseAsPrincipal().Should().Be(Profiles.Couple);
        FluentActions.Invoking(() => Profiles.Developer.WithSpouseAsPrincipal()).Should().Throw<InvalidOperationException>();
    }

    [Theory]
    [InlineData("2026-02-28", 37)]
    [InlineData("2026-03-01", 38)]
    [InlineData("2028-02-28", 39)]
    [InlineData("2028-02-29", 40)]
    public void Who_was_born_on_29_February_ages_on_1_March_of_other_years(string on, int age) =>
        LastAvailable.Calculator.Assess(Profiles.Couple, new AssessmentDate(Day(on))).Factors.Age.Should().Be(age);

    [Fact]
    public void A_birthday_after_the_invitation_is_forgiven()
    {
        var birthday = new LocalDate(2026, 8, 14);
        ExpressEntry.Official.Assess(Profiles.Developer, birthday.PlusDays(-1)).Factors.Age.Should().Be(30);
        ExpressEntry.Official.Assess(Profiles.Developer, birthday).Factors.Age.Should().Be(31);
        ExpressEntry.Official.Assess(Profiles.Developer, new AssessmentDate(birthday, invitedOn: birthday.PlusDays(-1))).Factors.Age
            .Should().Be(30);
        FluentActions.Invoking(() => new AssessmentDate(birthday, birthday.PlusDays(1))).Should().Throw<ArgumentOutOfRangeException>()
            .WithMessage("The invitation must be on or before 2026-08-14, the date of the assessment.*")
            .Which.ParamName.Should().Be("invitedOn");
    }

    [Theory]
    [InlineData("2025-02-07", false)]
    [InlineData("2025-02-08", true)]
    [InlineData("2027-02-07", true)]
    [InlineData("2027-02-08", false)]
    public void A_result_counts_from_its_day_until_it_is_two_years_old(string on, bool counts) =>
        (
            Assess(
                Profiles.Developer with
                {
                    Principal = Profiles.Developer.Principal with { LanguageTests = [Profiles.Developer.Principal.LanguageTests[0]] },
                },
                on).FirstTest is not null)
            .Should().Be(counts);

    [Theory]
    [InlineData("2022-11-01", EducationLevel.LessThanSecondary)]
    [InlineData("2022-11-02", EducationLevel.BachelorsOrThreeYear)]
    [InlineData("2027-11-01", EducationLevel.BachelorsOrThreeYear)]
    [InlineData("2027-11-02", EducationLevel.LessThanSecondary)]
    public void An_assessment_counts_until_it_is_five_years_old(string on, EducationLevel level) =>
        Assess(
            Profiles.Developer with
            {
                Principal = Profiles.Developer.Principal with { Education = [Profiles.Developer.Principal.Education[1]] },
            },
            on).Factors.Education.Should().Be(level);

    [Fact]
    public void Two_credentials_count_as_two_only_with_one_of_three_years()
    {
        Level(CredentialLevel.TwoYear, CredentialLevel.TwoYear).Should().Be(EducationLevel.TwoYear);
        Level(CredentialLevel.OneYear, CredentialLevel.BachelorsOrThreeYear).Should().Be(EducationLevel.TwoOrMoreCredentials);
        Level(CredentialLevel.Secondary, CredentialLevel.BachelorsOrThreeYear).Should().Be(EducationLevel.BachelorsOrThreeYear);
        Level(CredentialLevel.BachelorsOrThreeYear, CredentialLevel.Doctoral).Should().Be(EducationLevel.Doctoral);

        static EducationLevel Level(params CredentialLevel[] levels) =>
            ExpressEntry.Official.Assess(
                With(
                    p => p with { Education = [.. levels.Select(static level => new Credential(level, "CA", new LocalDate(2015, 6, 1)))] }),
                On).Factors.Education;
    }

    [Theory]
    [InlineData("2020-03-01", true)]
    [InlineData("2020-02-29", false)]
    [InlineData("2023-08-30", true)]
    [InlineData("2023-08-31", false)]
    public void Presence_is_waived_where_a_one_year_program_ran_in_the_months_of_the_pandemic(string awardedOn, bool waived)
    {
        var credential = new Credential(CredentialLevel.OneYear, "CA", Day(awardedOn))
        {
            Study = new Study { Years = 1, FullTime = false, MonthsPresentInCanada = 0 },
        };
        ExpressEntry.Official.Assess(With(p => p with { Education = [credential] }), On).Factors.CanadianStudy
            .Should().Be(waived ? CanadianStudy.OneOrTwoYears : CanadianStudy.None);
    }

    [Fact]
    public void A_program_of_no_whole_year_ran_on_no_day_of_the_pandemic()
    {
        var credential = new Credential(CredentialLevel.MastersOrProfessional, "CA", new LocalDate(2021, 1, 1))
        {
            Study = new Study { Years = 0, FullTime = false, MonthsPresentInCanada = 7 },
        };
        CrsAssessment assessment = ExpressEntry.Official.Assess(With(p => p with { Education = [credential] }), On);
        assessment.Factors.CanadianStudy.Should().Be(CanadianStudy.None);
        assessment.UnusedDocuments.Should().ContainSingle().Which.Reasons
            .Should().Equal("studyNotFullTime", "studyTooLittlePresence", "studyTooShort");
    }

    [Theory]
    [InlineData(-1, EducationLevel.TwoYear, CanadianStudy.OneOrTwoYears)]
    [InlineData(0, EducationLevel.TwoYear, CanadianStudy.OneOrTwoYears)]
    [InlineData(1, EducationLevel.LessThanSecondary, CanadianStudy.None)]
    public void A_credential_and_its_studies_count_from_the_day_of_the_award(int days, EducationLevel level, CanadianStudy points)
    {
        var credential = new Credential(CredentialLevel.TwoYear, "CA", On.PlusDays(days))
        {
            Study = new Study { Years = 2, FullTime = true, MonthsPresentInCanada = 8 },
        };
        CrsFactors factors = ExpressEntry.Official.Assess(With(p => p with { Education = [credential] }), On).Factors;
        (factors.Education, factors.CanadianStudy).Should().Be((level, points));
    }

    [Fact]
    public void Study_in_Canada_has_its_conditions()
    {
        Study good = new() { Years = 3, FullTime = true, MonthsPresentInCanada = 8 };
        Points(CredentialLevel.BachelorsOrThreeYear, "CA", good).Should().Be(CanadianStudy.ThreeYearsOrMore);
        Points(CredentialLevel.TwoYear, "CA", good with { Years = 2 }).Should().Be(CanadianStudy.OneOrTwoYears);
        Points(CredentialLevel.MastersOrProfessional, "CA", good with { Years = 1 }).Should().Be(CanadianStudy.ThreeYearsOrMore);
        Points(CredentialLevel.MastersOrProfessional, "CA", good with { Years = 0 })
            .Should().Be(CanadianStudy.None, "a master's degree too takes at least a year");
        Points(CredentialLevel.Secondary, "CA", good).Should().Be(CanadianStudy.None);
        Points(CredentialLevel.BachelorsOrThreeYear, "US", good).Should().Be(CanadianStudy.None);
        Points(CredentialLevel.BachelorsOrThreeYear, "CA", good with { MonthsPresentInCanada = 7 }).Should().Be(CanadianStudy.None);
        Points(CredentialLevel.BachelorsOrThreeYear, "CA", good with { FullTime = false }).Should().Be(CanadianStudy.None);
        Points(CredentialLevel.BachelorsOrThreeYear, "CA", good with { MostlyLanguageStudy = true }).Should().Be(CanadianStudy.None);
        Points(CredentialLevel.BachelorsOrThreeYear, "CA", good with { ConditionOfReturn = true }).Should().Be(CanadianStudy.None);
        Points(CredentialLevel.BachelorsOrThreeYear, "CA", good with { Years = 0 }).Should().Be(CanadianStudy.None);

        static CanadianStudy Points(CredentialLevel level, string country, Study study) =>
            ExpressEntry.Official.Assess(
                With(p => p with { Education = [new Credential(level, country, new LocalDate(2015, 6, 1)) { Study = study }] }),
                On).Factors.CanadianStudy;
    }

    [Fact]
    public void Work_that_does_not_count_is_listed_with_all_its_reasons()
    {
        LocalDate start = On.PlusYears(-2);
        Job[] work =
        [
            new(NocCode.Parse("65100"), "CA", start, null, 10)
            {
                Paid = false,
                Authorized = false,
                TemporaryResidentStatus = false,
                SelfEmployed = true,
                WhileFullTimeStudent = true,
            },
            new(Developer, "CA", start, null, 10) { SelfEmployed = true },
            new(NocCode.Parse("31102"), "CA", start, null, 40) { SelfEmployed = true, PhysicianPublicPolicy = true },
            new(Developer, "IN", start, null, 40) { SelfEmployed = true, WhileFullTimeStudent = true, Authorized = false },
            new(Developer, "IN", On.PlusYears(-12), On.PlusYears(-10).PlusDays(-1), 40),
            new(Developer, "IN", start, null, 10) { Paid = false },
        ];
        CrsAssessment assessment = ExpressEntry.Official.Assess(With(p => p with { Work = [.. work] }), On);
        assessment.Principal.Work.Where(static e => !e.Counts).Select(static e => $"{e.Index}: {string.Join(' ', e.Reasons)}")
            .Should().Equal(
            "0: Unpaid NotSkilled NotAuthorized NoTemporaryResidentStatus SelfEmployed FullTimeStudent",
            "1: SelfEmployed",
            "4: OutsideWindow",
            "5: Unpaid");
        assessment.Principal.Work.Select(static e => e.Hours != default)
            .Should().Equal(assessment.Principal.Work.Select(static e => e.Counts), "work that does not count has no hours");
        (assessment.Factors.CanadianWorkYears, assessment.Factors.ForeignWorkYears).Should().Be((2, 2));
        ExpressEntry.Official.Assess(With(p => p with { Work = [work[2] with { }] }), new LocalDate(2023, 4, 24)).Principal.Work
            .Should().ContainSingle(static e => !e.Counts);
    }

    [Theory]
    [InlineData("2016-11-18", false, true, JobOfferKind.None)]
    [InlineData("2016-11-18", true, null, JobOfferKind.OtherSkilled)]
    [InlineData("2016-11-19", false, true, JobOfferKind.OtherSkilled)]
    [InlineData("2016-11-19", false, false, JobOfferKind.None)]
    [InlineData("2016-11-19", false, null, JobOfferKind.None)]
    [InlineData("2016-11-19", true, null, JobOfferKind.OtherSkilled)]
    public void An_offer_needs_an_LMIA_or_from_2016_11_19_an_exempt_permit(string on, bool lmia, bool? exempt, JobOfferKind kind) =>
        Assess(With(p => p with { JobOffer = new JobOffer(Developer, 30, lmia) { ExemptPermit = exempt } }), on)
            .Factors.JobOffer.Should().Be(kind);

    [Fact]
    public void Offers_nominations_and_certificates_have_their_conditions()
    {
        ExpressEntry.Official.Assess(
            With(static p => p with { JobOffer = new JobOffer(NocCode.Parse("00012"), 30, true) }),
            On).Factors.JobOffer.Should()
            .Be(JobOfferKind.SeniorManagement);
        ExpressEntry.Official.Assess(With(static p => p with { JobOffer = new JobOffer(Developer, 29.9m, true) }), On).Factors.JobOffer
            .Should().Be(JobOfferKind.None);
        ExpressEntry.Official.Assess(
            With(static p => p with { JobOffer = new JobOffer(NocCode.Parse("65100"), 40, true) }),
            On).Factors.JobOffer.Should().Be(JobOfferKind.None);
        ExpressEntry.Official.Assess(
            With(static p => p with { Nomination = new Nomination(Province.QC, On) }),
            On).Factors.ProvincialNomination.Should().BeFalse();
        ExpressEntry.Official.Assess(
            With(static p => p with { Nomination = new Nomination(Province.BC, On) }),
            On).Factors.ProvincialNomination.Should().BeTrue();
        ExpressEntry.Official.Assess(
            With(static p => p with { Nomination = new Nomination(Province.BC, On.PlusDays(1)) }),
            On).Factors.ProvincialNomination.Should().BeFalse();
        ExpressEntry.Official.Assess(
            With(static p => p with { CertificatesOfQualification = [new CertificateOfQualification(Developer, "AB", On.PlusDays(1))] }),
            On).Factors.CertificateOfQualification.Should().BeFalse();
    }

    [Fact]
    public void Of_several_tests_the_pair_with_most_points_is_chosen_and_never_mixed()
    {
        LanguageTestResult[] results =
        [
            LanguageTestResult.FromLevels(On, OfficialLanguage.English, AbilityLevels.From(10, 10, 6, 10)),
            LanguageTestResult.FromLevels(On.PlusDays(-9), OfficialLanguage.English, AbilityLevels.All(9)),
            LanguageTestResult.FromLevels(On.PlusDays(-8), OfficialLanguage.English, AbilityLevels.All(9)),
            LanguageTestResult.FromLevels(On.PlusDays(-7), OfficialLanguage.French, AbilityLevels.All(9)),
            LanguageTestResult.PteCore(On.PlusDays(1), new TestScores(90, 90, 90, 90)),
        ];
        CrsAssessment person = ExpressEntry.Official.Assess(With(p => p with { LanguageTests = [.. results] }), On);
        person.FirstTest!.Result.Should().BeSameAs(results[2], "English goes first among equals, and the later test");
        person.SecondTest!.Result.Should().BeSameAs(results[3]);
    }

    [Theory]
    [InlineData(-9, -8, 2)]
    [InlineData(-8, -9, 0)]
    [InlineData(-8, -8, 0)]
    public void Of_equal_second_tests_the_later_one_is_chosen_then_the_one_given_first(int first, int last, int chosen)
    {
        LanguageTestResult[] results =
        [
            LanguageTestResult.FromLevels(On.PlusDays(first), OfficialLanguage.French, AbilityLevels.All(9)),
            LanguageTestResult.FromLevels(On.PlusDays(-10), OfficialLanguage.English, AbilityLevels.All(9)),
            LanguageTestResult.FromLevels(On.PlusDays(last), OfficialLanguage.French, AbilityLevels.All(9)),
        ];
        CrsAssessment person = ExpressEntry.Official.Assess(With(p => p with { LanguageTests = [.. results] }), On);
        person.FirstTest!.Result.Should().BeSameAs(results[1]);
        person.SecondTest!.Result.Should().BeSameAs(results[chosen]);
    }

    [Fact]
    public void Of_a_spouse_only_the_best_test_counts_in_its_language()
    {
        Person spouse = Profiles.Couple.Spouse!.Person with
        {
            LanguageTests =
            [
                LanguageTestResult.FromLevels(On, OfficialLanguage.French, AbilityLevels.All(9)),
                LanguageTestResult.FromLevels(On, OfficialLanguage.English, AbilityLevels.All(5)),
            ],
        };
        CrsAssessment assessment = ExpressEntry.Official.Assess(
            Profiles.Couple with { Spouse = Profiles.Couple.Spouse with { Person = spouse } },
            On);
        SpouseFactors factors = assessment.Factors.Spouse!.Value;
        (factors.Language, factors.LanguageLevels).Should().Be((OfficialLanguage.French, AbilityLevels.All(9)));
        assessment.SpouseTest!.Index.Should().Be(0);
    }

    [Fact]
    public void What_is_worked_out_when_first_asked_for_is_kept()
    {
        CrsAssessment assessment = ExpressEntry.Official.Assess(Profiles.Developer, On);
        assessment.Breakdown.Should().BeSameAs(assessment.Breakdown);
        (assessment.Notices == assessment.Notices, assessment.UnusedDocuments == assessment.UnusedDocuments).Should().Be((true, true));
    }

    private static CrsAssessment Assess(Candidate profile, string on) =>
        ExpressEntry.Official.ScoringBy(RuleBook.Official.Points.TryAt(Day(on), out CrsRuleset? rules) ? rules : LastAvailable.Ruleset)
            .Assess(profile, new AssessmentDate(Day(on)));

    private static Candidate With(Func<Person, Person> change) =>
        new()
        {
            Principal = change(
                new Person
                {
                    DateOfBirth = new LocalDate(1990, 1, 1),
                    Education = [new Credential(CredentialLevel.Doctoral, "CA", new LocalDate(2010, 1, 1))],
                }),
        };

    private static LocalDate Day(string date) => NodaTime.Text.LocalDatePattern.Iso.Parse(date).Value;
}
