using System.Collections.Immutable;
using System.Runtime.InteropServices;
using CrsCalculator.Assessment;
using NodaTime;

namespace CrsCalculator.Eligibility;

/// <summary>The work that a programme counts on a day, and what it comes to.</summary>
internal sealed class CountedWork
{
    private readonly List<WorkPeriod> _periods = [];
    private readonly DayWindow _window;

    private CountedWork(DayWindow window) => _window = window;

    /// <summary>The reasons for which a time of work does not count in a window.</summary>
    public delegate ImmutableArray<WorkExclusion> Rule(WorkPeriod work, LocalDate on, DayWindow window);

    public static CountedWork Of(ImmutableArray<WorkPeriod> work, LocalDate on, int years, Rule rule)
    {
        var counted = new CountedWork(DayWindow.YearsBefore(on, years));
        foreach (WorkPeriod period in work)
        {
            if (rule(period, on, counted._window).IsEmpty)
            {
                counted._periods.Add(period);
            }
        }

        return counted;
    }

    public static ImmutableArray<ExcludedWork> Excluded(ImmutableArray<WorkPeriod> work, LocalDate on, int years, Rule rule)
    {
        var window = DayWindow.YearsBefore(on, years);
        ImmutableArray<ExcludedWork>.Builder excluded = ImmutableArray.CreateBuilder<ExcludedWork>();
        for (int i = 0; i < work.Length; i++)
        {
            ImmutableArray<WorkExclusion> reasons = rule(work[i], on, window);
            if (!reasons.IsEmpty)
            {
                excluded.Add(new ExcludedWork(i, work[i], reasons));
            }
        }

        return excluded.DrainToImmutable();
    }

    public CountedHours Hours => HoursCounter.Count(CollectionsMarshal.AsSpan(_periods), _window);

    /// <summary>The hours of each occupation, counted as for that occupation alone.</summary>
    public IEnumerable<(NocCode Occupation, CountedHours Hours)> ByOccupation() =>
        _periods.GroupBy(static period => period.Occupation).Select(group => (group.Key, HoursCounter.Count(group.ToArray(), _window)));

    /// <summary>The most hours in one occupation in a run of days none of which is without work in it.</summary>
    public CountedHours LongestRun()
    {
        CountedHours longest = default;
        foreach (IGrouping<NocCode, WorkPeriod> occupation in _periods.Where(static period => period.HoursPerWeek > 0).GroupBy(static period => period.Occupation))
        {
            foreach (List<WorkPeriod> run in Runs(occupation))
            {
                CountedHours hours = HoursCounter.Count(CollectionsMarshal.AsSpan(run), _window);
                longest = hours > longest ? hours : longest;
            }
        }

        return longest;
    }

    private IEnumerable<List<WorkPeriod>> Runs(IEnumerable<WorkPeriod> periods)
    {
        List<WorkPeriod> run = [];
        LocalDate until = _window.From;
        foreach (WorkPeriod period in periods.OrderBy(static period => period.Start))
        {
            DayWindow days = _window.Of(period);
            if (run.Count > 0 && days.From > until)
            {
                yield return run;
                run = [];
            }

            run.Add(period);
            until = LocalDate.Max(until, days.Until);
        }

        if (run.Count > 0)
        {
            yield return run;
        }
    }
}
