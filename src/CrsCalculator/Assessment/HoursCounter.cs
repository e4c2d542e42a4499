using NodaTime;

namespace CrsCalculator.Assessment;

/// <summary>
/// Counts the hours of work periods in a window: the sum over its days of a seventh of the weekly hours of all periods that cover
/// the day together, at most 30. So splitting a period or changing the order changes nothing, and a year cannot be finished in
/// fewer than 364 days.
/// </summary>
internal static class HoursCounter
{
    private const decimal MostPerWeek = 30;

    public static CountedHours Count(IEnumerable<WorkPeriod> periods, DayWindow window)
    {
        (LocalDate Day, decimal Change)[] changes = Changes(periods, window);
        decimal sevenths = 0;
        decimal weekly = 0;
        for (int i = 0; i < changes.Length; i++)
        {
            weekly += changes[i].Change;
            LocalDate next = i + 1 < changes.Length ? changes[i + 1].Day : changes[i].Day;
            sevenths += Period.DaysBetween(changes[i].Day, next) * Math.Min(MostPerWeek, weekly);
        }

        return new CountedHours(sevenths);
    }

    /// <summary>The days on which the weekly hours change, in order, with the change.</summary>
    private static (LocalDate Day, decimal Change)[] Changes(IEnumerable<WorkPeriod> periods, DayWindow window) =>
    [
        .. periods
            .Select(period => (Days: window.Of(period), period.HoursPerWeek))
            .Where(static work => !work.Days.IsEmpty)
            .SelectMany(static work => new[] { (Day: work.Days.From, Change: work.HoursPerWeek), (Day: work.Days.Until, Change: -work.HoursPerWeek) })
            .OrderBy(static change => change.Day),
    ];
}
