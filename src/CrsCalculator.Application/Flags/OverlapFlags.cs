using System.Globalization;
using NodaTime;

namespace CrsCalculator.Application;

/// <summary>Red flags about jobs on the same days.</summary>
internal static class OverlapFlags
{
    public static IEnumerable<RedFlag> Of(FlagContext context)
    {
        Notice[] apart = [.. context.Notices(NoticeCodes.WorkInTwoCountries)];
        FlagRule together = context.Rule(FlagCodes.FullTimeJobsAtOnce);
        return
        [
            .. apart.Select(notice => InTwoCountries(notice, context)),
            .. context.Notices(NoticeCodes.FullTimeJobsAtOnce).Select(notice =>
                (apart.Length > 0 && IsOfPrincipal(notice) ? together.Worse : together)
                    .At(notice.Path, WithOther(notice, context))),
            .. context.People.SelectMany(person => ManyHours(person, context)),
        ];
    }

    private static bool IsOfPrincipal(Notice notice) => notice.Path?.StartsWith("$.principal", StringComparison.Ordinal) == true;

    /// <summary>It is the work abroad that may not count.</summary>
    private static RedFlag InTwoCountries(Notice notice, FlagContext context)
    {
        FlagPerson principal = context.People[0];
        int other = int.Parse(notice.Facts[0], CultureInfo.InvariantCulture);
        bool isOtherInCanada = principal.Person.Work[other].IsInCanada;
        (int abroad, _) = principal.Jobs.Single(entry => isOtherInCanada
            ? principal.JobPath(entry.Index) == notice.Path
            : entry.Index == other);
        return context.Rule(FlagCodes.OverlapCanadaAbroad).At(
            notice.Path,
            context.StakeOf(principal, PartKind.Job, abroad),
            WithOther(notice, context));
    }

    /// <summary>The facts of a notice, with the other job described: an index alone would mean nothing to a reader.</summary>
    private static IEnumerable<string> WithOther(Notice notice, FlagContext context)
    {
        FlagPerson person = IsOfPrincipal(notice) ? context.People[0] : context.People[^1];
        Job other = person.Person.Work[int.Parse(notice.Facts[0], CultureInfo.InvariantCulture)];
        return [.. notice.Facts, other.Occupation.Code, $"{other.Start}", .. other.End is { } end ? [$"{end}"] : (string[])[]];
    }

    /// <summary>The day with the most weekly hours in all jobs together, within the history that the forms require.</summary>
    private static IEnumerable<RedFlag> ManyHours(FlagPerson person, FlagContext context)
    {
        if (context.History(person) is not { } history)
        {
            yield break;
        }

        (DayRange Days, decimal Hours)[] jobs =
        [
            .. from entry in person.Jobs
               let worked = DaySpans.Of(entry.Job, context.On)
               where worked is not null
               let days = DaySpans.Common(worked.Value, history)
               where days is not null
               select (days.Value, entry.Job.HoursPerWeek),
        ];
        (LocalDate On, decimal Hours) most = jobs
            .Select(job => (On: job.Days.From, Hours: jobs.Where(other => other.Days.Contains(job.Days.From)).Sum(static one => one.Hours)))
            .OrderByDescending(static day => day.Hours)
            .ThenBy(static day => day.On)
            .FirstOrDefault();
        if (most.Hours > context.Limits.HoursOfDoubt)
        {
            FlagRule rule = context.Rule(FlagCodes.HoursOver60);
            yield return (most.Hours > context.Limits.HoursNotCredible ? rule.Worse : rule)
                .At(person.WorkPath, Invariant.Text(most.Hours), Invariant.Text(most.On));
        }
    }
}
