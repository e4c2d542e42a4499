using System.Text.Json.Nodes;
using CrsCalculator.Rules;
using CrsCalculator.TestKit.Rules;

namespace CrsCalculator.Json.Tests;

/// <summary>A ruleset that was typed by hand is checked, and everything that is wrong with it is listed.</summary>
public class RulesetReadingTests
{
    private static readonly string Good =
        JsonText.WriteRuleset(RuleBook.Official.Points.LastAvailable!.Derive("mine", static tables => tables));

    private static readonly string ByWage = JsonText.WriteRuleset(MadeUpRules.Ruleset("byWage"));

    /// <summary>One fault each. The places of the official factors are those of the list in <see cref="Factor"/>.</summary>
    public static TheoryData<string, Action<JsonObject>> Faults => new()
    {
        { "$.schema wrongSchema", static d => d["schema"] = "crs-ruleset/2" },
        { "$.schema missingField", static d => d.Remove("schema") },
        { "$.id invalidText", static d => d["id"] = "my rules" },
        { "$.id idOfOfficialRuleset", static d => d["id"] = "2025-03-25" },
        { "$.inForceFrom notADate", static d => d["inForceFrom"] = "2026-13-45" },
        { "$.inForceFrom dateInAnotherOrder", static d => d["inForceFrom"] = "03-11-2026" },
        { "$.inForceFrom wrongType", static d => d["inForceFrom"] = 20261103 },
        { "$.inForceFrom beforeTheCrs", static d => d["inForceFrom"] = "2014-12-31" },
        { "$.instruction invalidText", static d => d["instruction"] = " " },
        { "$.colour unknownField", static d => d["colour"] = "red" },
        { "$.core unknownField", static d => d["core"] = new JsonObject() },
        { "$.sections missingField", static d => d.Remove("sections") },
        { "$.groups missingField", static d => d.Remove("groups") },
        { "$.factors missingField", static d => d.Remove("factors") },
        { "$.factors wrongType", static d => d["factors"] = new JsonObject() },
        { "$.sections[3].id unknownValue", static d => d["sections"]![3]!["id"] = "extra" },
        { "$.sections[3].cap missingField", static d => d["sections"]![3]!.AsObject().Remove("cap") },
        { "$.sections[3].cap outOfRange", static d => d["sections"]![3]!["cap"] = 5000 },
        { "$.sections[2].cap wrongType", static d => d["sections"]![2]!["cap"] = "100" },
        { "$.sections[0].cap.single missingField", static d => d["sections"]![0]!["cap"]!.AsObject().Remove("single") },
        { "$.sections[0].cap.single outOfRange", static d => d["sections"]![0]!["cap"]!["single"] = -1 },
        { "$.sections[4].id duplicateName", static d => d["sections"]!.AsArray().Add(d["sections"]![3]!.DeepClone()) },
        { "$.sections[0].maximum.single maximumMismatch", static d => d["sections"]![0]!["maximum"]!["single"] = 501 },
        { "$.sections[0].maximum.withSpouse maximumMismatch", static d => d["sections"]![0]!["maximum"]!["withSpouse"] = 461 },
        { "$.sections[2].maximum maximumMismatch", static d => d["sections"]![2]!["maximum"] = 99 },
        { "$.sections[0].maximum.single maximumMismatch", static d => Factor(d, 1)["points"]!["single"]![7] = 151 },
        { "$.groups[1].cap missingField", static d => d["groups"]![1]!.AsObject().Remove("cap") },
        { "$.groups[1].cap capAboveSectionCap", static d => d["groups"]![1]!["cap"] = 110 },
        { "$.groups[1].id missingField", static d => d["groups"]![1]!.AsObject().Remove("id") },
        { "$.groups[1].combine unknownValue", static d => d["groups"]![1]!["combine"] = "best" },
        { "$.groups[3] emptyGroup", static d => d["groups"]!.AsArray().Add(new JsonObject { ["id"] = "nobody", ["cap"] = 5 }) },
        { "$.groups[3].id invalidText", static d => d["groups"]!.AsArray().Add(new JsonObject { ["id"] = "of none", ["cap"] = 5 }) },
        { "$.groups[3].id invalidText", static d => d["groups"]!.AsArray().Add(new JsonObject { ["id"] = string.Empty, ["cap"] = 5 }) },
        { "$.groups[3].id invalidText", static d => d["groups"]!.AsArray().Add(new JsonObject { ["id"] = "é", ["cap"] = 5 }) },
        { "$.groups[3].id wrongType", static d => d["groups"]!.AsArray().Add(new JsonObject { ["id"] = 5, ["cap"] = 5 }) },
        { "$.factors[5].points columnsOfSpouse", static d => Factor(d, 5)["points"] = Columns(Numbers(8), Zeros(8)) },
        { "$.factors[12].points pointsForNothing", static d => Factor(d, 12)["points"] = new JsonArray(0, 3, 3, 0, 25, 50) },
        { "$.groups[3].id duplicateName", static d => d["groups"]!.AsArray().Add(d["groups"]![2]!.DeepClone()) },
        { "$.groups[1] groupAcrossSections", static d => Factor(d, 13)["group"] = "education" },
        { "$.factors[3] wrongType", static d => d["factors"]![3] = 5 },
        { "$.factors[3].id missingField", static d => Factor(d, 3).Remove("id") },
        { "$.factors[3].id invalidText", static d => Factor(d, 3)["id"] = "second language" },
        { "$.factors[18].id duplicateName", static d => d["factors"]!.AsArray().Add(Factor(d, 17).DeepClone()) },
        { "$.factors[3].section unknownValue", static d => Factor(d, 3)["section"] = "extra" },
        { "$.factors[17].section sectionWithoutCap", static d => Factor(d, 17)["section"] = "further" },
        { "$.factors[3].row unknownValue", static d => Factor(d, 3)["row"] = "thirdLanguage" },
        { "$.factors[3].row missingField", static d => Factor(d, 3).Remove("row") },
        { "$.factors[3].bands missingField", static d => Factor(d, 3)["column"] = "age" },
        { "$.factors[8].bands missingField", static d => Factor(d, 8).Remove("column") },
        { "$.factors[8].column unknownValue", static d => Factor(d, 8)["column"] = "language" },
        { "$.factors[8].column notCombinable", static d => Factor(d, 8)["column"] = "firstLanguage" },
        { "$.factors[8].group unknownGroup", static d => Factor(d, 8)["group"] = "educations" },
        { "$.factors[8].group wrongType", static d => Factor(d, 8)["group"] = 5 },
        { "$.factors[3].group wrongType", static d => Factor(d, 3)["group"] = 5 },
        { "$.factors[0].bands bandsDoNotRise", static d => Factor(d, 0)["bands"]![0] = 1 },
        { "$.factors[0].bands bandsDoNotRise", static d => Factor(d, 0)["bands"]![2] = 18 },
        { "$.factors[0].bands bandsDoNotRise", static d => Factor(d, 0)["bands"] = new JsonArray() },
        { "$.factors[0].bands[2] outOfRange", static d => Factor(d, 0)["bands"]![2] = 400 },
        { "$.factors[0].bands[2] wrongType", static d => Factor(d, 0)["bands"]![2] = "eighteen" },
        { "$.factors[0].bands[2] wrongType", static d => Factor(d, 0)["bands"]![2] = 18.5 },
        { "$.factors[2].bands thresholds", static d => Factor(d, 2)["bands"]![10] = 13 },
        { "$.factors[1].bands[2] unknownValue", static d => Factor(d, 1)["bands"]![2] = "college" },
        { "$.factors[1].bands[2] unknownValue", static d => Factor(d, 1)["bands"]![2] = 2 },
        { "$.factors[1].bands bandsDoNotRise", static d => Factor(d, 1)["bands"]![2] = "doctoral" },
        { "$.factors[8].bands.rows[1] unknownValue", static d => Factor(d, 8)["bands"]!["rows"]![1] = "college" },
        { "$.factors[8].bands.rows bandsDoNotRise", static d => Factor(d, 8)["bands"]!["rows"]![1] = "twoOrMoreCredentials" },
        { "$.factors[8].bands.columns bandsDoNotRise", static d => Factor(d, 8)["bands"]!["columns"] = new JsonArray(0, 9, 7) },
        { "$.factors[8].bands.columns missingField", static d => Factor(d, 8)["bands"]!.AsObject().Remove("columns") },
        { "$.factors[8].bands.columns thresholds", static d => Factor(d, 8)["bands"]!["columns"]![2] = 13 },
        { "$.factors[8].points tableLength", static d => Factor(d, 8)["points"]!.AsArray().RemoveAt(0) },
        { "$.factors[8].points[2] outOfRange", static d => Factor(d, 8)["points"]![2] = 5000 },
        { "$.factors[8].points pointsFall", static d => Factor(d, 8)["points"]![5] = 12 },
        { "$.factors[0].points missingField", static d => Factor(d, 0).Remove("points") },
        { "$.factors[0].points wrongType", static d => Factor(d, 0)["points"] = 5 },
        { "$.factors[0].points.single missingField", static d => Factor(d, 0)["points"]!.AsObject().Remove("single") },
        { "$.factors[0].points.single[3] outOfRange", static d => Factor(d, 0)["points"]!["single"]![3] = -110 },
        { "$.factors[0].points.single[3] wrongType", static d => Factor(d, 0)["points"]!["single"]![3] = "110" },
        { "$.factors[0].points.single[3] wrongType", static d => Factor(d, 0)["points"]!["single"]![3] = 110.5 },
        { "$.factors[0].points.single tableLength", static d => Factor(d, 0)["points"]!["single"] = new JsonArray() },
        { "$.factors[0].points.withSpouse tableLength", static d => Factor(d, 0)["points"]!["withSpouse"]!.AsArray().Add(0) },
        { "$.factors[0].points.single pointsRise", static d => Factor(d, 0)["points"]!["single"]![20] = 80 },
        { "$.factors[1].points.single tableLength", static d => Factor(d, 1)["points"]!["single"]!.AsArray().RemoveAt(7) },
        { "$.factors[1].points.single pointsFall", static d => Factor(d, 1)["points"]!["single"]![7] = 134 },
        { "$.factors[2].points.single tableLength", static d => Factor(d, 2)["points"]!["single"] = Numbers(20) },
        { "$.factors[6].points pointsFall", static d => Factor(d, 6)["points"]![10] = 4 },
        { "$.factors[13].points pointsForNothing", static d => Factor(d, 13)["points"]![0] = 600 },
        { "$.factors[15].points pointsFall", static d => Factor(d, 15)["points"] = new JsonArray(0, 30, 15) },
        { "$.factors[0].citation missingField", static d => Factor(d, 0).Remove("citation") },
        { "$.factors[0].citation.section invalidText", static d => Factor(d, 0)["citation"]!["section"] = string.Empty },
        { "$.factors[0].citation.inForceFrom notADate", static d => Factor(d, 0)["citation"]!["inForceFrom"] = "soon" },
        { "$.factors[0].firstRow unknownField", static d => Factor(d, 0)["firstRow"] = 17 },
        { "$.factors[4] tiersMissing", static d => Factor(d, 4)["row"] = "canadianYearsInTier2" },
    };

    [Theory]
    [MemberData(nameof(Faults))]
    public void A_fault_is_found_where_it_is(string issue, Action<JsonObject> fault)
    {
        DocumentReading<CrsRuleset> reading = JsonText.ReadRuleset(JsonText.Changed(Good, fault));
        reading.IsValid.Should().BeFalse();
        WithoutMaxima(reading, issue).Should().Equal([issue], "a fault in a table may also show in the maxima, and nowhere else");
        FluentActions.Invoking(() => reading.Value).Should().Throw<InvalidOperationException>();
    }

    /// <summary>The faults of lists of occupations, in a ruleset that has them.</summary>
    public static TheoryData<string, Action<JsonObject>> FaultsOfTiers => new()
    {
        { "$.occupationTiers.2[0] unknownNoc", static d => Tier(d, "2")[0] = "99999" },
        { "$.occupationTiers.2[0] codeOfNoc2016", static d => Tier(d, "2")[0] = "2174" },
        { "$.occupationTiers.2[0] wrongType", static d => Tier(d, "2")[0] = 21232 },
        { "$.occupationTiers.3[2] duplicateName", static d => Tier(d, "3").Add("72106") },
        { "$.occupationTiers.1[2] duplicateName", static d => Tier(d, "1").Add("72106") },
        { "$.occupationTiers.3 missingField", static d => d["occupationTiers"]!.AsObject().Remove("3") },
        { "$.occupationTiers.4 unknownField", static d => d["occupationTiers"]!["4"] = new JsonArray() },
        { "$.occupationTiers.offersNeedLmia wrongType", static d => d["occupationTiers"]!["offersNeedLmia"] = "yes" },
        { "$.occupationTiers wrongType", static d => d["occupationTiers"] = new JsonArray() },
    };

    [Theory]
    [MemberData(nameof(FaultsOfTiers))]
    public void A_fault_of_the_occupations_is_found_where_it_is(string issue, Action<JsonObject> fault) =>
        JsonText.ReadRuleset(JsonText.Changed(ByWage, fault)).Issues.Paths().Should().Equal(issue);

    [Fact]
    public void Each_factor_that_needs_tiers_says_that_there_are_none() =>
        JsonText.ReadRuleset(JsonText.Changed(ByWage, static d => d.Remove("occupationTiers"))).Issues.Paths().Should().Equal(
            "$.factors[18] tiersMissing",
            "$.factors[19] tiersMissing",
            "$.factors[20] tiersMissing");

    [Fact]
    public void All_faults_are_listed_at_once()
    {
        string faulty = JsonText.Changed(ByWage, static d =>
        {
            d["inForceFrom"] = "soon";
            d["groups"]![0]!.AsObject().Remove("cap");
            d["groups"]![2]!["cap"] = 900;
            Tier(d, "2")[0] = "99999";
            Tier(d, "3").Add("72106");
            Factor(d, 0)["points"]!["single"]![3] = "many";
            Factor(d, 0)["points"]!["single"]![5] = -1;
            Factor(d, 1)["bands"]![2] = "college";
            Factor(d, 2)["row"] = "thirdLanguage";
            Factor(d, 4)["bands"]![1] = 3;
            Factor(d, 5)["points"]![7] = 3;
            Factor(d, 8)["group"] = "schooling";
            Factor(d, 10)["points"]!.AsArray().RemoveAt(4);
        });
        JsonText.ReadRuleset(faulty).Issues.Paths().Should().Equal(
            "$.inForceFrom notADate",
            "$.groups[0].cap missingField",
            "$.occupationTiers.2[0] unknownNoc",
            "$.occupationTiers.3[2] duplicateName",
            "$.factors[0].points.single[3] wrongType",
            "$.factors[0].points.single[5] outOfRange",
            "$.factors[1].bands[2] unknownValue",
            "$.factors[2].row unknownValue",
            "$.factors[4].bands bandsDoNotRise",
            "$.factors[10].points tableLength",
            "$.groups[2].cap capAboveSectionCap",
            "$.factors[5].points pointsFall");
        JsonText.ReadRuleset(JsonText.Changed(ByWage, static d => Factor(d, 8)["group"] = "schooling")).Issues.Paths().Should()
            .Equal(["$.factors[8].group unknownGroup"], "with a group that cannot be read, as above, it may be that one");
    }

    /// <summary>A maximum is compared as soon as everything that it is made of can be read, whatever else is wrong.</summary>
    [Fact]
    public void A_wrong_maximum_is_listed_beside_other_faults()
    {
        string faulty = JsonText.Changed(Good, static d =>
        {
            d["id"] = "my rules";
            d["sections"]![0]!["maximum"]!["single"] = 508;
            d["sections"]![3]!["maximum"] = 599;
            Factor(d, 4)["points"]!["withSpouse"]![3] = 65;
        });
        JsonText.ReadRuleset(faulty).Issues.Paths().Should().Equal(
            "$.id invalidText",
            "$.factors[4].points.withSpouse pointsFall",
            "$.sections[0].maximum.single maximumMismatch",
            "$.sections[3].maximum maximumMismatch");
    }

    /// <summary>In the place of a factor that cannot be read stands nothing that others could clash with.</summary>
    [Theory]
    [InlineData("sections", "{}")]
    [InlineData("groups", "{}")]
    [InlineData("factors", "{}")]
    [InlineData("factors", "7")]
    public void An_element_that_cannot_be_read_hides_no_fault_of_other_factors(string list, string element)
    {
        Action<JsonObject>[] faults =
        [
            static d => Factor(d, 1)["points"]!["single"]![7] = 134,
            static d => Factor(d, 6)["points"]![10] = 4,
            static d => Factor(d, 13)["points"]![0] = 600,
            static d => Factor(d, 16)["bands"]!["rows"]![1] = 13,
            static d => Factor(d, 17)["id"] = "unread",
        ];
        string faulty = JsonText.Changed(Good, d => Array.ForEach(faults, fault => fault(d)));
        string[] found =
        [
            .. JsonText.ReadRuleset(faulty).Issues.Paths().Where(static issue => !issue.Contains("maximum", StringComparison.Ordinal)),
        ];
        found.Should().Equal(
            "$.factors[1].points.single pointsFall",
            "$.factors[6].points pointsFall",
            "$.factors[13].points pointsForNothing",
            "$.factors[16].bands.rows thresholds");
        int places = JsonNode.Parse(Good)![list]!.AsArray().Count;
        for (int i = 0; i < places; i++)
        {
            string worse = JsonText.Changed(faulty, d => d[list]![i] = JsonNode.Parse(element));
            Elsewhere(JsonText.ReadRuleset(worse).Issues.Paths()).Should().Equal(Elsewhere(found), "of {0} {1}", list, i);

            IEnumerable<string> Elsewhere(IEnumerable<string> issues) =>
                issues.Where(issue => !issue.StartsWith($"$.{list}[{i}]", StringComparison.Ordinal));
        }
    }

    public static TheoryData<string, Action<JsonObject>> FaultsOfOfficial { get; } = new()
    {
        { "$.factors[0].points.single[3] wrongType", static d => Factor(d, 0)["points"]!["single"]![3] = "110" },
        { "$.factors[6].points pointsFall", static d => Factor(d, 6)["points"]![10] = 4 },
        { "$.sections[0].maximum.single maximumMismatch", static d => d["sections"]![0]!["maximum"]!["single"] = 501 },
        { "$.groups missingField", static d => d.Remove("groups") },
        { "$.id idOfOfficialRuleset", static d => d["summary"] = "mine" },
    };

    /// <summary>A faulty copy of an official ruleset becomes the official one when the fault is corrected.</summary>
    [Theory]
    [MemberData(nameof(FaultsOfOfficial))]
    public void A_copy_of_an_official_ruleset_is_another_one_only_if_nothing_else_is_wrong(string issue, Action<JsonObject> fault)
    {
        string official = JsonText.WriteRuleset(RuleBook.Official.Points.LastAvailable!);
        WithoutMaxima(JsonText.ReadRuleset(JsonText.Changed(official, fault)), issue).Should().Equal(issue);
    }

    [Fact]
    public void The_tables_of_a_document_that_is_good_are_used()
    {
        string changed = JsonText.Changed(Good, static d =>
        {
            d["id"] = "2026-11-03-entered";
            d["inForceFrom"] = "2026-11-03";
            Factor(d, 17)["points"]![1] = 10;
        });
        CrsRuleset ruleset = JsonText.ReadRuleset(changed).Value;
        CrsFactors sibling = new() { Age = 30, Education = EducationLevel.Doctoral, Languages = default, SiblingInCanada = true };
        CrsBreakdown breakdown = new ExpressEntry(RuleBook.Official.WithPoints(ruleset)).Explain(sibling, ruleset.InForceFrom);
        breakdown.Score.Additional.Should().Be(10);
        breakdown.Notices.Should().Equal(new Notice(NoticeCodes.RulesetNotOfficial, new Facts("2026-11-03-entered")));
    }

    [Fact]
    public void A_document_of_another_kind_is_refused() => JsonText.ReadRuleset(JsonText.Minimal).IsValid.Should().BeFalse();

    private static IEnumerable<string> WithoutMaxima(DocumentReading<CrsRuleset> reading, string issue) =>
        reading.Issues.Paths().Where(found => found == issue || !found.EndsWith(" maximumMismatch", StringComparison.Ordinal));

    /// <summary>
    /// A factor: 0 age, 1 education, 2 and 3 the languages, 4 Canadian work, 5 to 7 the spouse, 8 and 9 education, 10 and 11 foreign work,
    /// 12 the certificate, 13 nomination, 14 job offer, 15 study, 16 French, 17 sibling.
    /// </summary>
    private static JsonObject Factor(JsonObject ruleset, int place) => ruleset["factors"]![place]!.AsObject();

    private static JsonArray Tier(JsonObject ruleset, string tier) => ruleset["occupationTiers"]![tier]!.AsArray();

    private static JsonArray Numbers(int count) => new([.. Enumerable.Range(0, count).Select(static i => JsonValue.Create(i))]);

    private static JsonObject Columns(JsonArray withSpouse, JsonArray single) => new() { ["withSpouse"] = withSpouse, ["single"] = single };

    private static JsonArray Zeros(int count) => new([.. Enumerable.Range(0, count).Select(static _ => JsonValue.Create(0))]);
}
