using System.Collections.Immutable;

namespace CrsCalculator.Application;

/// <summary>Whether a row of evidence applies and, if so, how much it is needed.</summary>
internal sealed record Applicability(EvidenceNeed? Need, ImmutableArray<string> MissingFacts, string? Reason = null)
{
    /// <summary>The row does not apply; the checklist leaves it out.</summary>
    public static Applicability No { get; } = new(null, []);

    public static Applicability Is(EvidenceNeed need) => new(need, []);

    public static Applicability When(bool applies, EvidenceNeed need) => applies ? Is(need) : No;

    public static Applicability Unknown(params ImmutableArray<string> paths) => new(EvidenceNeed.Unknown, paths);

    /// <summary>Another row replaces this one.</summary>
    public static Applicability NotNeeded(string reason) => new(EvidenceNeed.NotNeeded, [], reason);
}
