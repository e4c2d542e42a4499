using CrsCalculator.Counting;
using CrsCalculator.Rules;
using FsCheck;
using NodaTime;

namespace CrsCalculator.Tests.Counting;

/// <summary>Hours, runs and the days on which they turn are those of walking through every day, leave and leap days included.</summary>
[Properties(Arbitrary = [typeof(CountingArbitraries)])]
public class WorkLineTests
{
    private static readonly LocalDate FirstDay = new(2013, 1, 1);
    private static readonly WorkRules Rules = RuleBook.Official.Work.LastAvailable!;

    /// <summary>Days in leap years and common ones, and the days around 29 February.</summary>
    private static readonly LocalDate[] Dates =
    [
        new(2023, 3, 1), new(2024, 2, 28), new(2024, 2, 29), new(2024, 3, 1), new(2025, 2, 28), new(2026, 1, 21), new(2027, 3, 1),
    ];

    [Property(MaxTest = 60)]
    public void Hours_and_runs_in_a_window_are_those_of_its_days(Job[] jobs)
    {
        Job[] work = [.. jobs.Take(8)];
        var line = WorkLine.Of(work, Rules);
        decimal[] worked = [.. Each(FirstDay, Dates[^1]).Select(day => Math.Min(30, work.Sum(job => HoursOn(job, day))))];
        foreach (LocalDate date in Dates)
        {
            foreach (int years in (int[])[1, 3, 10])
            {
                decimal[] days = worked[Since(date.PlusYears(-years))..Since(date)];
                line.In(DayWindow.Before(date, years)).Should().Be(new CountedHours(days.Sum()), $"{years} years before {date}");
                line.LongestRunIn(DayWindow.Before(date, years)).Should().Be(new CountedHours(LongestRun(days)));
            }
        }
    }

    [Property(MaxTest = 60)]
    public void The_runs_of_a_line_have_all_its_hours(Job[] work)
    {
        var line = WorkLine.Of(work, Rules);
        foreach (LocalDate date in Dates)
        {
            var window = DayWindow.Before(date, 10);
            line.Runs().Sum(run => run.In(window).Sevenths).Should().Be(line.In(window).Sevenths);
            line.Runs().Select(run => run.In(window)).DefaultIfEmpty().Max().Should().Be(line.LongestRunIn(window));
        }
    }

    /// <summary>Days of leave are cut out of a job as if they were never worked, vacation is not, and no two leaves count twice.</summary>
    [Property(MaxTest = 40)]
    public void A_job_with_leave_is_its_parts_between_the_leaves(Job job)
    {
        LocalDate last = job.End?.Earliest ?? new LocalDate(2032, 1, 1);
        Job[] parts =
        [
            .. Each(job.Start.Latest, last)
                .Where(day => !IsOff(job, day))
                .Select(day => new Job(job.Occupation, job.Country, day, day, job.HoursPerWeek)),
        ];
        foreach (LocalDate date in Dates)
        {
            var window = DayWindow.Before(date, 3);
            WorkLine.Of([job], Rules).In(window).Should().Be(WorkLine.Of(parts, Rules).In(window));
            WorkLine.Of([job], Rules).LongestRunIn(window).Should().Be(WorkLine.Of(parts, Rules).LongestRunIn(window));
        }
    }

    [Property(MaxTest = 60)]
    public void Completed_years_change_on_their_turning_days_and_on_no_other(Job[] work, byte window, ushort shift)
    {
        int years = ((int[])[1, 3, 10])[window % 3];
        Stretch stretch = StretchFrom(shift);
        var line = WorkLine.Of(work, Rules);
        var turns = new TurningDays(stretch.From, stretch.To);
        HourTurns.AddYears(turns, stretch, line, years, int.MaxValue);
        turns.InOrder.Should().Equal(
            Changes(stretch, day => line.In(DayWindow.Before(day, years)).CompletedYears(Rules.HoursPerYear)));
    }

    [Property(MaxTest = 60)]
    public void Hours_are_reached_and_lost_on_their_turning_days_and_on_no_other(Job[] work, byte window, ushort shift, ushort most)
    {
        int? years = ((int?[])[1, 3, 10, null])[window % 4];
        int hours = 1 + (most % 4000);
        Stretch stretch = StretchFrom(shift);
        var line = WorkLine.Of(work, Rules);
        var turns = new TurningDays(stretch.From, stretch.To);
        HourTurns.AddCrossings(turns, stretch, line, years, hours);
        turns.InOrder.Should().Equal(Changes(stretch, day => line.In(DayWindow.Before(day, years)).Reaches(hours)));
    }

    [Property(MaxTest = 60)]
    public void A_run_reaches_hours_on_a_turning_day(Job[] work, byte window, ushort shift, ushort most)
    {
        int? years = ((int?[])[1, 3, 10, null])[window % 4];
        int hours = 1 + (most % 2500);
        Stretch stretch = StretchFrom(shift);
        var line = WorkLine.Of(work, Rules);
        var turns = new TurningDays(stretch.From, stretch.To);
        HourTurns.AddCrossingsOfRuns(turns, stretch, line, years, hours);
        Changes(stretch, day => line.LongestRunIn(DayWindow.Before(day, years)).Reaches(hours)).Should().BeSubsetOf(turns.InOrder);
    }

    [Property(MaxTest = 60)]
    public void The_lead_changes_on_its_turning_days_and_on_no_other(Job[] first, Job[] second, byte window, ushort shift)
    {
        int years = ((int[])[1, 3, 10])[window % 3];
        Stretch stretch = StretchFrom(shift);
        WorkLine[] ones = [.. first.Take(3).Select(static job => WorkLine.Of([job], Rules))];
        WorkLine[] others = [.. second.Take(3).Select(static job => WorkLine.Of([job], Rules))];
        var turns = new TurningDays(stretch.From, stretch.To);
        LeadTurns.Add(turns, stretch, ones, others, years);
        turns.InOrder.Should().Equal(Changes(stretch, day => Most(ones, day) >= Most(others, day)));

        decimal Most(WorkLine[] lines, LocalDate day) =>
            lines.Select(line => line.In(DayWindow.Before(day, years)).Sevenths).DefaultIfEmpty().Max();
    }

    private static Stretch StretchFrom(ushort shift)
    {
        LocalDate from = new LocalDate(2023, 1, 1).PlusDays(shift % 1500);
        return new Stretch(from, from.PlusYears(3), RuleBook.Official.On(new LocalDate(2026, 1, 21)));
    }

    private static IEnumerable<LocalDate> Changes<T>(Stretch stretch, Func<LocalDate, T> answer) =>
        Each(stretch.From.PlusDays(1), stretch.To).Where(day => !Equals(answer(day), answer(day.PlusDays(-1))));

    private static int Since(LocalDate day) => Period.DaysBetween(FirstDay, day);

    private static decimal HoursOn(Job job, LocalDate day) =>
        job.Start.Latest <= day && (job.End is null || day <= job.End.Value.Earliest) && !IsOff(job, day) ? job.HoursPerWeek : 0;

    private static bool IsOff(Job job, LocalDate day) =>
        (job.Leave ?? []).Any(leave => leave.Kind != LeaveKind.Vacation && leave.From <= day && day <= leave.To);

    private static decimal LongestRun(decimal[] days)
    {
        decimal longest = 0;
        decimal run = 0;
        foreach (decimal hours in days)
        {
            run = hours == 0 ? 0 : run + hours;
            longest = Math.Max(longest, run);
        }

        return longest;
    }

    private static IEnumerable<LocalDate> Each(LocalDate from, LocalDate to)
    {
        for (LocalDate day = from; day <= to; day = day.PlusDays(1))
        {
            yield return day;
        }
    }
}
