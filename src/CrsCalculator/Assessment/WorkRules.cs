using System.Collections.Immutable;
using NodaTime;

namespace CrsCalculator.Assessment;

/// <summary>Which work counts, and why other work does not. All reasons are given, in the order of <see cref="WorkExclusion"/>.</summary>
internal static class WorkRules
{
    /// <summary>Work of so many years counts for the CRS (Ministerial Instructions, s. 15(3)).</summary>
    public const int YearsOfWork = 10;

    /// <summary>From this day on self-employed physicians are covered by a public policy.</summary>
    public static readonly LocalDate PhysicianPolicyBegins = new(2023, 4, 25);
    private static readonly WorkExclusion[] All = Enum.GetValues<WorkExclusion>();

    /// <summary>Why work does not count for the CRS: as work in Canada, or as work outside it.</summary>
    public static ImmutableArray<WorkExclusion> NotCrsWork(Job work, LocalDate on, DayWindow window) =>
        work.IsInCanada ? NotCanadianWork(work, on, window) : NotForeignWork(work, window);

    /// <summary>Work in Canada (Ministerial Instructions, s. 15(3) and (7); IRPR 87.1(3)).</summary>
    public static ImmutableArray<WorkExclusion> NotCanadianWork(Job work, LocalDate on, DayWindow window) => Reasons(
        When(!work.IsInCanada, WorkExclusion.Abroad)
        | NotSkilledOrPaid(work)
        | When(!work.Authorized, WorkExclusion.NotAuthorized)
        | When(!work.TemporaryResidentStatus, WorkExclusion.NoTemporaryResidentStatus)
        | When(work.SelfEmployed && !(work.PhysicianPublicPolicy && on >= PhysicianPolicyBegins), WorkExclusion.SelfEmployed)
        | When(work.WhileFullTimeStudent, WorkExclusion.FullTimeStudent)
        | Outside(work, window));

    /// <summary>Work outside Canada: study at the time and self-employment do not matter.</summary>
    public static ImmutableArray<WorkExclusion> NotForeignWork(Job work, DayWindow window) =>
        Reasons(NotSkilledOrPaid(work) | Outside(work, window));

    /// <summary>
    /// Work for the Federal Skilled Worker program (IRPR 75(2)(a), 80): in Canada with authorization; beside studies or without
    /// temporary resident status it counts all the same.
    /// </summary>
    public static ImmutableArray<WorkExclusion> NotSkilledWork(Job work, LocalDate on, DayWindow window) =>
        Reasons(NotSkilledOrPaid(work) | NotAuthorizedInCanada(work) | Outside(work, window));

    /// <summary>Work in a trade (IRPR 87.2(3)(b)); without a trade there is none.</summary>
    public static ImmutableArray<WorkExclusion> NotTradeWork(Job work, NocCode? trade, DayWindow window) => Reasons(
        When(!work.Paid, WorkExclusion.Unpaid)
        | NotAuthorizedInCanada(work)
        | Outside(work, window)
        | When(work.Occupation != trade, WorkExclusion.NotTheTrade));

    private static int NotAuthorizedInCanada(Job work) => When(work is { IsInCanada: true, Authorized: false }, WorkExclusion.NotAuthorized);

    private static int NotSkilledOrPaid(Job work) =>
        When(!work.Paid, WorkExclusion.Unpaid) | When(!work.Occupation.Teer.IsSkilled(), WorkExclusion.NotSkilled);

    private static int Outside(Job work, DayWindow window) => When(window.Of(work).IsEmpty, WorkExclusion.OutsideWindow);

    /// <summary>A reason as a set: one bit.</summary>
    private static int When(bool applies, WorkExclusion reason) => applies ? 1 << (int)reason : 0;

    private static ImmutableArray<WorkExclusion> Reasons(int set) => set == 0 ? [] : [.. All.Where(reason => (set & (1 << (int)reason)) != 0)];
}
