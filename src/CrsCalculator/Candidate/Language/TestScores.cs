namespace CrsCalculator;

/// <summary>The scores that a test report shows, as printed, in the order listening, reading, writing, speaking.</summary>
/// <param name="Listening">The score in listening.</param>
/// <param name="Reading">The score in reading.</param>
/// <param name="Writing">The score in writing.</param>
/// <param name="Speaking">The score in speaking.</param>
/// <remarks>The default value is 0 in all four. Immutable, and safe to use from several threads.</remarks>
public readonly record struct TestScores(decimal Listening, decimal Reading, decimal Writing, decimal Speaking)
{
    /// <summary>The score of one ability.</summary>
    /// <param name="ability">The ability.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such ability.</exception>
    public decimal this[Ability ability] => ability switch
    {
        Ability.Listening => Listening,
        Ability.Reading => Reading,
        Ability.Writing => Writing,
        Ability.Speaking => Speaking,
        _ => throw new ArgumentOutOfRangeException(nameof(ability), ability, "An ability must be listening, reading, writing or speaking."),
    };

    /// <summary>The scores in order.</summary>
    /// <returns>For example <c>8.0/7.5/7.0/7.0</c>.</returns>
    public override string ToString() =>
        $"{Invariant.Text(Listening)}/{Invariant.Text(Reading)}/{Invariant.Text(Writing)}/{Invariant.Text(Speaking)}";
}
