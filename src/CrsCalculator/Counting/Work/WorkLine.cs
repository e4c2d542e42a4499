using CrsCalculator.Rules;

namespace CrsCalculator.Counting;

/// <summary>
/// The counted hours of some jobs over time. Each day counts a seventh of the weekly hours of all jobs on that day together, at most a
/// full-time week's. So splitting or reordering jobs changes nothing, and a year takes at least 364 days. Which jobs are on the line does
/// not depend on a date, so one line serves every window.
/// </summary>
internal sealed class WorkLine
{
    // More stretches of work than almost anyone has; their changes fit on the stack.
    private const int FewDays = 12;

    private readonly int[] _days;
    private readonly decimal[] _weekly;
    private readonly decimal[] _before;

    private WorkLine(int[] days, decimal[] weekly)
    {
        _days = days;
        _weekly = weekly;
        _before = new decimal[days.Length];
        for (int i = 1; i < days.Length; i++)
        {
            _before[i] = _before[i - 1] + ((days[i] - days[i - 1]) * weekly[i - 1]);
        }
    }

    /// <summary>No work.</summary>
    public static WorkLine None { get; } = new([], []);

    /// <summary>Whether there is no work at all.</summary>
    public bool IsEmpty => _days.Length == 0;

    /// <summary>The days on which the counted weekly hours change, in order.</summary>
    public ReadOnlySpan<int> Changes => _days;

    /// <summary>Returns the line of some jobs.</summary>
    public static WorkLine Of(IEnumerable<Job> jobs, WorkRules rules)
    {
        List<WorkedDays> worked = [];
        foreach (Job job in jobs)
        {
            WorkedDays.AddTo(worked, job, rules);
        }

        return Of(worked, rules.FullTimeHoursPerWeek);
    }

    /// <summary>Returns the line of some jobs with all their hours, leave included: what a letter states, not what counts.</summary>
    public static WorkLine Stated(IEnumerable<Job> jobs) => Of(
        [.. jobs.Select(static job => new WorkedDays(DayWindow.Of(job), job.HoursPerWeek)).Where(static days => !days.Days.IsEmpty)],
        int.MaxValue);

    /// <summary>The weekly hours on a day.</summary>
    public decimal WeeklyOn(int day)
    {
        int i = IndexAt(day);
        return i < 0 ? 0 : _weekly[i];
    }

    /// <summary>The hours in a window.</summary>
    public CountedHours In(DayWindow window) => window.IsEmpty ? default : new CountedHours(Before(window.Until) - Before(window.From));

    /// <summary>The most hours in a window worked without a break.</summary>
    public CountedHours LongestRunIn(DayWindow window)
    {
        decimal longest = 0;
        int run = Math.Max(IndexAt(window.From), 0);
        while (run < _days.Length && _days[run] < window.Until)
        {
            int end = EndOfRun(run);
            longest = Math.Max(longest, In(window.Within(new DayWindow(_days[run], DayAt(end)))).Sevenths);
            run = end + 1;
        }

        return new CountedHours(longest);
    }

    /// <summary>The runs of days without a break, each as its own line.</summary>
    public IEnumerable<WorkLine> Runs()
    {
        for (int run = 0; run < _days.Length; run = EndOfRun(run) + 1)
        {
            if (_weekly[run] > 0)
            {
                int end = Math.Min(EndOfRun(run) + 1, _days.Length);
                yield return new WorkLine(_days[run..end], _weekly[run..end]);
            }
        }
    }

    /// <summary>Seven times the hours before a day.</summary>
    public decimal Before(int day)
    {
        int i = IndexAt(day);
        return i < 0 ? 0 : _before[i] + ((day - _days[i]) * _weekly[i]);
    }

    /// <summary>Returns the line of some worked days.</summary>
    public static WorkLine Of(List<WorkedDays> worked, int mostHours)
    {
        Span<Change> room = worked.Count <= FewDays ? stackalloc Change[2 * FewDays] : new Change[2 * worked.Count];
        Span<Change> changes = Counted(InOrder(worked, room), mostHours);
        int[] days = new int[changes.Length];
        decimal[] weekly = new decimal[changes.Length];
        for (int i = 0; i < changes.Length; i++)
        {
            (days[i], weekly[i]) = (changes[i].Day, changes[i].Hours);
        }

        return days.Length == 0 ? None : new WorkLine(days, weekly);
    }

    /// <summary>The days on which hours are added or removed, in order; those of ongoing work are never removed.</summary>
    private static Span<Change> InOrder(List<WorkedDays> worked, Span<Change> room)
    {
        int count = 0;
        foreach (WorkedDays days in worked)
        {
            room[count++] = new Change(days.Days.From, days.HoursPerWeek);
            if (days.Days.Until != int.MaxValue)
            {
                room[count++] = new Change(days.Days.Until, -days.HoursPerWeek);
            }
        }

        Span<Change> changes = room[..count];
        changes.Sort(static (one, other) => one.Day.CompareTo(other.Day));
        return changes;
    }

    /// <summary>Turns changes in hours, in place, into the counted hours from each day on which they change.</summary>
    private static Span<Change> Counted(Span<Change> changes, int mostHours)
    {
        int count = 0;
        decimal hours = 0;
        for (int i = 0; i < changes.Length; i++)
        {
            hours += changes[i].Hours;
            bool isLastOfDay = i + 1 == changes.Length || changes[i + 1].Day != changes[i].Day;
            decimal counted = Math.Min(hours, mostHours);
            if (isLastOfDay && counted != (count == 0 ? 0 : changes[count - 1].Hours))
            {
                changes[count++] = new Change(changes[i].Day, counted);
            }
        }

        return changes[..count];
    }

    /// <summary>The index of the change that ends a run, or the number of changes if the run is ongoing.</summary>
    private int EndOfRun(int run)
    {
        int end = run;
        while (end < _days.Length && _weekly[end] > 0)
        {
            end++;
        }

        return end;
    }

    private int DayAt(int index) => index < _days.Length ? _days[index] : int.MaxValue;

    /// <summary>The index of the last change on or before a day; -1 before the first.</summary>
    private int IndexAt(int day)
    {
        int place = Array.BinarySearch(_days, day);
        return place >= 0 ? place : ~place - 1;
    }

    /// <summary>A day with a change in hours, or with the hours from that day on.</summary>
    private readonly record struct Change(int Day, decimal Hours);
}
