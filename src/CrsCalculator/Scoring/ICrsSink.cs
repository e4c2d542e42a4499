using CrsCalculator.Rules;

namespace CrsCalculator.Scoring;

/// <summary>
/// What the engine tells as it goes. The engine is compiled once for each kind of sink, so the plain score and the explained
/// one come from the same code, and the plain one pays nothing for the other.
/// </summary>
internal interface ICrsSink
{
    /// <summary>A factor was scored.</summary>
    /// <param name="factor">The factor.</param>
    /// <param name="table">The table that it was read from.</param>
    /// <param name="cap">The tightest cap that bounds the factor alone.</param>
    /// <param name="beforeCaps">The points before any cap.</param>
    /// <param name="points">The points that count.</param>
    void Add(FactorId factor, FactorTable table, int cap, int beforeCaps, int points);
}

/// <summary>Listens to nothing.</summary>
internal readonly struct NoSink : ICrsSink
{
    public void Add(FactorId factor, FactorTable table, int cap, int beforeCaps, int points)
    {
    }
}
