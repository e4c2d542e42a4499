using System.Collections.Immutable;
using System.Text.Json;
using CrsCalculator.Json.Reading;
using CrsCalculator.Rounds;

namespace CrsCalculator.Json.Fields;

/// <summary>The number of a numbered round.</summary>
internal sealed class RoundNumberKind : ValueKind<RoundNumber>
{
    public override string Words => "text";

    public override bool TryRead(ref JsonCursor json, out RoundNumber value)
    {
        value = default;
        return json.TryReadText(out string? text)
            && (RoundNumber.TryParse(text, out value) || json.Refuse(IssueCodes.InvalidText, json.Shown()));
    }

    public override void Write(Utf8JsonWriter json, RoundNumber value) => json.WriteStringValue(value.ToString());

    public override void Describe(SchemaWriter schema)
    {
        schema.Type("string");
        schema.Json.WriteString("pattern", "^0*[1-9][0-9]{0,4}[a-z]?$");
    }
}

/// <summary>The category of a round. Later versions may have others, so any text is read.</summary>
internal sealed class RoundCategoryKind : ValueKind<RoundCategory>
{
    private static readonly ImmutableArray<string> Codes = Code.All<RoundCategory>();

    public override string Words => Values.Listed(Codes);

    public override bool TryRead(ref JsonCursor json, out RoundCategory value)
    {
        value = RoundCategory.Unknown;
        if (!json.TryReadText(out string? code))
        {
            return false;
        }

        value = Code.TryParse(code, out RoundCategory known) ? known : RoundCategory.Unknown;
        return true;
    }

    public override void Write(Utf8JsonWriter json, RoundCategory value) => json.WriteStringValue(Code.Of(value));

    public override void Describe(SchemaWriter schema)
    {
        schema.Json.WritePropertyName("anyOf");
        schema.WriteRaw($$"""[{"enum":[{{string.Join(',', Codes.Select(static code => $"\"{code}\""))}}]},{"type":"string"}]""");
    }
}
