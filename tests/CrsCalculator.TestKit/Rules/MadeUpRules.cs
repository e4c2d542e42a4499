using CrsCalculator.Rules;
using NodaTime;

namespace CrsCalculator.TestKit.Rules;

/// <summary>
/// Rulesets of other shapes than the official ones. Their numbers are invented, so that whatever a test finds is seen to come from the list
/// of factors and from nowhere else.
/// </summary>
public static class MadeUpRules
{
    /// <summary>The group of which the higher of Canadian work and a job offer counts.</summary>
    public const string WageGroup = "wage";

    /// <summary>Where made-up points come from.</summary>
    public static Citation Source { get; } = new("Hypothesis", "made up for a test", new LocalDate(2026, 11, 3));

    /// <summary>Work of a tier.</summary>
    public static FactorId WorkByWage { get; } = FactorId.Parse("wage.work");

    /// <summary>Years in the highest tier, beside those in any.</summary>
    public static FactorId WorkInTopTier { get; } = FactorId.Parse("wage.workInTier3");

    /// <summary>An offer of a tier.</summary>
    public static FactorId OfferByWage { get; } = FactorId.Parse("wage.offer");

    /// <summary>A further factor over the age.</summary>
    public static FactorId Youth { get; } = FactorId.Parse("further.youth");

    /// <summary>Software developers are in tier 2, physicians and dentists in tier 3, welders in tier 1.</summary>
    public static OccupationTiers Tiers { get; } = TiersOf(offersNeedLmia: false);

    /// <summary>The last official tables.</summary>
    public static CrsTables Official => RuleBook.Official.Points.LastAvailable!.Tables;

    /// <summary>A factor more, over a fact that another factor reads already.</summary>
    public static CrsTables Added => Official
        .WithCap(CrsSection.Further, 30)
        .With(Rule(Youth, CrsSection.Further, CrsInput.Age, new PointsGrid(new Bands(18, 30, 36), 0, 20, 10, 0)));

    /// <summary>French in a section of its own.</summary>
    public static CrsTables Moved => Official.WithCap(CrsSection.Further, 60).WithMoved(FactorId.French, CrsSection.Further);

    /// <summary>Only the highest of the combinations of education counts, and only the highest of those of foreign work.</summary>
    public static CrsTables Highest => Official.WithHighest("education").WithHighest("foreignWork");

    /// <summary>
    /// Tiers of occupations, the higher of work and offer, graduate study apart, the Red Seal, and nothing for French and siblings.
    /// </summary>
    public static CrsTables ByWage => ByWageWith(Tiers);

    /// <summary>The shapes by name.</summary>
    public static IReadOnlyDictionary<string, CrsTables> All { get; } = new Dictionary<string, CrsTables>(StringComparer.Ordinal)
    {
        ["added"] = Added,
        ["moved"] = Moved,
        ["highest"] = Highest,
        ["byWage"] = ByWage,
    };

    /// <summary>A ruleset of one of the shapes, from the day of the official one on.</summary>
    public static CrsRuleset Ruleset(string name, LocalDate? from = null) =>
        RuleBook.Official.Points.LastAvailable!.Derive(name, _ => All[name], from);

    /// <summary>A factor with made-up points.</summary>
    public static CrsFactorRule Rule(
        FactorId id,
        CrsSection section,
        CrsInput row,
        PointsGrid points,
        CrsInput? column = null,
        string? group = null) => new()
        {
            Id = id,
            Section = section,
            Row = row,
            Column = column,
            Points = points,
            Group = group,
            Citation = Source,
        };

    /// <summary>The tiers, whether or not an offer needs an assessment of the labour market.</summary>
    public static OccupationTiers TiersOf(bool offersNeedLmia) => new(
        [NocCode.Parse("72106"), NocCode.Parse("65100")],
        [NocCode.Parse("21232"), NocCode.Parse("31301")],
        [NocCode.Parse("31102"), NocCode.Parse("00012")],
        offersNeedLmia);

    /// <summary>The ruleset by wage with other tiers.</summary>
    public static CrsTables ByWageWith(OccupationTiers tiers) => (Official with { OccupationTiers = tiers })
        .With(new PointsGroup(WageGroup, new PointsCap(60), Combine.Highest))
        .With(Rule(
            WorkByWage,
            CrsSection.Additional,
            CrsInput.CanadianYearsInTier1,
            new PointsGrid(new Bands(1), new Bands(1, 2), 0, 0, 0, 20, 30, 40),
            CrsInput.CanadianYearsInTier2,
            WageGroup))
        .With(Rule(
            OfferByWage,
            CrsSection.Additional,
            CrsInput.JobOfferTier,
            new PointsGrid(new Bands(1, 2, 3), 0, 15, 35, 50),
            group: WageGroup))
        .With(Rule(WorkInTopTier, CrsSection.Further, CrsInput.CanadianYearsInTier3, new PointsGrid(new Bands(1, 3), 0, 5, 12)))
        .WithCap(CrsSection.Further, 12)
        .WithGrid(FactorId.CanadianStudy, new PointsGrid(new Bands(1, 2, 3), 0, 15, 20, 45))
        .WithGrid(FactorId.CertificateAndLanguage, new PointsGrid(new Bands(1, 2), new Bands(5, 7), 0, 0, 0, 0, 15, 30, 0, 25, 50))
        .WithPoints(FactorId.French, 0, 0, 0, 0)
        .WithPoints(FactorId.Sibling, 0, 0);
}
