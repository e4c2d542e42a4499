namespace CrsCalculator;

/// <summary>The possible scores in one ability of a test: from 0 in equal steps.</summary>
/// <param name="Greatest">The highest score.</param>
/// <param name="PerPoint">The number of scores per point: 2 if a test has half points.</param>
internal readonly record struct ScoreScale(decimal Greatest, int PerPoint = 1)
{
    /// <summary>The step between scores.</summary>
    public decimal Step => 1m / PerPoint;

    /// <summary>Whether a score is on the scale.</summary>
    public bool Has(decimal score) =>
        !decimal.IsNegative(score) && score <= Greatest && (score.Scale == 0 || decimal.IsInteger(score * PerPoint));
}
