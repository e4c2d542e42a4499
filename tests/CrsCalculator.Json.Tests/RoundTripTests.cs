using CrsCalculator.Rules;
using CrsCalculator.TestKit.Generators;

namespace CrsCalculator.Json.Tests;

/// <summary>What is written reads back the same.</summary>
[Properties(Arbitrary = [typeof(CrsArbitraries), typeof(ProfileArbitraries)])]
public class RoundTripTests
{
    [Property(MaxTest = 500)]
    public void A_candidate(CrsFactors factors, bool indented)
    {
        DocumentReading<CrsFactors> reading = JsonText.ReadFactors(JsonText.WriteFactors(factors, "id \"quoted\" é", indented));
        reading.Issues.Should().BeEmpty();
        reading.Value.Should().Be(factors);
        reading.Id.Should().Be("id \"quoted\" é");
        reading.Notices.Should().BeEmpty();
    }

    [Property(MaxTest = 300)]
    public void A_profile(Candidate profile, bool indented)
    {
        string json = JsonText.WriteProfile(profile, "id \"quoted\" é", indented);
        DocumentReading<Candidate> reading = CrsJson.Profile.Read(System.Text.Encoding.UTF8.GetBytes(json));
        reading.Issues.Should().BeEmpty(json);
        reading.Id.Should().Be("id \"quoted\" é");
        reading.Value.Should().Be(profile);
        reading.Value.GetHashCode().Should().Be(profile.GetHashCode());
        JsonText.WriteProfile(reading.Value, "id \"quoted\" é", indented).Should().Be(json);
    }

    [Property(MaxTest = 50)]
    public void An_official_ruleset_is_that_ruleset_itself(OfficialRuleset official)
    {
        SameRuleset(official.Value);
        JsonText.ReadRuleset(JsonText.WriteRuleset(official.Value)).Value.Should().BeSameAs(official.Value);
    }

    [Property(MaxTest = 100)]
    public void A_derived_ruleset(DerivedRuleset derived) => SameRuleset(derived.Value);

    [Property(MaxTest = 200)]
    public void A_ruleset_of_any_shape(OtherShape shape) => SameRuleset(shape.Value);

    [Property(MaxTest = 200)]
    public void An_imported_ruleset_of_any_shape_scores_as_the_exported_one(OtherShape shape, CrsFactors factors)
    {
        CrsRuleset imported = JsonText.ReadRuleset(JsonText.WriteRuleset(shape.Value)).Value;
        ExplainBy(imported).Should().Be(ExplainBy(shape.Value));

        string ExplainBy(CrsRuleset ruleset) =>
            JsonText.Written(CrsDocument.Of(ExpressEntry.Official.ScoringBy(ruleset).Explain(factors, ruleset.InForceFrom)));
    }

    [Property(MaxTest = 200)]
    public void An_imported_ruleset_scores_as_the_exported_one(DerivedRuleset derived, CrsFactors factors)
    {
        CrsRuleset imported = JsonText.ReadRuleset(JsonText.WriteRuleset(derived.Value)).Value;
        ScoreBy(imported).Should().Be(ScoreBy(derived.Value));

        CrsScore ScoreBy(CrsRuleset ruleset) => ExpressEntry.Official.ScoringBy(ruleset).Score(factors, ruleset.InForceFrom);
    }

    [Fact]
    public void Exporting_twice_gives_the_same_text()
    {
        string once = JsonText.WriteRuleset(RuleBook.Official.Points.LastAvailable!);
        JsonText.WriteRuleset(JsonText.ReadRuleset(once).Value).Should().Be(once);
    }

    private static void SameRuleset(CrsRuleset ruleset)
    {
        DocumentReading<CrsRuleset> reading = JsonText.ReadRuleset(JsonText.WriteRuleset(ruleset));
        reading.Issues.Should().BeEmpty();
        CrsRuleset read = reading.Value;
        read.Tables.Should().Be(ruleset.Tables);
        JsonText.WriteRuleset(read).Should().Be(JsonText.WriteRuleset(ruleset));
        (read.Id, read.InForceFrom, read.Instruction, read.Summary, read.IsOfficial).Should()
            .Be((ruleset.Id, ruleset.InForceFrom, ruleset.Instruction, ruleset.Summary, ruleset.IsOfficial));
    }
}
