using NodaTime;

namespace CrsCalculator.Rules.Official;

/// <summary>
/// Express Entry began on 2015-01-01 (Ministerial Instructions of 2014-11-28). Before that day no part of it was in force.
/// </summary>
internal static class ExpressEntryBegins
{
    public const string Instructions = "Ministerial Instructions respecting the Express Entry system";

    public static LocalDate Day { get; } = new(2015, 1, 1);

    public static RuleGap Before { get; } = new(
        GapReason.NotYetInForce,
        LocalDate.MinIsoValue,
        "the Comprehensive Ranking System began on 2015-01-01")
    {
        Code = "beforeTheCrs",
    };

    public static Citation Cite(string section) => new(Instructions, section, Day);
}
