using System.Collections.Immutable;
using CrsCalculator.Counting;
using NodaTime;

namespace CrsCalculator.Application;

/// <summary>Red flags about work in Canada during studies.</summary>
internal static class StudyFlags
{
    public static IEnumerable<RedFlag> Of(FlagContext context)
    {
        RedFlag[] atOnce = [.. context.People.SelectMany(person => AtOnce(person, context))];
        HashSet<string?> paths = [.. atOnce.Select(static flag => flag.Path)];
        RedFlag[] shown = [.. Shown(context).Where(flag => !paths.Contains(flag.Path))];
        paths.UnionWith(shown.Select(static flag => flag.Path));
        return
        [
            .. atOnce,
            .. shown,
            .. context.People.SelectMany(person => NotStated(person, context)).Where(flag => !paths.Contains(flag.Path)),
            .. context.People.SelectMany(person => TooManyHours(person, context)),
        ];
    }

    /// <summary>A job that counts although some of its days are days of studies; the first such day is named.</summary>
    private static IEnumerable<RedFlag> AtOnce(FlagPerson person, FlagContext context)
    {
        DayRange[] studies = [.. CanadianStudies.FullTime(person.Person, context.On)];
        foreach (CountedJob job in CountedInCanada(person, context))
        {
            foreach (DayRange days in studies.Select(study => Shared(job.Job, study, context.On)).Known().Take(1))
            {
                yield return context.Rule(FlagCodes.WorkWhileStudying).At(
                    person.JobPath(job.Index),
                    context.StakeOf(person, PartKind.Job, job.Index),
                    Invariant.Text(days.From),
                    Invariant.Text(days.To));
            }
        }
    }

    private static IEnumerable<CountedJob> CountedInCanada(FlagPerson person, FlagContext context) =>
        (context.CountedOf(person)?.Work ?? []).Where(static job => job is { Counts: true, Job.IsInCanada: true });

    private static DayRange? Shared(Job job, DayRange study, LocalDate on) =>
        DaySpans.Of(job, on) is { } worked ? DaySpans.Common(worked, study) : null;

    /// <summary>Work during studies, as the domain derives it from credentials.</summary>
    private static IEnumerable<RedFlag> Shown(FlagContext context) =>
        context.Notices(NoticeCodes.JobDuringStudies)
            .Select(notice => context.Rule(FlagCodes.WorkWhileStudying).At(notice.Path, notice.Facts.Take(2)));

    /// <summary>A Canadian credential awarded soon after a job began, with no dates for the studies.</summary>
    private static IEnumerable<RedFlag> NotStated(FlagPerson person, FlagContext context)
    {
        if (person.Person.Studies is not null)
        {
            yield break;
        }

        foreach (CountedJob job in CountedInCanada(person, context))
        {
            Credential? credential = person.Person.Education.FirstOrDefault(one => one.IsCanadian && IsSoonAfter(one, job.Job, context));
            if (credential is not null)
            {
                yield return context.Rule(FlagCodes.StudyUnknown).At(
                    person.JobPath(job.Index),
                    context.StakeOf(person, PartKind.Job, job.Index),
                    $"{job.Job.Start}",
                    $"{credential.AwardedOn}");
            }
        }
    }

    private static bool IsSoonAfter(Credential credential, Job job, FlagContext context) =>
        credential.AwardedOn.Latest >= job.Start.Earliest
        && credential.AwardedOn.Earliest <= job.Start.Latest.PlusMonths(context.Limits.StudyMonths);

    /// <summary>
    /// The day of studies on which the hours exceed the limit most. A work permit lifts the limit; so do breaks between terms, but no
    /// profile gives their dates.
    /// </summary>
    private static IEnumerable<RedFlag> TooManyHours(FlagPerson person, FlagContext context)
    {
        DayRange[] studies = [.. CanadianStudies.FullTime(person.Person, context.On)];
        (LocalDate On, decimal Hours, int Most)? worst = null;
        foreach (LocalDate day in studies.SelectMany(study => TurnsWithin(study, person, context)).Distinct().Order())
        {
            if (context.Facts.Rules.Students.At(day).ValueOrNull is not { } limit || HasWorkPermit(person.Person, day))
            {
                continue;
            }

            decimal hours = HoursOn(person, day, context.On);
            if (hours > limit.HoursPerWeek && !(hours - limit.HoursPerWeek <= worst?.Hours - worst?.Most))
            {
                worst = (day, hours, limit.HoursPerWeek);
            }
        }

        if (worst is { } found)
        {
            yield return context.Rule(FlagCodes.StudentHours)
                .At(person.WorkPath, Invariant.Text(found.Hours), Invariant.Text(found.Most), Invariant.Text(found.On));
        }
    }

    /// <summary>The days of studies on which the hours, the limit or a permit can change.</summary>
    private static IEnumerable<LocalDate> TurnsWithin(DayRange study, FlagPerson person, FlagContext context) =>
        new[] { study.From }
            .Concat(person.JobsInCanada.Select(static entry => entry.Job.Start.Latest))
            .Concat(context.Facts.Rules.Students.Changes)
            .Concat((person.Person.Permits ?? ImmutableArray<Permit>.Empty).Select(static permit => permit.To.PlusDays(1)))
            .Where(day => study.Contains(day) && day <= context.On);

    private static bool HasWorkPermit(Person person, LocalDate day) =>
        (person.Permits ?? ImmutableArray<Permit>.Empty)
            .Any(permit => permit.Kind == PermitKind.Work && permit.From <= day && day <= permit.To);

    private static decimal HoursOn(FlagPerson person, LocalDate day, LocalDate on) => person.JobsInCanada
        .Where(entry => DaySpans.Of(entry.Job, on)?.Contains(day) == true)
        .Sum(static entry => entry.Job.HoursPerWeek);
}
