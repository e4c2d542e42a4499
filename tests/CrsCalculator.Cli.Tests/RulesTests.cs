using System.Text.Json.Nodes;

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

    [Theory]
    [InlineData("2015-01-01", "600")]
    [InlineData("2025-03-25", "Ministerial Instructions effective 2025-03-25")]
    [InlineData("last-held", "2025-03-25 ruleset")]
    public void Show_prints_tables_and_citations(string id, string text)
    {
        CrsRun run = CrsRun.Of("rules", "show", id);
        run.ExitCode.Should().Be(0);
        run.Output.Should().Contain(text).And.Contain("45 or more").And.Contain("CLB 10 or higher").And.Contain(
            "CRS section D: nomination").And.NotContain("high wage");
    }

    [Fact]
    public void Show_prints_a_table_that_only_a_ruleset_of_ones_own_has()
    {
        string mine = JsonNode.Parse(CrsRun.Of("rules", "export", "2025-03-25").Output)!.ToJsonString()
            .Replace("\"id\":\"2025-03-25\"", "\"id\":\"mine\"", StringComparison.Ordinal)
            .Replace("\"points\":[0,0,0,0]}", "\"points\":[0,5,10,15]}", StringComparison.Ordinal);
        using var file = new TemporaryFile(mine);
        CrsRun run = CrsRun.Of("rules", "show", file.Path);
        run.Error.Should().BeEmpty();
        run.Output.Should().Contain("Job offer, high wage").And.Contain("tier3").And.Contain("does not come with this library");
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
        JsonNode document = JsonNode.Parse(CrsRun.Of("rules", "export", "2025-03-25").Output)!;
        document["core"]!["single"]!["age"]!["points"]![4] = 1100;
        document["transferability"]!["educationCap"] = 500;
        document["colour"] = "red";
        CrsRun run = CrsRun.With(document.ToJsonString(), "rules", "validate", "-");
        run.ExitCode.Should().Be(2);
        run.Output.Should().BeEmpty();
        run.Error.Should().Contain("$.colour: 'colour' is not a field").And.Contain(
            "$.transferability.educationCap: the cap 500 is above 100");
    }

    [Fact]
    public void A_mistyped_cell_shows_in_the_maxima()
    {
        JsonNode document = JsonNode.Parse(CrsRun.Of("rules", "export", "2025-03-25").Output)!;
        document["core"]!["single"]!["education"]!["points"]![7] = 160;
        CrsRun.With(document.ToJsonString(), "rules", "validate", "-").Error.Should()
            .Contain("$.maxima.coreSingle: the stated maximum is 500, but the tables add up to 510; one of them has a typing error");
    }

    [Fact]
    public void The_gap_cannot_be_shown_or_exported()
    {
        CrsRun.Of("rules", "show", "2026-11-03").ExitCode.Should().Be(3);
        CrsRun.Of("rules", "export", "2026-11-03").ExitCode.Should().Be(3);
        CrsRun.Of("rules", "export", "2001-01-01").ExitCode.Should().Be(2);
    }
}
