using System.Collections.Immutable;
using System.Text.Json.Serialization;
using CrsCalculator.Rules;

namespace CrsCalculator.Eligibility;

/// <summary>Points on the Federal Skilled Worker Program's selection grid, with the reason for each.</summary>
/// <remarks>Immutable, and safe to use from several threads.</remarks>
[JsonConverter(typeof(ConvertersNeeded))]
public sealed class FswScore
{
    internal FswScore(FswFactors factors, ImmutableArray<FswScoreLine> lines, FswRules rules)
    {
        Factors = factors;
        Lines = lines;
        PassMark = rules.PassMark;
        Maximum = rules.Grid.Maximum;
    }

    /// <summary>The facts that the points were read from.</summary>
    public FswFactors Factors { get; }

    /// <summary>Every factor, in the order of <see cref="FswFactorId"/>.</summary>
    public ImmutableArray<FswScoreLine> Lines { get; }

    /// <summary>The points required to pass.</summary>
    public int PassMark { get; }

    /// <summary>The highest possible number of points.</summary>
    public int Maximum { get; }

    /// <summary>The total points.</summary>
    public int Total => Lines.Sum(static line => line.Points);

    /// <summary>Whether the points pass.</summary>
    public bool Passes => Total >= PassMark;

    /// <summary>The line of a factor.</summary>
    /// <param name="factor">The factor.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such factor.</exception>
    public FswScoreLine this[FswFactorId factor] => Lines[(int)Guard.Defined(factor, nameof(factor))];

    /// <summary>The points for adaptability.</summary>
    public int Adaptability => Lines.Where(static line => line.Factor.IsAdaptability()).Sum(static line => line.Points);

    /// <summary>The points and the pass mark.</summary>
    /// <returns>For example <c>70 (pass mark 67)</c>.</returns>
    public override string ToString() => $"{Invariant.Text(Total)} (pass mark {Invariant.Text(PassMark)})";
}

/// <summary>One factor of the selection grid.</summary>
/// <remarks>Immutable, and safe to use from several threads.</remarks>
public sealed record FswScoreLine
{
    internal FswScoreLine(FswFactorId factor, int points, int maximum, int beforeCaps, string citation)
    {
        Factor = factor;
        Points = points;
        Maximum = maximum;
        BeforeCaps = beforeCaps;
        Citation = citation;
    }

    /// <summary>The factor.</summary>
    public FswFactorId Factor { get; }

    /// <summary>The points that count.</summary>
    public int Points { get; }

    /// <summary>The most points that the factor can give.</summary>
    public int Maximum { get; }

    /// <summary>The points before the adaptability maximum; earlier lines take their points first.</summary>
    public int BeforeCaps { get; }

    /// <summary>The provision.</summary>
    public string Citation { get; }
}
