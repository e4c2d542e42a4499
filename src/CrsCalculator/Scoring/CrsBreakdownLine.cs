using System.Text.Json.Serialization;
using CrsCalculator.Rules;

namespace CrsCalculator;

/// <summary>One factor of an explained score.</summary>
/// <remarks>
/// The default value is a line without a factor, with 0 points. Immutable, compared by value, and safe to use from several threads.
/// </remarks>
[JsonConverter(typeof(ConvertersNeeded))]
public readonly record struct CrsBreakdownLine
{
    private readonly short _points;
    private readonly short _maximum;
    private readonly short _beforeCaps;

    private readonly CrsFactorRule? _rule;

    internal CrsBreakdownLine(CrsFactorRule rule, int points, int maximum, int beforeCaps)
    {
        _rule = rule;
        _points = (short)points;
        _maximum = (short)maximum;
        _beforeCaps = (short)beforeCaps;
    }

    /// <summary>The factor as the ruleset defines it.</summary>
    /// <exception cref="InvalidOperationException">The line is the default value.</exception>
    public CrsFactorRule Rule => _rule ?? throw new InvalidOperationException("The default value is the line of no factor.");

    /// <summary>The factor's name.</summary>
    public FactorId Factor => _rule?.Id ?? default;

    /// <summary>The points that count. All lines together add up to the total.</summary>
    public int Points => _points;

    /// <summary>The most points that the factor can give in this column of this ruleset.</summary>
    public int Maximum => _maximum;

    /// <summary>
    /// The points in the table, before any cap. Factors that share a cap take their points in order, so a line with fewer points than this
    /// was cut by those above it, or another factor in its group is higher.
    /// </summary>
    public int BeforeCaps => _beforeCaps;

    /// <summary>Where the points come from.</summary>
    /// <exception cref="InvalidOperationException">The line is the default value.</exception>
    public Citation Citation => Rule.Citation;

    /// <summary>The factor and its points.</summary>
    /// <returns>For example <c>core.age: 110</c>.</returns>
    public override string ToString() => $"{Factor}: {Invariant.Text(Points)}";
}
