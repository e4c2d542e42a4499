using CrsCalculator.Counting;
using CrsCalculator.Rules;
using FsCheck;
using NodaTime;

namespace CrsCalculator.Tests.Counting;

/// <summary>A month is read as the day of it that promises least.</summary>
public class MonthTests
{
    private static readonly LocalDate On = new(2026, 1, 21);
    private static readonly NocCode Developer = NocCode.Parse("21232");
    private static readonly WorkRules Rules = RuleBook.Official.Work.LastAvailable!;
    private static readonly YearMonth May2024 = new(2024, 5);

    /// <summary>Of May to July 2024, the days from 31 May to 1 July are certain: 32 of them.</summary>
    [Theory]
    [InlineData("2024-05", "2024-07", 32)]
    [InlineData("2024-05-17", "2024-07", 46)]
    [InlineData("2024-05", "2024-07-10", 41)]
    [InlineData("2024-05", "2024-06", 2)]
    [InlineData("2024-05", "2024-05", 0)]
    [InlineData("2024-05-01", "2024-05", 1)]
    [InlineData("2024-05-02", "2024-05", 0)]
    [InlineData("2024-05", "2024-05-31", 1)]
    [InlineData("2024-05", "2024-05-30", 0)]
    public void A_job_has_the_days_that_are_certain(string start, string end, int days) =>
        Count([JobOf(start, end)], DayWindow.Before(On, 10)).Should().Be(new CountedHours(30 * days));

    [Fact]
    public void A_job_without_a_certain_day_takes_nothing_from_another()
    {
        Job[] other = [JobOf("2024-04-01", "2024-06-30")];
        var window = DayWindow.Before(On, 10);
        Count([.. other, JobOf("2024-05", "2024-05")], window).Should().Be(Count(other, window));
        Count(JobOf("2024-05", "2024-05"), window).Should().Be(default(CountedHours));
        ExpressEntry.Check(Of(new Person { Work = [JobOf("2024-05", "2024-05"), .. other] }), On).Should().BeEmpty();
    }

    [Property(MaxTest = 300)]
    public void Months_never_earn_more_than_any_of_their_days(PositiveInt before, NonNegativeInt length)
    {
        LocalDate start = On.PlusDays(-(before.Get % 4000));
        LocalDate end = start.PlusDays(length.Get % 1500);
        LocalDate certainStart = start.With(DateAdjusters.EndOfMonth);
        LocalDate certainEnd = end.With(DateAdjusters.StartOfMonth);
        var window = DayWindow.Before(On, 10);
        CountedHours months = Hours(start.ToYearMonth(), end.ToYearMonth());
        (months <= Hours(start, end)).Should().BeTrue();
        months.Should().Be(certainStart <= certainEnd ? Hours(certainStart, certainEnd) : default);

        CountedHours Hours(DocumentDate from, DocumentDate to) =>
            Count([new Job(Developer, "CA", from, to, 30)], window);
    }

    [Fact]
    public void A_score_with_months_is_that_of_the_certain_days()
    {
        Candidate months = Of(new Person
        {
            Work = [JobOf("2022-05", "2024-07"), JobOf("2025-01", null)],
            Education = [new Credential(CredentialLevel.Doctoral, "CA", May2024)],
        });
        Candidate days = Of(new Person
        {
            Work = [JobOf("2022-05-31", "2024-07-01"), JobOf("2025-01-31", null)],
            Education = [new Credential(CredentialLevel.Doctoral, "CA", new LocalDate(2024, 5, 31))],
        });
        ExpressEntry.Official.Assess(months, On).Factors.Should().Be(ExpressEntry.Official.Assess(days, On).Factors);
        ExpressEntry.Official.Timeline(months, new LocalDate(2024, 1, 1), On).Events.Select(static one => (one.Date, one.Score))
            .Should().Equal(
                ExpressEntry.Official.Timeline(days, new LocalDate(2024, 1, 1), On).Events.Select(static one => (one.Date, one.Score)));
    }

    [Theory]
    [InlineData("2024-05-30", CredentialUse.NotYetAwarded)]
    [InlineData("2024-05-31", CredentialUse.Counts)]
    public void An_award_of_a_month_has_happened_on_its_last_day(string on, CredentialUse use) =>
        UseOf(new Credential(CredentialLevel.Doctoral, "CA", May2024), on).Should().Be(use);

    [Theory]
    [InlineData("2024-05-30", CredentialUse.NotYetAssessed)]
    [InlineData("2024-05-31", CredentialUse.Counts)]
    [InlineData("2029-04-30", CredentialUse.Counts)]
    [InlineData("2029-05-01", CredentialUse.AssessmentExpired)]
    public void An_assessment_of_a_month_begins_on_its_last_day_and_expires_by_its_first(string on, CredentialUse use)
    {
        var credential = new Credential(CredentialLevel.Doctoral, "IN", new LocalDate(2015, 6, 1)) { Eca = new Eca { IssuedOn = May2024 } };
        UseOf(credential, on).Should().Be(use);
        DocumentRules rules = RuleBook.Official.Documents.LastAvailable!;
        EducationCounting.ExpiresOn(credential, rules).Should().Be(new LocalDate(2029, 5, 1));
    }

    /// <summary>The waiver is of March 2020 to August 2022; the program lasts a year.</summary>
    [Theory]
    [InlineData("2020-03", true)]
    [InlineData("2020-02", false)]
    [InlineData("2023-07", true)]
    [InlineData("2023-08", false)]
    public void The_waiver_asks_for_both_ends_of_the_month(string awardedOn, bool isWaived)
    {
        var credential = new Credential(CredentialLevel.OneYear, "CA", Date(awardedOn))
        {
            Study = new Study { Years = 1, FullTime = false, MonthsPresentInCanada = 0 },
        };
        EducationCounting.StudyInCanada(credential, RuleBook.Official.Documents.LastAvailable!.Study)
            .Should().Be(isWaived ? CanadianStudy.OneOrTwoYears : CanadianStudy.None);
    }

    [Fact]
    public void An_assessment_is_before_the_award_only_if_no_day_of_the_months_says_otherwise()
    {
        Codes("2024-05", "2024-05").Should().NotContain(NoticeCodes.AssessedBeforeAward);
        Codes("2024-05-17", "2024-05").Should().NotContain(NoticeCodes.AssessedBeforeAward);
        Codes("2024-06", "2024-05").Should().Contain(NoticeCodes.AssessedBeforeAward);

        static IEnumerable<string> Codes(string awardedOn, string issuedOn) => ExpressEntry.Official.Assess(
            Of(new Person
            {
                Education =
                [
                    new Credential(CredentialLevel.TwoYear, "IN", Date(awardedOn)) { Eca = new Eca { IssuedOn = Date(issuedOn) } },
                ],
            }),
            On).Notices.Select(static notice => notice.Code);
    }

    [Fact]
    public void A_credential_of_less_than_a_year_earns_nothing_and_is_listed()
    {
        Study study = new() { Years = 3, FullTime = true, MonthsPresentInCanada = 12 };
        CrsAssessment assessment = ExpressEntry.Official.Assess(
            Of(new Person
            {
                Education =
                [
                    new Credential(CredentialLevel.LessThanOneYear, "CA", May2024) { Study = study },
                    new Credential(CredentialLevel.BachelorsOrThreeYear, "CA", May2024),
                ],
            }),
            On);
        (assessment.Factors.Education, assessment.Factors.CanadianStudy)
            .Should().Be((EducationLevel.BachelorsOrThreeYear, CanadianStudy.None), "it is no second credential either");
        assessment.UnusedDocuments.Select(static document => $"{document.Path} {document.Reasons}")
            .Should().Equal("$.principal.education[0] lessThanOneYear");
    }

    [Fact]
    public void Every_other_level_is_one_of_education_and_back()
    {
        IEnumerable<CredentialLevel> counted = Enum.GetValues<CredentialLevel>().Where(static l => l != CredentialLevel.LessThanOneYear);
        counted.Select(static level => $"{level.ToEducation()} {level.ToEducation()!.Value.ToCredential()}")
            .Should().Equal(counted.Select(static level => $"{level} {level}"));
        CredentialLevel.LessThanOneYear.ToEducation().Should().BeNull();
    }

    private static CredentialUse UseOf(Credential credential, string on) => EducationCounting.Count(
        0,
        credential,
        RuleBook.Official.Documents.LastAvailable!,
        Date(on).Day!.Value).Use;

    private static CountedHours Count(Job job, DayWindow window) => WorkCounting.HoursOf(job, window, Rules);

    private static CountedHours Count(Job[] work, DayWindow window) => WorkLine.Of(work, Rules).In(window);

    private static Candidate Of(Person person) => new() { Principal = person with { DateOfBirth = new LocalDate(1990, 1, 1) } };

    private static Job JobOf(string start, string? end) => new(Developer, "CA", Date(start), end is null ? null : Date(end), 30);

    private static DocumentDate Date(string text) =>
        DocumentDate.TryParse(text, out DocumentDate date) ? date : throw new FormatException(text);
}
