using System.Text.Json.Serialization;

namespace CrsCalculator;

/// <summary>One factor of an explained score.</summary>
/// <remarks>Immutable, and safe to use from several threads.</remarks>
[JsonConverter(typeof(ConvertersNeeded))]
public sealed record CrsBreakdownLine
{
    internal CrsBreakdownLine(FactorId factor, int points, int maximum, int beforeCaps, Citation citation)
    {
        Factor = factor;
        Points = points;
        Maximum = maximum;
        BeforeCaps = beforeCaps;
        Citation = citation;
    }

    /// <summary>The factor.</summary>
    public FactorId Factor { get; }

    /// <summary>The points that count. Over all lines they add up to the total.</summary>
    public int Points { get; }

    /// <summary>The most points that the factor can give in this column of this ruleset.</summary>
    public int Maximum { get; }

    /// <summary>
    /// The points in the table, before any cap. Where factors share a cap, the earlier line takes its points first,
    /// so a line with fewer points than this was cut by what stands above it.
    /// </summary>
    public int BeforeCaps { get; }

    /// <summary>Where the points come from.</summary>
    public Citation Citation { get; }
}
