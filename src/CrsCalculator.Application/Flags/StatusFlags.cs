using System.Collections.Immutable;
using CrsCalculator.Application.Official;
using NodaTime;

namespace CrsCalculator.Application;

/// <summary>Red flags of permits and passports.</summary>
internal static class StatusFlags
{
    public static IEnumerable<RedFlag> Of(FlagContext context) => context.People.SelectMany(person => Of(person, context));

    private static IEnumerable<RedFlag> Of(FlagPerson person, FlagContext context) => person.Person.Permits is { } permits
        ? [.. Work(person, permits, context), .. Restored(person, permits, context), .. Passport(person, context)]
        : Passport(person, context);

    /// <summary>
    /// Whether the permit of a job matters: unauthorized work is a red flag of its own, and work for an employer abroad needs no permit.
    /// </summary>
    public static bool NeedsPermit(Job job) => job is { IsInCanada: true, Authorized: true, EmployerCountry: null or FlagContext.Canada };

    /// <summary>Days of work that no permit covers: the first before any permit, and the first after one.</summary>
    private static IEnumerable<RedFlag> Work(FlagPerson person, ImmutableArray<Permit> permits, FlagContext context)
    {
        DayRange[] covered =
        [
            .. permits.Where(static permit => permit.Kind != PermitKind.Visitor)
                .Select(static permit => new DayRange(permit.From, permit.To)),
        ];
        foreach ((int index, Job job) in person.JobsInCanada.Where(static entry => NeedsPermit(entry.Job)))
        {
            if (InHistory(job, person, context) is not { } worked)
            {
                continue;
            }

            DayRange[] open = [.. DaySpans.Outside(worked, covered)];
            IEnumerable<DayRange> before = open.Where(days => !IsAfterPermit(days, covered)).Take(1);
            IEnumerable<DayRange> after = open.Where(days => IsAfterPermit(days, covered)).Take(1);
            foreach (RedFlag flag in before.Select(days => At(FlagCodes.WorkBeforePermit, days))
                .Concat(after.Select(days => At(FlagCodes.WorkAfterPermit, days))))
            {
                yield return flag;
            }

            RedFlag At(string code, DayRange days) => OfficialFlags.Of(code).At(
                person.JobPath(index),
                context.StakeOf(person, PartKind.Job, index),
                Invariant.Text(days.From),
                Invariant.Text(days.To));
        }
    }

    private static bool IsAfterPermit(DayRange days, DayRange[] covered) => covered.Any(permit => permit.To < days.From);

    private static DayRange? InHistory(Job job, FlagPerson person, FlagContext context) =>
        DaySpans.Of(job, context.On) is { } worked && context.History(person) is { } history
            ? DaySpans.Common(worked, history)
            : null;

    /// <summary>Status that was lost and restored. The days between are those after the last status before it.</summary>
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
        FlagRule rule = OfficialFlags.Of(FlagCodes.Restoration);
        string path = $"{person.Path}.permits[{Invariant.Text(index)}]";
        LocalDate[] ends = [.. permits.Where(permit => permit.From < restoredOn).Select(static permit => permit.To)];
        if (ends.Length == 0 || DaySpans.Of(ends.Max().PlusDays(1), restoredOn.PlusDays(-1)) is not { } without)
        {
            return (rule with { Severity = FlagSeverity.Medium }).At(path, Invariant.Text(restoredOn));
        }

        string[] facts = [Invariant.Text(restoredOn), Invariant.Text(without.From)];
        DayRange[] worked =
        [
            .. person.JobsInCanada.Where(static entry => NeedsPermit(entry.Job))
                .Select(entry => DaySpans.Of(entry.Job, context.On) is { } days ? DaySpans.Common(days, without) : null)
                .Known(),
        ];
        return worked.Length == 0
            ? (rule with { Severity = FlagSeverity.Medium }).At(path, facts)
            : rule.At(path, [.. facts, Invariant.Text(worked.Min(static days => days.From))]);
    }

    private static IEnumerable<RedFlag> Passport(FlagPerson person, FlagContext context)
    {
        if (person.Person.PassportExpiresOn is { } expiresOn
            && context.Facts.Papers is { } papers
            && expiresOn < context.On.PlusMonths(papers.PassportMonths))
        {
            FlagRule rule = OfficialFlags.Of(FlagCodes.PassportExpires);
            yield return (expiresOn <= context.On ? rule with { Severity = FlagSeverity.High } : rule)
                .At(
                    $"{person.Path}.passportExpiresOn",
                    Invariant.Text(expiresOn),
                    Invariant.Text(context.On),
                    Invariant.Text(papers.PassportMonths));
        }
    }
}
