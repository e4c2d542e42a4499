namespace CrsCalculator.Rounds;

/// <summary>Rounds of a category that changes open to a candidate: they do not fit now, and fit with the changes.</summary>
/// <param name="Category">The category.</param>
/// <param name="LastRound">
/// Its last round up to the date of the plan; <see langword="null"/> where there was none.
/// </param>
/// <remarks>Immutable, compared by value, and safe to use from several threads.</remarks>
public sealed record Opening(RoundCategory Category, Round? LastRound)
{
    /// <summary>The category and the cut-off of its last round.</summary>
    /// <returns>For example <c>french (last 382)</c>.</returns>
    public override string ToString() =>
        LastRound is { } round ? $"{Code.Of(Category)} (last {Invariant.Text(round.CutOff)})" : Code.Of(Category);
}
