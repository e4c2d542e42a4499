using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace CrsCalculator.Json.Tests;

/// <summary>
/// Holds a document against a JSON Schema: the words that our schemas use, and an exception for any other. It stands in for a
/// library, of which none with a free licence is in the registry.
/// </summary>
internal sealed class SchemaCheck
{
    private SchemaCheck(JsonObject root) => Root = root;

    public JsonObject Root { get; }

    public static SchemaCheck Of(string format)
    {
        using Stream stream = CrsSchemas.Open(format);
        return new SchemaCheck(JsonNode.Parse(stream)!.AsObject());
    }

    public IEnumerable<string> Violations(JsonNode? document) => Check(document, Root, "$");

    private IEnumerable<string> Check(JsonNode? value, JsonObject schema, string path) =>
        schema.SelectMany(word => Check(value, word.Key, word.Value!, schema, path));

    private IEnumerable<string> Check(JsonNode? value, string word, JsonNode argument, JsonObject schema, string path) => word switch
    {
        "$schema" or "title" or "description" or "$defs" or "additionalProperties" or "default" => [],
        "$ref" => Check(value, Root["$defs"]![argument.GetValue<string>().Split('/')[^1]]!.AsObject(), path),
        "type" => When(!Types(argument).Any(type => type == TypeOf(value) || (type == "number" && TypeOf(value) == "integer")), $"{path}: type {TypeOf(value)}"),
        "const" => When(!JsonNode.DeepEquals(value, argument), $"{path}: const"),
        "enum" => When(!argument.AsArray().Any(option => JsonNode.DeepEquals(value, option)), $"{path}: enum"),
        "minimum" => When(Number(value) < argument.GetValue<long>(), $"{path}: minimum"),
        "maximum" => When(Number(value) > argument.GetValue<long>(), $"{path}: maximum"),
        "minLength" => When(value is JsonValue && value.GetValueKind() == JsonValueKind.String && value.GetValue<string>().Length < argument.GetValue<int>(), $"{path}: minLength"),
        "minItems" => When(value is JsonArray few && few.Count < argument.GetValue<int>(), $"{path}: minItems"),
        "maxItems" => When(value is JsonArray many && many.Count > argument.GetValue<int>(), $"{path}: maxItems"),
        "pattern" => When(value is JsonValue text && text.GetValueKind() == JsonValueKind.String && !Regex.IsMatch(text.GetValue<string>(), argument.GetValue<string>(), RegexOptions.None, TimeSpan.FromSeconds(1)), $"{path}: pattern"),
        "required" => value is JsonObject some ? argument.AsArray().Where(name => !some.ContainsKey(name!.GetValue<string>())).Select(name => $"{path}: {name} is missing") : [],
        "properties" => value is JsonObject fields ? fields.SelectMany(field => CheckField(field, argument.AsObject(), schema, path)) : [],
        "allOf" => argument.AsArray().SelectMany(part => Check(value, part!.AsObject(), path)),
        "if" => Check(value, schema[Check(value, argument.AsObject(), path).Any() ? "else" : "then"]!.AsObject(), path),
        "then" or "else" => [],
        "items" => value is JsonArray items ? items.SelectMany((item, i) => Check(item, argument.AsObject(), $"{path}[{i}]")) : [],
        _ => throw new NotSupportedException($"The schema word '{word}' is not checked here."),
    };

    private IEnumerable<string> CheckField(KeyValuePair<string, JsonNode?> field, JsonObject properties, JsonObject schema, string path) =>
        properties[field.Key] is JsonObject known ? Check(field.Value, known, $"{path}.{field.Key}")
            : properties[field.Key] is JsonValue ? [$"{path}.{field.Key} is not allowed here"]
            : When(schema["additionalProperties"] is JsonValue closed && !closed.GetValue<bool>(), $"{path}.{field.Key} is unknown");

    private static IEnumerable<string> When(bool isViolated, string violation) => isViolated ? [violation] : [];

    private static IEnumerable<string> Types(JsonNode argument) =>
        argument is JsonArray several ? several.Select(static type => type!.GetValue<string>()) : [argument.GetValue<string>()];

    private static string TypeOf(JsonNode? value) => value?.GetValueKind() switch
    {
        null or JsonValueKind.Null => "null",
        JsonValueKind.Object => "object",
        JsonValueKind.Array => "array",
        JsonValueKind.String => "string",
        JsonValueKind.True or JsonValueKind.False => "boolean",
        _ => value.AsValue().TryGetValue(out long _) ? "integer" : "number",
    };

    private static decimal? Number(JsonNode? value) =>
        value is JsonValue number && number.GetValueKind() == JsonValueKind.Number ? number.GetValue<decimal>() : null;
}
