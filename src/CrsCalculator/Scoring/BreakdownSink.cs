using System.Collections.Immutable;
using CrsCalculator.Rules;

namespace CrsCalculator.Scoring;

/// <summary>Writes down every factor that the engine scores.</summary>
internal readonly struct BreakdownSink(in CrsFactors factors) : ICrsSink
{
    private readonly CrsFactors _factors = factors;
    private readonly ImmutableArray<CrsBreakdownLine>.Builder _lines = ImmutableArray.CreateBuilder<CrsBreakdownLine>();

    public void Add(FactorId factor, FactorTable table, int cap, int beforeCaps, int points)
    {
        int maximum = Math.Min(table.Maximum, cap);
        if (maximum > 0 || !factor.IsReserved() || IsGiven(factor))
        {
            _lines.Add(new CrsBreakdownLine(factor, points, maximum, beforeCaps, FactorInput.Of(factor, in _factors), table.Citation));
        }
    }

    public ImmutableArray<CrsBreakdownLine> ToLines() => _lines.ToImmutable();

    /// <summary>Whether the candidate states the fact of a reserved factor: whoever gives it sees that it earned nothing.</summary>
    private bool IsGiven(FactorId factor) =>
        (factor == FactorId.HighWageCanadianWork ? _factors.CanadianWorkWageTier : _factors.JobOfferWageTier) != HighWageTier.None;
}
