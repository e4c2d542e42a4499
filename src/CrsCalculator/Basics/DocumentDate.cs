using System.Diagnostics.CodeAnalysis;
using NodaTime;
using NodaTime.Text;

namespace CrsCalculator;

/// <summary>A date as a document states it: a day (<c>2024-05-17</c>), or only a month (<c>2024-05</c>).</summary>
/// <remarks>
/// A month means an unknown day of that month: <see cref="Earliest"/> and <see cref="Latest"/> are its first and last day. A month is not
/// equal to any of its days. The default value is 0001-01-01, which lies outside <see cref="DocumentDates"/>, so no document accepts it.
/// Immutable, and safe to use from several threads.
/// </remarks>
public readonly record struct DocumentDate
{
    private readonly LocalDate _first;

    private DocumentDate(LocalDate first, bool isMonth)
    {
        _first = first;
        IsMonth = isMonth;
    }

    /// <summary>Whether only the month is known.</summary>
    public bool IsMonth { get; }

    /// <summary>The day; <see langword="null"/> if only the month is known.</summary>
    public LocalDate? Day => IsMonth ? null : _first;

    /// <summary>The month, or the month of the day.</summary>
    public YearMonth Month => _first.ToYearMonth();

    /// <summary>The earliest possible day: the day itself, or the first day of the month.</summary>
    public LocalDate Earliest => _first;

    /// <summary>The latest possible day: the day itself, or the last day of the month.</summary>
    public LocalDate Latest => IsMonth ? _first.With(DateAdjusters.EndOfMonth) : _first;

    /// <summary>Creates a date with a known day.</summary>
    /// <param name="day">The day, in any calendar.</param>
    /// <returns>The date, in the ISO calendar.</returns>
    public static implicit operator DocumentDate(LocalDate day) => FromLocalDate(day);

    /// <summary>Creates a date with only the month known.</summary>
    /// <param name="month">The month, in the ISO calendar.</param>
    /// <returns>The date.</returns>
    /// <exception cref="ArgumentException">The month is not in the ISO calendar.</exception>
    public static implicit operator DocumentDate(YearMonth month) => FromYearMonth(month);

    /// <summary>Creates a date with a known day.</summary>
    /// <param name="day">The day, in any calendar.</param>
    /// <returns>The date, in the ISO calendar.</returns>
    public static DocumentDate FromLocalDate(LocalDate day) => new(day.WithCalendar(CalendarSystem.Iso), isMonth: false);

    /// <summary>Creates a date with only the month known.</summary>
    /// <param name="month">The month, in the ISO calendar.</param>
    /// <returns>The date.</returns>
    /// <exception cref="ArgumentException">The month is not in the ISO calendar.</exception>
    public static DocumentDate FromYearMonth(YearMonth month) =>
        month.Calendar == CalendarSystem.Iso || month.Calendar == CalendarSystem.Gregorian
            ? new DocumentDate(new LocalDate(month.Year, month.Month, 1), isMonth: true)
            : throw new ArgumentException($"A month of the ISO calendar is needed, not of {month.Calendar.Name}.", nameof(month));

    /// <summary>Parses a date in the form that <c>crs-profile/1</c> uses.</summary>
    /// <param name="text">The text: <c>yyyy-MM-dd</c> or <c>yyyy-MM</c>, without white space around it.</param>
    /// <param name="date">The date, or the default if there is none. It may lie outside <see cref="DocumentDates"/>.</param>
    /// <returns>Whether the text is such a date.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, out DocumentDate date)
    {
        date = default;
        if (text is null)
        {
            return false;
        }

        if (LocalDatePattern.Iso.Parse(text).TryGetValue(default, out LocalDate day))
        {
            date = day;
            return true;
        }

        bool isMonth = YearMonthPattern.Iso.Parse(text).TryGetValue(default, out YearMonth month);
        date = isMonth ? month : date;
        return isMonth;
    }

    /// <summary>The date as the document writes it.</summary>
    /// <returns>For example <c>2024-05-17</c>, or <c>2024-05</c>.</returns>
    public override string ToString() => IsMonth ? YearMonthPattern.Iso.Format(Month) : Invariant.Text(_first);
}
