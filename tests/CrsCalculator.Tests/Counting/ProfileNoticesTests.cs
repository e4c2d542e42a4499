using CrsCalculator.Text;
using NodaTime;

namespace CrsCalculator.Tests.Counting;

/// <summary>What is no error but must be said, on both sides of its boundary.</summary>
public class ProfileNoticesTests
{
    private static readonly LocalDate On = new(2026, 1, 21);
    private static readonly NocCode Developer = NocCode.Parse("21232");

    [Theory]
    [InlineData("2024-07-21", true)]
    [InlineData("2024-07-22", false)]
    public void A_test_that_expires_within_six_months(string takenOn, bool isSaid) =>
        Said(
            Candidate() with
            {
                LanguageTests = [LanguageTestResult.FromLevels(Day(takenOn), OfficialLanguage.English, AbilityLevels.All(9))],
            })
            .Should().Equal(isSaid ? ["$.principal.languageTests[0] testExpiresSoon (2024-07-21, 2026-07-21)"] : []);

    [Fact]
    public void A_test_that_does_not_serve_may_expire_in_silence() =>
        Said(Candidate() with
        {
            LanguageTests =
            [
                LanguageTestResult.FromLevels(On.PlusDays(-700), OfficialLanguage.English, AbilityLevels.All(5)),
                LanguageTestResult.FromLevels(On, OfficialLanguage.English, AbilityLevels.All(9)),
            ],
        }).Should().BeEmpty();

    [Theory]
    [InlineData("2021-07-21", true)]
    [InlineData("2021-07-22", false)]
    public void An_assessment_near_its_fifth_year(string assessedOn, bool isSaid) =>
        Said(
            Candidate() with
            {
                Education = [new Credential(CredentialLevel.TwoYear, "IN", new LocalDate(2015, 1, 1))
                {
                    Eca = new Eca { IssuedOn = Day(assessedOn) },
                }],
            })
            .Should().Equal(isSaid ? ["$.principal.education[0] assessmentExpiresSoon (2021-07-21, 2026-07-21)"] : []);

    [Theory]
    [InlineData(-2, true)]
    [InlineData(-1, false)]
    [InlineData(0, false)]
    public void An_assessment_before_the_award(int days, bool isSaid) =>
        Said(
            Candidate() with
            {
                Education = [new Credential(CredentialLevel.TwoYear, "IN", On.PlusDays(-1))
                {
                    Eca = new Eca { IssuedOn = On.PlusDays(days) },
                }],
            })
            .Should().Equal(isSaid ? ["$.principal.education[0] assessedBeforeAward (2026-01-19, 2026-01-20)"] : []);

    [Theory]
    [InlineData(TefScale.EquivalentOldScore, "2024-06-01", false)]
    [InlineData(TefScale.From2019To2023, "2024-06-01", true)]
    [InlineData(TefScale.From2023, "2024-06-01", false)]
    [InlineData(TefScale.From2019To2023, "2023-12-10", false)]
    [InlineData(TefScale.From2019To2023, "2023-12-11", true)]
    [InlineData(TefScale.From2023, "2023-12-10", true)]
    [InlineData(TefScale.From2023, "2023-12-11", false)]
    [InlineData(TefScale.From2019To2023, "2019-10-01", false)]
    [InlineData(TefScale.From2019To2023, "2019-09-30", true)]
    public void A_scale_that_its_day_did_not_have(TefScale scale, string takenOn, bool isSaid) =>
        Said(
            Candidate() with { LanguageTests = [LanguageTestResult.TefCanada(Day(takenOn), new TestScores(300, 300, 300, 300), scale)] },
            NoticeCodes.TefScaleDoesNotFit)
            .Should().HaveCount(isSaid ? 1 : 0);

    [Fact]
    public void Two_full_time_jobs_at_once()
    {
        Job first = new(Developer, "CA", On.PlusDays(-100), On.PlusDays(-50), 30);
        Job second = new(Developer, "CA", On.PlusDays(-50), null, 30);
        Said(Candidate() with { Work = [first, second] })
            .Should().Equal("$.principal.work[1] fullTimeJobsAtOnce (0, 2025-12-02, 2025-12-02)");
        Said(Candidate() with { Work = [new(Developer, "CA", On.PlusDays(-100), null, 30), second] })
            .Should().Equal(
                ["$.principal.work[1] fullTimeJobsAtOnce (0, 2025-12-02, 2026-01-20)"],
                "jobs that go on have lasted to the day before");
        Said(Candidate() with { Work = [first, new(Developer, "CA", On.PlusDays(-50), null, 29.5m)] }).Should().BeEmpty();
        Said(Candidate() with { Work = [first, new(Developer, "CA", On.PlusDays(-49), null, 30)] }).Should().BeEmpty();
        Said(Candidate() with { Work = [new(Developer, "CA", On, null, 30), new(Developer, "CA", On, null, 30)] })
            .Should().BeEmpty("no day of them has passed");
    }

    [Fact]
    public void A_gap_between_jobs()
    {
        Job first = new(Developer, "CA", On.PlusDays(-100), On.PlusDays(-50), 30);
        Said(Candidate() with { Work = [new(Developer, "CA", On.PlusDays(-18), null, 30), first] })
            .Should().Equal("$.principal.work gapInWork (2025-12-03, 2026-01-02, 31)");
        Said(Candidate() with { Work = [new(Developer, "CA", On.PlusDays(-19), null, 30), first] })
            .Should().BeEmpty("30 days are no month");
        Said(Candidate() with { Work = [first] }).Should().BeEmpty("who has stopped working has no gap");
        Said(
            Candidate() with
            {
                Work =
                [
                    first,
                    new(Developer, "IN", On.PlusDays(-90), On.PlusDays(-20), 10),
                    new(Developer, "CA", On.PlusDays(-19), null, 30),
                ],
            })
            .Should().BeEmpty("any work fills a gap");
        Said(
            Candidate() with
            {
                Work =
                [
                    new(Developer, "IN", On.PlusDays(-200), On.PlusDays(-10), 10),
                    first,
                    new(Developer, "CA", On.PlusDays(-9), null, 30),
                ],
            })
            .Should().BeEmpty("a short job within a long one ends no work");
        Said(Candidate() with { Work = [first, new(Developer, "CA", On.PlusDays(20), null, 30)] })
            .Should().BeEmpty("a job that is yet to come is no end of a gap");
        Said(
            Candidate() with
            {
                Work = [new(Developer, "CA", On.PlusYears(-12), On.PlusYears(-11), 30), new(Developer, "CA", On.PlusYears(-9), null, 30)],
            })
            .Should().BeEmpty("what lies before the years that count is not looked at");

        static IEnumerable<string> Said(Person person) => ProfileNoticesTests.Said(person, NoticeCodes.GapInWork);
    }

    [Fact]
    public void A_spouse_who_is_not_scored()
    {
        Spouse spouse = Profiles.Couple.Spouse!;
        Codes(Profiles.Couple with { Spouse = spouse with { Accompanying = false } }).Should().Contain(NoticeCodes.SpouseStaysBehind);
        Codes(Profiles.Couple with { Spouse = spouse with { CitizenOrPermanentResident = true } })
            .Should().Contain(NoticeCodes.SpouseIsCitizenOrResident);
        Codes(Profiles.Couple).Should().NotContain([NoticeCodes.SpouseStaysBehind, NoticeCodes.SpouseIsCitizenOrResident]);
    }

    [Fact]
    public void A_birthday_that_is_forgiven()
    {
        var birthday = new LocalDate(2026, 8, 14);
        Notice notice = ExpressEntry.Official.Assess(Profiles.Developer, new AssessmentDate(birthday, birthday.PlusDays(-1)))
            .Notices.Single(static n => n.Code == NoticeCodes.BirthdayForgiven);
        CrsText.English.Notice(notice)
            .Should()
            .Be("Scored at the age of 30, that on the day of the invitation, 2026-08-13; the birthday since (now 31) is forgiven.");
        ExpressEntry.Official.Assess(Profiles.Developer, new AssessmentDate(birthday, birthday))
            .Notices.Should().NotContain(static n => n.Code == NoticeCodes.BirthdayForgiven);
    }

    [Fact]
    public void Notices_stand_with_the_score() =>
        ExpressEntry.Official.Assess(Profiles.Developer, On).Breakdown
            .Notices.Should().Equal(ExpressEntry.Official.Assess(Profiles.Developer, On).Notices).And.NotBeEmpty();

    private static Person Candidate() => new() { DateOfBirth = new LocalDate(1990, 1, 1) };

    private static IEnumerable<string> Codes(Candidate profile) =>
        ExpressEntry.Official.Assess(profile, On).Notices.Select(static notice => notice.Code);

    private static IEnumerable<string> Said(Person person, string? code = null) =>
        ExpressEntry.Official.Assess(new Candidate { Principal = person }, On).Notices
            .Where(notice => code is null
                ? notice.Code is not (NoticeCodes.NoEligibleProgram or NoticeCodes.NextYear)
                : notice.Code == code)
            .Select(static notice => $"{notice.Path} {notice.Code} ({notice.Facts})");

    private static LocalDate Day(string date) => NodaTime.Text.LocalDatePattern.Iso.Parse(date).Value;
}
