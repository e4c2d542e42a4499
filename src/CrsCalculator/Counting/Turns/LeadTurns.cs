using NodaTime;

namespace CrsCalculator.Counting;

/// <summary>
/// Finds the days on which the lead changes between two kinds of occupation: the one with the most hours leads, and the first kind wins
/// ties.
/// </summary>
internal sealed class LeadTurns
{
    private readonly TurningDays _days;
    private readonly WorkLine[] _first;
    private readonly WorkLine[] _second;
    private readonly int _windowYears;

    private LeadTurns(TurningDays days, WorkLine[] first, WorkLine[] second, int windowYears)
    {
        _days = days;
        _first = first;
        _second = second;
        _windowYears = windowYears;
    }

    public static void Add(TurningDays days, Stretch stretch, WorkLine[] first, WorkLine[] second, int windowYears)
    {
        if (second.Length == 0)
        {
            return;
        }

        var turns = new LeadTurns(days, first, second, windowYears);
        Moment? before = null;
        foreach (LocalDate day in HourTurns.Bends(stretch, first.Concat(second), windowYears))
        {
            Moment now = turns.At(day);
            if (before is not null)
            {
                turns.AddBetween(before, now);
            }

            before = now;
        }
    }

    /// <summary>
    /// All lines are linear between two bends. If one line of a kind leads every line of the other at both ends, it leads on every day
    /// between; otherwise the days are halved until that holds.
    /// </summary>
    private void AddBetween(Moment one, Moment other)
    {
        int days = Period.DaysBetween(one.Day, other.Day);
        if (days == 1)
        {
            if (one.IsFirstAhead != other.IsFirstAhead)
            {
                _days.Add(other.Day);
            }

            return;
        }

        if (days == 0 || IsDecided(one, other))
        {
            return;
        }

        Moment middle = At(one.Day.PlusDays(days / 2));
        AddBetween(one, middle);
        AddBetween(middle, other);
    }

    private static bool IsDecided(Moment one, Moment other) =>
        (one.IsFirstAhead && other.IsFirstAhead && (IsAhead(one.TopOfFirst, one, other) || IsAhead(other.TopOfFirst, one, other)))
        || (!one.IsFirstAhead && !other.IsFirstAhead && (IsBehind(one.TopOfSecond, one, other) || IsBehind(other.TopOfSecond, one, other)));

    private static bool IsAhead(int line, Moment one, Moment other) =>
        line < 0 || (one.First[line] >= one.MostOfSecond && other.First[line] >= other.MostOfSecond);

    private static bool IsBehind(int line, Moment one, Moment other) =>
        one.Second[line] > one.MostOfFirst && other.Second[line] > other.MostOfFirst;

    private Moment At(LocalDate day)
    {
        var window = DayWindow.Before(day, _windowYears);
        return new Moment(day, Hours(_first, window), Hours(_second, window));
    }

    private static decimal[] Hours(WorkLine[] lines, DayWindow window) => [.. lines.Select(line => line.In(window).Sevenths)];

    /// <summary>Every line's hours on a day.</summary>
    private sealed record Moment(LocalDate Day, decimal[] First, decimal[] Second)
    {
        public decimal MostOfFirst { get; } = First.DefaultIfEmpty().Max();

        public decimal MostOfSecond { get; } = Second.Max();

        public bool IsFirstAhead => MostOfFirst >= MostOfSecond;

        public int TopOfFirst => Array.IndexOf(First, MostOfFirst);

        public int TopOfSecond => Array.IndexOf(Second, MostOfSecond);
    }
}
