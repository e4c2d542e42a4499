using NodaTime;

namespace CrsCalculator.Rules.Official;

/// <summary>
/// From 2026-11-03 an instruction applies that is said to reward work and job offers in high-wage occupations. Its points are not available
/// here, so dates from that day are refused. Once you have the official page, you can enter it as a ruleset of your own.
/// </summary>
internal static class Gap20261103
{
    public static RuleGap Gap { get; } = new(
        GapReason.NotAvailable,
        new LocalDate(2026, 11, 3),
        "a new instruction applies from 2026-11-03 whose points are not available")
    {
        Code = "2026-11-03",
    };
}
