using NodaTime;

namespace CrsCalculator;

/// <summary>A time for which no ruleset can be named, and why. A date in it is refused.</summary>
/// <remarks>Immutable, and safe to use from several threads.</remarks>
public sealed record RulesetGap
{
    internal RulesetGap(RulesetGapReason reason, LocalDate from, string summary)
    {
        Reason = reason;
        From = from;
        Summary = summary;
    }

    /// <summary>Why there is no ruleset.</summary>
    public RulesetGapReason Reason { get; }

    /// <summary>The first day of the gap.</summary>
    public LocalDate From { get; }

    /// <summary>What is known of it, in a few words of English.</summary>
    public string Summary { get; }

    /// <summary>The first day, and what is known.</summary>
    /// <returns>For example <c>2026-11-03: New points, which are not held</c>.</returns>
    public override string ToString() => $"{Invariant.Text(From)}: {Summary}";
}

/// <summary>Why no ruleset can be named for a date.</summary>
public enum RulesetGapReason : byte
{
    /// <summary>The Comprehensive Ranking System did not exist yet.</summary>
    BeforeTheCrs,

    /// <summary>An instruction applies whose points are not held.</summary>
    NotHeld,
}
