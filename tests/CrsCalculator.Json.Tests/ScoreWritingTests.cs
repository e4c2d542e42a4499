using System.Text.Json.Nodes;
using CrsCalculator.Rules;
using CrsCalculator.TestKit.Generators;
using NodaTime;

namespace CrsCalculator.Json.Tests;

/// <summary>The documents that other programs read, field by field.</summary>
[Properties(Arbitrary = [typeof(CrsArbitraries)])]
public class ScoreWritingTests
{
    private static readonly LocalDate On = new(2026, 1, 21);
    private static readonly DocumentReading<CrsFactors> TooOld = JsonText.ReadFactors(
        """{"age":200,"education":"doctoral","firstLanguage":null}""");

    [Property(MaxTest = 200)]
    public void The_lines_of_a_score_add_up_to_its_total(CrsFactors factors)
    {
        JsonNode document =
            JsonNode.Parse(JsonText.Written(CrsDocument.Of(ExpressEntry.Official.Explain(factors, On), "x")))!;
        int total = document["total"]!.GetValue<int>();
        document["breakdown"]!.AsArray().Sum(static line => line!["points"]!.GetValue<int>()).Should().Be(total);
        string[] sections = ["core", "spouse", "transferability", "additional"];
        sections.Sum(section => document[section]!.GetValue<int>()).Should().Be(total);
    }

    [Fact]
    public void A_score_has_the_fields_of_the_contract_in_their_order()
    {
        JsonObject document =
            JsonNode.Parse(JsonText.Written(CrsDocument.Of(ExpressEntry.Official.Explain(default, On))))!.AsObject();
        document.Select(static field => field.Key).Should().Equal(
            "schema", "id", "ruleset", "on", "total", "core", "spouse", "transferability", "additional", "breakdown", "notices");
        document["id"].Should().BeNull();
        document["on"]!.GetValue<string>().Should().Be("2026-01-21");
        document["ruleset"]!.GetValue<string>().Should().Be("2025-03-25");
        document["breakdown"]![0]!.AsObject().Select(static field => field.Key).Should()
            .Equal("factor", "points", "maximum", "beforeCaps", "input", "citation");
    }

    [Fact]
    public void A_score_under_other_rules_carries_its_notices()
    {
        CrsBreakdown breakdown = ExpressEntry.Official.AssumingLastHeld().Explain(default, new LocalDate(2026, 11, 22));
        JsonNode document = JsonNode.Parse(JsonText.Written(CrsDocument.Of(breakdown)))!;
        JsonNode notice = document["notices"]!.AsArray().Should().ContainSingle().Subject!;
        notice["code"]!.GetValue<string>().Should().Be("rulesForDateNotHeld");
        notice["message"]!.GetValue<string>().Should().Contain("2026-11-22").And.Contain("2025-03-25");
    }

    [Fact]
    public void A_line_of_a_batch_is_one_line_with_the_fields_of_the_contract()
    {
        CrsRuleset rules = RuleBook.Official.Points.At(On).Value;
        Line(writer => writer.WriteScore("a\nb", rules, default, [])).Should()
            .Be("""{"id":"a\nb","ruleset":"2025-03-25","total":0,"core":0,"spouse":0,"transferability":0,"additional":0}""" + "\n");
        Line(writer => writer.WriteScore(null, rules, default, [new Notice(NoticeCodes.SpouseIgnored, new Facts())])).Should()
            .StartWith("""{"id":null,"ruleset":"2025-03-25","total":0,""").And.Contain("\"notices\":[{\"code\":\"spouseIgnored\"");
    }

    [Fact]
    public void A_bad_line_of_a_batch_gives_its_number_and_its_issues() =>
        Line(static writer => writer.WriteErrors(null, 7, TooOld.Issues)).Should().Be(
            """{"id":null,"line":7,"errors":[{"path":"$.age","code":"outOfRange","message":"200 is out of range; 0 to 120 is allowed","""
            + "\"facts\":{\"found\":200,\"least\":0,\"greatest\":120}}]}\n");

    private static string Line(Action<ScoreLineWriter> write) => JsonText.Line(write);
}
