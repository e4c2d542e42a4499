using CrsCalculator.Counting;
using CrsCalculator.Rules;

namespace CrsCalculator.Planning;

/// <summary>
/// The work to add so that a number of years is complete on a date: a full-time job that ended as late as it gained anything and began as
/// late as possible. Where the person already worked, it gains only the hours up to 30 a week, so it must have begun earlier.
/// </summary>
internal sealed class MoreWork
{
    private static readonly NocCode AnySkilledOccupation = NocCode.Parse("21232");

    private readonly Person _person;
    private readonly WorkRules _rules;
    private readonly bool _isInCanada;
    private readonly NocCode _occupation;
    private readonly decimal _counted;
    private readonly Stretch[] _stretches;

    /// <summary>Examines a counted person's work, in Canada or abroad.</summary>
    public MoreWork(CountedPerson counted, bool isInCanada)
    {
        _person = counted.Person;
        _rules = counted.Rules.Work.Value;
        _isInCanada = isInCanada;
        _occupation = OccupationOf(counted);
        WorkLine line = isInCanada ? counted.Record.Canadian : counted.Record.Foreign;
        _counted = line.In(counted.CrsWindow).Sevenths;
        int earliest = _person.DateOfBirth is { } birth
            ? Math.Max(counted.CrsWindow.From, DayWindow.Number(Birthdays.Of(birth, ProfileCheck.YoungestWorker)))
            : counted.CrsWindow.From;
        _stretches = [.. Stretches(new DayWindow(earliest, counted.CrsWindow.Until), line)];
    }

    /// <summary>Finds the job; <see langword="null"/> if there are not enough days for it.</summary>
    public Job? Find(int years)
    {
        decimal missing = ((decimal)years * _rules.HoursPerYear * CountedHours.DaysPerWeek) - _counted;
        int? last = null;
        decimal open = missing;
        for (int i = _stretches.Length - 1; i >= 0; i--)
        {
            Stretch stretch = _stretches[i];
            if (!stretch.HasRoom)
            {
                // There are no hours left to work; the job must have ended before.
                (last, open) = (null, missing);
                continue;
            }

            if (stretch.Gain == 0)
            {
                continue;
            }

            last ??= stretch.Days.Until - 1;
            int needed = (int)decimal.Ceiling(open / stretch.Gain);
            if (needed <= stretch.Days.Days)
            {
                return JobOf(stretch.Days.Until - Math.Max(needed, 1), last.Value);
            }

            open -= stretch.Days.Days * stretch.Gain;
        }

        return null;
    }

    /// <summary>The days from each change in weekly hours to the next, in order.</summary>
    private IEnumerable<Stretch> Stretches(DayWindow days, WorkLine counted)
    {
        // Two such jobs, in Canada and abroad, must still fit into a week.
        decimal mostOtherHours = Job.MaxHoursPerWeek - (2 * _rules.FullTimeHoursPerWeek);
        var stated = WorkLine.Stated(_person.Work);
        int from = days.From;
        int[] changes = [.. counted.Changes, .. stated.Changes, days.Until];
        foreach (int day in changes.Where(day => day > days.From && day <= days.Until).Distinct().Order())
        {
            decimal gain = _rules.FullTimeHoursPerWeek - counted.WeeklyOn(from);
            yield return new Stretch(new DayWindow(from, day), gain, stated.WeeklyOn(from) <= mostOtherHours);
            from = day;
        }
    }

    private Job JobOf(int first, int last) => new(
        _occupation,
        _isInCanada ? FactGuard.Canada : PlanDocuments.Abroad,
        DayWindow.Day(first),
        DayWindow.Day(last),
        _rules.FullTimeHoursPerWeek);

    /// <summary>The occupation of additional work: that of the last skilled job, or any skilled one.</summary>
    public static NocCode OccupationOf(CountedPerson counted) =>
        counted.Person.Work.Where(job => counted.Rules.Work.Value.IsSkilled(job.Occupation))
            .OrderByDescending(static job => job.FirstDay)
            .FirstOrDefault()?.Occupation ?? AnySkilledOccupation;

    /// <summary>Days with the same amount of work: what a full-time job gains on each, and whether there is time for it.</summary>
    private readonly record struct Stretch(DayWindow Days, decimal Gain, bool HasRoom);
}
