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

    public static FactorsReading ReadFactors(string json) => CrsJson.ReadFactors(Encoding.UTF8.GetBytes(json));

    public static RulesetReading ReadRuleset(string json) => CrsJson.ReadRuleset(Encoding.UTF8.GetBytes(json));

    public static string WriteFactors(CrsFactors factors, string? id = null, bool indented = true) =>
        Written(output => CrsJson.WriteFactors(output, factors, id, indented));

    public static string WriteProfile(Candidate profile, string? id = null, bool indented = true) =>
        Written(output => CrsJson.WriteProfile(output, profile, id, indented));

    public static string WriteRuleset(CrsRuleset ruleset) => Written(output => CrsJson.WriteRuleset(output, ruleset));

    public static string Written(Action<IBufferWriter<byte>> write)
    {
        var buffer = new ArrayBufferWriter<byte>();
        write(buffer);
        return Encoding.UTF8.GetString(buffer.WrittenSpan);
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
