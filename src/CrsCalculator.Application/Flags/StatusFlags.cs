using System.Collections.Immutable;
using NodaTime;

namespace CrsCalculator.Application;

/// <summary>Red flags about permits and passports.</summary>
internal static class StatusFlags
{
    public static IEnumerable<RedFlag> Of(FlagContext context) => context.People.SelectMany(person => Of(person, context));

    private static IEnumerable<RedFlag> Of(FlagPerson person, FlagContext context) => person.Person.Permits is { } permits
        ? [.. Work(person, permits, context), .. Restored(person, permits, context), .. Passport(person, context)]
        : Passport(person, context);

    /// <summary>The days of a job that need a permit and certainly have none; none if the permits are not stated.</summary>
    public static IEnumerable<DayRange> Uncovered(FlagPerson person, Job job, FlagContext context) =>
        person.Person.Permits is not null && InHistory(job, person, context) is { } worked
            ? DaySpans.Outside(worked, PermitCover.Of(person.Person, worked.To))
            : [];

    /// <summary>
    /// Days of work that no permit covers: the first before any permit ended, and the first after one had. Days of a study permit are left
    /// out if the studies are not stated.
    /// </summary>
    private static IEnumerable<RedFlag> Work(FlagPerson person, ImmutableArray<Permit> permits, FlagContext context)
    {
        DayRange[] spans =
        [
            .. permits.Where(static permit => permit.Kind != PermitKind.Visitor)
                .Select(static permit => new DayRange(permit.From, permit.To)),
        ];
        foreach ((int index, Job job) in person.JobsInCanada.Where(static entry => PermitCover.IsNeededFor(entry.Job)))
        {
            DayRange[] open =
            [
                .. Uncovered(person, job, context).SelectMany(days => DaySpans.Outside(days, PermitCover.OpenOf(person.Person))),
            ];
            IEnumerable<DayRange> before = open.Where(days => !IsAfterPermit(days, spans)).Take(1);
            IEnumerable<DayRange> after = open.Where(days => IsAfterPermit(days, spans)).Take(1);
            foreach (RedFlag flag in before.Select(days => At(FlagCodes.WorkBeforePermit, days))
                .Concat(after.Select(days => At(FlagCodes.WorkAfterPermit, days))))
            {
                yield return flag;
            }

            RedFlag At(string code, DayRange days) => context.Rule(code).At(
                person.JobPath(index),
                context.StakeOf(person, PartKind.Job, index),
                Invariant.Text(days.From),
                Invariant.Text(days.To));
        }
    }

    private static bool IsAfterPermit(DayRange days, DayRange[] permits) => permits.Any(permit => permit.To < days.From);

    private static DayRange? InHistory(Job job, FlagPerson person, FlagContext context) =>
        DaySpans.Of(job, context.On) is { } worked && context.History(person) is { } history
            ? DaySpans.Common(worked, history)
            : null;

    /// <summary>Status that was lost and restored. The days between follow the last status before it.</summary>
    private static IEnumerable<RedFlag> Restored(FlagPerson person, ImmutableArray<Permit> permits, FlagContext context)
    {
        for (int i = 0; i < permits.Length; i++)
        {
            if (permits[i].Kind == PermitKind.Restored)
            {
                yield return Restored(person, permits, i, context);
            }
        }
    }

    private static RedFlag Restored(FlagPerson person, ImmutableArray<Permit> permits, int index, FlagContext context)
    {
        LocalDate restoredOn = permits[index].From;
        FlagRule rule = context.Rule(FlagCodes.Restoration);
        string path = $"{person.Path}.permits[{Invariant.Text(index)}]";
        LocalDate[] ends = [.. permits.Where(permit => permit.From < restoredOn).Select(static permit => permit.To)];
        if (ends.Length == 0 || DaySpans.Of(ends.Max().PlusDays(1), restoredOn.PlusDays(-1)) is not { } without)
        {
            return rule.Milder.At(path, Invariant.Text(restoredOn));
        }

        string[] facts = [Invariant.Text(restoredOn), Invariant.Text(without.From)];
        DayRange[] worked =
        [
            .. person.JobsInCanada.Where(static entry => PermitCover.IsNeededFor(entry.Job))
                .Select(entry => DaySpans.Of(entry.Job, context.On) is { } days ? DaySpans.Common(days, without) : null)
                .Known(),
        ];
        return worked.Length == 0
            ? rule.Milder.At(path, facts)
            : rule.At(path, [.. facts, Invariant.Text(worked.Min(static days => days.From))]);
    }

    private static IEnumerable<RedFlag> Passport(FlagPerson person, FlagContext context)
    {
        if (person.Person.PassportExpiresOn is { } expiresOn
            && context.Facts.Papers is { } papers
            && expiresOn < context.On.PlusMonths(papers.PassportMonths))
        {
            FlagRule rule = context.Rule(FlagCodes.PassportExpires);
            yield return (expiresOn <= context.On ? rule.Worse : rule)
                .At(
                    $"{person.Path}.passportExpiresOn",
                    Invariant.Text(expiresOn),
                    Invariant.Text(context.On),
                    Invariant.Text(papers.PassportMonths));
        }
    }
}
