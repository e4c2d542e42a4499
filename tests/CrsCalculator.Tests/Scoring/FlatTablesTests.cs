using CrsCalculator.Rules;
using CrsCalculator.Rules.Official;
using CrsCalculator.Scoring;
using CrsCalculator.TestKit.Generators;
using CrsCalculator.Tests.Bulk;

namespace CrsCalculator.Tests.Scoring;

/// <summary>The score alone is the score that is explained: two ways through the same tables.</summary>
[Properties(Arbitrary = [typeof(CrsArbitraries)])]
public class FlatTablesTests
{
    [Property(MaxTest = 300)]
    public void The_score_alone_is_the_explained_score_by_any_derived_ruleset(CrsFactors factors, DerivedRuleset ruleset) =>
        ruleset.Value.Score(factors).Should().Be(ruleset.Value.Explain(factors).Score);

    [Fact]
    public void The_score_alone_is_the_explained_score_of_all_kinds_of_candidates()
    {
        foreach (CrsRuleset ruleset in OfficialPoints.Rulesets)
        {
            CheckAll(ruleset, ColumnSet.Candidates(10_000, seed: 11));
            CheckAll(ruleset, ColumnSet.Bytes(5_000, seed: 12));
        }
    }

    [Fact]
    public void For_the_nobody_of_the_default_value() => LastAvailable.Ruleset.Score(default).Total.Should().Be(0);

    private static void CheckAll(CrsRuleset ruleset, ColumnSet columns)
    {
        for (int row = 0; row < columns.Length; row++)
        {
            CrsFactors factors = columns.View.FactorsOf(row);
            if (ruleset.Score(factors) != ruleset.Explain(factors).Score)
            {
                ruleset.Score(factors).Should().Be(ruleset.Explain(factors).Score, $"{factors} by {ruleset}");
            }
        }
    }
}
