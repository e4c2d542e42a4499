using CrsCalculator.Bulk;
using CrsCalculator.Rules;
using CrsCalculator.Scoring;
using CrsCalculator.TestKit.Generators;
using CrsCalculator.TestKit.Rules;

namespace CrsCalculator.Tests.Bulk;

/// <summary>Rulesets of other shapes in bulk: as candidate by candidate where columns hold all that they read, or not at all.</summary>
[Properties(Arbitrary = [typeof(CrsArbitraries)])]
public class ShapeBulkTests
{
    private static readonly FactorId Mine = FactorId.Parse("mine");

    [Property(MaxTest = 200)]
    public void A_ruleset_is_scored_as_candidate_by_candidate_or_refused(OtherShape shape, int seed)
    {
        if (!CrsBulkScorer.CanScore(shape.Value))
        {
            FluentActions.Invoking(() => new CrsBulkScorer(shape.Value)).Should().Throw<ArgumentException>().WithParameterName("ruleset");
            return;
        }

        var scorer = new CrsBulkScorer(shape.Value);
        (scorer.Path, scorer.Ruleset).Should().Be((BulkPath.Scalar, shape.Value));
        scorer.BrokenAssumptions.Should().Equal(BulkAssumption.StandardFactors);
        Check(scorer, ColumnSet.Candidates(200, seed).View);
        Check(scorer, ColumnSet.Bytes(200, seed).View);
    }

    [Property(MaxTest = 200)]
    public void A_batch_scores_as_its_candidates_where_it_can(OtherShape shape, CrsFactors[] candidates)
    {
        if (!CrsBulkScorer.CanScore(shape.Value))
        {
            return;
        }

        var batch = new CrsColumnBatch();
        foreach (CrsFactors factors in candidates)
        {
            batch.Add(factors);
        }

        ushort[] totals = new ushort[batch.Count];
        new CrsBulkScorer(shape.Value).Score(batch.View, totals);
        totals.Select(static total => (int)total).Should().Equal(candidates.Select(factors => shape.Value.Score(factors).Total));
    }

    public static TheoryData<string, bool, Func<CrsTables, CrsTables>> Shapes { get; } = new()
    {
        { "the known shape", true, static t => t },
        { "the known shape with a section E that has no factors", true, static t => t.WithCap(CrsSection.Further, 9) },
        { "a factor less", true, static t => t.Without(FactorId.Sibling) },
        { "a factor more over a fact that columns hold", true, static t => t.With(OverRow(CrsInput.ForeignYears, 1, 2)) },
        { "the highest of a group", true, static _ => MadeUpRules.Highest },
        { "a factor moved to another section", true, static t => t.WithMoved(FactorId.French, CrsSection.Core) },
        { "a factor in section E", false, static _ => MadeUpRules.Moved },
        { "another one in section E", false, static _ => MadeUpRules.Added },
        { "by wage", false, static _ => MadeUpRules.ByWage },
        { "a certificate", true, static t => t.With(OverRow(CrsInput.Certificate, 1)) },
        { "the Red Seal", false, static t => t.With(OverRow(CrsInput.Certificate, 1, 2)) },
        { "the Red Seal alone", false, static t => t.With(OverRow(CrsInput.Certificate, 2)) },
        { "study", true, static t => t.With(OverRow(CrsInput.Study, 1, 2)) },
        { "graduate study", false, static t => t.With(OverRow(CrsInput.Study, 3)) },
        { "an offer in a tier", false, static t => Tiered(t).With(OverRow(CrsInput.JobOfferTier, 1)) },
        { "years in a tier", false, static t => Tiered(t).With(OverRow(CrsInput.CanadianYearsInTier1, 1)) },
        { "the Red Seal as the second fact", false, static t => t.With(OverColumn(CrsInput.Certificate, 2)) },
        { "graduate study as the second fact", false, static t => t.With(OverColumn(CrsInput.Study, 3)) },
        { "years in a tier as the second fact", false, static t => Tiered(t).With(OverColumn(CrsInput.CanadianYearsInTier3, 1)) },
    };

    [Theory]
    [MemberData(nameof(Shapes))]
    public void What_columns_hold(string what, bool canScore, Func<CrsTables, CrsTables> change)
    {
        CrsRuleset ruleset = LastAvailable.Ruleset.Derive("changed", change);
        CrsBulkScorer.CanScore(ruleset).Should().Be(canScore, what);
        if (canScore)
        {
            Check(new CrsBulkScorer(ruleset), ColumnSet.Candidates(500, seed: 8).View);
            return;
        }

        FluentActions.Invoking(() => new CrsBulkScorer(ruleset, BulkPath.Scalar))
            .Should().Throw<ArgumentException>().WithMessage("The ruleset changed reads facts that columns do not hold*");
    }

    [Fact]
    public void What_is_missing_is_named() =>
        FluentActions.Invoking(() => CrsBulkScorer.CanScore(null!)).Should().Throw<ArgumentNullException>().WithParameterName("ruleset");

    private static CrsTables Tiered(CrsTables tables) => tables with { OccupationTiers = MadeUpRules.Tiers };

    private static CrsFactorRule OverRow(CrsInput input, params int[] thresholds) => MadeUpRules.Rule(
        Mine,
        CrsSection.Additional,
        input,
        new PointsGrid(new Bands(thresholds), [.. Enumerable.Range(0, thresholds.Length + 1)]));

    private static CrsFactorRule OverColumn(CrsInput input, int threshold) => MadeUpRules.Rule(
        Mine,
        CrsSection.Additional,
        CrsInput.Sibling,
        new PointsGrid(new Bands(1), new Bands(threshold), 0, 0, 0, 7),
        input);

    private static void Check(CrsBulkScorer scorer, CrsColumns columns)
    {
        int count = columns.Length;
        ushort[] totals = new ushort[count];
        var sections = new CrsSectionColumns
        {
            Core = new ushort[count],
            Spouse = new ushort[count],
            Transferability = new ushort[count],
            Additional = new ushort[count],
        };
        scorer.Score(columns, totals);
        scorer.Score(columns, sections);
        for (int row = 0; row < count; row++)
        {
            CrsScore expected = scorer.Ruleset.Score(columns.FactorsOf(row));
            ((int)totals[row], (int)sections.Core[row], (int)sections.Spouse[row], (int)sections.Transferability[row])
                .Should().Be((expected.Total, expected.Core, expected.Spouse, expected.Transferability));
            ((int)sections.Additional[row], expected.Further).Should().Be((expected.Additional, 0));
        }
    }
}
