using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using CrsCalculator.Json.Reading;

namespace CrsCalculator.Json.Fields;

/// <summary>A text of a form that its type checks; its schema has the form as a pattern.</summary>
internal sealed class PatternKind(string pattern) : ValueKind<string>
{
    public override string Words => Values.Text.Words;

    public override bool TryRead(ref JsonCursor json, [NotNullWhen(true)] out string? value) => Values.Text.TryRead(ref json, out value);

    public override void Write(Utf8JsonWriter json, string value) => Values.Text.Write(json, value);

    public override void Describe(SchemaWriter schema)
    {
        Values.Text.Describe(schema);
        schema.Json.WriteString("pattern", pattern);
    }
}
