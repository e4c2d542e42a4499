using System.Collections.Concurrent;
using System.Text.Json;
using System.Text.Json.Nodes;
using Json.Schema;

namespace CrsCalculator.Json.Tests;

/// <summary>A schema of the package, and what a document violates in it.</summary>
internal sealed class SchemaCheck
{
    private static readonly ConcurrentDictionary<string, SchemaCheck> Schemas = new(StringComparer.Ordinal);

    private static readonly EvaluationOptions Options = new() { OutputFormat = OutputFormat.List };

    private readonly JsonSchema _schema;

    private SchemaCheck(string format)
    {
        using Stream stream = CrsSchemas.Open(format);
        Root = JsonNode.Parse(stream)!.AsObject();
        _schema = JsonSchema.FromText(Root.ToJsonString());
    }

    public JsonObject Root { get; }

    public static SchemaCheck Of(string format) => Schemas.GetOrAdd(format, static name => new SchemaCheck(name));

    public IEnumerable<string> Violations(JsonNode? document)
    {
        EvaluationResults results = _schema.Evaluate(JsonSerializer.SerializeToElement(document), Options);
        return results.IsValid ? [] : [.. Errors(results), .. (results.Details ?? []).SelectMany(Errors)];
    }

    private static IEnumerable<string> Errors(EvaluationResults results) =>
        (results.Errors ?? []).Select(error => $"{results.InstanceLocation}: {error.Key}: {error.Value}");
}
