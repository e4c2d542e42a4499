using System.Text.Json;
using CrsCalculator.Json.Reading;

namespace CrsCalculator.Json.Fields;

/// <summary>True or false.</summary>
internal sealed class BooleanKind : ValueKind<bool>
{
    public override string Words => "true or false";

    public override bool TryRead(ref JsonCursor json, out bool value) => json.TryReadBoolean(out value);

    public override void Write(Utf8JsonWriter json, bool value) => json.WriteBooleanValue(value);

    public override void Describe(SchemaWriter schema) => schema.Type("boolean");
}

/// <summary>True, and otherwise omitted; write-only.</summary>
internal sealed class TrueKind : ValueKind<bool>
{
    public override string Words => "true";

    public override bool TryRead(ref JsonCursor json, out bool value) => json.TryReadBoolean(out value);

    public override void Write(Utf8JsonWriter json, bool value) => json.WriteBooleanValue(value);

    public override void Describe(SchemaWriter schema) => schema.Json.WriteBoolean("const", true);
}
