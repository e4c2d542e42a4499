using System.Collections.Immutable;
using System.Text.Json.Serialization;
using CrsCalculator.Rules;
using NodaTime;

namespace CrsCalculator;

/// <summary>A score with the reason for every point.</summary>
/// <remarks>Immutable, and safe to use from several threads.</remarks>
/// <example>
/// <code>
/// CrsBreakdown why = ExpressEntry.Official.Explain(factors, on);
/// foreach (CrsBreakdownLine line in why.Lines)
/// {
///     Console.WriteLine($"{CrsText.English.Factor(line.Factor)}: {line.Points} of {line.Maximum}, {line.Citation}");
/// }
/// </code>
/// </example>
[JsonConverter(typeof(ConvertersNeeded))]
public sealed class CrsBreakdown
{
    internal CrsBreakdown(
        CrsRuleset ruleset,
        LocalDate on,
        in CrsFactors factors,
        CrsScore score,
        ImmutableArray<CrsBreakdownLine> lines,
        ImmutableArray<Notice> notices)
    {
        Ruleset = ruleset;
        On = on;
        Factors = factors;
        Score = score;
        Lines = lines;
        Notices = notices;
    }

    /// <summary>The ruleset that was used.</summary>
    public CrsRuleset Ruleset { get; }

    /// <summary>The date that the score is for.</summary>
    public LocalDate On { get; }

    /// <summary>The candidate.</summary>
    public CrsFactors Factors { get; }

    /// <summary>The score.</summary>
    public CrsScore Score { get; }

    /// <summary>Every factor of the ruleset, in its order; the spouse's factors only if a spouse is scored.</summary>
    public ImmutableArray<CrsBreakdownLine> Lines { get; }

    /// <summary>All notices about the score. Empty if there are none.</summary>
    public ImmutableArray<Notice> Notices { get; }

    /// <summary>Returns this explained score with more notices. Notices can be added but never removed.</summary>
    /// <param name="notices">The notices to add.</param>
    /// <returns>The explained score with all notices.</returns>
    public CrsBreakdown WithNotices(params Notice[] notices) => WithNotices((IEnumerable<Notice>)notices);

    /// <summary>Returns this explained score with more notices. Notices can be added but never removed.</summary>
    /// <param name="notices">The notices to add.</param>
    /// <returns>The explained score with all notices.</returns>
    public CrsBreakdown WithNotices(IEnumerable<Notice> notices)
    {
        ArgumentNullException.ThrowIfNull(notices);
        return new CrsBreakdown(Ruleset, On, Factors, Score, Lines, [.. Notices, .. notices]);
    }

    /// <summary>Returns the line of a factor.</summary>
    /// <param name="factor">The factor.</param>
    /// <returns>The line, or <see langword="null"/> if the factor does not apply.</returns>
    public CrsBreakdownLine? LineOf(FactorId factor)
    {
        foreach (CrsBreakdownLine line in Lines)
        {
            if (line.Factor == factor)
            {
                return line;
            }
        }

        return null;
    }

    /// <summary>The score and the rules.</summary>
    /// <returns>For example <c>512 (A 437, B 0, C 75, D 0) by 2025-03-25</c>.</returns>
    public override string ToString() => $"{Score} by {Ruleset}";
}
