using System.Buffers;
using System.Text;
using System.Text.Json;
using CrsCalculator.Json;

namespace CrsCalculator.Cli.Assistant.Tools;

/// <summary>
/// The JSON Schemas of a tool. Those of the formats are the library's own, each under <c>$defs</c>, with only their references adjusted.
/// </summary>
internal static class ToolSchemas
{
    private const string Definitions = "#/$defs/";
    private const string Dialect = "\"$schema\": \"https://json-schema.org/draft/2020-12/schema\",";

    /// <summary>Returns the schema of arguments.</summary>
    public static JsonElement OfInput(ArgumentList arguments) => Written(json =>
    {
        arguments.Describe(json);
        WriteDefinitions(json, arguments.Formats);
    });

    /// <summary>Returns the schema of an answer: a document in the tool's format, or in one that says why there is none.</summary>
    public static JsonElement OfOutput(string format) => Written(json =>
    {
        string[] formats = [format, AnswerFormats.Refusal, AnswerFormats.Issues];
        json.WriteString("type", "object");
        WriteAnyOf(json, formats);
        WriteDefinitions(json, formats);
    });

    /// <summary>Writes that a value is in one of several formats.</summary>
    public static void WriteAnyOf(Utf8JsonWriter json, IReadOnlyCollection<string> formats)
    {
        if (formats.Count == 1)
        {
            json.WriteString("$ref", $"{Definitions}{KeyOf(formats.First())}");
            return;
        }

        json.WriteStartArray("anyOf");
        foreach (string format in formats)
        {
            json.WriteStartObject();
            json.WriteString("$ref", $"{Definitions}{KeyOf(format)}");
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteDefinitions(Utf8JsonWriter json, IReadOnlyCollection<string> formats)
    {
        if (formats.Count == 0)
        {
            return;
        }

        json.WriteStartObject("$defs");
        foreach (string format in formats)
        {
            json.WritePropertyName(KeyOf(format));
            json.WriteRawValue(Moved(format));
        }

        json.WriteEndObject();
    }

    /// <summary>Returns a format's schema as part of another: its references point to where its own definitions then are.</summary>
    private static string Moved(string format)
    {
        using var reader = new StreamReader(CrsSchemas.Open(format), Encoding.UTF8);
        return reader.ReadToEnd()
            .Replace(Dialect, string.Empty, StringComparison.Ordinal)
            .Replace($"\"{Definitions}", $"\"{Definitions}{KeyOf(format)}/$defs/", StringComparison.Ordinal);
    }

    private static string KeyOf(string format) => format.Replace('/', '-');

    private static JsonElement Written(Action<Utf8JsonWriter> write)
    {
        var output = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(output))
        {
            json.WriteStartObject();
            write(json);
            json.WriteEndObject();
        }

        using JsonDocument schema = JsonDocument.Parse(output.WrittenMemory);
        return schema.RootElement.Clone();
    }
}
