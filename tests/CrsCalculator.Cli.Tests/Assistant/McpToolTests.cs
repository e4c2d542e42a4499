using System.Text.Json;
using System.Text.Json.Nodes;
using CrsCalculator.Cli.Assistant.Tools;

namespace CrsCalculator.Cli.Tests.Assistant;

/// <summary>What the tools answer, and what they refuse.</summary>
public class McpToolTests
{
    private const string Profile = "profile-cec.json";
    private const string On = "2026-01-21";

    public static TheoryData<string> Names { get; } = [.. ToolTable.All.Select(static tool => tool.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Tool_without_arguments_lists_what_is_missing(string tool)
    {
        McpRun run = McpRun.Of(McpRun.Call(1, tool, []));
        run.IsError(1).Should().BeTrue();
        run.Document(1).GetProperty("input").GetString().Should().Be("arguments");
        IssuesOf(run.Document(1)).Should().NotBeEmpty()
            .And.OnlyContain(static issue => issue.EndsWith("missingField", StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Unknown_argument_is_an_error(string tool)
    {
        McpRun run = McpRun.Of(McpRun.Call(1, tool, new JsonObject { ["file"] = "/etc/hosts" }));
        run.IsError(1).Should().BeTrue();
        IssuesOf(run.Document(1)).Should().Contain("$.file unknownField");
    }

    [Theory]
    [InlineData("score_candidate")]
    [InlineData("check_eligibility")]
    [InlineData("plan_improvements")]
    [InlineData("build_checklist")]
    public void Day_is_never_today_by_default(string tool)
    {
        McpRun run = McpRun.Of(McpRun.Call(1, tool, new JsonObject { ["candidate"] = McpRun.Example(Profile) }));
        IssuesOf(run.Document(1)).Should().Equal("$.on missingField");
    }

    [Fact]
    public void Rounds_are_checked_for_a_day_or_for_one_round()
    {
        McpRun run = McpRun.Of(
            McpRun.Call(1, "check_rounds", new JsonObject { ["candidate"] = McpRun.Example(Profile) }),
            McpRun.Call(2, "check_rounds", new JsonObject { ["candidate"] = McpRun.Example(Profile), ["on"] = On, ["round"] = 392 }),
            McpRun.Call(3, "check_rounds", new JsonObject { ["candidate"] = McpRun.Example(Profile), ["round"] = 392 }));
        run.Text(1).Should().StartWith("Give either on");
        run.Text(2).Should().Be(run.Text(1));
        run.Document(3).GetProperty("rounds")[0].GetProperty("number").GetString().Should().Be("392");
    }

    [Theory]
    [InlineData("\"x\"", "$.on notADate")]
    [InlineData("\"2026-01\"", "$.on notADate")]
    [InlineData("\"3026-01-21\"", "$.on dateOutOfRange")]
    [InlineData("20260121", "$.on wrongType")]
    [InlineData("null", "$.on missingField")]
    public void Day_that_is_none_is_an_error(string on, string expected)
    {
        McpRun run = McpRun.Of(Score(1, new JsonObject { ["on"] = JsonNode.Parse(on) }));
        IssuesOf(run.Document(1)).Should().Equal(expected);
    }

    [Fact]
    public void Candidate_with_issues_gives_all_of_them()
    {
        McpRun run = McpRun.Of(Score(
            1,
            new JsonObject
            {
                ["candidate"] = JsonNode.Parse("""{ "schema": "crs-profile/1", "principal": { "dateOfBirth": "x", "born": 1 } }"""),
            }));
        run.IsError(1).Should().BeTrue();
        run.Document(1).GetProperty("schema").GetString().Should().Be("crs-issues/1");
        run.Document(1).GetProperty("input").GetString().Should().Be("candidate");
        IssuesOf(run.Document(1)).Should().BeEquivalentTo("$.principal.dateOfBirth notADate", "$.principal.born unknownField");
        run.Text(1).Should().Contain("$.principal.dateOfBirth: 'x' is not a date");
    }

    [Fact]
    public void Field_of_a_candidate_that_appears_twice_is_an_issue()
    {
        const string Twice = """
            {"jsonrpc":"2.0","id":1,"method":"tools/call","params":{"name":"score_candidate",
            "arguments":{"on":"2026-01-21","candidate":{"age":30,"age":31,"education":"secondary","firstLanguage":null}}}}
            """;
        McpRun run = McpRun.Of(Twice.ReplaceLineEndings(string.Empty));
        IssuesOf(run.Document(1)).Should().Equal("$.age duplicateField");
    }

    [Fact]
    public void Rules_that_are_not_available_are_refused_with_the_way_on()
    {
        McpRun run = McpRun.Of(
            Score(1, new JsonObject { ["on"] = "2026-11-28" }),
            Score(2, new JsonObject { ["on"] = "2026-11-28", ["rules"] = "last-held" }));
        run.IsError(1).Should().BeTrue();
        run.Document(1).GetProperty("schema").GetString().Should().Be("crs-refusal/1");
        run.Document(1).GetProperty("next").GetString().Should().Contain("\"rules\": \"last-held\"");
        run.Text(1).Should().StartWith("No score for 2026-11-28: ").And.Contain("\"rules\": \"last-held\"");
        run.IsError(2).Should().BeFalse();
        run.Document(2).GetProperty("provisional").GetBoolean().Should().BeTrue();
        run.Text(2).Should().Contain("(provisional)");
    }

    [Fact]
    public void Timeline_without_any_score_says_how_to_go_on()
    {
        McpRun run = McpRun.Of(McpRun.Call(
            1,
            "get_timeline",
            new JsonObject { ["candidate"] = McpRun.Example(Profile), ["from"] = "2026-11-28" }));
        run.IsError(1).Should().BeFalse();
        run.Text(1).Should().StartWith("No score on any of these days: ").And.Contain("\"rules\": \"last-held\"");
    }

    [Theory]
    [InlineData("/etc/hosts")]
    [InlineData("../rules.json")]
    [InlineData("-")]
    [InlineData("/etc/hosts,last-held")]
    [InlineData("2024-01-01")]
    public void Rules_are_never_a_file(string name)
    {
        McpRun run = McpRun.Of(Score(1, new JsonObject { ["rules"] = name }));
        run.IsError(1).Should().BeTrue();
        run.Text(1).Should().StartWith($"rules: '{name}' does not name rules.");
    }

    [Fact]
    public void Messages_name_arguments_and_not_options()
    {
        McpRun run = McpRun.Of(
            Score(1, new JsonObject { ["invitedOn"] = "2026-02-01" }),
            McpRun.Call(
                2,
                "build_checklist",
                new JsonObject
                {
                    ["candidate"] = McpRun.Example(Profile),
                    ["on"] = On,
                    ["invitation"] = new JsonObject { ["invitedOn"] = On },
                }));
        run.Text(1).Should().StartWith("invitedOn: 2026-02-01 is after 2026-01-21");
        run.Text(2).Should().StartWith("invitedOn: ").And.NotContain("--");
    }

    [Fact]
    public void Answer_has_the_total_the_day_the_ruleset_and_the_notices_in_its_text()
    {
        McpRun run = McpRun.Of(Score(1, []), Score(2, new JsonObject { ["language"] = "fr" }));
        run.Text(1).Should().Contain("CRS 609 on 2026-01-21, by the rules of 2025-03-25").And.Contain("Notice: ");
        run.Text(2).Should().Contain("SCG 609 au 2026-01-21").And.Contain("Avis : ");
        run.Document(1).GetProperty("total").GetInt32().Should().Be(609);
        run.Document(1).GetProperty("notices").GetArrayLength().Should().BePositive();
    }

    [Fact]
    public void Texts_are_short()
    {
        JsonObject[] arguments =
        [
            new() { ["on"] = On },
            new() { ["on"] = On, ["language"] = "fr" },
            new() { ["on"] = On },
            new() { ["on"] = On, ["target"] = "french" },
            new() { ["from"] = On, ["to"] = "2036-01-21" },
            new() { ["on"] = "2026-02-21", ["invitation"] = new JsonObject { ["round"] = "392" } },
        ];
        string[] tools =
            ["score_candidate", "check_eligibility", "check_rounds", "plan_improvements", "get_timeline", "build_checklist"];
        McpRun run = McpRun.Of(tools.Select((tool, i) =>
        {
            arguments[i]["candidate"] = McpRun.Example("profile-couple.json");
            return McpRun.Call(i + 1, tool, arguments[i]);
        }));
        Enumerable.Range(1, tools.Length).Select(run.Text).Should().OnlyContain(static text => text.Length > 100 && text.Length <= 1500);
    }

    [Fact]
    public void Kept_rules_apply_and_the_answer_says_so()
    {
        string folder = Directory.CreateTempSubdirectory("crs-").FullName;
        try
        {
            CrsRun.In(folder, "rules", "use", CrsRun.Example("rulebook-funds.json")).ExitCode.Should().Be(ExitCode.Done);
            JsonObject arguments = new() { ["candidate"] = McpRun.Example(Profile), ["on"] = On };
            McpRun run = McpRun.In(folder, McpRun.Call(1, "check_eligibility", arguments));
            run.Text(1).Should().StartWith("rules in use: ").And.Contain("Use rules official to ignore them.");
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static string Score(int id, JsonObject arguments)
    {
        arguments.TryAdd("candidate", McpRun.Example(Profile));
        arguments.TryAdd("on", On);
        return McpRun.Call(id, "score_candidate", arguments);
    }

    private static IEnumerable<string> IssuesOf(JsonElement document) => document.GetProperty("issues").EnumerateArray()
        .Select(static issue => $"{issue.GetProperty("path").GetString()} {issue.GetProperty("code").GetString()}");
}
