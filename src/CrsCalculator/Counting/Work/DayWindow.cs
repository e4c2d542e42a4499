using NodaTime;

namespace CrsCalculator.Counting;

/// <summary>A range of days as numbers, the last one excluded; work is counted over thousands of days.</summary>
internal readonly record struct DayWindow(int From, int Until)
{
    private static readonly LocalDate Zero = LocalDate.FromDateTime(DateTime.UnixEpoch);

    public bool IsEmpty => Until <= From;

    public int Days => Math.Max(Until - From, 0);

    /// <summary>
    /// The years before a date, or all earlier days if no number of years is given; work on the date itself does not count.
    /// </summary>
    public static DayWindow Before(LocalDate date, int? years) =>
        new(years is { } window ? Number(date.PlusYears(-window)) : int.MinValue, Number(date));

    /// <summary>The days on which a job certainly lasted; an ongoing job has no end.</summary>
    public static DayWindow Of(Job job) =>
        new(Number(job.FirstDay), job.LastDay is { } last ? Number(last) + 1 : int.MaxValue);

    /// <summary>The days that a job can have had, if its dates are months.</summary>
    public static DayWindow Widest(Job job) =>
        new(Number(job.Start.Earliest), job.End is { } end ? Number(end.Latest) + 1 : int.MaxValue);

    /// <summary>The days that two windows share; empty if there are none.</summary>
    public DayWindow Within(DayWindow other) => new(Math.Max(From, other.From), Math.Min(Until, other.Until));

    /// <summary>The number of a day.</summary>
    public static int Number(LocalDate day) => Period.DaysBetween(Zero, day);

    /// <summary>The day with a number.</summary>
    public static LocalDate Day(int number) => Zero.PlusDays(number);
}
