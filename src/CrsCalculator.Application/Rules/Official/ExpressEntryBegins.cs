using CrsCalculator.Rules;
using NodaTime;

namespace CrsCalculator.Application.Official;

/// <summary>Express Entry began on 2015-01-01. Before that day nobody applied through it.</summary>
internal static class ExpressEntryBegins
{
    public static LocalDate Day { get; } = new(2015, 1, 1);

    public static RuleGap Before { get; } = new(
        GapReason.NotYetInForce,
        LocalDate.MinIsoValue,
        "Express Entry began on 2015-01-01");
}
