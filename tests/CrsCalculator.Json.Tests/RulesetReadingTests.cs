using System.Text.Json.Nodes;
using CrsCalculator.Rules;

namespace CrsCalculator.Json.Tests;

/// <summary>A ruleset that was typed by hand is checked, and everything that is wrong with it is listed.</summary>
public class RulesetReadingTests
{
    private static readonly string Good =
        JsonText.WriteRuleset(RuleBook.Official.Points.LastAvailable!.Derive("mine", static tables => tables));

    public static TheoryData<string, Action<JsonObject>> Faults => new()
    {
        { "$.schema wrongSchema", static d => d["schema"] = "crs-ruleset/2" },
        { "$.schema missingField", static d => d.Remove("schema") },
        { "$.id invalidText", static d => d["id"] = "my rules" },
        { "$.inForceFrom notADate", static d => d["inForceFrom"] = "2026-13-45" },
        { "$.inForceFrom wrongType", static d => d["inForceFrom"] = 20261103 },
        { "$.instruction invalidText", static d => d["instruction"] = " " },
        { "$.colour unknownField", static d => d["colour"] = "red" },
        { "$.core missingField", static d => d.Remove("core") },
        { "$.core.single missingField", static d => d["core"]!.AsObject().Remove("single") },
        { "$.core.single.age missingField", static d => d["core"]!["single"]!.AsObject().Remove("age") },
        { "$.core.single.age wrongType", static d => d["core"]!["single"]!["age"] = 5 },
        { "$.core.single.age.points[3] outOfRange", static d => Ages(d)["points"]![3] = -110 },
        { "$.core.single.age.points[3] wrongType", static d => Ages(d)["points"]![3] = "110" },
        { "$.core.single.age.points[3] wrongType", static d => Ages(d)["points"]![3] = 110.5 },
        { "$.core.single.age.points tableLength", static d => Ages(d)["points"] = new JsonArray() },
        { "$.core.single.age.firstRow outOfRange", static d => Ages(d)["firstRow"] = 400 },
        { "$.core.single.age.citation missingField", static d => Ages(d).AsObject().Remove("citation") },
        { "$.core.single.age.citation.section invalidText", static d => Ages(d)["citation"]!["section"] = string.Empty },
        { "$.core.single.age.citation.inForceFrom notADate", static d => Ages(d)["citation"]!["inForceFrom"] = "soon" },
        { "$.core.single.firstLanguage.points tableLength", static d => d["core"]!["single"]!["firstLanguage"]!["points"] = Numbers(20) },
        { "$.core.single.firstLanguage.cap missingField", static d => d["core"]!["single"]!["firstLanguage"]!.AsObject().Remove("cap") },
        { "$.core.single.education tableLength", static d => d["core"]!["single"]!["education"]!["points"]!.AsArray().RemoveAt(7) },
        { "$.core.single.education pointsFall", static d => d["core"]!["single"]!["education"]!["points"]![7] = 134 },
        { "$.spouse.language pointsFall", static d => d["spouse"]!["language"]!["points"]![10] = 4 },
        { "$.transferability.educationAndLanguage.rows[0] unknownValue", static d => Combination(d)["rows"]![0] = "college" },
        { "$.transferability.educationAndLanguage.rows thresholds", static d => Combination(d)["rows"] = Levels("twoYear", "oneYear") },
        { "$.transferability.educationAndLanguage.columns thresholds", static d => Combination(d)["columns"] = new JsonArray(9, 7) },
        { "$.transferability.educationAndLanguage.points tableLength", static d => Combination(d)["points"]!.AsArray().RemoveAt(0) },
        { "$.transferability.educationAndLanguage.points tableLength", static d => Combination(d)["points"]![1]!.AsArray().RemoveAt(0) },
        { "$.transferability.educationAndLanguage.points[1] wrongType", static d => Combination(d)["points"]![1] = 5 },
        { "$.transferability.educationAndLanguage.points[1][2] outOfRange", static d => Combination(d)["points"]![1]![2] = 5000 },
        { "$.id idOfOfficialRuleset", static d => d["id"] = "2025-03-25" },
        { "$.inForceFrom beforeTheCrs", static d => d["inForceFrom"] = "2014-12-31" },
        { "$.additional.sectionCap outOfRange", static d => d["additional"]!["sectionCap"] = 5000 },
        { "$.transferability.sectionCap outOfRange", static d => d["transferability"]!["sectionCap"] = -1 },
        { "$.additional.canadianStudy pointsFall", static d => d["additional"]!["canadianStudy"]!["points"] = new JsonArray(0, 30, 15) },
        { "$.transferability.educationCap capAboveSectionCap", static d => d["transferability"]!["educationCap"] = 110 },
        { "$.additional.nomination pointsForNothing", static d => d["additional"]!["nomination"]!["points"]![0] = 600 },
        { "$.additional.sectionCap missingField", static d => d["additional"]!.AsObject().Remove("sectionCap") },
        { "$.maxima.coreSingle maximumMismatch", static d => d["maxima"]!["coreSingle"] = 501 },
        { "$.maxima.coreSingle maximumMismatch", static d => d["core"]!["single"]!["education"]!["points"]![7] = 151 },
        { "$.maxima.spouse missingField", static d => d["maxima"]!.AsObject().Remove("spouse") },
    };

    [Theory]
    [MemberData(nameof(Faults))]
    public void A_fault_is_found_where_it_is(string issue, Action<JsonObject> fault)
    {
        DocumentReading<CrsRuleset> reading = JsonText.ReadRuleset(JsonText.Changed(Good, fault));
        reading.IsValid.Should().BeFalse();
        reading.Issues.Paths().Where(found => found == issue || !found.StartsWith("$.maxima.", StringComparison.Ordinal)).Should()
            .Equal([issue], "a fault in a table may also show in the maxima, and nowhere else");
        FluentActions.Invoking(() => reading.Value).Should().Throw<InvalidOperationException>();
    }

    [Fact]
    public void All_faults_are_listed_at_once()
    {
        string faulty = JsonText.Changed(Good, static d =>
        {
            d["inForceFrom"] = "soon";
            Ages(d)["points"]![3] = "many";
            Ages(d)["points"]![5] = -1;
            d["spouse"]!["education"]!["points"]![7] = 3;
            d["transferability"]!["foreignWorkCap"] = 900;
        });
        JsonText.ReadRuleset(faulty).Issues.Paths().Should().Equal(
            "$.inForceFrom notADate",
            "$.core.single.age.points[3] wrongType",
            "$.core.single.age.points[5] outOfRange",
            "$.spouse.education pointsFall",
            "$.transferability.foreignWorkCap capAboveSectionCap");
    }

    public static TheoryData<string, Action<JsonObject>> FaultsOfOfficial { get; } = new()
    {
        { "$.core.single.age.points[3] wrongType", static d => Ages(d)["points"]![3] = "110" },
        { "$.spouse.language pointsFall", static d => d["spouse"]!["language"]!["points"]![10] = 4 },
        { "$.maxima.coreSingle maximumMismatch", static d => d["maxima"]!["coreSingle"] = 501 },
        { "$.additional missingField", static d => d.Remove("additional") },
        { "$.id idOfOfficialRuleset", static d => d["summary"] = "mine" },
    };

    /// <summary>A faulty copy of an official ruleset becomes the official one when the fault is corrected.</summary>
    [Theory]
    [MemberData(nameof(FaultsOfOfficial))]
    public void A_copy_of_an_official_ruleset_is_another_one_only_if_nothing_else_is_wrong(string issue, Action<JsonObject> fault)
    {
        string official = JsonText.WriteRuleset(RuleBook.Official.Points.LastAvailable!);
        JsonText.ReadRuleset(JsonText.Changed(official, fault)).Issues.Paths()
            .Where(found => found == issue || !found.StartsWith("$.maxima.", StringComparison.Ordinal)).Should().Equal(issue);
    }

    [Fact]
    public void The_tables_of_a_document_that_is_good_are_used()
    {
        string changed = JsonText.Changed(Good, static d =>
        {
            d["id"] = "2026-11-03-entered";
            d["inForceFrom"] = "2026-11-03";
            d["additional"]!["sibling"]!["points"]![1] = 10;
        });
        CrsRuleset ruleset = JsonText.ReadRuleset(changed).Value;
        CrsFactors sibling = new() { Age = 30, Education = EducationLevel.Doctoral, Languages = default, SiblingInCanada = true };
        CrsBreakdown breakdown = new ExpressEntry(RuleBook.Official.WithPoints(ruleset)).Explain(sibling, ruleset.InForceFrom);
        breakdown.Score.Additional.Should().Be(10);
        breakdown.Notices.Should().Equal(new Notice(NoticeCodes.RulesetNotOfficial, new Facts("2026-11-03-entered")));
    }

    [Fact]
    public void A_document_of_another_kind_is_refused() => JsonText.ReadRuleset(JsonText.Minimal).IsValid.Should().BeFalse();

    private static JsonNode Ages(JsonObject ruleset) => ruleset["core"]!["single"]!["age"]!;

    private static JsonNode Combination(JsonObject ruleset) => ruleset["transferability"]!["educationAndLanguage"]!;

    private static JsonArray Levels(string one, string other) => new(one, other);

    private static JsonArray Numbers(int count) => new([.. Enumerable.Range(0, count).Select(static i => JsonValue.Create(i))]);
}
