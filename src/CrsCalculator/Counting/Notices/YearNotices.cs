using CrsCalculator.Rules;
using NodaTime;

namespace CrsCalculator.Counting;

/// <summary>Reports years of work that an IRCC account already counts, and years completed only recently.</summary>
internal static class YearNotices
{
    private const int MonthsPerYear = 12;
    private const int DaysOfDoubt = 3;

    public static IEnumerable<Notice> Of(CountedPerson person, string place)
    {
        CompiledTables? points = person.Rules.LastPoints?.Compiled;
        int mostCanadian = points?.MostCanadianYears ?? int.MaxValue;
        return place == Place.Principal
            ?
            [
                .. Of(new Reading(person, WorkCount.Canadian, mostCanadian), place),
                .. Of(new Reading(person, WorkCount.Foreign, points?.MostForeignYears ?? int.MaxValue), place),
                .. Of(new Reading(person, WorkCount.Cec, Most: 1), place),
            ]
            : Of(new Reading(person, WorkCount.Canadian, mostCanadian), place);
    }

    private static IEnumerable<Notice> Of(Reading reading, string place)
    {
        if (reading.Window is null || reading.Line.IsEmpty)
        {
            yield break;
        }

        if (reading.IsCompleteByMonthsOnly)
        {
            yield return About(NoticeCodes.CompleteByMonthsOnly, reading.Work, reading.Work.NextYear(reading.Person), place);
        }

        if (reading.JustComplete is { } day)
        {
            yield return About(NoticeCodes.YearJustComplete, reading.Work, day, place);
        }
    }

    private static Notice About(string code, WorkCount work, LocalDate? completeOn, string place) =>
        new(code, completeOn is { } day ? new Facts(work.Name, Invariant.Text(day)) : new Facts(work.Name)) { Path = Place.Work(place) };

    /// <summary>One count of a person's work on a day; years beyond <paramref name="Most"/> make no difference.</summary>
    private sealed record Reading(CountedPerson Person, WorkCount Work, int Most)
    {
        public WorkLine Line => Work.LineOf(Person.Record);

        public int? Window => Work.WindowOf(Person.Rules);

        /// <summary>
        /// Whether calendar months add up to more years than days do, and not because a completed year has since left the window.
        /// </summary>
        public bool IsCompleteByMonthsOnly
        {
            get
            {
                int years = YearsOn(Person.Date.On);
                return years < Most
                    && YearsByMonths > years
                    && Line.In(DayWindow.Before(Person.Date.On, years: null)).CompletedYears(Rules.HoursPerYear) == years;
            }
        }

        /// <summary>
        /// The day on which the last completed year became complete, if that was only days ago or before the only job's 52nd full week
        /// ended.
        /// </summary>
        public LocalDate? JustComplete
        {
            get
            {
                LocalDate on = Person.Date.On;
                int years = YearsOn(on);
                if (years == 0 || years > Most)
                {
                    return null;
                }

                int doubt = IsShortOfFullWeeks(years) ? DaysOfDoubt + CountedHours.DaysPerWeek : DaysOfDoubt;
                for (int ago = 1; ago <= doubt; ago++)
                {
                    if (YearsOn(on.PlusDays(-ago)) < years)
                    {
                        return on.PlusDays(1 - ago);
                    }
                }

                return null;
            }
        }

        private WorkRules Rules => Person.Rules.Work.Value;

        /// <summary>
        /// The years by calendar months, from the month in which each full-time job starts to the month of its last day, or of the day.
        /// </summary>
        private int YearsByMonths
        {
            get
            {
                int months = 0;
                int until = int.MinValue;
                var window = new DayWindow(DayWindow.Before(Person.Date.On, Window).From, DayWindow.Number(Person.Date.On) + 1);
                foreach (DayWindow days in FullTimeDays(window).OrderBy(static days => days.From))
                {
                    int first = Math.Max(MonthOf(days.From), until);
                    until = Math.Max(until, MonthOf(days.Until - 1));
                    months += Math.Max(until - first, 0);
                }

                return months / MonthsPerYear;
            }
        }

        private int YearsOn(LocalDate day) => Line.In(DayWindow.Before(day, Window)).CompletedYears(Rules.HoursPerYear);

        /// <summary>Whether the only full-time job has fewer full weeks, Monday to Sunday, than the years have.</summary>
        private bool IsShortOfFullWeeks(int years)
        {
            DayWindow[] days = [.. FullTimeDays(DayWindow.Before(Person.Date.On, Window))];
            return days.Length == 1 && FullWeeks(days[0]) < years * Rules.HoursPerYear / Rules.FullTimeHoursPerWeek;
        }

        /// <summary>The days worked in full-time jobs of this count, without leave.</summary>
        private IEnumerable<DayWindow> FullTimeDays(DayWindow window)
        {
            List<WorkedDays> worked = [];
            foreach (Job job in Person.Person.Work)
            {
                if (job.HoursPerWeek >= Rules.FullTimeHoursPerWeek && Work.Excluding(job, Rules) == 0)
                {
                    WorkedDays.AddTo(worked, job, Rules);
                }
            }

            return worked.Select(days => days.Days.Within(window)).Where(static days => !days.IsEmpty);
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
