using NodaTime;

namespace CrsCalculator.Rules.Official;

/// <summary>
/// From 2026-11-03 an instruction is said to apply that rewards work and job offers in high-wage occupations. Its points are not
/// held, so dates from that day are refused. Whoever has read the official page can enter it as a ruleset of their own.
/// </summary>
internal static class Gap20261103
{
    public static RulesetGap Gap { get; } = new(
        RulesetGapReason.NotHeld,
        new LocalDate(2026, 11, 3),
        "a new instruction applies from 2026-11-03 whose points are not held");
}
