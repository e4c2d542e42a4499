using System.Text.Json.Nodes;

namespace CrsCalculator.Cli.Tests;

/// <summary>A situation in which the tool was once wrong: documents, a command, what the answer must hold, and its source.</summary>
internal sealed class PublicCase
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "Cases");

    private static readonly string[] Fields =
        ["source", "situation", "on", "command", "document", "document2", "lines", "expect", "also", "derivation"];

    private readonly JsonObject _given;

    private PublicCase(JsonObject given) => _given = given;

    public static IEnumerable<string> Files => Directory.GetFiles(Folder).Select(static path => Path.GetFileName(path)!);

    public static PublicCase Read(string file)
    {
        JsonObject given = JsonNode.Parse(File.ReadAllText(Path.Combine(Folder, file)))!.AsObject();
        given.Select(static field => field.Key).Should().BeSubsetOf(Fields);
        ((string?)given["source"]).Should().NotBeNullOrWhiteSpace();
        return new PublicCase(given);
    }

    /// <summary>Runs every command in this process and checks what it prints.</summary>
    public void Check()
    {
        string content = _given["lines"] is JsonArray lines
            ? string.Join('\n', lines.Select(static line => (string)line!))
            : _given["document"]?.ToJsonString() ?? string.Empty;
        using var document = new TemporaryFile(content, _given["lines"] is null ? ".json" : ".jsonl");
        using var second = new TemporaryFile(_given["document2"]?.ToJsonString() ?? string.Empty);
        foreach (JsonNode? step in (_given["also"] as JsonArray ?? []).Prepend(_given))
        {
            IEnumerable<string> words = step!["command"]!.AsArray().Select(static word => (string)word!);
            string[] command = [.. words.Select(word => word == "{doc}" ? document.Path : word == "{doc2}" ? second.Path : word)];
            CaseExpectations.Check(CrsRun.Of(command), step["expect"]!.AsObject());
        }
    }
}
