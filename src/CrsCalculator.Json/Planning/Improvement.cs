using System.Collections.Immutable;
using NodaTime;

namespace CrsCalculator.Json;

/// <summary>What was asked of a plan, for a <c>crs-improve/1</c> document.</summary>
/// <remarks>Immutable, and safe to use from several threads.</remarks>
public sealed record Improvement
{
    /// <summary>The candidate's id, or <see langword="null"/> for none.</summary>
    public string? Id { get; init; }

    /// <summary>The date that the plan is for.</summary>
    public required LocalDate On { get; init; }

    /// <summary>How a score can be reached, where one was asked for.</summary>
    public TargetAnswer? Answer { get; init; }

    /// <summary>Both ways round, of a couple.</summary>
    public PrincipalChoice? Principals { get; init; }

    /// <summary>What must be said with the scores.</summary>
    public ImmutableArray<Notice> Notices { get; init; } = [];

    /// <summary>The date and what was asked.</summary>
    /// <returns>For example <c>2026-01-21, target 600</c>.</returns>
    public override string ToString() => Answer is { } answer ? $"{Invariant.Text(On)}, target {Invariant.Text(answer.Target)}" : Invariant.Text(On);
}
