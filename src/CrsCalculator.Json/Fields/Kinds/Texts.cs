using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using CrsCalculator.Json.Reading;

namespace CrsCalculator.Json.Fields;

/// <summary>Any text, or any text that is not blank.</summary>
internal sealed class TextKind(bool mayBeBlank) : ValueKind<string>
{
    public override string Words => mayBeBlank ? "text" : "text, not blank";

    public override string Plural => mayBeBlank ? "texts" : "texts, none blank";

    public override bool TryRead(ref JsonCursor json, [NotNullWhen(true)] out string? value) =>
        json.TryReadText(out value)
        && (mayBeBlank || !string.IsNullOrWhiteSpace(value) || json.Refuse(IssueCodes.InvalidText, Excerpt.Of(value)));

    public override void Write(Utf8JsonWriter json, string value) => json.WriteStringValue(value);

    public override void Describe(SchemaWriter schema)
    {
        schema.Type("string");
        if (!mayBeBlank)
        {
            schema.Json.WriteString("pattern", "\\S");
        }
    }
}

/// <summary>A text with a pattern that the schema states but nothing here checks.</summary>
internal sealed class PatternKind(string words, string pattern) : ValueKind<string>
{
    public override string Words => words;

    public override string Plural => $"{words}s";

    public override bool TryRead(ref JsonCursor json, [NotNullWhen(true)] out string? value) => json.TryReadText(out value);

    public override void Write(Utf8JsonWriter json, string value) => json.WriteStringValue(value);

    public override void Describe(SchemaWriter schema)
    {
        schema.Type("string");
        schema.Json.WriteString("pattern", pattern);
    }
}

/// <summary>The name of a factor or of a factor group: an official one, or one from a custom ruleset.</summary>
internal sealed class FactorIdKind(string what) : ValueKind<FactorId>
{
    public override string Words => $"name of a {what}";

    public override string Plural => $"names of {what}s";

    public override bool TryRead(ref JsonCursor json, out FactorId value)
    {
        value = default;
        return json.TryReadText(out string? text)
            && (FactorId.TryParse(text, out value) || json.Refuse(IssueCodes.InvalidText, Excerpt.Of(text)));
    }

    public override void Write(Utf8JsonWriter json, FactorId value) => json.WriteStringValue(value.Text);

    public override void Describe(SchemaWriter schema)
    {
        schema.Type("string");
        schema.Json.WriteString("pattern", "^[A-Za-z0-9._-]{1,64}$");
    }
}

/// <summary>One of several codes; write-only.</summary>
internal sealed class ChoiceKind(ImmutableArray<string> codes) : ValueKind<string>
{
    public override string Words => Values.Listed(codes);

    public override bool TryRead(ref JsonCursor json, [NotNullWhen(true)] out string? value) => json.TryReadText(out value);

    public override void Write(Utf8JsonWriter json, string value) => json.WriteStringValue(value);

    public override void Describe(SchemaWriter schema) => schema.Enum(codes);
}

/// <summary>The name of a format.</summary>
internal sealed class FormatNameKind(string name) : ValueKind<string>
{
    public override string Words => $"`{name}`";

    public override bool TryRead(ref JsonCursor json, [NotNullWhen(true)] out string? value) =>
        json.TryReadText(out value) && (value == name || json.Refuse(IssueCodes.WrongSchema, json.Shown(), name));

    public override void Write(Utf8JsonWriter json, string value) => json.WriteStringValue(value);

    public override void Describe(SchemaWriter schema) => schema.Json.WriteString("const", name);
}
