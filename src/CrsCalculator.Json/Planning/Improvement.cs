using System.Collections.Immutable;
using NodaTime;

namespace CrsCalculator.Json;

/// <summary>What was asked of a plan, for a <c>crs-improve/1</c> document.</summary>
/// <remarks>
/// Immutable, and safe to use from several threads. Compared by value, but for <see cref="Answer"/> and <see cref="Principals"/>: each of them is the same
/// only if it is the same object.
/// </remarks>
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
    /// <exception cref="ArgumentException">A notice is <see langword="null"/>.</exception>
    public ImmutableArray<Notice> Notices { get; init => field = Guard.AllGiven(value); } = [];

    /// <inheritdoc/>
    public bool Equals(Improvement? other) =>
        other is not null
        && (Id, On, Answer, Principals) == (other.Id, other.On, other.Answer, other.Principals)
        && Notices.SequenceEqual(other.Notices);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Id, On, Answer, Principals, Notices.Length);

    /// <summary>The date and what was asked for.</summary>
    /// <returns>For example <c>2026-01-21: 540: 3 sets</c>.</returns>
    public override string ToString() => Answer is null ? Invariant.Text(On) : $"{Invariant.Text(On)}: {Answer}";
}
