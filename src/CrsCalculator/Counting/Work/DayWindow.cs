using NodaTime;

namespace CrsCalculator.Counting;

/// <summary>Days from one to another, the last one not included, as numbers: work is counted by the thousand days.</summary>
internal readonly record struct DayWindow(int From, int Until)
{
    private static readonly LocalDate Zero = LocalDate.FromDateTime(DateTime.UnixEpoch);

    public bool IsEmpty => Until <= From;

    public int Days => Math.Max(Until - From, 0);

    /// <summary>The years before a date: work on the date itself is not counted. Without a number of years, all that was before.</summary>
    public static DayWindow Before(LocalDate date, int? years) =>
        new(years is { } window ? Number(date.PlusYears(-window)) : int.MinValue, Number(date));

    /// <summary>The days of a job that are certain; a job that goes on has no end.</summary>
    public static DayWindow Of(Job job) =>
        new(Number(job.FirstDay), job.LastDay is { } last ? Number(last) + 1 : int.MaxValue);

    /// <summary>The days that a job can have had, whatever the days of its months are.</summary>
    public static DayWindow Widest(Job job) =>
        new(Number(job.Start.Earliest), job.End is { } end ? Number(end.Latest) + 1 : int.MaxValue);

    /// <summary>The days that two windows share; none where the result is empty.</summary>
    public DayWindow Within(DayWindow other) => new(Math.Max(From, other.From), Math.Min(Until, other.Until));

    /// <summary>The number of a day.</summary>
    public static int Number(LocalDate day) => Period.DaysBetween(Zero, day);

    /// <summary>The day of a number.</summary>
    public static LocalDate Day(int number) => Zero.PlusDays(number);
}
