using NodaTime;
using static CrsCalculator.Tests.Eligibility.Candidates;

namespace CrsCalculator.Tests.Counting;

/// <summary>What must be said of work: vacation, sums of foreign work, two countries, and months.</summary>
public class WorkNoticesTests
{
    /// <summary>Vacations as days since the start and lengths, and what is said: days, first and last.</summary>
    [Theory]
    [InlineData("100+14", "")]
    [InlineData("100+15", "15, 100, 114")]
    [InlineData("0+15", "15, 0, 14")]
    [InlineData("100+7 300+7", "")]
    [InlineData("100+7 300+8", "15, 100, 307")]
    [InlineData("100+14 463+1", "15, 100, 463")]
    [InlineData("100+14 464+1", "")]
    [InlineData("100+10 464+10", "")]
    [InlineData("100+10 459+10", "15, 100, 463")]
    [InlineData("100+16 600+20", "20, 600, 619")]
    public void Vacation_is_long_from_15_days_in_364(string vacations, string expected)
    {
        LocalDate start = On.PlusDays(-900);
        Job job = new(Developer, "CA", start, null, 30)
        {
            Leave =
            [
                .. vacations.Split(' ').Select(text => text.Split('+').Select(ParseNumber).ToArray()).Select(days => new Leave
                {
                    Kind = LeaveKind.Vacation,
                    From = start.PlusDays(days[0]),
                    To = start.PlusDays(days[0] + days[1] - 1),
                }),
            ],
        };
        string[] said = [.. Said(NoticeCodes.LongVacation, job).Select(static notice => $"{notice.Path} {notice.Facts}")];
        said.Should().Equal(expected.Split(", ") is [var days, var from, var to]
            ? [$"$.principal.work[0] {days}, {Iso(start.PlusDays(ParseNumber(from)))}, {Iso(start.PlusDays(ParseNumber(to)))}"]
            : []);
    }

    [Fact]
    public void Only_vacation_of_work_that_counts_is_long()
    {
        foreach (LeaveKind kind in Enum.GetValues<LeaveKind>())
        {
            Job job = Work(Developer, 900) with
            {
                Leave = [new Leave { Kind = kind, From = On.PlusDays(-300), To = On.PlusDays(-200) }],
            };
            Said(NoticeCodes.LongVacation, job).Should().HaveCount(kind == LeaveKind.Vacation ? 1 : 0);
            Said(NoticeCodes.LongVacation, job with { Paid = false }).Should().BeEmpty();
        }
    }

    /// <summary>Days of each job abroad with its occupation, and what is said of adding up and of breaks.</summary>
    [Theory]
    [InlineData("21232:800-1", "", "")]
    [InlineData("21232:800-401 21232:400-1", "", "")]
    [InlineData("21232:800-401 21232:399-1", "", "2, 1")]
    [InlineData("21232:800-401 22220:400-1", "2, 1", "")]
    [InlineData("21232:800-401 22220:399-1", "2, 1", "2, 1")]
    [InlineData("21232:500-301 22220:300-100", "1, 0", "")]
    [InlineData("21232:500-301 21232:299-100", "", "1, 0")]
    [InlineData("21232:2400-1201 22220:1200-1", "", "")]
    [InlineData("21232:2400-1201 21232:1199-1", "", "")]
    [InlineData("21232:1400-701 22220:700-1", "3, 1", "")]
    [InlineData("21232:1400-701 21232:699-1", "", "3, 1")]
    [InlineData("21232:200-1", "", "")]
    public void Foreign_work_that_is_added_up_or_broken_says_the_lower_level(string jobs, string added, string broken)
    {
        Job[] work = [.. jobs.Split(' ').Select(JobOf)];
        Said(NoticeCodes.ForeignWorkAdded, work).Select(static notice => notice.Facts.ToString())
            .Should().Equal(added.Length == 0 ? [] : [added]);
        Said(NoticeCodes.ForeignWorkBroken, work).Select(static notice => notice.Facts.ToString())
            .Should().Equal(broken.Length == 0 ? [] : [broken]);

        static Job JobOf(string text)
        {
            string[] parts = text.Split(':', '-');
            return Work(NocCode.Parse(parts[0]), ParseNumber(parts[1]), ParseNumber(parts[2]), 30, "IN");
        }
    }

    /// <summary>The countries and hours of two jobs on the same days, and which of the two notices is given.</summary>
    [Theory]
    [InlineData("CA", 30, "CA", 30, NoticeCodes.FullTimeJobsAtOnce)]
    [InlineData("IN", 30, "IN", 30, NoticeCodes.FullTimeJobsAtOnce)]
    [InlineData("IN", 30, "PH", 40, NoticeCodes.FullTimeJobsAtOnce)]
    [InlineData("CA", 30, "CA", 29.75, null)]
    [InlineData("IN", 29.75, "IN", 30, null)]
    [InlineData("CA", 30, "IN", 30, NoticeCodes.WorkInTwoCountries)]
    [InlineData("IN", 30, "CA", 30, NoticeCodes.WorkInTwoCountries)]
    [InlineData("CA", 5, "IN", 5, NoticeCodes.WorkInTwoCountries)]
    [InlineData("CA", 0, "IN", 5, null)]
    public void Jobs_that_count_together_and_apart_have_their_own_notices(
        string one,
        double hours,
        string other,
        double others,
        string? code)
    {
        Job first = Work(Developer, 300, 200, (decimal)hours, one);
        Job second = Work(Developer, 200, 100, (decimal)others, other);
        AtOnce(first, second).Should().Equal(code is null ? [] : [$"$.principal.work[1] {code} 0, 2025-07-05, 2025-07-05"]);
        AtOnce(second, first).Should().Equal(code is null ? [] : [$"$.principal.work[1] {code} 0, 2025-07-05, 2025-07-05"]);
        AtOnce(first, Work(Developer, 199, 100, (decimal)others, other)).Should().BeEmpty("they share no day");
        AtOnce(first, second with { Paid = false }).Should().BeEmpty("one of them does not count");
    }

    [Theory]
    [InlineData("2024-05-31", "2024-07-01", "", "")]
    [InlineData("2024-05", "2024-07-01", "137.14", "265.71")]
    [InlineData("2024-05-31", "2024-07", "137.14", "265.71")]
    [InlineData("2024-05", "2024-07", "137.14", "394.28")]
    [InlineData("2024-05", "2024-05", "0", "132.85")]
    public void Of_months_the_least_and_the_most_hours_are_said(string start, string end, string least, string most)
    {
        DocumentDate from = Date(start);
        DocumentDate to = Date(end);
        Said(NoticeCodes.MonthOnly, new Job(Developer, "CA", from, to, 30)).Select(static notice => notice.Facts.ToString())
            .Should().Equal(least.Length == 0 ? [] : [$"{least}, {most}"]);
        Said(NoticeCodes.MonthOnly, new Job(Developer, "CA", from, to, 30) { Authorized = false }).Should().BeEmpty();
    }

    [Theory]
    [InlineData(TefScale.From2023, 300, true)]
    [InlineData(TefScale.From2023, 800, false)]
    [InlineData(TefScale.EquivalentOldScore, 300, false)]
    [InlineData(TefScale.From2019To2023, 300, false)]
    public void Only_the_scale_from_2023_asks_for_the_old_scores(TefScale scale, int daysAgo, bool isSaid)
    {
        var test = LanguageTestResult.TefCanada(On.PlusDays(-daysAgo), new TestScores(250, 250, 250, 250), scale);
        ExpressEntry.Official.Assess(Profile(new Person { LanguageTests = [test] }), On).Notices
            .Where(static notice => notice.Code == NoticeCodes.AncienScoreAsked)
            .Select(static notice => $"{notice.Path} {notice.Facts}")
            .Should().Equal(isSaid ? [$"$.principal.languageTests[0] {Iso(test.TakenOn)}"] : []);
    }

    private static IEnumerable<string> AtOnce(params Job[] work) => ExpressEntry.Official
        .Assess(Profile(new Person { Work = [.. work] }), On).Notices
        .Where(static notice => notice.Code is NoticeCodes.FullTimeJobsAtOnce or NoticeCodes.WorkInTwoCountries)
        .Select(static notice => $"{notice.Path} {notice.Code} {notice.Facts}");

    private static IEnumerable<Notice> Said(string code, params Job[] work) => ExpressEntry.Official
        .Assess(Profile(new Person { Work = [.. work] }), On).Notices.Where(notice => notice.Code == code);

    private static int ParseNumber(string text) => int.Parse(text, System.Globalization.CultureInfo.InvariantCulture);

    private static string Iso(LocalDate day) => NodaTime.Text.LocalDatePattern.Iso.Format(day);

    private static DocumentDate Date(string text) =>
        DocumentDate.TryParse(text, out DocumentDate date) ? date : throw new FormatException(text);
}
