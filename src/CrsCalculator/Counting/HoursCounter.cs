using CrsCalculator.Rules;
using NodaTime;

namespace CrsCalculator.Counting;

/// <summary>
/// Counts the hours of work jobs in a window: the sum over its days of a seventh of the weekly hours of all jobs that cover
/// the day together, at most 30. So splitting a job or changing the order changes nothing, and a year cannot be finished in
/// fewer than 364 days.
/// </summary>
internal static class HoursCounter
{
    // More jobs than almost anybody has: their changes lie on the stack.
    private const int FewJobs = 12;

    public static CountedHours Count(ReadOnlySpan<Job> jobs, DayWindow window, WorkRules rules)
    {
        Span<Change> room = jobs.Length <= FewJobs ? stackalloc Change[2 * FewJobs] : new Change[2 * jobs.Length];
        ReadOnlySpan<Change> changes = Changes(jobs, window, room);
        decimal sevenths = 0;
        decimal weekly = 0;
        for (int i = 0; i < changes.Length; i++)
        {
            weekly += changes[i].Hours;
            LocalDate next = i + 1 < changes.Length ? changes[i + 1].Day : changes[i].Day;
            sevenths += Period.DaysBetween(changes[i].Day, next) * Math.Min(rules.FullTimeHoursPerWeek, weekly);
        }

        return new CountedHours(sevenths);
    }

    /// <summary>The hours of one job alone.</summary>
    public static CountedHours Count(Job job, DayWindow window, WorkRules rules)
    {
        DayWindow days = window.Of(job);
        return new CountedHours(days.IsEmpty
            ? 0
            : Period.DaysBetween(days.From, days.Until) * Math.Min(rules.FullTimeHoursPerWeek, job.HoursPerWeek));
    }

    /// <summary>The days on which the weekly hours change, in order, with the change.</summary>
    private static ReadOnlySpan<Change> Changes(ReadOnlySpan<Job> jobs, DayWindow window, Span<Change> room)
    {
        int count = 0;
        foreach (Job job in jobs)
        {
            DayWindow days = window.Of(job);
            if (!days.IsEmpty)
            {
                room[count++] = new Change(days.From, job.HoursPerWeek);
                room[count++] = new Change(days.Until, -job.HoursPerWeek);
            }
        }

        Span<Change> changes = room[..count];
        changes.Sort(static (one, other) => one.Day.CompareTo(other.Day));
        return changes;
    }

    private readonly record struct Change(LocalDate Day, decimal Hours);
}
