using CrsCalculator.Counting;
using CrsCalculator.Rules;
using NodaTime;

namespace CrsCalculator.Planning;

/// <summary>
/// The work that would have to be added so that, on a date, a number of years is complete: a full-time job that ended as late as it gained
/// anything, and began as late as will do. Where the person worked already, only the hours up to 30 a week are gained, so it must have
/// begun earlier.
/// </summary>
internal sealed class MoreWork
{
    private static readonly NocCode AnySkilledOccupation = NocCode.Parse("21232");

    private readonly Person _person;
    private readonly WorkRules _rules;
    private readonly bool _isInCanada;
    private readonly DayWindow _window;
    private readonly decimal _counted;
    private readonly List<Stretch> _stretches = [];

    /// <summary>Looks at the work of a person in Canada or abroad before a date.</summary>
    public MoreWork(Person person, LocalDate on, WorkRules rules, bool isInCanada)
    {
        _person = person;
        _rules = rules;
        _isInCanada = isInCanada;
        _window = DayWindow.YearsBefore(on, rules.CrsWindowYears);
        _counted = HoursCounter.Count([.. person.Work.Where(Counts)], _window, rules).Sevenths;
        LocalDate earliest = person.DateOfBirth is { } birth
            ? LocalDate.Max(_window.From, birth.PlusYears(ProfileCheck.YoungestWorker))
            : _window.From;
        AddStretches(new DayWindow(earliest, on));
    }

    /// <summary>The job, or <see langword="null"/> where there are not enough days for it.</summary>
    public Job? Find(int years)
    {
        decimal missing = ((decimal)years * _rules.HoursPerYear * CountedHours.DaysPerWeek) - _counted;
        LocalDate? last = null;
        decimal open = missing;
        for (int i = _stretches.Count - 1; i >= 0; i--)
        {
            Stretch stretch = _stretches[i];
            if (!stretch.HasRoom)
            {
                // Nobody works more than there are hours; the job must have ended before.
                (last, open) = (null, missing);
                continue;
            }

            if (stretch.Gain == 0)
            {
                continue;
            }

            last ??= stretch.Days.Until.PlusDays(-1);
            int needed = (int)decimal.Ceiling(open / stretch.Gain);
            if (needed <= stretch.Length)
            {
                return JobOf(stretch.Days.Until.PlusDays(-Math.Max(needed, 1)), last.Value);
            }

            open -= stretch.Length * stretch.Gain;
        }

        return null;
    }

    /// <summary>The days from one change of the weekly hours to the next, in order.</summary>
    private void AddStretches(DayWindow days)
    {
        // Two such jobs, in Canada and abroad, must still fit into a week.
        decimal mostOtherHours = Job.MaxHoursPerWeek - (2 * _rules.FullTimeHoursPerWeek);
        decimal all = 0;
        decimal ofCounted = 0;
        LocalDate from = days.From;
        foreach (Change change in ChangesIn(days).OrderBy(static change => change.Day).Append(new Change(days.Until, 0, 0)))
        {
            if (change.Day > from)
            {
                decimal gain = Math.Max(0, _rules.FullTimeHoursPerWeek - ofCounted);
                _stretches.Add(new Stretch(new DayWindow(from, change.Day), gain, all <= mostOtherHours));
                from = change.Day;
            }

            all += change.Hours;
            ofCounted += change.CountedHours;
        }
    }

    private IEnumerable<Change> ChangesIn(DayWindow days)
    {
        foreach (Job job in _person.Work)
        {
            DayWindow worked = days.Of(job);
            if (!worked.IsEmpty)
            {
                decimal hours = Counts(job) ? job.HoursPerWeek : 0;
                yield return new Change(worked.From, job.HoursPerWeek, hours);
                yield return new Change(worked.Until, -job.HoursPerWeek, -hours);
            }
        }
    }

    private bool Counts(Job job) => job.IsInCanada == _isInCanada && WorkCounting.NotCrsWork(job, _rules, _window).IsEmpty;

    private Job JobOf(LocalDate first, LocalDate last) => new(
        Occupation,
        _isInCanada ? FactGuard.Canada : PlanDocuments.Abroad,
        first,
        last,
        _rules.FullTimeHoursPerWeek);

    private NocCode Occupation =>
        _person.Work.Where(job => _rules.IsSkilled(job.Occupation))
            .OrderByDescending(static job => job.FirstDay)
            .FirstOrDefault()?.Occupation ?? AnySkilledOccupation;

    /// <summary>
    /// Days on which the person worked equally much: what a full-time job gains on each, and whether there is time for it.
    /// </summary>
    private readonly record struct Stretch(DayWindow Days, decimal Gain, bool HasRoom)
    {
        public int Length => Period.DaysBetween(Days.From, Days.Until);
    }

    /// <summary>A change of the weekly hours of all work, and of the work that counts.</summary>
    private readonly record struct Change(LocalDate Day, decimal Hours, decimal CountedHours);
}
