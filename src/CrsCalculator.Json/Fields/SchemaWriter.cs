using System.Buffers;
using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;
using CrsCalculator.Json.Writing;

namespace CrsCalculator.Json.Fields;

/// <summary>Writes the JSON Schema of a shape (draft 2020-12). Kinds with a name are defined once, under <c>$defs</c>.</summary>
internal sealed class SchemaWriter
{
    private readonly List<ValueKind> _defined = [];

    private SchemaWriter(Utf8JsonWriter json) => Json = json;

    public Utf8JsonWriter Json { get; }

    /// <summary>Returns the indented schema of a format.</summary>
    public static byte[] Of<T>(Shape<T> document, string description)
    {
        var output = new ArrayBufferWriter<byte>();
        JsonText.Write(output, indented: true, json =>
        {
            var schema = new SchemaWriter(json);
            json.WriteStartObject();
            json.WriteString("$schema", "https://json-schema.org/draft/2020-12/schema");
            json.WriteString("title", document.Name);
            schema.Description(description);
            schema.WriteObject(document);
            schema.WriteDefinitions();
            json.WriteEndObject();
        });
        return output.WrittenSpan.ToArray();
    }

    /// <summary>Writes a description. It is the library's own text: backticks and apostrophes are not escaped.</summary>
    public void Description(string text) =>
        Json.WriteString("description", JsonEncodedText.Encode(text, JavaScriptEncoder.UnsafeRelaxedJsonEscaping));

    public void Type(string type) => Json.WriteString("type", type);

    public void Pattern(string pattern, string description)
    {
        Type("string");
        Json.WriteString("pattern", pattern);
        Description(description);
    }

    public void Enum(ImmutableArray<string> values, string? description = null)
    {
        WriteOnOneLine("enum", values);
        if (description is not null)
        {
            Description(description);
        }
    }

    public void AnyOf(string schemas, string description)
    {
        Json.WritePropertyName("anyOf");
        WriteRaw(schemas);
        Description(description);
    }

    /// <summary>Writes a value given as JSON, laid out like the rest.</summary>
    public void WriteRaw(string json)
    {
        using JsonDocument document = JsonDocument.Parse(json);
        document.WriteTo(Json);
    }

    /// <summary>Writes the schema of a kind as a value: in place, or as a reference to its definition.</summary>
    public void Write(ValueKind kind, bool allowsNull = false, string? description = null, bool? usual = null)
    {
        Json.WriteStartObject();
        if (allowsNull)
        {
            Json.WriteStartArray("anyOf");
            Write(kind);
            Json.WriteStartObject();
            Type("null");
            Json.WriteEndObject();
            Json.WriteEndArray();
        }
        else if (kind.Name is { } name)
        {
            Json.WriteString("$ref", $"#/$defs/{name}");
            Define(kind);
        }
        else
        {
            kind.Describe(this);
        }

        if (!string.IsNullOrEmpty(description))
        {
            Description(description);
        }

        if (usual is { } value)
        {
            Json.WriteBoolean("default", value);
        }

        Json.WriteEndObject();
    }

    /// <summary>Writes the keywords of an object.</summary>
    public void WriteObject<T>(Shape<T> shape)
    {
        Type("object");
        Json.WriteBoolean("additionalProperties", false);
        WriteRequired(shape);
        Json.WriteStartObject("properties");
        foreach (Field<T> field in shape.Fields)
        {
            Json.WritePropertyName(field.Name);
            Write(field.Kind, field.AllowsNull, field.Meaning, field.Usual);
        }

        Json.WriteEndObject();
        if (shape.Conditions is { } conditions)
        {
            Json.WritePropertyName("allOf");
            WriteRaw(conditions);
        }
    }

    private void WriteRequired<T>(Shape<T> shape)
    {
        ImmutableArray<string> required =
        [
            .. shape.Fields.Where(field => shape.IsRead ? field.IsRequired : field.IsAlwaysWritten).Select(static field => field.Name),
        ];
        if (!required.IsEmpty)
        {
            WriteOnOneLine("required", required);
        }
    }

    /// <summary>Writes names or codes as a list on one line. None contains a character that needs escaping.</summary>
    private void WriteOnOneLine(string keyword, ImmutableArray<string> values)
    {
        Json.WritePropertyName(keyword);
        Json.WriteRawValue($"[{string.Join(", ", values.Select(static value => $"\"{value}\""))}]", skipInputValidation: true);
    }

    private void Define(ValueKind kind)
    {
        if (!_defined.Exists(defined => defined.Name == kind.Name))
        {
            _defined.Add(kind);
        }
    }

    /// <summary>Writes the definitions; writing one may add others.</summary>
    private void WriteDefinitions()
    {
        if (_defined.Count == 0)
        {
            return;
        }

        Json.WriteStartObject("$defs");
        for (int i = 0; i < _defined.Count; i++)
        {
            Json.WriteStartObject(_defined[i].Name!);
            _defined[i].Describe(this);
            Json.WriteEndObject();
        }

        Json.WriteEndObject();
    }
}
