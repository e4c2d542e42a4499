using NodaTime;

namespace CrsCalculator;

/// <summary>The days that documents and assessments can bear. A day outside them is a typing error, or stands for no day at all.</summary>
/// <remarks>Immutable, and safe to use from several threads.</remarks>
public static class DocumentDates
{
    /// <summary>The first day, 1900-01-01.</summary>
    public static LocalDate Earliest { get; } = new(1900, 1, 1);

    /// <summary>The last day, 2199-12-31.</summary>
    public static LocalDate Latest { get; } = new(2199, 12, 31);

    /// <summary>Whether a day is one of them.</summary>
    /// <param name="day">The day, in any calendar.</param>
    /// <returns>Whether it lies from <see cref="Earliest"/> to <see cref="Latest"/>.</returns>
    public static bool Include(LocalDate day) => day.WithCalendar(CalendarSystem.Iso) is var iso && iso >= Earliest && iso <= Latest;
}
