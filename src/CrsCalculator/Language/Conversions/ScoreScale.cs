using System.Collections.Immutable;

namespace CrsCalculator.Language.Conversions;

/// <summary>
/// The scores that one ability of a test can show, and the least score for each level from 4 to 10. A score is never rounded:
/// its level is that of the greatest threshold not above it.
/// </summary>
internal sealed class ScoreScale
{
    private const int LowestLevel = 4;

    /// <summary>Makes a scale.</summary>
    /// <param name="greatest">The greatest score; the least is 0.</param>
    /// <param name="step">The distance between two scores.</param>
    /// <param name="thresholds">The least score for level 4, 5 and so on to 10.</param>
    public ScoreScale(decimal greatest, decimal step, params ImmutableArray<decimal> thresholds)
    {
        Greatest = greatest;
        Step = step;
        Thresholds = thresholds;
    }

    public decimal Greatest { get; }

    public decimal Step { get; }

    public ImmutableArray<decimal> Thresholds { get; }

    /// <summary>Whether the test can show a score at all.</summary>
    public bool Has(decimal score) => score >= 0 && score <= Greatest && score % Step == 0;

    /// <summary>The level of a score; level 0 where it is below level 4, of which the tables say nothing.</summary>
    public Clb LevelOf(decimal score)
    {
        int reached = 0;
        while (reached < Thresholds.Length && Thresholds[reached] <= score)
        {
            reached++;
        }

        return reached == 0 ? default : Clb.From(LowestLevel + reached - 1);
    }
}
