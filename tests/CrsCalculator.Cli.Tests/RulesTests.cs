using System.Text.Json.Nodes;
using CrsCalculator.Rules;

namespace CrsCalculator.Cli.Tests;

public class RulesTests
{
    [Fact]
    public void List_shows_every_ruleset_and_both_gaps()
    {
        CrsRun run = CrsRun.Of("rules", "list");
        run.ExitCode.Should().Be(0);
        run.Output.Should().Contain("2015-01-01 to 2016-11-18").And.Contain("2025-03-25 to 2026-11-02").And.Contain(
            "not available  from 2026-11-03");
    }

    [Fact]
    public void List_for_programs_has_every_entry_of_the_list_for_readers()
    {
        string[] lines = [.. CrsRun.Of("rules", "list").OutputLines];
        JsonNode list = JsonNode.Parse(CrsRun.Of("rules", "list", "--json").Output)!;
        JsonArray parts = list["parts"]!.AsArray();
        parts.Select(static part => (string)part!["part"]!).Should().Equal(Enum.GetValues<RuleBookPart>().Select(Code.Of));
        JsonNode[] entries = [.. parts.SelectMany(static part => part!["entries"]!.AsArray())!];
        entries.Should().HaveCount(lines.Length - (2 * parts.Count), "each part has a title and heads");
        foreach (JsonNode entry in entries)
        {
            string[] facts =
            [
                (string?)entry["from"] ?? string.Empty,
                (string?)entry["to"] ?? string.Empty,
                (string?)entry["id"] ?? string.Empty,
                (string?)entry["summary"] ?? string.Empty,
                (string?)entry["citation"]?["instruction"] ?? (string)entry["gap"]!["message"]!,
                (string?)entry["verifiedTo"] ?? string.Empty,
            ];
            bool isGap = entry["gap"]?["reason"]?.GetValue<string>() == "notYetInForce";
            lines.Should().Contain(line => facts.Skip(isGap ? 1 : 0).All(fact => line.Contains(fact, StringComparison.Ordinal)));
        }
    }

    [Fact]
    public void List_for_programs_tells_rules_of_ones_own_from_official_ones()
    {
        string[] arguments = ["rules", "list", "--rules", CrsRun.Example("rulebook-funds.json"), "--json"];
        JsonNode list = JsonNode.Parse(CrsRun.Of(arguments).Output)!;
        ((string?)list["name"]).Should().Be("Invented funds of 2026");
        list["parts"]!.AsArray()
            .SelectMany(static part => part!["entries"]!.AsArray().Select(entry => (Part: (string)part["part"]!, Entry: entry!)))
            .Where(static listed => !(bool)listed.Entry["official"]!)
            .Select(static listed => (listed.Part, (string?)listed.Entry["from"]))
            .Should()
            .Equal(("funds", "2026-07-01"));
    }

    [Theory]
    [InlineData("2015-01-01", "600")]
    [InlineData("2025-03-25", "Ministerial Instructions effective 2025-03-25")]
    [InlineData("last-held", "2025-03-25 ruleset")]
    public void Show_prints_tables_and_citations(string id, string text)
    {
        CrsRun run = CrsRun.Of("rules", "show", id);
        run.ExitCode.Should().Be(0);
        run.Output.Should().Contain(text).And.Contain("45 or more").And.Contain("CLB 10 or higher").And.Contain(
            "CRS section D: nomination").And.Contain("four abilities, at most").And.NotContain("wage");
    }

    [Fact]
    public void Show_prints_a_factor_that_only_a_ruleset_of_ones_own_has()
    {
        string mine = Changed(static rules =>
        {
            rules["id"] = "mine";
            JsonNode added = rules["factors"]![17]!.DeepClone();
            (added["id"], added["row"]) = ("additional.redSeal", "certificate");
            (added["bands"], added["points"]) = (new JsonArray("none", "other", "redSeal"), new JsonArray(0, 5, 30));
            rules["factors"]!.AsArray().Add(added);
        });
        using var file = new TemporaryFile(mine);
        CrsRun run = CrsRun.Of("rules", "show", file.Path);
        run.Error.Should().BeEmpty();
        run.Output.Should().Contain("Certificate").And.Contain("Red Seal").And.Contain("does not come with this library");
    }

    [Theory]
    [InlineData("2015-01-01")]
    [InlineData("2016-11-19")]
    [InlineData("2017-06-06")]
    [InlineData("2020-10-20")]
    [InlineData("2025-03-25")]
    public void What_is_exported_is_valid(string id)
    {
        using var file = new TemporaryFile(CrsRun.Of("rules", "export", id).Output);
        CrsRun run = CrsRun.Of("rules", "validate", file.Path);
        run.ExitCode.Should().Be(0);
        run.Output.Should().StartWith($"{id} is valid");
    }

    [Fact]
    public void Validate_lists_every_problem()
    {
        string document = Changed(static rules =>
        {
            rules["factors"]![0]!["points"]!["single"]![4] = 1300;
            rules["groups"]![1]!["cap"] = 500;
            rules["colour"] = "red";
        });
        CrsRun run = CrsRun.With(document, "rules", "validate", "-");
        run.ExitCode.Should().Be(2);
        run.Output.Should().BeEmpty();
        run.Error.Should().Contain("$.colour: 'colour' is not a field").And.Contain("$.factors[0].points.single[4]: 1300").And.Contain(
            "$.groups[1].cap: the cap 500 is above 100");
    }

    [Fact]
    public void A_mistyped_cell_shows_in_the_maxima()
    {
        string document = Changed(static rules => rules["factors"]![1]!["points"]!["single"]![7] = 160);
        CrsRun.With(document, "rules", "validate", "-").Error.Should()
            .Contain("$.sections[0].maximum.single: the stated maximum is 500, but the tables add up to 510; one of them")
            .And.Contain("has a typing error");
    }

    [Fact]
    public void The_gap_cannot_be_shown_or_exported()
    {
        CrsRun.Of("rules", "show", "2026-11-03").ExitCode.Should().Be(3);
        CrsRun.Of("rules", "export", "2026-11-03").ExitCode.Should().Be(3);
        CrsRun.Of("rules", "export", "2001-01-01").ExitCode.Should().Be(2);
    }

    private static string Changed(Action<JsonNode> change)
    {
        JsonNode rules = JsonNode.Parse(CrsRun.Of("rules", "export", "2025-03-25").Output)!;
        change(rules);
        return rules.ToJsonString();
    }
}
