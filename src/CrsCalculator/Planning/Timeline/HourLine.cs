using CrsCalculator.Counting;
using CrsCalculator.Rules;
using NodaTime;

namespace CrsCalculator.Planning;

/// <summary>
/// The counted hours of some work as a line over days: between two of its bends it goes straight, since each day the same hours come in and
/// the same fall out of the window. So the day on which it crosses a number is computed, and not looked for.
/// </summary>
internal sealed class HourLine
{
    private const int February = 2;
    private const int LastCommonDay = 28;

    private readonly Job[] _work;
    private readonly int _years;
    private readonly WorkRules _rules;
    private readonly LocalDate[] _bends;

    public HourLine(Job[] work, int years, WorkRules rules, LocalDate from, LocalDate to)
    {
        _work = work;
        _years = years;
        _rules = rules;
        _bends = [.. Bends(work, years, from, to)];
    }

    /// <summary>
    /// The days on which the number of completed years changes, up to <paramref name="mostYears"/>; further years earn nothing.
    /// </summary>
    public IEnumerable<LocalDate> CompletedYears(int mostYears) => Crossings(_rules.HoursPerYear, mostYears);

    /// <summary>The days on which a number of hours is reached, or no longer reached.</summary>
    public IEnumerable<LocalDate> Crossings(int hours) => Crossings(hours, 1);

    /// <summary>The days on which it changes how often some hours go into the counted ones, up to a number of times.</summary>
    private IEnumerable<LocalDate> Crossings(int hours, int mostTimes)
    {
        decimal step = (decimal)hours * CountedHours.DaysPerWeek;
        foreach (Piece piece in Pieces(Sevenths))
        {
            decimal most = Math.Min(decimal.Floor(Math.Max(piece.First, piece.Last) / step), mostTimes);
            for (decimal line = decimal.Floor(Math.Min(piece.First, piece.Last) / step) + 1; line <= most; line++)
            {
                yield return piece.FirstDayPast(line * step);
            }
        }
    }

    /// <summary>The days around which two lines meet.</summary>
    public static IEnumerable<LocalDate> Meetings(Job[] one, Job[] other, int years, WorkRules rules, LocalDate from, LocalDate to)
    {
        var first = new HourLine([.. one, .. other], years, rules, from, to);
        foreach (Piece piece in first.Pieces(day => Sevenths(one, years, rules, day) - Sevenths(other, years, rules, day)))
        {
            if (Math.Sign(piece.First) == Math.Sign(piece.Last))
            {
                continue;
            }

            // More, equally many and fewer are three things, on up to three days after each other.
            LocalDate day = piece.FirstDayPast(0);
            yield return day.PlusDays(-1);
            yield return day;
            yield return day.PlusDays(1);
        }
    }

    private decimal Sevenths(LocalDate day) => Sevenths(_work, _years, _rules, day);

    private static decimal Sevenths(Job[] work, int years, WorkRules rules, LocalDate day) =>
        HoursCounter.Count(work, DayWindow.YearsBefore(day, years), rules).Sevenths;

    private IEnumerable<Piece> Pieces(Func<LocalDate, decimal> value)
    {
        decimal first = value(_bends[0]);
        for (int i = 1; i < _bends.Length; i++)
        {
            decimal last = value(_bends[i]);
            yield return new Piece(_bends[i - 1], first, _bends[i], last);
            first = last;
        }
    }

    /// <summary>
    /// Where a job begins or ends, where it enters or leaves the window, and around 29 February, where years are not equally long.
    /// </summary>
    private static SortedSet<LocalDate> Bends(Job[] work, int years, LocalDate from, LocalDate to)
    {
        SortedSet<LocalDate> bends = [from, to];
        foreach (Job job in work)
        {
            Add(job.FirstDay);
            Add(job.FirstDay.PlusYears(years));
            Add(job.LastDay?.PlusDays(1));
            Add(job.LastDay?.PlusDays(1).PlusYears(years));
        }

        for (int year = from.Year; year <= to.Year; year++)
        {
            if (CalendarSystem.Iso.IsLeapYear(year) != CalendarSystem.Iso.IsLeapYear(year - years))
            {
                var last = new LocalDate(year, February, LastCommonDay);
                Add(last);
                Add(last.PlusDays(1));
            }
        }

        return bends;

        void Add(LocalDate? day)
        {
            if (day > from && day < to)
            {
                bends.Add(day.Value);
            }
        }
    }

    /// <summary>A straight piece, from one day with its value to another.</summary>
    private readonly record struct Piece(LocalDate FirstDay, decimal First, LocalDate LastDay, decimal Last)
    {
        /// <summary>The first day on which a rising line is at a value or above it, or a falling one below it.</summary>
        public LocalDate FirstDayPast(decimal value)
        {
            decimal perDay = (Last - First) / Period.DaysBetween(FirstDay, LastDay);
            decimal days = (value - First) / perDay;
            return FirstDay.PlusDays((int)(perDay > 0 ? decimal.Ceiling(days) : decimal.Floor(days) + 1));
        }
    }
}
