using System.Text.Json;
using System.Text.Json.Nodes;
using CrsCalculator.Cli.Assistant.Tools;
using Json.Schema;

namespace CrsCalculator.Cli.Tests.Assistant;

/// <summary>The schemas of the tools, which a client checks arguments and answers by.</summary>
public class McpSchemaTests
{
    private const string On = "2026-01-21";

    private static readonly Dictionary<string, string> Arguments = new(StringComparer.Ordinal)
    {
        ["score_candidate"] = $$"""{ "on": "{{On}}", "invitedOn": "{{On}}", "rules": "last-held", "language": "en" }""",
        ["check_eligibility"] = $$"""{ "on": "{{On}}", "language": "fr" }""",
        ["check_rounds"] = """{ "round": "392", "receivedOn": "2026-02-21" }""",
        ["plan_improvements"] = $$"""{ "on": "{{On}}", "target": "french", "without": ["nomination"] }""",
        ["get_timeline"] = $$"""{ "from": "{{On}}", "to": "2026-12-31", "cutOff": 510 }""",
        ["build_checklist"] = """{ "on": "2026-02-21", "invitation": { "round": 392 } }""",
        ["compare_rules"] = $$"""{ "on": "{{On}}", "rules": ["2017-06-06", "2025-03-25"] }""",
        ["list_rounds"] = """{ "since": "2026-09-01", "category": "cec" }""",
    };

    public static TheoryData<string> Names { get; } = [.. ToolTable.All.Select(static tool => tool.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Arguments_and_answers_fit_the_schemas(string tool)
    {
        JsonObject arguments = ArgumentsOf(tool);
        Fits(InputOf(tool), arguments).Should().BeTrue();
        McpRun run = McpRun.Of(McpRun.Call(1, tool, arguments), McpRun.Call(2, tool, []));
        run.IsError(1).Should().BeFalse(run.Text(1));
        Fits(OutputOf(tool), Node(run.Document(1))).Should().BeTrue();
        Fits(OutputOf(tool), Node(run.Document(2))).Should().BeTrue("issues are an answer too");
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Schema_of_arguments_refuses_what_the_tool_refuses(string tool)
    {
        Fits(InputOf(tool), []).Should().BeFalse();
        JsonObject arguments = ArgumentsOf(tool);
        arguments["path"] = "x";
        Fits(InputOf(tool), arguments).Should().BeFalse();
        if (tool != "list_rounds")
        {
            JsonObject withoutBirth = ArgumentsOf(tool);
            withoutBirth["candidate"]!["principal"]!.AsObject().Remove("dateOfBirth").Should().BeTrue();
            Fits(InputOf(tool), withoutBirth).Should().BeFalse("the schema of the profile is within");
        }
    }

    [Fact]
    public void Refusal_fits_the_schema_of_a_score()
    {
        JsonObject arguments = ArgumentsOf("score_candidate");
        arguments.Remove("rules");
        arguments["on"] = "2026-11-28";
        arguments["invitedOn"] = null;
        McpRun run = McpRun.Of(McpRun.Call(1, "score_candidate", arguments));
        run.Document(1).GetProperty("schema").GetString().Should().Be("crs-refusal/1");
        Fits(OutputOf("score_candidate"), Node(run.Document(1))).Should().BeTrue();
    }

    /// <summary>Clients hand the schemas on to models, some of which take plain objects only.</summary>
    [Theory]
    [MemberData(nameof(Names))]
    public void Schema_of_arguments_is_a_plain_object(string tool)
    {
        JsonElement schema = InputOf(tool);
        schema.GetProperty("type").GetString().Should().Be("object");
        schema.GetProperty("additionalProperties").GetBoolean().Should().BeFalse();
        schema.EnumerateObject().Select(static field => field.Name).Should().NotContain(["anyOf", "oneOf", "allOf", "$ref"]);
        schema.GetProperty("properties").EnumerateObject().Should()
            .OnlyContain(static argument => argument.Value.GetProperty("description").GetString()!.Length > 0);
    }

    /// <summary>The same questions, and a list of tools that does not fill the model's context.</summary>
    [Fact]
    public void Brief_schemas_name_the_resources_and_change_no_answer()
    {
        string list = McpRun.Request(1, "tools/list");
        string score = McpRun.Call(2, "score_candidate", ArgumentsOf("score_candidate"));
        McpRun brief = McpRun.Brief(list, score);
        McpRun whole = McpRun.Of(list, score);
        brief.Result(1).GetRawText().Length.Should().BeLessThan(whole.Result(1).GetRawText().Length / 10);
        foreach (JsonElement tool in brief.Result(1).GetProperty("tools").EnumerateArray())
        {
            string name = tool.GetProperty("name").GetString()!;
            Fits(tool.GetProperty("inputSchema"), ArgumentsOf(name)).Should().BeTrue();
            Fits(tool.GetProperty("inputSchema"), []).Should().BeFalse();
            tool.GetRawText().Contains("crs://schemas/crs-profile/1", StringComparison.Ordinal).Should().Be(name != "list_rounds");
        }

        JsonElement.DeepEquals(brief.Document(2), whole.Document(2)).Should().BeTrue();
    }

    private static JsonObject ArgumentsOf(string tool)
    {
        JsonObject arguments = JsonNode.Parse(Arguments[tool])!.AsObject();
        if (tool != "list_rounds")
        {
            arguments["candidate"] = McpRun.Example("profile-cec.json");
        }

        return arguments;
    }

    private static JsonElement InputOf(string tool) => ToolSchemas.OfInput(EntryOf(tool).Arguments);

    private static JsonElement OutputOf(string tool) => ToolSchemas.OfOutput(EntryOf(tool).Format);

    private static ToolEntry EntryOf(string tool) => ToolTable.All.Single(entry => entry.Name == tool);

    private static bool Fits(JsonElement schema, JsonObject document) =>
        JsonSchema.FromText(schema.GetRawText()).Evaluate(JsonSerializer.SerializeToElement(document)).IsValid;

    private static JsonObject Node(JsonElement document) => JsonNode.Parse(document.GetRawText())!.AsObject();
}
