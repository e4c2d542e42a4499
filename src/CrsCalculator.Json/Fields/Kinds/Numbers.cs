using System.Text.Json;
using CrsCalculator.Json.Reading;

namespace CrsCalculator.Json.Fields;

/// <summary>A whole number in a range.</summary>
internal sealed class WholeNumberKind(int least, int greatest) : ValueKind<int>
{
    public override string Words => (least, greatest) switch
    {
        (_, int.MaxValue) => $"whole number, {Invariant.Text(least)} or more",
        _ => $"whole number, {Invariant.Text(least)} to {Invariant.Text(greatest)}",
    };

    public override string Plural => Words.Replace("number", "numbers", StringComparison.Ordinal);

    public override bool TryRead(ref JsonCursor json, out int value) => json.TryReadWholeNumber(least, greatest, out value);

    public override void Write(Utf8JsonWriter json, int value) => json.WriteNumberValue(value);

    public override void Describe(SchemaWriter schema)
    {
        schema.Type("integer");
        schema.Json.WriteNumber("minimum", least);
        schema.Json.WriteNumber("maximum", greatest);
    }
}

/// <summary>A write-only whole number; its bounds are for the schema.</summary>
internal sealed class CountKind(int least, int? greatest) : ValueKind<int>
{
    public override string Words => "whole number";

    public override bool TryRead(ref JsonCursor json, out int value) =>
        throw new NotSupportedException("Such a number is written, never read.");

    public override void Write(Utf8JsonWriter json, int value) => json.WriteNumberValue(value);

    public override void Describe(SchemaWriter schema)
    {
        schema.Type("integer");
        if (least != int.MinValue)
        {
            schema.Json.WriteNumber("minimum", least);
        }

        if (greatest is { } most)
        {
            schema.Json.WriteNumber("maximum", most);
        }
    }
}

/// <summary>A number in a range, read exactly.</summary>
internal sealed class DecimalKind(decimal least, decimal greatest, string? words = null) : ValueKind<decimal>
{
    private readonly DecimalRange _range = new(least, greatest);

    public override string Words => words ?? (least, greatest) switch
    {
        (decimal.MinValue, _) => "number",
        (_, decimal.MaxValue) => $"number, {Invariant.Text(least)} or more",
        _ => $"number, {Invariant.Text(least)} to {Invariant.Text(greatest)}",
    };

    public override string Plural => Words.Replace("number", "numbers", StringComparison.Ordinal);

    public override bool TryRead(ref JsonCursor json, out decimal value) => json.TryReadDecimal(_range, out value);

    public override void Write(Utf8JsonWriter json, decimal value) => json.WriteNumberValue(value);

    public override void Describe(SchemaWriter schema)
    {
        schema.Type("number");
        if (least != decimal.MinValue)
        {
            schema.Json.WriteNumber("minimum", least);
        }

        if (greatest != decimal.MaxValue)
        {
            schema.Json.WriteNumber("maximum", greatest);
        }
    }
}
