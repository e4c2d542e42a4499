using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace CrsCalculator.Cli.Tests.Assistant;

/// <summary>One run of the server in this process: the lines that it was given, and the messages that it answered.</summary>
internal sealed record McpRun(int ExitCode, IReadOnlyList<JsonElement> Answers, string Error)
{
    private const string Initialized = """{"jsonrpc":"2.0","method":"notifications/initialized"}""";

    /// <summary>A message that begins a session of a version of the protocol.</summary>
    public static string Initialize(string version = "2025-06-18", int id = 0) => Request(
        id,
        "initialize",
        new JsonObject
        {
            ["protocolVersion"] = version,
            ["capabilities"] = new JsonObject(),
            ["clientInfo"] = new JsonObject { ["name"] = "test", ["version"] = "1" },
        });

    public static string Request(JsonNode id, string method, JsonObject? parameters = null) => new JsonObject
    {
        ["jsonrpc"] = "2.0",
        ["id"] = id,
        ["method"] = method,
        ["params"] = parameters,
    }.ToJsonString();

    public static string Call(JsonNode id, string tool, JsonObject arguments) =>
        Request(id, "tools/call", new JsonObject { ["name"] = tool, ["arguments"] = arguments });

    /// <summary>A run of lines within a session.</summary>
    public static McpRun Of(params IEnumerable<string> lines) => In(dataFolder: null, lines);

    /// <summary>A run of somebody who keeps data in a folder.</summary>
    public static McpRun In(string? dataFolder, params IEnumerable<string> lines) =>
        Bare(dataFolder, [Initialize(), Initialized, .. lines]);

    /// <summary>A run of lines alone.</summary>
    public static McpRun Bare(string? dataFolder, params IEnumerable<string> lines)
    {
        byte[] input = [.. Encoding.UTF8.GetBytes(string.Join('\n', lines)), (byte)'\n'];
        return Of(new CrsRun.Given { Input = new MemoryStream(input), DataFolder = dataFolder }.Run("mcp"));
    }

    /// <summary>A run of lines within a session of a server that leaves schemas to its resources.</summary>
    public static McpRun Brief(params IEnumerable<string> lines) =>
        Of(CrsRun.With(string.Join('\n', [Initialize(), Initialized, .. lines]), "mcp", "--brief-schemas"));

    /// <summary>The answer of a request.</summary>
    public JsonElement Of(int id) => Answers.Single(answer => HasId(answer, id));

    /// <summary>The result of a request.</summary>
    public JsonElement Result(int id) => Of(id).GetProperty("result");

    /// <summary>The document that a tool answered.</summary>
    public JsonElement Document(int id) => Result(id).GetProperty("structuredContent");

    /// <summary>The text that a tool answered.</summary>
    public string Text(int id) => Result(id).GetProperty("content")[0].GetProperty("text").GetString()!;

    public bool IsError(int id) => Result(id).TryGetProperty("isError", out JsonElement isError) && isError.GetBoolean();

    /// <summary>An example as an argument.</summary>
    public static JsonNode Example(string name) => JsonNode.Parse(File.ReadAllText(CrsRun.Example(name)))!;

    private static McpRun Of(CrsRun run) =>
        new(run.ExitCode, [.. run.OutputLines.Select(static line => JsonElement.Parse(line))], run.Error);

    private static bool HasId(JsonElement answer, int id) =>
        answer.GetProperty("id") is { ValueKind: JsonValueKind.Number } number && number.GetInt32() == id;
}
