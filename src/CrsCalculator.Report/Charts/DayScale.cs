using CrsCalculator.Application;
using NodaTime;

namespace CrsCalculator.Report.Charts;

/// <summary>Where a day stands across a chart, in hundredths of the width.</summary>
internal readonly record struct DayScale(LocalDate From, LocalDate To)
{
    private int Days => Period.DaysBetween(From, To) + 1;

    /// <summary>The beginning of a day.</summary>
    public decimal At(LocalDate day) => 100m * Period.DaysBetween(From, day) / Days;

    /// <summary>The width of days in a row.</summary>
    public decimal WidthOf(DayRange days) => 100m * days.Days / Days;
}
