using NodaTime;

namespace CrsCalculator.Counting;

/// <summary>Days from one to another, the last one not included.</summary>
internal readonly record struct DayWindow(LocalDate From, LocalDate Until)
{
    /// <summary>The years before a date: work on the date itself is not counted.</summary>
    public static DayWindow YearsBefore(LocalDate date, int years) => new(date.PlusYears(-years), date);

    /// <summary>The days of a job that lie in the window; a job that goes on lasts to the window's end.</summary>
    public DayWindow Of(Job job) => new(
        LocalDate.Max(From, job.FirstDay),
        job.LastDay is { } last && last < Until ? last.PlusDays(1) : Until);

    public bool IsEmpty => Until <= From;
}
