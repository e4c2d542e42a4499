using CrsCalculator.Planning;
using NodaTime;
using static CrsCalculator.Tests.Eligibility.Candidates;

namespace CrsCalculator.Tests.Planning;

/// <summary>From 2026-11-03 there are no points, but every fact turns on its day with its cause.</summary>
public class GapTimelineTests
{
    private static readonly LocalDate From = OwnRules.GapBegins;
    private static readonly LocalDate Day = new(2027, 4, 6);
    private static readonly LocalDate BeforeDay = Day.PlusDays(-1);

    /// <summary>Everybody has a birthday that is never near the day.</summary>
    private static readonly Person Nobody = new() { DateOfBirth = new LocalDate(1990, 12, 31) };

    private static readonly LanguageTestResult Test =
        LanguageTestResult.FromLevels(Day, OfficialLanguage.English, AbilityLevels.All(3));

    private static Dictionary<string, (Candidate Candidate, TimelineCause[] Causes)> Facts { get; } = new(StringComparer.Ordinal)
    {
        ["birthday"] = (Of(Nobody with { DateOfBirth = Day.PlusYears(-30) }), [TimelineCause.Birthday]),
        ["test taken"] = (Of(Nobody with { LanguageTests = [Test] }), [TimelineCause.LanguageTestCounts]),
        ["test expired"] = (
            Of(Nobody with { LanguageTests = [Levels(3, Day.PlusYears(-2))] }),
            [TimelineCause.LanguageTestExpires]),
        ["credential"] = (
            Of(Nobody with { Education = [new Credential(CredentialLevel.Secondary, "CA", Day)] }),
            [TimelineCause.CredentialCounts]),
        ["assessment"] = (Of(Nobody with { Education = [Foreign(Day)] }), [TimelineCause.CredentialCounts]),
        ["assessment expired"] = (Of(Nobody with { Education = [Foreign(Day.PlusYears(-5))] }), [TimelineCause.AssessmentExpires]),
        ["year in Canada"] = (Of(Nobody with { Work = [JobUntil("CA", 364)] }), [TimelineCause.CanadianWorkYearCompleted]),
        ["year abroad"] = (Of(Nobody with { Work = [JobUntil("IN", 364)] }), [TimelineCause.ForeignWorkYearCompleted]),
        ["year in Canada lost"] = (Of(Nobody with { Work = [JobLeaving("CA")] }), [TimelineCause.CanadianWorkYearLost]),
        ["year abroad lost"] = (Of(Nobody with { Work = [JobLeaving("IN")] }), [TimelineCause.ForeignWorkYearLost]),
        ["certificate"] = (
            Of(Nobody with { CertificatesOfQualification = [new CertificateOfQualification(Welder, "AB", Day)] }),
            [TimelineCause.CertificateCounts]),
        ["nomination"] = (Of(Nobody with { Nomination = new Nomination(Province.AB, Day) }), [TimelineCause.NominationCounts]),
        ["nomination ended"] = (
            Of(Nobody with { Nomination = new Nomination(Province.AB, From) { EndedOn = Day } }),
            [TimelineCause.NominationEnds]),
        ["nomination certificate"] = (
            Of(Nobody with { Nomination = new Nomination(Province.AB, From) { ExpiresOn = BeforeDay } }),
            [TimelineCause.NominationExpires]),
        ["LMIA"] = (
            Of(Nobody with { JobOffer = new JobOffer(Developer, 30, true) { LmiaExpiresOn = BeforeDay } }),
            [TimelineCause.LmiaExpires]),
        ["offer ended"] = (
            Of(Nobody with { JobOffer = new JobOffer(Developer, 30, true) { EndedOn = Day } }),
            [TimelineCause.JobOfferEnds]),
        ["permit"] = (Of(Nobody with { Permits = [PermitUntil(BeforeDay)] }), [TimelineCause.PermitExpires]),
        ["passport"] = (Of(Nobody with { PassportExpiresOn = Day }), [TimelineCause.PassportExpires]),
        ["profile"] = (
            Of(Nobody) with { ProfileSubmittedAt = Day.PlusYears(-1).At(new LocalTime(12, 0)).InUtc().ToInstant() },
            [TimelineCause.ProfileExpires]),
        ["test of the spouse"] = (With(new Person { LanguageTests = [Test] }), [TimelineCause.SpouseLanguageTestCounts]),
        ["test of the spouse expired"] = (
            With(new Person { LanguageTests = [Levels(3, Day.PlusYears(-2))] }),
            [TimelineCause.SpouseLanguageTestExpires]),
        ["credential of the spouse"] = (With(new Person { Education = [Foreign(Day)] }), [TimelineCause.SpouseCredentialCounts]),
        ["assessment of the spouse"] = (
            With(new Person { Education = [Foreign(Day.PlusYears(-5))] }),
            [TimelineCause.SpouseAssessmentExpires]),
        ["year of the spouse"] = (With(new Person { Work = [JobUntil("CA", 364)] }), [TimelineCause.SpouseCanadianWorkYearCompleted]),
        ["year of the spouse lost"] = (With(new Person { Work = [JobLeaving("CA")] }), [TimelineCause.SpouseCanadianWorkYearLost]),
        ["permit of the spouse"] = (With(new Person { Permits = [PermitUntil(BeforeDay)] }), [TimelineCause.SpousePermitExpires]),
        ["passport of the spouse"] = (With(new Person { PassportExpiresOn = Day }), [TimelineCause.SpousePassportExpires]),
        ["the class"] = (
            Of(Nobody with
            {
                LanguageTests = [Levels(9, Day)],
                Work = [JobUntil("CA", 500) with { Paid = true }],
            }),
            [TimelineCause.LanguageTestCounts, TimelineCause.CecMet]),
    };

    public static TheoryData<string> Names { get; } = [.. Facts.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_fact_turns_on_its_day_without_points(string fact)
    {
        (Candidate candidate, TimelineCause[] causes) = Facts[fact];
        ScoreTimeline timeline = ExpressEntry.Official.Timeline(candidate, From, Day.PlusDays(30));
        timeline.Events.Should().OnlyContain(static one => one.Score == null && one.Change == null);
        TimelineEvent turn = timeline.Events.Single(static one => one.Date == Day);
        turn.Causes.Should().Equal(causes);
        ScoreTimeline withPoints = LastAvailable.Calculator.Timeline(candidate, From, Day.PlusDays(30));
        withPoints.Events.Single(static one => one.Date == Day).Causes.Should().Equal(causes, "points change no fact");
    }

    [Fact]
    public void Every_cause_but_those_of_rules_and_programs_is_among_them()
    {
        TimelineCause[] others =
        [
            .. Enum.GetValues<TimelineCause>().Where(static cause => cause is not (TimelineCause.Start or TimelineCause.RulesChange
                or TimelineCause.RulesNotHeld or TimelineCause.ScoreProvisional or TimelineCause.JobOfferChanges
                or TimelineCause.YearInTierCompleted or TimelineCause.YearInTierLost)
                && (cause < TimelineCause.CecMet || cause > TimelineCause.CategoryNotMet)),
        ];
        Facts.Values.SelectMany(static fact => fact.Causes).Should().Contain(others);
    }

    private static Candidate Of(Person person) => new() { Principal = person, IntendedProvince = Province.ON };

    private static Candidate With(Person spouse) => Of(Nobody) with { Spouse = new Spouse(spouse, true, false) };

    private static Credential Foreign(LocalDate issuedOn) =>
        new(CredentialLevel.Secondary, "IN", new LocalDate(2008, 6, 1)) { Eca = new Eca { IssuedOn = issuedOn } };

    private static LanguageTestResult Levels(int level, LocalDate takenOn) =>
        LanguageTestResult.FromLevels(takenOn, OfficialLanguage.English, AbilityLevels.All(level));

    private static Job JobUntil(string country, int days) => new(Developer, country, Day.PlusDays(-days), BeforeDay, 30);

    /// <summary>A year whose first day leaves the ten years.</summary>
    private static Job JobLeaving(string country) =>
        new(Developer, country, BeforeDay.PlusYears(-10), BeforeDay.PlusYears(-10).PlusDays(363), 30);

    private static Permit PermitUntil(LocalDate last) => new() { Kind = PermitKind.Work, From = From.PlusDays(-100), To = last };
}
