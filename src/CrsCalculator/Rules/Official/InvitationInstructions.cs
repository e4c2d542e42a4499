using NodaTime;

namespace CrsCalculator.Rules.Official;

/// <summary>
/// The instructions on invitations: the order of programs, which an instruction turned round in 2024, and the days to apply. The 90 days of
/// the pandemic began in March 2020, on an unknown day.
/// </summary>
internal static class InvitationInstructions
{
    private const string OfPandemic = $"{ExpressEntryBegins.Instructions}, special measures of 2020";

    private const string OfHierarchy = $"{ExpressEntryBegins.Instructions}, Express Entry Program Hierarchy";

    // The order is certain from this day, which itself is only probable.
    private static readonly LocalDate ProgramHierarchy = new(2024, 8, 9);

    private static readonly InvitationRules From2015 = new()
    {
        ProgramOrder =
        [
            ImmigrationProgram.FederalSkilledTrades,
            ImmigrationProgram.FederalSkilledWorker,
            ImmigrationProgram.CanadianExperienceClass,
        ],
        DaysToApply = 60,
        MostDaysToApply = 60,
        DaysProvision = ExpressEntryBegins.Instructions,
        ProfileMonths = 12,
        ProfileProvision = $"{ExpressEntryBegins.Instructions}, 4(1)(b)",
        DeclinedProvision = "IRPA 10.1(7)",
        LapsedProvision = "IRPA 10.1(6)",
        ApplicationProvision = "IRPA 11.2",
    };

    private static readonly InvitationRules With90Days = From2015 with { DaysToApply = 90, MostDaysToApply = 90 };

    private static readonly InvitationRules From2024 = From2015 with
    {
        ProgramOrder =
        [
            ImmigrationProgram.CanadianExperienceClass,
            ImmigrationProgram.FederalSkilledWorker,
            ImmigrationProgram.FederalSkilledTrades,
        ],
    };

    public static RulePart<InvitationRules> Part { get; } = new(
    [
        new Dated<InvitationRules>(ExpressEntryBegins.Before),
        Entry(ExpressEntryBegins.Day, From2015),
        Entry(new LocalDate(2016, 11, 19), With90Days),
        Entry(new LocalDate(2018, 6, 26), From2015),
        Entry(new LocalDate(2020, 3, 1), From2015 with { MostDaysToApply = 90, DaysProvision = OfPandemic }),
        Entry(new LocalDate(2020, 4, 1), With90Days with { DaysProvision = OfPandemic }),
        Entry(new LocalDate(2021, 6, 30), From2015),
        new Dated<InvitationRules>(ProgramHierarchy, From2024, Of(OfHierarchy, ProgramHierarchy)),
    ])
    {
        Pages = [OfficialPages.Rounds, OfficialPages.RoundsFeed, OfficialPages.Instructions],
    };

    /// <summary>Before the instruction of 2024, the order of programs is unconfirmed.</summary>
    private static Dated<InvitationRules> Entry(LocalDate from, InvitationRules rules) =>
        new(from, rules, Of(rules.DaysProvision, from)) { Certainty = Certainty.Probable };

    private static Citation Of(string instruction, LocalDate from) => new(instruction, "order of programs and days to apply", from);
}
