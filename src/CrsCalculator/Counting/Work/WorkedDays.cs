using CrsCalculator.Rules;

namespace CrsCalculator.Counting;

/// <summary>Consecutive days of a job without leave, with its weekly hours.</summary>
internal readonly record struct WorkedDays(DayWindow Days, decimal HoursPerWeek)
{
    /// <summary>Adds the days certainly worked in a job; leave without work is cut out.</summary>
    public static void AddTo(List<WorkedDays> worked, Job job, WorkRules rules)
    {
        var days = DayWindow.Of(job);
        int free = days.From;
        foreach (DayWindow leave in Leave(job, rules))
        {
            Add(worked, job, days.Within(new DayWindow(free, leave.From)));
            free = Math.Max(free, leave.Until);
        }

        Add(worked, job, days.Within(new DayWindow(free, days.Until)));
    }

    private static void Add(List<WorkedDays> worked, Job job, DayWindow days)
    {
        if (!days.IsEmpty)
        {
            worked.Add(new WorkedDays(days, job.HoursPerWeek));
        }
    }

    private static IEnumerable<DayWindow> Leave(Job job, WorkRules rules) => job.Leave is not { IsEmpty: false } leave
        ? []
        : leave.Where(time => rules.LeaveWithoutWork.Contains(time.Kind))
            .Select(static time => new DayWindow(DayWindow.Number(time.From), DayWindow.Number(time.To) + 1))
            .OrderBy(static time => time.From);
}
