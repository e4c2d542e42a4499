using System.Text.Json.Nodes;
using CrsCalculator.TestKit.Generators;
using NodaTime;

namespace CrsCalculator.Json.Tests;

/// <summary>What is written fits the schemas that the package carries, and what the reader refuses does not.</summary>
[Properties(Arbitrary = [typeof(CrsArbitraries), typeof(ProfileArbitraries)])]
public class SchemaTests
{
    private static readonly LocalDate On = new(2026, 1, 21);

    [Property(MaxTest = 200)]
    public void Candidates_fit(CrsFactors factors) => Fits("crs-factors/1", JsonText.WriteFactors(factors, "id"));

    [Property(MaxTest = 200)]
    public void Scores_fit(CrsFactors factors, OfficialRuleset ruleset) =>
        Fits("crs-score/1", JsonText.Written(output => CrsJson.WriteScore(output, Crs.Explain(factors, On, ruleset.Value))));

    [Property(MaxTest = 200)]
    public void Profiles_fit(CandidateProfile profile) => Fits("crs-profile/1", JsonText.WriteProfile(profile));

    [Property(MaxTest = 200)]
    public void Scores_of_profiles_fit(CandidateProfile profile) =>
        Fits("crs-score/1", JsonText.Written(output => CrsJson.WriteScore(output, Crs.Assess(profile, On))));

    [Property(MaxTest = 50)]
    public void Eligibility_fits(CandidateProfile profile) =>
        Fits("crs-eligibility/1", JsonText.Written(output => CrsJson.WriteEligibility(output, Crs.AssessEligibility(profile, new LocalDate(2026, 3, 1)))));

    [Theory]
    [InlineData("profile-cec.json")]
    [InlineData("profile-couple.json")]
    public void The_profiles_of_the_contract_fit(string name) =>
        Fits("crs-profile/1", File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "examples", name)));

    [Property(MaxTest = 100)]
    public void Rulesets_fit(DerivedRuleset ruleset) => Fits("crs-ruleset/1", JsonText.WriteRuleset(ruleset.Value));

    [Theory]
    [InlineData("""{"age":200,"education":"doctoral","firstLanguage":null}""")]
    [InlineData("""{"age":30,"education":"phd","firstLanguage":null}""")]
    [InlineData("""{"age":30,"education":"doctoral"}""")]
    [InlineData("""{"age":30,"education":"doctoral","firstLanguage":null,"colour":"red"}""")]
    [InlineData("""{"age":30,"education":"doctoral","firstLanguage":{"language":"english","listening":15,"reading":9,"writing":9,"speaking":9}}""")]
    public void Schema_and_reader_refuse_the_same(string json)
    {
        SchemaCheck.Of("crs-factors/1").Violations(JsonNode.Parse(json)).Should().NotBeEmpty();
        JsonText.ReadFactors(json).IsValid.Should().BeFalse();
    }

    [Fact]
    public void The_schema_of_candidates_has_the_fields_that_are_read()
    {
        JsonObject properties = SchemaCheck.Of("crs-factors/1").Root["properties"]!.AsObject();
        properties.Select(static p => p.Key).Where(static name => name != "schema").Should().Equal(
            CrsJson.FactorsFields.Select(static path => path.Split('.')[0]).Distinct(StringComparer.Ordinal));
    }

    [Fact]
    public void There_is_a_schema_for_every_format_and_for_no_other()
    {
        CrsSchemas.Formats.Should().OnlyContain(static format => SchemaCheck.Of(format).Root["title"]!.GetValue<string>() == format);
        FluentActions.Invoking(() => CrsSchemas.Open("crs-nothing/1")).Should().Throw<ArgumentException>().WithMessage("*crs-factors/1*");
    }

    private static void Fits(string format, string json) => SchemaCheck.Of(format).Violations(JsonNode.Parse(json)).Should().BeEmpty(json);
}
