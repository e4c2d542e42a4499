using CrsCalculator.Application;
using NodaTime;

namespace CrsCalculator.Report.Charts;

/// <summary>The position of a day across a chart, in hundredths of the width.</summary>
internal readonly record struct DayScale(LocalDate From, LocalDate To)
{
    private int Days => Period.DaysBetween(From, To) + 1;

    /// <summary>Returns the position at which a day begins.</summary>
    public decimal At(LocalDate day) => 100m * Period.DaysBetween(From, day) / Days;

    /// <summary>Returns the width of a range of days.</summary>
    public decimal WidthOf(DayRange days) => 100m * days.Days / Days;
}
