using NodaTime;

namespace CrsCalculator.Application;

/// <summary>A range of days, both ends inclusive.</summary>
/// <remarks>
/// Immutable, compared by value, and safe to use from several threads. The default value is the first day of the calendar.
/// </remarks>
public readonly record struct DayRange
{
    /// <summary>Creates a range of days.</summary>
    /// <param name="from">The first day.</param>
    /// <param name="to">The last day, inclusive; not before the first.</param>
    /// <exception cref="ArgumentOutOfRangeException">
    /// The last day is before the first, or a day is outside <see cref="DocumentDates"/>.
    /// </exception>
    public DayRange(LocalDate from, LocalDate to)
    {
        From = Guard.Day(from, nameof(from));
        To = Guard.NotBefore(from, to, nameof(to));
    }

    /// <summary>The first day.</summary>
    public LocalDate From { get; }

    /// <summary>The last day, inclusive.</summary>
    public LocalDate To { get; }

    /// <summary>The number of days.</summary>
    public int Days => Period.DaysBetween(From, To) + 1;

    /// <summary>Whether the range includes a day.</summary>
    /// <param name="day">The day.</param>
    /// <returns>Whether the day is between <see cref="From"/> and <see cref="To"/>, inclusive.</returns>
    public bool Contains(LocalDate day) => From <= day && day <= To;

    /// <summary>The first and the last day.</summary>
    /// <returns>For example <c>2026-02-23 to 2026-02-28</c>.</returns>
    public override string ToString() => $"{Invariant.Text(From)} to {Invariant.Text(To)}";
}
