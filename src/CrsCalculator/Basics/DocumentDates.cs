using NodaTime;

namespace CrsCalculator;

/// <summary>The range of days for documents and assessments. A day outside it is a typing error or a placeholder.</summary>
/// <remarks>Immutable, and safe to use from several threads.</remarks>
public static class DocumentDates
{
    /// <summary>The first day, 1900-01-01.</summary>
    public static LocalDate Earliest { get; } = new(1900, 1, 1);

    /// <summary>The last day, 2199-12-31.</summary>
    public static LocalDate Latest { get; } = new(2199, 12, 31);

    /// <summary>Whether a day is in the range.</summary>
    /// <param name="day">The day, in any calendar.</param>
    /// <returns>Whether it is from <see cref="Earliest"/> to <see cref="Latest"/>, both inclusive.</returns>
    public static bool Include(LocalDate day) => day.WithCalendar(CalendarSystem.Iso) is var iso && iso >= Earliest && iso <= Latest;
}
