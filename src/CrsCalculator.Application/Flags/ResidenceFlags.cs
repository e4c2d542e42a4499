using System.Collections.Immutable;

namespace CrsCalculator.Application;

/// <summary>Red flags about where a person lived.</summary>
internal static class ResidenceFlags
{
    public static IEnumerable<RedFlag> Of(FlagContext context) => context.People.SelectMany(person =>
        person.Person.Residences is { } residences && context.History(person) is { } history
            ? [.. Gaps(person, residences, history, context), .. Work(person, residences, history, context)]
            : (RedFlag[])[]);

    private static IEnumerable<RedFlag> Gaps(
        FlagPerson person,
        ImmutableArray<Residence> residences,
        DayRange history,
        FlagContext context) =>
        DaySpans.Outside(history, SpansOf(residences, history))
            .Where(gap => gap.Days >= context.Limits.ResidenceGapDays)
            .Select(gap => context.Rule(FlagCodes.ResidenceGap).At(
                $"{person.Path}.residences",
                Invariant.Text(gap.From),
                Invariant.Text(gap.To),
                Invariant.Text(gap.Days)));

    private static IEnumerable<DayRange> SpansOf(IEnumerable<Residence> residences, DayRange history) =>
        residences.Select(one => DaySpans.Of(one, history.To)).Known();

    /// <summary>A month or more of a job during which the person lived only in other countries; the first of these is named.</summary>
    private static IEnumerable<RedFlag> Work(
        FlagPerson person,
        ImmutableArray<Residence> residences,
        DayRange history,
        FlagContext context)
    {
        foreach ((int index, Job job) in person.Jobs)
        {
            if (DaySpans.Of(job, history.To) is not { } worked || DaySpans.Common(worked, history) is not { } days)
            {
                continue;
            }

            DayRange[] there = [.. SpansOf(residences.Where(one => one.Country == job.Country), history)];
            foreach ((Residence elsewhere, DayRange span) in Elsewhere(residences, job, days, history, there)
                .Where(one => one.Days.Days >= context.Limits.ResidenceGapDays)
                .Take(1))
            {
                yield return About(person.JobPath(index), job, elsewhere, span, context);
            }
        }
    }

    private static IEnumerable<(Residence Residence, DayRange Days)> Elsewhere(
        ImmutableArray<Residence> residences,
        Job job,
        DayRange days,
        DayRange history,
        DayRange[] there) =>
        from residence in residences
        where residence.Country != job.Country
        let lived = DaySpans.Of(residence, history.To)
        where lived is not null
        let common = DaySpans.Common(days, lived.Value)
        where common is not null
        from span in DaySpans.Outside(common.Value, there)
        select (residence, span);

    /// <summary>A job in Canada requires presence; a job abroad while living in Canada would be work in Canada.</summary>
    private static RedFlag About(string path, Job job, Residence residence, DayRange days, FlagContext context)
    {
        string[] span = [Invariant.Text(days.From), Invariant.Text(days.To)];
        if (job.IsInCanada)
        {
            return context.Rule(FlagCodes.PresentInCanada).At(path, [residence.Country, .. span]);
        }

        FlagRule rule = context.Rule(FlagCodes.ResidenceContradictsWork);
        return (Places.IsCanada(residence.Country) ? rule.Worse : rule)
            .At(path, [job.Country, residence.Country, .. span]);
    }
}
