using NodaTime;

namespace CrsCalculator.Counting;

/// <summary>
/// Finds the days on which counted hours cross a number. In a window that moves day by day, a line's hours are linear between two bends, so
/// a crossing is computed rather than searched for.
/// </summary>
internal static class HourTurns
{
    private const int February = 2;
    private const int LastCommonDay = 28;

    /// <summary>
    /// Adds the days on which the number of completed years changes, up to <paramref name="mostYears"/>; further years earn nothing.
    /// </summary>
    public static void AddYears(TurningDays days, Stretch stretch, WorkLine line, int windowYears, int mostYears) =>
        AddCrossings(days, stretch, line, windowYears, stretch.Rules.Work.Value.HoursPerYear, mostYears);

    /// <summary>
    /// Adds the days on which the hours reach, or drop below, each multiple of <paramref name="hours"/> up to <paramref name="mostTimes"/>.
    /// </summary>
    public static void AddCrossings(TurningDays days, Stretch stretch, WorkLine line, int? windowYears, int hours, int mostTimes = 1)
    {
        decimal step = (decimal)hours * CountedHours.DaysPerWeek;
        if (line.Before(DayWindow.Number(stretch.To)) < step)
        {
            return;
        }

        foreach (Piece piece in Pieces(stretch, line, windowYears))
        {
            decimal most = Math.Min(decimal.Floor(Math.Max(piece.First, piece.Last) / step), mostTimes);
            for (decimal times = decimal.Floor(Math.Min(piece.First, piece.Last) / step) + 1; times <= most; times++)
            {
                days.Add(piece.FirstDayPast(times * step));
            }
        }
    }

    /// <summary>Adds the days on which an uninterrupted run reaches, or drops below, a number of hours.</summary>
    public static void AddCrossingsOfRuns(TurningDays days, Stretch stretch, WorkLine line, int? windowYears, int hours)
    {
        foreach (WorkLine run in line.Runs())
        {
            AddCrossings(days, stretch, run, windowYears, hours);
        }
    }

    /// <summary>
    /// The days on which a line bends, in order and possibly repeated; between two of them its hours in the window are linear.
    /// </summary>
    public static List<LocalDate> Bends(Stretch stretch, IEnumerable<WorkLine> lines, int? windowYears)
    {
        List<LocalDate> bends = [stretch.From, stretch.To];
        foreach (WorkLine line in lines)
        {
            AddChanges(bends, stretch, line, windowYears);
        }

        AddLeapDays(bends, stretch, windowYears);
        bends.Sort();
        return bends;
    }

    private static IEnumerable<Piece> Pieces(Stretch stretch, WorkLine line, int? windowYears)
    {
        LocalDate? from = null;
        decimal first = 0;
        foreach (LocalDate day in Bends(stretch, [line], windowYears))
        {
            decimal hours = line.In(DayWindow.Before(day, windowYears)).Sevenths;
            if (from is { } before && before < day)
            {
                yield return new Piece(before, first, day, hours);
            }

            (from, first) = (day, hours);
        }
    }

    /// <summary>Adds the days on which work begins or ends, and on which it enters or leaves the window.</summary>
    private static void AddChanges(List<LocalDate> bends, Stretch stretch, WorkLine line, int? windowYears)
    {
        int first = DayWindow.Number(stretch.From.PlusYears(-windowYears ?? 0));
        int last = DayWindow.Number(stretch.To);
        foreach (int change in line.Changes)
        {
            if (change < first || change > last)
            {
                continue;
            }

            LocalDate day = DayWindow.Day(change);
            Add(bends, stretch, day);
            if (windowYears is { } years)
            {
                Add(bends, stretch, day.PlusYears(years));
            }
        }
    }

    /// <summary>Adds the days around 29 February, where years differ in length.</summary>
    private static void AddLeapDays(List<LocalDate> bends, Stretch stretch, int? windowYears)
    {
        if (windowYears is not { } years)
        {
            return;
        }

        for (int year = stretch.From.Year; year <= stretch.To.Year; year++)
        {
            if (CalendarSystem.Iso.IsLeapYear(year) != CalendarSystem.Iso.IsLeapYear(year - years))
            {
                var last = new LocalDate(year, February, LastCommonDay);
                Add(bends, stretch, last);
                Add(bends, stretch, last.PlusDays(1));
            }
        }
    }

    private static void Add(List<LocalDate> bends, Stretch stretch, LocalDate day)
    {
        if (day > stretch.From && day < stretch.To)
        {
            bends.Add(day);
        }
    }

    /// <summary>A linear piece between two days, with the hours on each in sevenths.</summary>
    private readonly record struct Piece(LocalDate FirstDay, decimal First, LocalDate LastDay, decimal Last)
    {
        /// <summary>The first day on which a rising line is at or above a value, or a falling one below it.</summary>
        public LocalDate FirstDayPast(decimal value)
        {
            decimal perDay = (Last - First) / Period.DaysBetween(FirstDay, LastDay);
            decimal days = (value - First) / perDay;
            return FirstDay.PlusDays((int)(perDay > 0 ? decimal.Ceiling(days) : decimal.Floor(days) + 1));
        }
    }
}
