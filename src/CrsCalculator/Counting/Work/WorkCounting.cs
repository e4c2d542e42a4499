using System.Collections.Immutable;
using CrsCalculator.Rules;

namespace CrsCalculator.Counting;

/// <summary>
/// Decides which work counts, and why other work does not, for any window. Reasons are a set with one bit each; all that apply are given,
/// in the order of <see cref="WorkExclusion"/>.
/// </summary>
internal static class WorkCounting
{
    private static readonly WorkExclusion[] All = Enum.GetValues<WorkExclusion>();

    /// <summary>Work in Canada (Ministerial Instructions, s. 15(3) and (7); IRPR 87.1(3)).</summary>
    public static int NotCanadianWork(Job job, WorkRules rules) =>
        When(!job.IsInCanada, WorkExclusion.Abroad)
        | NotSkilledOrPaid(job, rules)
        | When(!job.Authorized, WorkExclusion.NotAuthorized)
        | When(!job.TemporaryResidentStatus, WorkExclusion.NoTemporaryResidentStatus)
        | When(job.SelfEmployed && !(job.PhysicianPublicPolicy && rules.PhysiciansMayBeSelfEmployed), WorkExclusion.SelfEmployed)
        | When(job.WhileFullTimeStudent, WorkExclusion.FullTimeStudent)
        | When(rules.CanadianEmployersOnly && IsForEmployerAbroad(job), WorkExclusion.ForeignEmployer);

    /// <summary>Work outside Canada: study at the time and self-employment do not matter (Ministerial Instructions, s. 25).</summary>
    public static int NotForeignWork(Job job, WorkRules rules) => NotSkilledOrPaid(job, rules);

    /// <summary>Work outside Canada, excluding any work in Canada.</summary>
    public static int NotCrsWorkAbroad(Job job, WorkRules rules) =>
        NotForeignWork(job, rules) | When(job.IsInCanada, WorkExclusion.Abroad);

    /// <summary>
    /// Work for the Federal Skilled Worker Program (IRPR 75(2)(a), 80). In Canada it must be authorized; work during studies, without
    /// temporary resident status or for an employer abroad still counts.
    /// </summary>
    public static int NotSkilledWork(Job job, WorkRules rules) => NotSkilledOrPaid(job, rules) | NotAuthorizedInCanada(job);

    /// <summary>Work in a trade (IRPR 87.2(3)(b)); without a trade, none counts.</summary>
    public static int NotTradeWork(Job job, NocCode? trade, FstRules rules) =>
        When(!job.Paid, WorkExclusion.Unpaid)
        | NotAuthorizedInCanada(job)
        | When(job.WhileFullTimeStudent && !rules.CountsWorkOfStudents, WorkExclusion.FullTimeStudent)
        | When(job.Occupation != trade, WorkExclusion.NotTheTrade);

    /// <summary>Why no day of a job falls in a window.</summary>
    public static int Outside(Job job, DayWindow window, WorkRules rules)
    {
        var days = DayWindow.Of(job);
        return When(days.IsEmpty, WorkExclusion.NoCertainDay)
            | When(!days.IsEmpty && days.Within(window).IsEmpty, WorkExclusion.OutsideWindow)
            | When(!days.Within(window).IsEmpty && IsOnLeave(job, window, rules), WorkExclusion.OnLeave);
    }

    /// <summary>The reasons in a set.</summary>
    public static ImmutableArray<WorkExclusion> Reasons(int set) =>
        set == 0 ? [] : [.. All.Where(reason => (set & (1 << (int)reason)) != 0)];

    /// <summary>The hours of one job alone in a window.</summary>
    public static CountedHours HoursOf(Job job, DayWindow window, WorkRules rules)
    {
        decimal weekly = Math.Min(job.HoursPerWeek, rules.FullTimeHoursPerWeek);
        return job.Leave is { IsEmpty: false }
            ? WorkLine.Of([job], rules).In(window)
            : new CountedHours(DayWindow.Of(job).Within(window).Days * weekly);
    }

    private static bool IsForEmployerAbroad(Job job) => job is { IsInCanada: true, EmployerCountry: not null and not FactGuard.Canada };

    private static bool IsOnLeave(Job job, DayWindow window, WorkRules rules)
    {
        if (job.Leave is not { IsEmpty: false })
        {
            return false;
        }

        List<WorkedDays> worked = [];
        WorkedDays.AddTo(worked, job, rules);
        return worked.TrueForAll(days => days.Days.Within(window).IsEmpty);
    }

    private static int NotAuthorizedInCanada(Job job) => When(job is { IsInCanada: true, Authorized: false }, WorkExclusion.NotAuthorized);

    private static int NotSkilledOrPaid(Job job, WorkRules rules) =>
        When(!job.Paid, WorkExclusion.Unpaid) | When(!rules.IsSkilled(job), WorkExclusion.NotSkilled);

    /// <summary>A reason as a set with one bit.</summary>
    private static int When(bool applies, WorkExclusion reason) => applies ? 1 << (int)reason : 0;
}
