using System.Diagnostics.CodeAnalysis;
using NodaTime;
using NodaTime.Text;

namespace CrsCalculator;

/// <summary>A time as a document states it: a time (<c>2025-11-04T15:00:00Z</c>), or only a day in Ottawa (<c>2025-11-04</c>).</summary>
/// <remarks>
/// A day means an unknown time on that day: <see cref="Earliest"/> and <see cref="Latest"/> are its bounds. A day is not equal to any of
/// its times. The default value is the time 1970-01-01T00:00:00Z. Immutable, and safe to use from several threads.
/// </remarks>
public readonly record struct DocumentTime
{
    private readonly Instant _earliest;

    private DocumentTime(Instant earliest, bool isDay)
    {
        _earliest = earliest;
        IsDay = isDay;
    }

    /// <summary>Whether only the day is known.</summary>
    public bool IsDay { get; }

    /// <summary>The time; <see langword="null"/> if only the day is known.</summary>
    public Instant? Time => IsDay ? null : _earliest;

    /// <summary>The day in Ottawa, or the day of the time there.</summary>
    public LocalDate Day => OttawaTime.DayOf(_earliest);

    /// <summary>The earliest possible time: the time itself, or the start of the day in Ottawa.</summary>
    public Instant Earliest => _earliest;

    /// <summary>The latest possible time: the time itself, or the last nanosecond of the day in Ottawa.</summary>
    public Instant Latest => IsDay ? OttawaTime.StartOf(Day.PlusDays(1)) - Duration.Epsilon : _earliest;

    /// <summary>Creates a value with a known time.</summary>
    /// <param name="time">The time.</param>
    /// <returns>The time.</returns>
    public static implicit operator DocumentTime(Instant time) => FromInstant(time);

    /// <summary>Creates a value with a known time.</summary>
    /// <param name="time">The time.</param>
    /// <returns>The time.</returns>
    public static DocumentTime FromInstant(Instant time) => new(time, isDay: false);

    /// <summary>Creates a value with only the day known.</summary>
    /// <param name="day">The day in Ottawa.</param>
    /// <returns>The day.</returns>
    public static DocumentTime FromDay(LocalDate day) => new(OttawaTime.StartOf(day), isDay: true);

    /// <summary>Parses a time in the form that <c>crs-profile/1</c> uses.</summary>
    /// <param name="text">
    /// The text, without white space around it: <c>yyyy-MM-ddTHH:mm:ss</c> and <c>Z</c> or an offset such as <c>-05:00</c>, with or without
    /// a fraction of a second; or <c>yyyy-MM-dd</c>.
    /// </param>
    /// <param name="time">The time, or the default if there is none. It may lie outside <see cref="DocumentDates"/>.</param>
    /// <returns>Whether the text is such a time.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, out DocumentTime time)
    {
        time = default;
        if (text is null)
        {
            return false;
        }

        if (LocalDatePattern.Iso.Parse(text).TryGetValue(default, out LocalDate day))
        {
            time = FromDay(day);
            return true;
        }

        bool isTime = OffsetDateTimePattern.Rfc3339.Parse(text).TryGetValue(default, out OffsetDateTime known);
        time = isTime ? known.ToInstant() : time;
        return isTime;
    }

    /// <summary>Adds months: a time keeps its UTC time of day, and a day stays a day.</summary>
    internal DocumentTime PlusMonths(int months) => IsDay
        ? FromDay(Day.PlusMonths(months))
        : _earliest.InUtc().LocalDateTime.PlusMonths(months).InUtc().ToInstant();

    /// <summary>The time as the document writes it.</summary>
    /// <returns>For example <c>2025-11-04T15:00:00Z</c>, or <c>2025-11-04</c>.</returns>
    public override string ToString() => IsDay ? Invariant.Text(Day) : Invariant.Text(_earliest);
}
