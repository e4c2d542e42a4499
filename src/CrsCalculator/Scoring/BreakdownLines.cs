using System.Collections.Immutable;
using CrsCalculator.Rules;

namespace CrsCalculator.Scoring;

/// <summary>Writes down every factor that the engine scores.</summary>
internal sealed class BreakdownLines(in CrsFactors factors)
{
    private readonly CrsFactors _factors = factors;
    private readonly ImmutableArray<CrsBreakdownLine>.Builder _lines = ImmutableArray.CreateBuilder<CrsBreakdownLine>();

    /// <summary>A factor was scored.</summary>
    /// <param name="factor">The factor.</param>
    /// <param name="table">The table that it was read from.</param>
    /// <param name="cap">The tightest cap that bounds the factor alone.</param>
    /// <param name="beforeCaps">The points before any cap.</param>
    /// <param name="points">The points that count.</param>
    public void Add(FactorId factor, FactorTable table, int cap, int beforeCaps, int points)
    {
        int maximum = Math.Min(table.Maximum, cap);
        if (maximum > 0 || !factor.IsReserved() || IsGiven(factor))
        {
            _lines.Add(new CrsBreakdownLine(factor, points, maximum, beforeCaps, table.Citation));
        }
    }

    public ImmutableArray<CrsBreakdownLine> ToLines() => _lines.ToImmutable();

    /// <summary>Whether the candidate states the fact of a reserved factor: whoever gives it sees that it earned nothing.</summary>
    private bool IsGiven(FactorId factor) =>
        (factor == FactorId.HighWageCanadianWork ? _factors.CanadianWorkWageTier : _factors.JobOfferWageTier) != HighWageTier.None;
}
