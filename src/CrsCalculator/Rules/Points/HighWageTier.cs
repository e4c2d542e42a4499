namespace CrsCalculator.Rules;

/// <summary>
/// How far an occupation's wage stands above the national median. No ruleset so far awards points for it; it is here so
/// that the instruction of 2026-11-03, which is said to award them, can be entered as a ruleset without a change of code.
/// </summary>
public enum HighWageTier : byte
{
    /// <summary>Not an occupation of the high-wage list, or not known to be one.</summary>
    None = 0,

    /// <summary>The lowest tier of the list (said to be 1.3 times the median).</summary>
    Tier1 = 1,

    /// <summary>The middle tier (said to be 1.5 times the median).</summary>
    Tier2 = 2,

    /// <summary>The highest tier (said to be twice the median).</summary>
    Tier3 = 3,
}
