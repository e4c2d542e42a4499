using System.Collections.Immutable;
using NodaTime;

namespace CrsCalculator.Counting;

/// <summary>Notices from a person's studies: jobs done at the same time, and gaps in work that they explain.</summary>
internal static class StudyNotices
{
    // Shorter gaps are weekends and holidays between two jobs.
    private const int DaysOfGap = 31;

    /// <summary>
    /// Reports work in Canada that counts but falls within documented full-time studies: it would not count if done as a full-time student.
    /// </summary>
    public static IEnumerable<Notice> JobsDuringStudies(CountedPerson person, string place)
    {
        DayWindow[] studies = [.. FullTime(person.Person, person.Date.On)];
        if (studies.Length == 0)
        {
            yield break;
        }

        foreach (CountedJob counted in person.Work.Where(static job => job is { Counts: true, Job.IsInCanada: true }))
        {
            DayWindow worked = WorkedIn(counted.Job, person);
            foreach (DayWindow study in studies.Where(study => !worked.IsEmpty && worked.Within(study) == worked).Take(1))
            {
                yield return new Notice(
                    NoticeCodes.JobDuringStudies,
                    new Facts(Invariant.Text(DayWindow.Day(study.From)), Invariant.Text(DayWindow.Day(study.Until - 1))))
                {
                    Path = Place.Work(place, counted.Index),
                };
            }
        }
    }

    /// <summary>From the first to the last day worked in a job, within the years that count.</summary>
    private static DayWindow WorkedIn(Job job, CountedPerson person)
    {
        List<WorkedDays> worked = [];
        WorkedDays.AddTo(worked, job, person.Rules.Work.Value);
        return worked.Count == 0 ? default : new DayWindow(worked[0].Days.From, worked[^1].Days.Until).Within(person.CrsWindow);
    }

    /// <summary>Reports a month or more without work or studies between the first and the last job in the years that count.</summary>
    public static IEnumerable<Notice> Gaps(CountedPerson person, string place)
    {
        DayWindow window = person.CrsWindow;
        DayWindow[] work = InOrder(person.Person.Work.Select(DayWindow.Widest), window);
        if (work.Length == 0)
        {
            yield break;
        }

        var span = new DayWindow(work[0].From, work.Max(static days => days.Until));
        int free = span.From;
        foreach (DayWindow days in InOrder(work.Concat(All(person.Person, person.Date.On)), span))
        {
            if (days.From - free >= DaysOfGap)
            {
                yield return new Notice(
                    NoticeCodes.GapInWork,
                    new Facts(
                        Invariant.Text(DayWindow.Day(free)),
                        Invariant.Text(DayWindow.Day(days.From - 1)),
                        Invariant.Text(days.From - free)))
                {
                    Path = Place.Work(place),
                };
            }

            free = Math.Max(free, days.Until);
        }
    }

    private static DayWindow[] InOrder(IEnumerable<DayWindow> days, DayWindow window) =>
        [.. days.Select(window.Within).Where(static days => !days.IsEmpty).OrderBy(static days => days.From)];

    /// <summary>The full-time studies that the documents show, by their own dates or counted in years back from the award.</summary>
    private static IEnumerable<DayWindow> FullTime(Person person, LocalDate on) =>
    [
        .. (person.Studies ?? []).Where(static study => study.FullTime).Select(study => DaysOf(study, on)),
        .. person.Education.Where(static credential => credential.Study is { FullTime: true, Years: > 0 })
            .Select(static credential => DaysOf(credential.AwardedOn, credential.Study!.Years)),
    ];

    /// <summary>All studies. A credential takes at least as long as the shortest program of its level.</summary>
    private static IEnumerable<DayWindow> All(Person person, LocalDate on) =>
    [
        .. (person.Studies ?? ImmutableArray<StudyPeriod>.Empty).Select(study => DaysOf(study, on)),
        .. person.Education.Select(static credential =>
            DaysOf(credential.AwardedOn, Math.Max(credential.Study?.Years ?? 0, ShortestYears(credential.Level)))),
    ];

    /// <summary>The days of a study period; an ongoing one lasts to the day before the date.</summary>
    private static DayWindow DaysOf(StudyPeriod study, LocalDate on) =>
        new(DayWindow.Number(study.From), DayWindow.Number(study.To?.PlusDays(1) ?? on));

    private static DayWindow DaysOf(DocumentDate awardedOn, int years) =>
        new(DayWindow.Number(awardedOn.Latest.PlusYears(-years)) + 1, DayWindow.Number(awardedOn.Latest) + 1);

    /// <summary>
    /// The years that a credential's level names; 0 for schools. No source states the shortest graduate program: one year is a choice, so
    /// that no gap in work is explained by studies that may not have been.
    /// </summary>
    private static int ShortestYears(CredentialLevel level) => level switch
    {
        CredentialLevel.OneYear or CredentialLevel.MastersOrProfessional or CredentialLevel.Doctoral => 1,
        CredentialLevel.TwoYear => 2,
        CredentialLevel.BachelorsOrThreeYear => 3,
        _ => 0,
    };
}
