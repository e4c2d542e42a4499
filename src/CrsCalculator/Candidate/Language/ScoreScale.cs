namespace CrsCalculator;

/// <summary>The scores that one ability of a test can show: from 0 in equal steps.</summary>
/// <param name="Greatest">The greatest score.</param>
/// <param name="Step">The distance between two scores.</param>
internal readonly record struct ScoreScale(decimal Greatest, decimal Step = 1)
{
    /// <summary>Whether the test can show a score at all.</summary>
    public bool Has(decimal score) => score >= 0 && score <= Greatest && score % Step == 0;
}
