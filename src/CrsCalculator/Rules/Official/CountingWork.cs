using NodaTime;

namespace CrsCalculator.Rules.Official;

/// <summary>How work is counted: IRPR 73 and the instructions, with their changes since Express Entry began.</summary>
internal static class CountingWork
{
    /// <summary>The hours of a year of full-time work: 30 a week (IRPR 73(1)) for 52 weeks.</summary>
    public const int FullTimeYear = FullTime * WeeksPerYear;

    private const int FullTime = 30;
    private const int WeeksPerYear = 52;
    private const int DaysPerWeek = 7;

    private static readonly WorkRules From2015 = new()
    {
        FullTimeHoursPerWeek = FullTime,
        HoursPerYear = FullTimeYear,
        CrsWindowYears = 10,
        LowestSkilledTeer = Teer.Teer3,
        CanadianEmployersOnly = true,
        LeaveWithoutWork = [LeaveKind.Parental, LeaveKind.Sick, LeaveKind.Unpaid, LeaveKind.Layoff, LeaveKind.Strike],

        // IRCC considers about two weeks of vacation in a year of work usual.
        UsualVacation = 2 * DaysPerWeek,
        VacationSpan = WeeksPerYear * DaysPerWeek,
        EarlierClassification = Noc2021Begins.Earlier,
    };

    private static readonly WorkRules From2022 = From2015 with { EarlierClassification = null };

    /// <summary>The public policy exempts physicians who bill a provincial health plan from the rule on self-employment.</summary>
    private static readonly WorkRules From2023 = From2022 with { PhysiciansMayBeSelfEmployed = true };

    private static readonly LocalDate PhysicianPolicyBegins = new(2023, 4, 25);

    public static RulePart<WorkRules> Part { get; } = new(
    [
        new Dated<WorkRules>(ExpressEntryBegins.Before),
        new Dated<WorkRules>(ExpressEntryBegins.Day, From2015, new Citation("IRPR", "73(1) and (2)", ExpressEntryBegins.Day)),
        new Dated<WorkRules>(Noc2021Begins.Day, From2022, Noc2021Begins.Citation),
        new Dated<WorkRules>(
            PhysicianPolicyBegins,
            From2023,
            new Citation("IRCC public policy", "self-employed physicians", PhysicianPolicyBegins)),
    ])
    {
        Pages = [OfficialPages.CrsCriteria, OfficialPages.Instructions, OfficialPages.Irpr],
    };
}
