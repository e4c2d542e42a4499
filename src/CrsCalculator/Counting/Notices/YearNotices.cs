using CrsCalculator.Rules;
using NodaTime;

namespace CrsCalculator.Counting;

/// <summary>Years of work that are about to be complete, or have only just become so.</summary>
internal static class YearNotices
{
    private const int MonthsPerYear = 12;
    private const int DaysOfDoubt = 3;
    private const string Canadian = "canadian";
    private const string Foreign = "foreign";
    private const string Cec = "cec";

    public static IEnumerable<Notice> Of(CountedPerson person, string place)
    {
        WorkRules rules = person.Rules.Work.Value;
        return
        [
            .. Of(new Count(person, Canadian, person.Record.Canadian, rules.CrsWindowYears, WorkCounting.NotCanadianWork), place),
            .. Of(new Count(person, Foreign, person.Record.Foreign, rules.CrsWindowYears, WorkCounting.NotCrsWorkAbroad), place),
            .. person.Rules.Cec.ValueOrNull is { } cec && place == Place.Principal
                ? Of(new Count(person, Cec, person.Record.Canadian, cec.WindowYears, WorkCounting.NotCanadianWork), place)
                : [],
        ];
    }

    /// <summary>The day on which the next year of a line is complete, if nothing changes and it is within a year.</summary>
    public static LocalDate? NextYear(CountedPerson person, WorkLine line, int windowYears)
    {
        LocalDate on = person.Date.On;
        int years = line.In(person.Window(windowYears)).CompletedYears(person.Rules.Work.Value.HoursPerYear);
        var stretch = new Stretch(on, LocalDate.Min(on.PlusYears(1), DocumentDates.Latest), person.Rules);
        var days = new TurningDays(on, stretch.To);
        HourTurns.AddYears(days, stretch, line, windowYears, years + 1);
        foreach (LocalDate day in days.InOrder)
        {
            if (line.In(DayWindow.Before(day, windowYears)).CompletedYears(person.Rules.Work.Value.HoursPerYear) > years)
            {
                return day;
            }
        }

        return null;
    }

    private static IEnumerable<Notice> Of(Count count, string place)
    {
        if (count.Line.IsEmpty)
        {
            yield break;
        }

        // The class asks for one year; what comes after it is no matter.
        int years = count.YearsOn(count.On);
        if (count.YearsByMonths > years && !(count.Name == Cec && years > 0))
        {
            LocalDate? completeOn = NextYear(count.Person, count.Line, count.WindowYears);
            yield return About(NoticeCodes.CompleteByMonthsOnly, count.Name, completeOn, place);
        }

        if (count.JustComplete is { } day && !(count.Name == Cec && years > 1))
        {
            yield return About(NoticeCodes.YearJustComplete, count.Name, day, place);
        }
    }

    private static Notice About(string code, string count, LocalDate? completeOn, string place) =>
        new(code, completeOn is { } day ? new Facts(count, Invariant.Text(day)) : new Facts(count)) { Path = Place.Work(place) };

    /// <summary>One of the counts of a person's work on a day.</summary>
    private sealed record Count(CountedPerson Person, string Name, WorkLine Line, int WindowYears, Func<Job, WorkRules, int> Excluding)
    {
        public LocalDate On => Person.Date.On;

        /// <summary>The years that calendar months come to, from the month of each full-time job's start to that of its end.</summary>
        public int YearsByMonths
        {
            get
            {
                int months = 0;
                int until = int.MinValue;
                foreach (DayWindow days in FullTimeJobs().OrderBy(static days => days.From))
                {
                    int first = Math.Max(MonthOf(days.From), until);
                    until = Math.Max(until, MonthOf(days.Until));
                    months += Math.Max(until - first, 0);
                }

                return months / MonthsPerYear;
            }
        }

        /// <summary>
        /// The day on which the last completed year became complete, if that is only days ago, or before the 52nd full week of the only job
        /// is over.
        /// </summary>
        public LocalDate? JustComplete
        {
            get
            {
                int years = YearsOn(On);
                if (years == 0)
                {
                    return null;
                }

                int doubt = IsShortOfFullWeeks(years) ? DaysOfDoubt + CountedHours.DaysPerWeek : DaysOfDoubt;
                for (int ago = 1; ago <= doubt; ago++)
                {
                    if (YearsOn(On.PlusDays(-ago)) < years)
                    {
                        return On.PlusDays(1 - ago);
                    }
                }

                return null;
            }
        }

        public int YearsOn(LocalDate day) =>
            Line.In(DayWindow.Before(day, WindowYears)).CompletedYears(Person.Rules.Work.Value.HoursPerYear);

        /// <summary>Whether the only full-time job has fewer full weeks, Monday to Sunday, than the years have.</summary>
        private bool IsShortOfFullWeeks(int years)
        {
            DayWindow[] jobs = [.. FullTimeJobs()];
            WorkRules rules = Person.Rules.Work.Value;
            return jobs.Length == 1 && FullWeeks(jobs[0]) < years * rules.HoursPerYear / rules.FullTimeHoursPerWeek;
        }

        private IEnumerable<DayWindow> FullTimeJobs()
        {
            WorkRules rules = Person.Rules.Work.Value;
            DayWindow window = Person.Window(WindowYears);
            return Person.Person.Work
                .Where(job => job.HoursPerWeek >= rules.FullTimeHoursPerWeek && Excluding(job, rules) == 0)
                .Select(DayWindow.Of)
                .Select(window.Within)
                .Where(static days => !days.IsEmpty);
        }

        private static int FullWeeks(DayWindow days)
        {
            LocalDate first = DayWindow.Day(days.From);
            LocalDate monday = first.DayOfWeek == IsoDayOfWeek.Monday ? first : first.Next(IsoDayOfWeek.Monday);
            return (days.Until - DayWindow.Number(monday)) / CountedHours.DaysPerWeek;
        }

        private static int MonthOf(int day)
        {
            LocalDate date = DayWindow.Day(day);
            return (date.Year * MonthsPerYear) + date.Month;
        }
    }
}
