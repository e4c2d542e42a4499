using NodaTime;

namespace CrsCalculator.Counting;

/// <summary>Jobs on the same days: possible, but worth a second look at the letters.</summary>
internal static class JobNotices
{
    /// <summary>
    /// Two full-time jobs that count together, and work in two countries, which count apart. Of each job the earlier one that lasts longest
    /// is named.
    /// </summary>
    public static IEnumerable<Notice> AtOnce(CountedPerson person, string place)
    {
        int fullTime = person.Rules.Work.Value.FullTimeHoursPerWeek;
        IEnumerable<CountedJob> counted = person.Work.Where(static job => job.Counts && job.Job.HoursPerWeek > 0);
        Held[] jobs = [.. counted.Select(job => Held.Of(job, person.Date.On))];
        Held[] canadian = [.. jobs.Where(static job => job.Job.Job.IsInCanada)];
        Held[] foreign = [.. jobs.Where(static job => !job.Job.Job.IsInCanada)];
        return
        [
            .. Together(canadian.Where(job => job.Job.Job.HoursPerWeek >= fullTime), place),
            .. Together(foreign.Where(job => job.Job.Job.HoursPerWeek >= fullTime), place),
            .. Apart(canadian, foreign, place),
        ];
    }

    private static IEnumerable<Notice> Together(IEnumerable<Held> jobs, string place)
    {
        Held? longest = null;
        foreach (Held job in jobs.OrderBy(static job => job.Days.From).ThenBy(static job => job.Job.Index))
        {
            if (longest is { } other && !job.Days.Within(other.Days).IsEmpty)
            {
                yield return About(NoticeCodes.FullTimeJobsAtOnce, job, other, place);
            }

            longest = longest is { } held && held.Days.Until >= job.Days.Until ? held : job;
        }
    }

    /// <summary>Of each job in Canada the job abroad with which it shares most days.</summary>
    private static IEnumerable<Notice> Apart(Held[] canadian, Held[] foreign, string place)
    {
        foreach (Held job in canadian)
        {
            Held? other = foreign.Where(abroad => !abroad.Days.Within(job.Days).IsEmpty)
                .Select(static abroad => (Held?)abroad)
                .MaxBy(abroad => abroad!.Value.Days.Within(job.Days).Days);
            if (other is { } abroad)
            {
                yield return About(NoticeCodes.WorkInTwoCountries, job, abroad, place);
            }
        }
    }

    private static Notice About(string code, Held job, Held other, string place)
    {
        (Held later, Held earlier) = job.Job.Index > other.Job.Index ? (job, other) : (other, job);
        DayWindow days = job.Days.Within(other.Days);
        return new Notice(
            code,
            new Facts(
                Invariant.Text(earlier.Job.Index),
                Invariant.Text(DayWindow.Day(days.From)),
                Invariant.Text(DayWindow.Day(days.Until - 1))))
        {
            Path = Place.Work(place, later.Job.Index),
        };
    }

    /// <summary>A job with its certain days before a date.</summary>
    private readonly record struct Held(CountedJob Job, DayWindow Days)
    {
        public static Held Of(CountedJob job, LocalDate on) =>
            new(job, DayWindow.Of(job.Job).Within(DayWindow.Before(on, years: null)));
    }
}
