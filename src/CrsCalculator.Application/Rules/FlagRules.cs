using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace CrsCalculator.Application;

/// <summary>The rules behind all red flags: one for each code, and the limits from which a fact is a red flag.</summary>
/// <remarks>Immutable, compared by value, and safe to use from several threads.</remarks>
/// <example>
/// <code>
/// RulePart&lt;FlagRules&gt; official = ApplicationRules.Official.Flags;
/// FlagRules flags = official.At(on).Value;
/// FlagRule milder = flags.Of(FlagCodes.HoursOver60) with { Severity = FlagSeverity.Low };
/// FlagRules changed = flags.With(milder) with { Limits = flags.Limits with { HoursOfDoubt = 70 } };
/// ApplicationRules rules = ApplicationRules.Official with
/// {
///     Flags = official.With(new Dated&lt;FlagRules&gt;(on, changed, new Citation("Our practice", "weekly hours", on))),
/// };
/// </code>
/// </example>
[JsonConverter(typeof(ConvertersNeeded))]
public sealed record FlagRules
{
    private readonly ValueList<FlagRule> _rules = ValueList<FlagRule>.None;

    /// <summary>The rules, one for each code in <see cref="FlagCodes"/>.</summary>
    /// <exception cref="ArgumentException">A code has no rule, or two; or a rule has an unknown code.</exception>
    public required ImmutableArray<FlagRule> Rules
    {
        get => _rules.Items;
        init => _rules = new(Complete(Guard.AllGiven(value)));
    }

    /// <summary>The limits from which a fact is a red flag.</summary>
    public required FlagLimits Limits { get; init => field = Guard.Given(value); }

    /// <summary>Returns the rule of a code.</summary>
    /// <param name="code">A code in <see cref="FlagCodes"/>.</param>
    /// <returns>The rule.</returns>
    /// <exception cref="ArgumentException">There is no such code.</exception>
    public FlagRule Of(string code)
    {
        ArgumentNullException.ThrowIfNull(code);
        return Rules.FirstOrDefault(rule => rule.Code == code)
            ?? throw new ArgumentException($"'{code}' is not a code of a red flag.", nameof(code));
    }

    /// <summary>Returns a copy with a rule in place of the one with the same code.</summary>
    /// <param name="rule">The rule.</param>
    /// <returns>The new rules.</returns>
    /// <exception cref="ArgumentException">There is no red flag with the rule's code.</exception>
    public FlagRules With(FlagRule rule)
    {
        ArgumentNullException.ThrowIfNull(rule);
        return this with { Rules = Rules.Replace(Of(rule.Code), rule) };
    }

    /// <summary>The number of rules.</summary>
    /// <returns>For example <c>73 rules</c>.</returns>
    public override string ToString() => Invariant.Count(Rules.Length, "rule");

    private static ImmutableArray<FlagRule> Complete(ImmutableArray<FlagRule> rules)
    {
        string[] codes = [.. rules.Select(static rule => rule.Code)];
        string? wrong = codes.Except(FlagFactNames.Codes, StringComparer.Ordinal).FirstOrDefault() is { } unknown
            ? $"'{unknown}' is not a code of a red flag."
            : FlagFactNames.Codes.Except(codes, StringComparer.Ordinal).FirstOrDefault() is { } missing
            ? $"The red flag '{missing}' has no rule."
            : codes.Length > FlagFactNames.Codes.Length
            ? "Two rules have the same code."
            : null;
        return wrong is null ? rules : throw new ArgumentException(wrong, nameof(rules));
    }
}
