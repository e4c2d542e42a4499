using CrsCalculator.Rules;
using NodaTime;

namespace CrsCalculator.Tests;

/// <summary>Rules that fill the gap, as a consultancy would enter them: with points for high-wage occupations.</summary>
internal static class OwnRules
{
    public static readonly LocalDate GapBegins = new(2026, 11, 3);

    private static readonly Citation Source = new("Hypothesis", "high wage", GapBegins);

    /// <summary>The last available rules, from the day on which the gap begins.</summary>
    public static CrsRuleset Filled { get; } =
        LastAvailable.Ruleset.Derive("filled", static tables => tables, GapBegins, "Hypothesis", "Fills the gap");

    public static CrsRuleset WithWageOfWork { get; } = HighWage("wage-of-work", static tables => tables with
    {
        HighWageCanadianWork = new CombinationTable(Source, new Bands(1, 2, 3), new Bands(1), [0, 10, 0, 20, 0, 30, 0, 40]),
    });

    public static CrsRuleset WithWageOfOffer { get; } = HighWage("wage-of-offer", static tables => tables with
    {
        HighWageJobOffer = new PointsTable(Source, 0, [0, 10, 20, 30]),
    });

    public static RuleBook With(CrsRuleset ruleset) => RuleBook.Official.WithPoints(ruleset);

    private static CrsRuleset HighWage(string id, Func<AdditionalTables, AdditionalTables> change) =>
        LastAvailable.Ruleset.Derive(id, tables => tables with { Additional = change(tables.Additional) }, GapBegins);
}
