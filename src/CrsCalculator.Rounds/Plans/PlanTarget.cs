using System.Text.Json.Serialization;

namespace CrsCalculator.Rounds;

/// <summary>The target of a plan: a score, a round, or the last round of a category.</summary>
/// <remarks>
/// A round or category requires a score and a candidate whom it fits: eligible for the program, qualified for the category, or nominated.
/// Immutable, compared by value, and safe to use from several threads.
/// </remarks>
[JsonConverter(typeof(ConvertersNeeded))]
public sealed record PlanTarget
{
    private PlanTarget()
    {
    }

    /// <summary>The score; <see langword="null"/> for a round or a category.</summary>
    public int? Score { get; private init; }

    /// <summary>The round; <see langword="null"/> for a score or a category.</summary>
    public Round? Round { get; private init; }

    /// <summary>The category; <see langword="null"/> for a score or a round.</summary>
    public RoundCategory? Category { get; private init; }

    /// <summary>Targets a score, regardless of eligibility.</summary>
    /// <param name="score">The score.</param>
    /// <returns>The target.</returns>
    public static PlanTarget OfScore(int score) => new() { Score = score };

    /// <summary>Targets a round: its cut-off, and a candidate whom it fits.</summary>
    /// <param name="round">The round.</param>
    /// <returns>The target.</returns>
    public static PlanTarget OfRound(Round round)
    {
        ArgumentNullException.ThrowIfNull(round);
        return new PlanTarget { Round = round };
    }

    /// <summary>Targets the last round of a category up to the date of the plan: its cut-off, and a candidate whom it fits.</summary>
    /// <param name="category">The category.</param>
    /// <returns>The target.</returns>
    /// <exception cref="ArgumentOutOfRangeException">
    /// There is no such category, or it is <see cref="RoundCategory.Unknown"/>.
    /// </exception>
    public static PlanTarget OfCategory(RoundCategory category) => Guard.Defined(category, nameof(category)) != RoundCategory.Unknown
        ? new PlanTarget { Category = category }
        : throw new ArgumentOutOfRangeException(nameof(category), category, "A plan cannot aim at rounds of an unknown category.");

    /// <summary>The score, the round or the category.</summary>
    /// <returns>For example <c>518</c>, <c>round 447</c> or <c>french</c>.</returns>
    public override string ToString() => this switch
    {
        { Score: { } score } => Invariant.Text(score),
        { Round: { } round } => $"round {round.Number}",
        _ => Code.Of(Category.GetValueOrDefault()),
    };
}
