using CrsCalculator.Rules;
using CrsCalculator.TestKit.Rules;
using NodaTime;

namespace CrsCalculator.Tests;

/// <summary>Rules that fill the gap, as a consultancy would enter them.</summary>
internal static class OwnRules
{
    public static readonly LocalDate GapBegins = new(2026, 11, 3);

    /// <summary>The last available rules, from the day on which the gap begins.</summary>
    public static CrsRuleset Filled { get; } =
        LastAvailable.Ruleset.Derive("filled", static tables => tables, GapBegins, "Hypothesis", "Fills the gap");

    /// <summary>Rules of another shape: occupations in tiers, graduate study apart, the Red Seal.</summary>
    public static CrsRuleset ByWage { get; } = LastAvailable.Ruleset.Derive("by-wage", static _ => MadeUpRules.ByWage, GapBegins);

    public static RuleBook With(CrsRuleset ruleset) => RuleBook.Official.WithPoints(ruleset);
}
