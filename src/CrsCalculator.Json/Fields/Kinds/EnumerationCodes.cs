using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Text;
using System.Text.Json;
using CrsCalculator.Json.Reading;

namespace CrsCalculator.Json.Fields;

/// <summary>The code of an enumeration value.</summary>
internal sealed class CodeKind<
    [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicFields)] TEnum>(string? name) : ValueKind<TEnum>
    where TEnum : struct, Enum
{
    private readonly ImmutableArray<string> _codes = Code.All<TEnum>();
    private readonly byte[][] _utf8 = [.. Code.All<TEnum>().Select(Encoding.UTF8.GetBytes)];
    private readonly TEnum[] _values = Enum.GetValues<TEnum>();

    public override string? Name => name;

    public override string Words => Values.Listed(_codes);

    public override bool TryRead(ref JsonCursor json, out TEnum value)
    {
        value = default;
        if (!json.IsText)
        {
            return json.WrongType("string");
        }

        int place = PlaceOf(json.Utf8);
        if (place < 0)
        {
            return Refuse(ref json);
        }

        value = _values[place];
        return true;
    }

    public override void Write(Utf8JsonWriter json, TEnum value) => json.WriteStringValue(Code.Of(value));

    public override void Describe(SchemaWriter schema) => schema.Enum(_codes);

    private int PlaceOf(ReadOnlySpan<byte> code)
    {
        for (int i = 0; i < _utf8.Length; i++)
        {
            if (code.SequenceEqual(_utf8[i]))
            {
                return i;
            }
        }

        return -1;
    }

    private bool Refuse(ref JsonCursor json)
    {
        string found = json.Shown();
        string all = string.Join(", ", _codes);
        return Suggestion.ForValue(found, _codes) is { } meant
            ? json.Refuse(IssueCodes.UnknownValue, found, all, meant)
            : json.Refuse(IssueCodes.UnknownValue, found, all);
    }
}

/// <summary>The code of an enumeration value, for an enumeration that later versions may extend; write-only.</summary>
internal sealed class OpenCodeKind<
    [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicFields)] TEnum>(int first) : ValueKind<TEnum>
    where TEnum : struct, Enum
{
    private readonly ImmutableArray<string> _codes = Code.All<TEnum>()[first..];

    public override string Words => Values.Listed(_codes);

    public override bool TryRead(ref JsonCursor json, out TEnum value) =>
        throw new NotSupportedException("Such a code is written, never read.");

    public override void Write(Utf8JsonWriter json, TEnum value) => json.WriteStringValue(Code.Of(value));

    public override void Describe(SchemaWriter schema) => schema.Enum(_codes);
}
