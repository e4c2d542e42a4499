using System.Collections.Immutable;
using NodaTime;

namespace CrsCalculator.Assessment;

/// <summary>Which work counts, and why other work does not. All reasons are given, in the order of <see cref="WorkExclusion"/>.</summary>
internal static class WorkRules
{
    private static readonly LocalDate PhysicianPolicyBegins = new(2023, 4, 25);

    /// <summary>Work in Canada (Ministerial Instructions, s. 15(3) and (7); IRPR 87.1(3)).</summary>
    public static ImmutableArray<WorkExclusion> NotCanadianWork(WorkPeriod work, LocalDate on, DayWindow window) =>
    [
        .. When(!work.IsInCanada, WorkExclusion.Abroad),
        .. When(!work.Paid, WorkExclusion.Unpaid),
        .. When(!work.Occupation.Teer.IsSkilled(), WorkExclusion.NotSkilled),
        .. When(!work.Authorized, WorkExclusion.NotAuthorized),
        .. When(!work.TemporaryResidentStatus, WorkExclusion.NoTemporaryResidentStatus),
        .. When(work.SelfEmployed && !(work.PhysicianPublicPolicy && on >= PhysicianPolicyBegins), WorkExclusion.SelfEmployed),
        .. When(work.WhileFullTimeStudent, WorkExclusion.FullTimeStudent),
        .. When(window.Of(work).IsEmpty, WorkExclusion.OutsideWindow),
    ];

    /// <summary>Work outside Canada: study at the time and self-employment do not matter.</summary>
    public static ImmutableArray<WorkExclusion> NotForeignWork(WorkPeriod work, DayWindow window) =>
    [
        .. When(!work.Paid, WorkExclusion.Unpaid),
        .. When(!work.Occupation.Teer.IsSkilled(), WorkExclusion.NotSkilled),
        .. When(window.Of(work).IsEmpty, WorkExclusion.OutsideWindow),
    ];

    private static WorkExclusion[] When(bool applies, WorkExclusion reason) => applies ? [reason] : [];
}
