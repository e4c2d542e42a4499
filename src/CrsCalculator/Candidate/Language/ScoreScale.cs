namespace CrsCalculator;

/// <summary>The scores that one ability of a test can show: from 0 in equal steps.</summary>
/// <param name="Greatest">The greatest score.</param>
/// <param name="PerPoint">How many scores there are to a point: 2 where a test has half points.</param>
internal readonly record struct ScoreScale(decimal Greatest, int PerPoint = 1)
{
    /// <summary>The distance between two scores.</summary>
    public decimal Step => 1m / PerPoint;

    /// <summary>Whether the test can show a score at all.</summary>
    public bool Has(decimal score) =>
        !decimal.IsNegative(score) && score <= Greatest && (score.Scale == 0 || decimal.IsInteger(score * PerPoint));
}
