using CrsCalculator.Counting;
using NodaTime;

namespace CrsCalculator.Application;

/// <summary>Red flags about single jobs: why one does not count, and what an officer will ask about one that does.</summary>
internal static class JobFlags
{
    public static IEnumerable<RedFlag> Of(FlagContext context) =>
    [
        .. context.People.SelectMany(person => (context.CountedOf(person)?.Work ?? []).SelectMany(job => Of(job, person, context))),
        .. context.People.SelectMany(person => Duties(person, context)),
        .. context.Notices(NoticeCodes.LongVacation)
            .Select(notice => context.Rule(FlagCodes.LongVacation).At(notice.Path, notice.Facts)),
    ];

    private static IEnumerable<RedFlag> Of(CountedJob job, FlagPerson person, FlagContext context) => job.Counts
        ? [.. JustFullTime(job, person, context), .. NoLeaveStated(job, person, context)]
        : Excluded(job, person, context);

    /// <summary>Work without status or authorization always matters; the rest matters if the work would otherwise count.</summary>
    private static IEnumerable<RedFlag> Excluded(CountedJob job, FlagPerson person, FlagContext context)
    {
        if (job.Reasons.Contains(WorkExclusion.OutsideWindow))
        {
            yield break;
        }

        bool isSkilled = !job.Reasons.Contains(WorkExclusion.NotSkilled);
        (LocalDate start, LocalDate end) = (job.Job.Start.Earliest, LastDay(job.Job, context.On));
        foreach ((WorkExclusion reason, string code, bool isAlways) in Codes)
        {
            if (job.Reasons.Contains(reason) && (isAlways || isSkilled))
            {
                string[] days = DaysOf(job.Job);
                string[] facts = reason == WorkExclusion.ForeignEmployer ? [job.Job.EmployerCountry!, .. days]
                    : reason == WorkExclusion.FullTimeStudent ? [Invariant.Text(start), Invariant.Text(end)]
                    : days;
                yield return context.Rule(code).At(person.JobPath(job.Index), facts);
            }
        }
    }

    private static readonly (WorkExclusion Reason, string Code, bool IsAlways)[] Codes =
    [
        (WorkExclusion.SelfEmployed, FlagCodes.SelfEmployedCanada, false),
        (WorkExclusion.NotAuthorized, FlagCodes.NotAuthorized, true),
        (WorkExclusion.NoTemporaryResidentStatus, FlagCodes.NoStatus, true),
        (WorkExclusion.FullTimeStudent, FlagCodes.WorkWhileStudying, false),
        (WorkExclusion.Unpaid, FlagCodes.UnpaidWork, false),
        (WorkExclusion.ForeignEmployer, FlagCodes.RemoteForeignEmployer, false),
    ];

    private static LocalDate LastDay(Job job, LocalDate on) => job.End is { } end ? end.Latest : LocalDate.Max(on, job.Start.Earliest);

    private static IEnumerable<RedFlag> JustFullTime(CountedJob job, FlagPerson person, FlagContext context)
    {
        int fullTime = context.RulesInForce.Work.Value.FullTimeHoursPerWeek;
        decimal hours = job.Job.HoursPerWeek;
        if (hours >= fullTime && hours < fullTime + context.Limits.FullTimeMarginHours)
        {
            yield return context.Rule(FlagCodes.HoursJustThirty)
                .At(person.JobPath(job.Index), Invariant.Text(hours), Invariant.Text(fullTime));
        }
    }

    private static IEnumerable<RedFlag> NoLeaveStated(CountedJob job, FlagPerson person, FlagContext context)
    {
        if (LacksLeave(job, context))
        {
            yield return context.Rule(FlagCodes.Leave).At(person.JobPath(job.Index), DaysOf(job.Job));
        }
    }

    /// <summary>Whether a job counts but is so long that there must have been leave, while none is stated.</summary>
    public static bool LacksLeave(CountedJob job, FlagContext context) =>
        job is { Counts: true, Job: { IsInCanada: true, Leave: null } }
        && LastDay(job.Job, context.On) >= job.Job.Start.Latest.PlusMonths(context.Limits.LeaveMonths);

    /// <summary>The first and the last day; only the first for a job that continues.</summary>
    private static string[] DaysOf(Job job) => job.End is { } last ? [$"{job.Start}", $"{last}"] : [$"{job.Start}"];

    /// <summary>Jobs without which something is lost: their duties must match the occupation.</summary>
    private static IEnumerable<RedFlag> Duties(FlagPerson person, FlagContext context)
    {
        bool stands = context.Check?.InvitationStands == Outcome.Met;
        foreach ((int index, Job job) in person.Jobs)
        {
            Stake stake = context.StakeOf(person, PartKind.Job, index);
            if (stake.Points > 0 || !stake.Programs.IsEmpty || (stands && stake.InvitationStands != Outcome.Met))
            {
                yield return context.Rule(FlagCodes.DutiesDecide).At(person.JobPath(index), stake, job.Occupation.Code);
            }
        }
    }
}
