using System.Buffers;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using CrsCalculator.Rules;

namespace CrsCalculator.Json.Tests;

/// <summary>Short ways to read and write documents in tests.</summary>
internal static class JsonText
{
    public const string Minimal = """{"age":30,"education":"doctoral","firstLanguage":null}""";

    public static DocumentReading<CrsFactors> ReadFactors(string json) => CrsJson.Factors.Read(json);

    public static DocumentReading<CrsRuleset> ReadRuleset(string json) => CrsJson.Ruleset.Read(json);

    public static string WriteFactors(CrsFactors factors, string? id = null, bool indented = true) =>
        CrsDocument.Of(factors, id).ToJson(indented);

    public static string WriteProfile(Candidate profile, string? id = null, bool indented = true) =>
        CrsDocument.Of(profile, id).ToJson(indented);

    public static string WriteRuleset(CrsRuleset ruleset) => Written(CrsDocument.Of(ruleset));

    public static string Written(CrsDocument document) => document.ToJson(indented: true);

    /// <summary>A line of a batch.</summary>
    public static string Line(Action<ScoreLineWriter> write)
    {
        var output = new ArrayBufferWriter<byte>();
        using var writer = new ScoreLineWriter(output);
        write(writer);
        return Encoding.UTF8.GetString(output.WrittenSpan);
    }

    /// <summary>A good document with one thing changed.</summary>
    public static string Changed(string json, Action<JsonObject> change)
    {
        JsonObject document = JsonNode.Parse(json)!.AsObject();
        change(document);
        return document.ToJsonString(new JsonSerializerOptions { WriteIndented = false });
    }

    public static IEnumerable<string> Paths(this IEnumerable<Issue> issues) => issues.Select(static issue => $"{issue.Path} {issue.Code}");
}
