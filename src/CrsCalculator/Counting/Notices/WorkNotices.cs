using CrsCalculator.Rules;

namespace CrsCalculator.Counting;

/// <summary>Notices about a person's work on a day.</summary>
internal static class WorkNotices
{
    public static IEnumerable<Notice> Of(CountedPerson person, string place) =>
    [
        .. Classification(person, place),
        .. person.Person.Work.IsEmpty ? [] : OfJobs(person, place),
    ];

    private static IEnumerable<Notice> OfJobs(CountedPerson person, string place) =>
    [
        .. Months(person, place),
        .. Vacations(person, place),
        .. JobNotices.AtOnce(person, place),
        .. StudyNotices.JobsDuringStudies(person, place),
        .. StudyNotices.Gaps(person, place),
        .. place == Place.Principal ? Sums(person, place) : [],
        .. YearNotices.Of(person, place),
    ];

    /// <summary>Reports the occupations that NOC 2016, in force on the day, classifies differently from NOC 2021.</summary>
    private static IEnumerable<Notice> Classification(CountedPerson person, string place)
    {
        WorkRules rules = person.Rules.Work.Value;
        if (rules.EarlierClassification is not { } earlier)
        {
            yield break;
        }

        string[] occupations = [.. Changed(person.Person, rules).Select(static noc => noc.Code).Distinct(StringComparer.Ordinal)];
        if (occupations.Length > 0)
        {
            yield return Notice.About(
                Place.Work(place),
                NoticeCodes.Noc2016Applies,
                Invariant.Text(person.Date.On),
                Invariant.Text(earlier.ReplacedOn),
                string.Join(", ", occupations));
        }
    }

    /// <summary>The occupations of the jobs and the offer that the two classifications treat differently.</summary>
    private static IEnumerable<NocCode> Changed(Person person, WorkRules rules)
    {
        IEnumerable<NocCode> jobs = person.Work.Where(rules.ReadsDifferently).Select(static job => job.Occupation);
        return person.JobOffer is { } offer && rules.ReadsDifferently(offer.Occupation) ? jobs.Append(offer.Occupation) : jobs;
    }

    /// <summary>Reports the range of possible hours for a job dated by month.</summary>
    private static IEnumerable<Notice> Months(CountedPerson person, string place)
    {
        WorkRules rules = person.Rules.Work.Value;
        foreach (CountedJob counted in person.Work)
        {
            Job job = counted.Job;
            bool hasMonth = job.Start.IsMonth || job.End is { IsMonth: true };
            if (!hasMonth || !CountsAnywhere(job, rules))
            {
                continue;
            }

            Job widest = job.WithDays(job.Start.Earliest, job.End?.Latest);
            CountedHours most = WorkCounting.HoursOf(widest, person.CrsWindow, rules);
            CountedHours least = WorkCounting.HoursOf(job, person.CrsWindow, rules);
            if (most > least)
            {
                yield return Notice.About(
                    Place.Work(place, counted.Index),
                    NoticeCodes.MonthOnly,
                    Invariant.Text(least.Hours),
                    Invariant.Text(most.Hours));
            }
        }
    }

    /// <summary>Whether a job counts for the CRS or for the Federal Skilled Worker Program, which accepts more.</summary>
    private static bool CountsAnywhere(Job job, WorkRules rules) =>
        WorkCounting.NotSkilledWork(job, rules) == 0 || (!job.IsInCanada && WorkCounting.NotForeignWork(job, rules) == 0);

    /// <summary>Reports more paid vacation than usual: an officer may subtract the excess from the year.</summary>
    private static IEnumerable<Notice> Vacations(CountedPerson person, string place)
    {
        WorkRules rules = person.Rules.Work.Value;
        foreach (CountedJob counted in person.Work)
        {
            if (counted.Counts && LongVacation.Find(counted.Job, person.CrsWindow, rules) is { } vacation)
            {
                yield return Notice.About(
                    Place.Work(place, counted.Index),
                    NoticeCodes.LongVacation,
                    Invariant.Text(vacation.Days),
                    Invariant.Text(vacation.From),
                    Invariant.Text(vacation.To));
            }
        }
    }

    /// <summary>Reports foreign work that reaches its level only with several occupations or across a break.</summary>
    private static IEnumerable<Notice> Sums(CountedPerson person, string place)
    {
        int claimed = Math.Min(person.ForeignWorkYears, person.Rules.LastPoints?.Compiled.MostForeignYears ?? int.MaxValue);
        if (claimed == 0)
        {
            yield break;
        }

        WorkRules rules = person.Rules.Work.Value;
        int single = person.Record.ForeignByOccupation()
            .Max(occupation => occupation.Line.In(person.CrsWindow).CompletedYears(rules.HoursPerYear));
        if (single < claimed)
        {
            yield return Notice.About(Place.Work(place), NoticeCodes.ForeignWorkAdded, Invariant.Text(claimed), Invariant.Text(single));
        }

        int unbroken = person.Record.Foreign.LongestRunIn(person.CrsWindow).CompletedYears(rules.HoursPerYear);
        if (unbroken < claimed)
        {
            yield return Notice.About(Place.Work(place), NoticeCodes.ForeignWorkBroken, Invariant.Text(claimed), Invariant.Text(unbroken));
        }
    }
}
