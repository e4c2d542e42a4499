using System.Text.Json.Nodes;
using CrsCalculator.Rules;
using NodaTime;

namespace CrsCalculator.Json.Tests.RuleBooks;

/// <summary>A rule book that was typed by hand is checked, and everything that is wrong with it is listed.</summary>
public class RuleBookReadingTests
{
    private const string FundsOf2026 = """
        {
          "schema": "crs-rulebook/1",
          "name": "Funds of 2026",
          "parts": {
            "funds": [
              {
                "from": "2026-07-01",
                "citation": { "instruction": "IRCC, Proof of funds", "section": "table of 2026", "inForceFrom": "2026-07-01" },
                "certainty": "certain",
                "amounts": [15600, 19400, 23900],
                "eachMore": 4200
              },
              { "from": "2027-07-01", "gap": "the table of 2027 is not known" }
            ]
          }
        }
        """;

    private static readonly string Good = CrsDocument.Of(RuleBook.Official.ToLayer("mine")).ToJson();

    public static TheoryData<string, Action<JsonObject>> Faults => new()
    {
        { "$.schema wrongSchema", static d => d["schema"] = "crs-ruleset/1" },
        { "$.schema missingField", static d => d.Remove("schema") },
        { "$.name missingField", static d => d.Remove("name") },
        { "$.name invalidText", static d => d["name"] = " " },
        { "$.parts missingField", static d => d.Remove("parts") },
        { "$.parts wrongType", static d => d["parts"] = new JsonArray() },
        { "$.parts.fund unknownField", static d => d["parts"]!["fund"] = new JsonArray() },
        { "$.parts.funds wrongType", static d => d["parts"]!["funds"] = 5 },
        { "$.parts.funds[2] wrongType", static d => d["parts"]!["funds"]![2] = 5 },

        // Wrong length and numbers that do not rise.
        { "$.parts.funds[2].amounts tableLength", static d => Of(d, "funds", 2)["amounts"] = new JsonArray() },
        { "$.parts.funds[2].amounts[2] doesNotRise", static d => Of(d, "funds", 2)["amounts"]![2] = 12_474 },
        { "$.parts.funds[2].amounts[2] outOfRange", static d => Of(d, "funds", 2)["amounts"]![2] = -1 },
        { "$.parts.funds[2].amounts[2] wrongType", static d => Of(d, "funds", 2)["amounts"]![2] = "15530" },
        { "$.parts.tests[1].acceptsOneSkillRetake wrongType", static d => Of(d, "tests", 1)["acceptsOneSkillRetake"] = "yes" },
        { "$.parts.tests[1].charts[0].reading[1] doesNotRise", static d => Chart(d)["reading"]![1] = 3.5 },
        { "$.parts.tests[1].charts[0].reading tableLength", static d => Chart(d)["reading"] = Numbers(10) },
        { "$.parts.fsw[1].grid.education.points tableLength", static d => Grid(d)["education"]!["points"]!.AsArray().RemoveAt(7) },
        { "$.parts.fsw[1].grid.arrangedEmployment.points tableLength", static d => Grid(d)["arrangedEmployment"]!["points"] = Numbers(3) },
        { "$.parts.invitations[1].programOrder tableLength", static d => Of(d, "invitations", 1)["programOrder"]!.AsArray().RemoveAt(0) },

        // Codes that are not known, or are there twice.
        { "$.parts.categories[1].categories[1].occupations[0] unknownNoc", static d => Category(d)["occupations"]![0] = "99999" },
        { "$.parts.categories[1].categories[1].occupations[0] codeOfNoc2016", static d => Category(d)["occupations"]![0] = "2174" },
        { "$.parts.categories[1].categories[1].occupations[1] listedTwice", static d => Category(d)["occupations"]![1] = "31100" },
        { "$.parts.categories[1].categories[1].category unknownValue", static d => Category(d)["category"] = "health" },
        { "$.parts.categories[1].categories[1] listedTwice", static d => Category(d)["category"] = "french" },
        { "$.parts.fst[1].tradeGroups[0] unknownNocGroup", static d => Of(d, "fst", 1)["tradeGroups"]![0] = "99" },
        { "$.parts.fst[1].tradeGroups[0] unknownNocGroup", static d => Of(d, "fst", 1)["tradeGroups"]![0] = "" },
        { "$.parts.fst[1].tradeGroups[1] listedTwice", static d => Of(d, "fst", 1)["tradeGroups"]![1] = "72" },
        { "$.parts.work[1].lowestSkilledTeer unknownValue", static d => Of(d, "work", 1)["lowestSkilledTeer"] = "teer9" },
        { "$.parts.work[1].leaveWithoutWork[1] listedTwice", static d => Of(d, "work", 1)["leaveWithoutWork"]![1] = "parental" },
        { "$.parts.documents[1].nominationsExcluded[0] unknownValue", static d => Of(d, "documents", 1)["nominationsExcluded"]![0] = "XX" },
        { "$.parts.tests[1].charts[0].test unknownValue", static d => Chart(d)["test"] = "clb" },
        { "$.parts.tests[1].charts[1] listedTwice", static d => d["parts"]!["tests"]![1]!["charts"]![1]!["test"] = "ieltsGeneralTraining" },
        { "$.parts.tests[1].charts[0].scale notOfThisTest", static d => Chart(d)["scale"] = "from2023" },
        { "$.parts.tests[1].charts[0].scale missingField", static d => Chart(d)["test"] = "tefCanada" },
        { "$.parts.invitations[1].programOrder[1] listedTwice", static d => Of(d, "invitations", 1)["programOrder"]![1] = "FST" },
        { "$.parts.cec[1].certainty unknownValue", static d => Of(d, "cec", 1)["certainty"] = "sure" },

        // Dates.
        { "$.parts.funds[3].from datesOutOfOrder", static d => Of(d, "funds", 3)["from"] = "2017-12-31" },
        { "$.parts.funds[3].from dayTwice", static d => Of(d, "funds", 3)["from"] = "2018-01-01" },
        { "$.parts.funds[1].from dayTwice", static d => Of(d, "funds", 1)["from"] = null },
        { "$.parts.funds[2].from notADate", static d => Of(d, "funds", 2)["from"] = "2018-02-30" },
        { "$.parts.funds[2].from missingField", static d => Of(d, "funds", 2).Remove("from") },
        { "$.parts.funds[7].verifiedTo endBeforeStart", static d => Of(d, "funds", 7)["verifiedTo"] = "2025-07-06" },
        { "$.parts.tests[1].charts[3].printedTo endBeforeStart", static d => Of(d, "tests", 1)["charts"]![3]!["printedTo"] = "2019-09-30" },
        { "$.parts.documents[3].study.waiver.to endBeforeStart", static d => Study(d)["waiver"]!["to"] = "2020-02-29" },

        // A rule, a gap, or neither.
        { "$.parts.funds[2] ruleAndGap", static d => Of(d, "funds", 2)["gap"] = "not known" },
        { "$.parts.points[1] ruleAndGap", static d => Of(d, "points", 1)["gap"] = "not known" },
        { "$.parts.funds[1].gap invalidText", static d => Of(d, "funds", 1)["gap"] = string.Empty },
        { "$.parts.funds[1].amount unknownField", static d => Of(d, "funds", 1)["amount"] = 5 },
        { "$.parts.funds[2].citation missingField", static d => Of(d, "funds", 2).Remove("citation") },
        { "$.parts.funds[2].certainty missingField", static d => Of(d, "funds", 2).Remove("certainty") },
        { "$.parts.funds[2].citation.section invalidText", static d => Of(d, "funds", 2)["citation"]!["section"] = " " },

        // Numbers out of range.
        { "$.parts.work[1].fullTimeHoursPerWeek outOfRange", static d => Of(d, "work", 1)["fullTimeHoursPerWeek"] = 0 },
        { "$.parts.documents[1].testResultYears outOfRange", static d => Of(d, "documents", 1)["testResultYears"] = 101 },
        { "$.parts.cec[1].higherLevel outOfRange", static d => Of(d, "cec", 1)["higherLevel"] = 13 },
        { "$.parts.cec[1].requiredHours outOfRange", static d => Of(d, "cec", 1)["requiredHours"] = 0 },
        { "$.parts.cec[1].province.excluded unknownValue", static d => Of(d, "cec", 1)["province"]!["excluded"] = "Quebec" },
        { "$.parts.fsw[1].grid.adaptability.cap outOfRange", static d => Grid(d)["adaptability"]!["cap"] = -1 },
        { "$.parts.invitations[1].daysToApply outOfRange", static d => Of(d, "invitations", 1)["daysToApply"] = 0 },
    };

    [Theory]
    [MemberData(nameof(Faults))]
    public void A_fault_is_found_where_it_is(string issue, Action<JsonObject> fault)
    {
        DocumentReading<RuleBookLayer> reading = CrsJson.RuleBook.Read(JsonText.Changed(Good, fault));
        reading.Issues.Paths().Should().Equal(issue);
        reading.IsValid.Should().BeFalse();
    }

    [Fact]
    public void All_faults_are_listed_at_once()
    {
        string faulty = JsonText.Changed(Good, static d =>
        {
            d["name"] = " ";
            Of(d, "points", 1)["id"] = "my rules";
            Of(d, "points", 5)["inForceFrom"] = "2016-01-01"; // No longer the official one.
            Chart(d)["writing"]![6] = 1;
            Of(d, "funds", 2)["amounts"]![2] = 12_474;
            Of(d, "funds", 2)["amounts"]![3] = 12_474;
            Of(d, "funds", 3)["from"] = "2010-01-01";
            Of(d, "funds", 3)["gap"] = "not known";
            Of(d, "funds", 4)["from"] = "2017-01-01";
            Of(d, "funds", 4)["certainty"] = "likely";
            Category(d)["occupations"]![0] = "99999";
        });
        CrsJson.RuleBook.Read(faulty).Issues.Paths().Should().Equal(
            "$.name invalidText",
            "$.parts.points[1].id invalidText",
            "$.parts.points[5].id idOfOfficialRuleset",
            "$.parts.points[5].inForceFrom datesOutOfOrder",
            "$.parts.tests[1].charts[0].writing[6] doesNotRise",
            "$.parts.funds[2].amounts[2] doesNotRise",
            "$.parts.funds[2].amounts[3] doesNotRise",
            "$.parts.funds[3] ruleAndGap",
            "$.parts.funds[4].certainty unknownValue",
            "$.parts.funds[4].from datesOutOfOrder",
            "$.parts.categories[1].categories[1].occupations[0] unknownNoc");
    }

    /// <summary>A ruleset finds its own faults, whatever else is wrong with the book, at its place in it.</summary>
    [Fact]
    public void A_ruleset_inside_a_book_is_checked_as_one_by_itself()
    {
        string ruleset = JsonText.Changed(
            JsonText.WriteRuleset(RuleBook.Official.Points.LastAvailable!.Derive("mine", static tables => tables)),
            static d => d["instruction"] = " ");
        string book = JsonText.Changed(Good, d =>
        {
            d["name"] = " ";
            d["parts"]!["points"] = new JsonArray(JsonNode.Parse(ruleset));
        });
        Issue[] own = [.. CrsJson.Ruleset.Read(ruleset).Issues];
        own.Should().NotBeEmpty();
        CrsJson.RuleBook.Read(book).Issues.Skip(1).Should()
            .Equal(own.Select(static issue => issue with { Path = $"$.parts.points[0]{issue.Path[1..]}" }));
    }

    [Fact]
    public void A_table_of_2026_entered_by_hand_changes_eligibility_from_its_day()
    {
        DocumentReading<RuleBookLayer> reading = CrsJson.RuleBook.Read(FundsOf2026);
        reading.Issues.Should().BeEmpty();
        (reading.Id, reading.Value.Parts.Single(), reading.Value.Funds.Length).Should().Be(("Funds of 2026", RuleBookPart.Funds, 2));
        var calculator = new ExpressEntry(RuleBook.Official.With(reading.Value));
        LocalDate from = new(2026, 7, 1);
        Candidate couple = CrsJson.Profile.Read(
            File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "docs", "examples", "profile-couple.json"))).Value;
        couple = couple with { FamilySize = 3, SettlementFunds = 23_500 };
        Outcome(from.PlusDays(-1)).Should().Be(CrsCalculator.Outcome.Met);
        Outcome(from).Should().Be(CrsCalculator.Outcome.NotMet);
        Outcome(new LocalDate(2027, 7, 1)).Should().Be(CrsCalculator.Outcome.NotAssessed, "the table is not known");
        calculator.Eligibility(couple, from).Notices.Should()
            .Contain(new Notice(NoticeCodes.RulesNotOfficial, new Facts("Funds of 2026", "funds")));

        Outcome Outcome(LocalDate on) => calculator.Eligibility(couple, on).Fsw[RequirementId.FswFunds].Outcome;
    }

    [Fact]
    public void A_gap_of_one_s_own_is_a_rule_that_is_not_available()
    {
        RuleGap gap = CrsJson.RuleBook.Read(FundsOf2026).Value.Funds[1].Gap!;
        gap.Should().Be(new RuleGap(GapReason.NotAvailable, new LocalDate(2027, 7, 1), "the table of 2027 is not known"));
    }

    [Fact]
    public void A_book_is_told_from_a_ruleset()
    {
        CrsJson.IsRuleBook(System.Text.Encoding.UTF8.GetBytes(FundsOf2026)).Should().BeTrue();
        CrsJson.IsRuleBook("""{"parts":{}}"""u8).Should().BeTrue();
        CrsJson.IsRuleBook("""{"schema":"crs-rulebook/2"}"""u8).Should().BeTrue();
        CrsJson.IsRuleBook("""{"schema":"crs-ruleset/1","id":"parts"}"""u8).Should().BeFalse();
        CrsJson.IsRuleBook("parts"u8).Should().BeFalse();
        CrsJson.IsRuleBook(System.Text.Encoding.UTF8.GetBytes(JsonText.WriteRuleset(RuleBook.Official.Points.LastAvailable!)))
            .Should().BeFalse();
    }

    [Fact]
    public void A_book_may_be_without_entries() =>
        CrsJson.RuleBook.Read("""{"schema":"crs-rulebook/1","name":"nothing","parts":{}}""").Value.Parts.Should().BeEmpty();

    private static JsonObject Of(JsonObject book, string part, int entry) => book["parts"]![part]![entry]!.AsObject();

    private static JsonObject Chart(JsonObject book) => Of(book, "tests", 1)["charts"]![0]!.AsObject();

    private static JsonObject Category(JsonObject book) => Of(book, "categories", 1)["categories"]![1]!.AsObject();

    private static JsonNode Grid(JsonObject book) => Of(book, "fsw", 1)["grid"]!;

    private static JsonNode Study(JsonObject book) => Of(book, "documents", 3)["study"]!;

    private static JsonArray Numbers(int count) => new([.. Enumerable.Range(1, count).Select(static i => JsonValue.Create(i))]);
}
