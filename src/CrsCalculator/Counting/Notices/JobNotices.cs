namespace CrsCalculator.Counting;

/// <summary>Reports jobs on the same days: possible, but worth checking the letters. Days of leave are not days of work.</summary>
internal static class JobNotices
{
    /// <summary>
    /// Reports two full-time jobs that count together, and work in two countries, which counts separately. Each job is compared with the
    /// earlier one that lasts longest.
    /// </summary>
    public static IEnumerable<Notice> AtOnce(CountedPerson person, string place)
    {
        int fullTime = person.Rules.Work.Value.FullTimeHoursPerWeek;
        IEnumerable<CountedJob> counted = person.Work.Where(static job => job.Counts && job.Job.HoursPerWeek > 0);
        CountedJob[] jobs = [.. counted];
        if (jobs.Length < 2)
        {
            return [];
        }

        Worked[] worked = [.. jobs.SelectMany(job => DaysOf(job, person))];
        Worked[] canadian = [.. worked.Where(static days => days.Job.Job.IsInCanada)];
        Worked[] foreign = [.. worked.Where(static days => !days.Job.Job.IsInCanada)];
        IEnumerable<Notice> notices =
        [
            .. Together(canadian.Where(days => days.Job.Job.HoursPerWeek >= fullTime), place),
            .. Together(foreign.Where(days => days.Job.Job.HoursPerWeek >= fullTime), place),

            // A spouse's foreign work earns nothing.
            .. place == Place.Principal ? Apart(canadian, foreign, place) : [],
        ];
        return notices.DistinctBy(static notice => (notice.Code, notice.Path));
    }

    private static IEnumerable<Worked> DaysOf(CountedJob job, CountedPerson person)
    {
        List<WorkedDays> worked = [];
        WorkedDays.AddTo(worked, job.Job, person.Rules.Work.Value);
        var before = DayWindow.Before(person.Date.On, years: null);
        return worked.Select(days => new Worked(job, days.Days.Within(before))).Where(static days => !days.Days.IsEmpty);
    }

    private static IEnumerable<Notice> Together(IEnumerable<Worked> worked, string place)
    {
        Worked? longest = null;
        foreach (Worked days in worked.OrderBy(static days => days.Days.From).ThenBy(static days => days.Job.Index))
        {
            if (longest is { } other && other.Job != days.Job && !days.Days.Within(other.Days).IsEmpty)
            {
                yield return About(NoticeCodes.FullTimeJobsAtOnce, days, other, place);
            }

            longest = longest is { } longer && longer.Days.Until >= days.Days.Until ? longer : days;
        }
    }

    /// <summary>Pairs each job in Canada with the job abroad that shares the most days with it.</summary>
    private static IEnumerable<Notice> Apart(Worked[] canadian, Worked[] foreign, string place)
    {
        foreach (Worked days in canadian)
        {
            Worked? most = null;
            foreach (Worked abroad in foreign)
            {
                int shared = abroad.Days.Within(days.Days).Days;
                most = shared > (most?.Days.Within(days.Days).Days ?? 0) ? abroad : most;
            }

            if (most is { } other)
            {
                yield return About(NoticeCodes.WorkInTwoCountries, days, other, place);
            }
        }
    }

    private static Notice About(string code, Worked one, Worked other, string place)
    {
        (Worked later, Worked earlier) = one.Job.Index > other.Job.Index ? (one, other) : (other, one);
        DayWindow days = one.Days.Within(other.Days);
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

    /// <summary>Days worked in a job before a date.</summary>
    private readonly record struct Worked(CountedJob Job, DayWindow Days);
}
