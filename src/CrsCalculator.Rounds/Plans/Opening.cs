namespace CrsCalculator.Rounds;

/// <summary>A category whose rounds do not fit a candidate now, but do with changes.</summary>
/// <param name="Category">The category.</param>
/// <param name="LastRound">Its last round up to the date of the plan; <see langword="null"/> if there was none.</param>
/// <remarks>Immutable, compared by value, and safe to use from several threads.</remarks>
public sealed record Opening(RoundCategory Category, Round? LastRound)
{
    /// <summary>The category and the cut-off of its last round.</summary>
    /// <returns>For example <c>french (last 382)</c>.</returns>
    public override string ToString() =>
        LastRound is { } round ? $"{Code.Of(Category)} (last {Invariant.Text(round.CutOff)})" : Code.Of(Category);
}
