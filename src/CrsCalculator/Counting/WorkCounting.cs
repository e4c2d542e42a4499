using System.Collections.Immutable;
using CrsCalculator.Rules;

namespace CrsCalculator.Counting;

/// <summary>Which work counts, and why other work does not. All reasons are given, in the order of <see cref="WorkExclusion"/>.</summary>
internal static class WorkCounting
{
    private static readonly WorkExclusion[] All = Enum.GetValues<WorkExclusion>();

    /// <summary>Why work does not count for the CRS: as work in Canada, or as work outside it.</summary>
    public static ImmutableArray<WorkExclusion> NotCrsWork(Job job, WorkRules rules, DayWindow window) =>
        job.IsInCanada ? NotCanadianWork(job, rules, window) : NotForeignWork(job, rules, window);

    /// <summary>Work in Canada (Ministerial Instructions, s. 15(3) and (7); IRPR 87.1(3)).</summary>
    public static ImmutableArray<WorkExclusion> NotCanadianWork(Job job, WorkRules rules, DayWindow window) => Reasons(
        When(!job.IsInCanada, WorkExclusion.Abroad)
        | NotSkilledOrPaid(job, rules)
        | When(!job.Authorized, WorkExclusion.NotAuthorized)
        | When(!job.TemporaryResidentStatus, WorkExclusion.NoTemporaryResidentStatus)
        | When(job.SelfEmployed && !(job.PhysicianPublicPolicy && rules.PhysiciansMayBeSelfEmployed), WorkExclusion.SelfEmployed)
        | When(job.WhileFullTimeStudent, WorkExclusion.FullTimeStudent)
        | Outside(job, window));

    /// <summary>Work outside Canada: study at the time and self-employment do not matter.</summary>
    public static ImmutableArray<WorkExclusion> NotForeignWork(Job job, WorkRules rules, DayWindow window) =>
        Reasons(NotSkilledOrPaid(job, rules) | Outside(job, window));

    /// <summary>
    /// Work for the Federal Skilled Worker Program (IRPR 75(2)(a), 80): in Canada with authorization; beside studies or without temporary
    /// resident status it counts all the same.
    /// </summary>
    public static ImmutableArray<WorkExclusion> NotSkilledWork(Job job, WorkRules rules, DayWindow window) =>
        Reasons(NotSkilledOrPaid(job, rules) | NotAuthorizedInCanada(job) | Outside(job, window));

    /// <summary>Work in a trade (IRPR 87.2(3)(b)); without a trade there is none.</summary>
    public static ImmutableArray<WorkExclusion> NotTradeWork(Job job, NocCode? trade, DayWindow window) => Reasons(
        When(!job.Paid, WorkExclusion.Unpaid)
        | NotAuthorizedInCanada(job)
        | Outside(job, window)
        | When(job.Occupation != trade, WorkExclusion.NotTheTrade));

    private static int NotAuthorizedInCanada(Job job) => When(job is { IsInCanada: true, Authorized: false }, WorkExclusion.NotAuthorized);

    private static int NotSkilledOrPaid(Job job, WorkRules rules) =>
        When(!job.Paid, WorkExclusion.Unpaid) | When(!rules.IsSkilled(job.Occupation), WorkExclusion.NotSkilled);

    private static int Outside(Job job, DayWindow window) => When(window.Of(job).IsEmpty, WorkExclusion.OutsideWindow);

    /// <summary>A reason as a set: one bit.</summary>
    private static int When(bool applies, WorkExclusion reason) => applies ? 1 << (int)reason : 0;

    private static ImmutableArray<WorkExclusion> Reasons(int set) =>
        set == 0 ? [] : [.. All.Where(reason => (set & (1 << (int)reason)) != 0)];
}
