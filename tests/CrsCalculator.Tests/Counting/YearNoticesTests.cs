using CrsCalculator.Counting;
using CrsCalculator.TestKit.Generators;
using NodaTime;
using static CrsCalculator.Tests.Eligibility.Candidates;

namespace CrsCalculator.Tests.Counting;

/// <summary>Years that calendar months complete before days do, that are only just complete, and that come next.</summary>
[Properties(Arbitrary = [typeof(CountingArbitraries)])]
public class YearNoticesTests
{
    /// <summary>A job from Monday 2025-01-20 on: twelve calendar months on 2026-01-01, 364 days on 2026-01-19.</summary>
    [Theory]
    [InlineData("2025-12-31", false)]
    [InlineData("2026-01-01", true)]
    [InlineData("2026-01-18", true)]
    [InlineData("2026-01-19", false)]
    public void A_year_may_be_complete_by_months_only(string on, bool isSaid)
    {
        string[] said = isSaid ? ["canadian, 2026-01-19", "cec, 2026-01-19"] : [];
        Said(NoticeCodes.CompleteByMonthsOnly, on, JobFrom("2025-01-20", "CA")).Should().Equal(said);
        Said(NoticeCodes.CompleteByMonthsOnly, on, JobFrom("2025-01-20", "IN"))
            .Should().Equal(isSaid ? ["foreign, 2026-01-19"] : []);
        Said(NoticeCodes.CompleteByMonthsOnly, on, JobFrom("2025-01-20", "CA", hours: 29.75m))
            .Should().BeEmpty("months are counted of full-time jobs");
    }

    [Fact]
    public void Months_of_jobs_one_after_the_other_are_added_up_once()
    {
        Job[] apart = [JobFrom("2024-12-20", "CA", "2025-06-10"), JobFrom("2025-06-20", "CA")];
        Said(NoticeCodes.CompleteByMonthsOnly, "2025-12-01", apart).Should().Equal("canadian, 2025-12-28", "cec, 2025-12-28");
        Said(NoticeCodes.CompleteByMonthsOnly, "2025-11-30", apart).Should().BeEmpty();
        Job[] together = [JobFrom("2025-06-20", "CA"), JobFrom("2025-06-20", "CA")];
        Said(NoticeCodes.CompleteByMonthsOnly, "2025-12-15", together).Should().BeEmpty("two jobs on the same days are six months");
        Said(NoticeCodes.CompleteByMonthsOnly, "2026-01-10", JobFrom("2025-01-20", "CA", "2026-01-05"))
            .Should().Equal(["canadian", "cec"], "a job that has ended completes no year by days");
    }

    /// <summary>Only the months of the first and the last day matter, as in IRCC's form.</summary>
    [Theory]
    [InlineData("2025-12-01", false)]
    [InlineData("2025-12-30", false)]
    [InlineData("2025-12-31", false)]
    [InlineData("2026-01-01", true)]
    public void The_last_month_is_that_of_the_last_day(string end, bool isSaid) =>
        Said(NoticeCodes.CompleteByMonthsOnly, "2026-02-10", JobFrom("2025-01-31", "CA", end)).Any().Should().Be(isSaid);

    /// <summary>
    /// A year is in doubt for three days. Days of a job from a Monday are 52 full weeks; one from a Tuesday has its 52nd a week later.
    /// </summary>
    [Theory]
    [InlineData("2025-01-20", "2026-01-18", false)]
    [InlineData("2025-01-20", "2026-01-19", true)]
    [InlineData("2025-01-20", "2026-01-21", true)]
    [InlineData("2025-01-20", "2026-01-22", false)]
    [InlineData("2025-01-21", "2026-01-19", false)]
    [InlineData("2025-01-21", "2026-01-20", true)]
    [InlineData("2025-01-21", "2026-01-25", true)]
    [InlineData("2025-01-21", "2026-01-26", false)]
    [InlineData("2025-01-26", "2026-01-24", false)]
    [InlineData("2025-01-26", "2026-01-25", true)]
    [InlineData("2025-01-26", "2026-01-27", true)]
    [InlineData("2025-01-26", "2026-01-28", false)]
    public void A_year_is_only_just_complete(string start, string on, bool isSaid)
    {
        string completeOn = Iso(Day(start).PlusDays(364));
        Said(NoticeCodes.YearJustComplete, on, JobFrom(start, "CA"))
            .Should().Equal(isSaid ? [$"canadian, {completeOn}", $"cec, {completeOn}"] : []);
        Said(NoticeCodes.YearJustComplete, on, JobFrom(start, "IN")).Should().Equal(isSaid ? [$"foreign, {completeOn}"] : []);
    }

    /// <summary>
    /// Years of two part-time jobs are only just complete too; there are no full weeks to wait for. The class asks for the first year only.
    /// </summary>
    [Theory]
    [InlineData(363, 364, "")]
    [InlineData(364, 364, "canadian cec")]
    [InlineData(366, 364, "canadian cec")]
    [InlineData(367, 364, "")]
    [InlineData(727, 728, "")]
    [InlineData(728, 728, "canadian")]
    [InlineData(730, 728, "canadian")]
    [InlineData(731, 728, "")]
    public void Part_time_work_has_its_three_days(int days, int ofYears, string counts)
    {
        Job half = new(Developer, "CA", On.PlusDays(-days), null, 15);
        Said(NoticeCodes.YearJustComplete, Iso(On), half, half).Should().Equal(
            counts.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(count => $"{count}, {Iso(On.PlusDays(ofYears - days))}"));
    }

    [Theory]
    [InlineData("2025-02-20", "canadian cec")]
    [InlineData("2024-02-20", "canadian")]
    public void Of_the_class_only_the_first_year_by_months_is_told(string start, string counts) =>
        Said(NoticeCodes.CompleteByMonthsOnly, "2026-02-05", JobFrom(start, "CA"))
            .Select(static facts => facts.Split(',')[0])
            .Should().Equal(counts.Split(' '));

    [Fact]
    public void The_next_year_is_told_with_its_worth()
    {
        CrsAssessment assessment = ExpressEntry.Official.Assess(Profiles.Developer, On);
        Notice next = assessment.Notices.Single(static notice => notice.Code == NoticeCodes.NextYear);
        next.Facts.Should().Equal("canadian", "3", "2026-09-01", "11");
    }

    /// <summary>The day is the first of the coming year on which there is one more year, and the points are those of the score.</summary>
    [Property(MaxTest = 40)]
    public void The_next_year_is_the_first_day_by_stepping(Candidate candidate)
    {
        CandidateFile file = LastAvailable.Calculator.Open(candidate);
        CrsFactors[] days = [.. Enumerable.Range(0, 366).Select(later => file.Assess(On.PlusDays(later)).Factors)];
        CrsAssessment assessment = ExpressEntry.Official.Assess(candidate, On);
        foreach (string count in (string[])["canadian", "foreign", "spouse"])
        {
            int next = YearsOf(days[0], count) + 1;
            int then = Array.FindIndex(days, factors => YearsOf(factors, count) >= next);
            int points = LastAvailable.Calculator.Score(With(days[0], count, next), On).Total - assessment.Score.Total;
            assessment.Notices.Where(notice => notice.Code == NoticeCodes.NextYear && notice.Facts[0] == count)
                .Select(static notice => notice.Facts.ToString())
                .Should().Equal(points > 0 && then > 0 ? [$"{count}, {next}, {Iso(On.PlusDays(then))}, {points}"] : []);
        }

        static int YearsOf(CrsFactors factors, string count) => count switch
        {
            "canadian" => factors.CanadianWorkYears,
            "foreign" => factors.ForeignWorkYears,
            _ => factors.Spouse?.CanadianWorkYears ?? 0,
        };

        static CrsFactors With(CrsFactors factors, string count, int years) => count switch
        {
            "canadian" => factors with { CanadianWorkYears = years },
            "foreign" => factors with { ForeignWorkYears = years },
            _ => factors with { Spouse = factors.Spouse is { } spouse ? spouse with { CanadianWorkYears = years } : null },
        };
    }

    /// <summary>A year that months alone complete is complete by days on the day that is named, and not before.</summary>
    [Property(MaxTest = 100)]
    public void What_is_complete_by_months_is_complete_by_days_on_the_day_that_is_named(Candidate candidate, byte shift)
    {
        LocalDate on = ProfileArbitraries.On.PlusDays(shift);
        CrsAssessment assessment = ExpressEntry.Official.Assess(candidate, on);
        foreach (Notice notice in assessment.Notices.Where(static one => one.Code == NoticeCodes.CompleteByMonthsOnly))
        {
            if (notice.Facts is not [var count and not "cec", var day] || notice.Path!.StartsWith("$.spouse", StringComparison.Ordinal))
            {
                continue;
            }

            int years = YearsOn(on);
            YearsOn(Day(day)).Should().BeGreaterThan(years);
            YearsOn(Day(day).PlusDays(-1)).Should().BeLessThanOrEqualTo(years);

            int YearsOn(LocalDate later)
            {
                CountedPerson principal = LastAvailable.Calculator.Assess(candidate, later).Principal;
                return count == "canadian" ? principal.CanadianWorkYears : principal.ForeignWorkYears;
            }
        }
    }

    private static IEnumerable<string> Said(string code, string on, params Job[] work) => ExpressEntry.Official
        .Assess(Profile(new Person { Work = [.. work] }), Day(on)).Notices
        .Where(notice => notice.Code == code)
        .Select(static notice => notice.Facts.ToString());

    private static Job JobFrom(string start, string country, string? end = null, decimal hours = 30) =>
        new(Developer, country, Day(start), end is null ? null : Day(end), hours);

    private static LocalDate Day(string iso) => NodaTime.Text.LocalDatePattern.Iso.Parse(iso).Value;

    private static string Iso(LocalDate day) => NodaTime.Text.LocalDatePattern.Iso.Format(day);
}
