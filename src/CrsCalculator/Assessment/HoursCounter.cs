using NodaTime;

namespace CrsCalculator.Assessment;

/// <summary>
/// Counts the hours of work periods in a window: the sum over its days of a seventh of the weekly hours of all periods that cover
/// the day together, at most 30. So splitting a period or changing the order changes nothing, and a year cannot be finished in
/// fewer than 364 days.
/// </summary>
internal static class HoursCounter
{
    // More periods than almost anybody has: their changes lie on the stack.
    private const int FewPeriods = 12;

    public static CountedHours Count(ReadOnlySpan<WorkPeriod> periods, DayWindow window)
    {
        Span<Change> room = periods.Length <= FewPeriods ? stackalloc Change[2 * FewPeriods] : new Change[2 * periods.Length];
        ReadOnlySpan<Change> changes = Changes(periods, window, room);
        decimal sevenths = 0;
        decimal weekly = 0;
        for (int i = 0; i < changes.Length; i++)
        {
            weekly += changes[i].Hours;
            LocalDate next = i + 1 < changes.Length ? changes[i + 1].Day : changes[i].Day;
            sevenths += Period.DaysBetween(changes[i].Day, next) * Math.Min(WorkPeriod.FullTimeHoursPerWeek, weekly);
        }

        return new CountedHours(sevenths);
    }

    /// <summary>The hours of one period alone.</summary>
    public static CountedHours Count(WorkPeriod period, DayWindow window)
    {
        DayWindow days = window.Of(period);
        return new CountedHours(days.IsEmpty ? 0 : Period.DaysBetween(days.From, days.Until) * Math.Min(WorkPeriod.FullTimeHoursPerWeek, period.HoursPerWeek));
    }

    /// <summary>The days on which the weekly hours change, in order, with the change.</summary>
    private static ReadOnlySpan<Change> Changes(ReadOnlySpan<WorkPeriod> periods, DayWindow window, Span<Change> room)
    {
        int count = 0;
        foreach (WorkPeriod period in periods)
        {
            DayWindow days = window.Of(period);
            if (!days.IsEmpty)
            {
                room[count++] = new Change(days.From, period.HoursPerWeek);
                room[count++] = new Change(days.Until, -period.HoursPerWeek);
            }
        }

        Span<Change> changes = room[..count];
        changes.Sort(static (one, other) => one.Day.CompareTo(other.Day));
        return changes;
    }

    private readonly record struct Change(LocalDate Day, decimal Hours);
}
