using System.Collections.Immutable;
using System.Runtime.InteropServices;
using CrsCalculator.Rules;
using NodaTime;

namespace CrsCalculator.Counting;

/// <summary>The work that a program counts on a day, and what it comes to.</summary>
internal sealed class CountedWork
{
    private readonly List<Job> _jobs = [];
    private readonly DayWindow _window;
    private readonly WorkRules _rules;

    private CountedWork(DayWindow window, WorkRules rules)
    {
        _window = window;
        _rules = rules;
    }

    /// <summary>The reasons for which a job does not count in a window.</summary>
    public delegate ImmutableArray<WorkExclusion> Rule(Job job, WorkRules rules, DayWindow window);

    public static CountedWork Of(IEnumerable<Job> work, LocalDate on, int years, WorkRules rules, Rule rule)
    {
        var counted = new CountedWork(DayWindow.YearsBefore(on, years), rules);
        foreach (Job job in work)
        {
            if (rule(job, rules, counted._window).IsEmpty)
            {
                counted._jobs.Add(job);
            }
        }

        return counted;
    }

    public static ImmutableArray<ExcludedJob> Excluded(
        ImmutableArray<Job> work,
        LocalDate on,
        int years,
        WorkRules rules,
        Rule rule)
    {
        var window = DayWindow.YearsBefore(on, years);
        ImmutableArray<ExcludedJob>.Builder excluded = ImmutableArray.CreateBuilder<ExcludedJob>();
        for (int i = 0; i < work.Length; i++)
        {
            ImmutableArray<WorkExclusion> reasons = rule(work[i], rules, window);
            if (!reasons.IsEmpty)
            {
                excluded.Add(new ExcludedJob(i, work[i], reasons));
            }
        }

        return excluded.DrainToImmutable();
    }

    public CountedHours Hours => HoursCounter.Count(CollectionsMarshal.AsSpan(_jobs), _window, _rules);

    /// <summary>The hours of each occupation, counted as for that occupation alone.</summary>
    public IEnumerable<(NocCode Occupation, CountedHours Hours)> ByOccupation() =>
        _jobs.GroupBy(static job => job.Occupation).Select(group => (group.Key, HoursCounter.Count(group.ToArray(), _window, _rules)));

    /// <summary>The most hours in one occupation in a run of days none of which is without work in it.</summary>
    public CountedHours LongestRun()
    {
        CountedHours longest = default;
        IEnumerable<Job> worked = _jobs.Where(static job => job.HoursPerWeek > 0);
        foreach (IGrouping<NocCode, Job> occupation in worked.GroupBy(static job => job.Occupation))
        {
            foreach (List<Job> run in Runs(occupation))
            {
                CountedHours hours = HoursCounter.Count(CollectionsMarshal.AsSpan(run), _window, _rules);
                longest = hours > longest ? hours : longest;
            }
        }

        return longest;
    }

    private IEnumerable<List<Job>> Runs(IEnumerable<Job> jobs)
    {
        List<Job> run = [];
        LocalDate until = _window.From;
        foreach (Job job in jobs.OrderBy(static job => job.FirstDay))
        {
            DayWindow days = _window.Of(job);
            if (run.Count > 0 && days.From > until)
            {
                yield return run;
                run = [];
            }

            run.Add(job);
            until = LocalDate.Max(until, days.Until);
        }

        if (run.Count > 0)
        {
            yield return run;
        }
    }
}
