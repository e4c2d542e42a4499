using System.Collections.Frozen;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json;
using CrsCalculator.Json.Reading;

namespace CrsCalculator.Json.Fields;

/// <summary>A country code.</summary>
internal sealed class CountryKind : ValueKind<string>
{
    private const int Letters = 26;

    public override string Name => "country";

    public override string Words => "country code";

    public override bool TryRead(ref JsonCursor json, [NotNullWhen(true)] out string? value)
    {
        value = json.IsText ? CodeOf(json.Raw) : null;
        if (value is not null || !json.TryReadText(out value) || CrsCalculator.Country.IsAssigned(value))
        {
            return value is not null;
        }

        return CrsCalculator.Country.SuggestFor(value) is { } meant
            ? json.Refuse(IssueCodes.NotACountry, json.Shown(), meant)
            : json.Refuse(
                CrsCalculator.Country.IsWithdrawn(value) ? IssueCodes.FormerCountry : IssueCodes.NotACountry,
                json.Shown());
    }

    public override void Write(Utf8JsonWriter json, string value) => json.WriteStringValue(value);

    public override void Describe(SchemaWriter schema) =>
        schema.Enum([.. CrsCalculator.Country.All], "An ISO 3166-1 alpha-2 country code.");

    private static int PlaceOf(int first, int second) => (Letters * (first - 'A')) + (second - 'A');

    private static string? CodeOf(ReadOnlySpan<byte> text) =>
        text.Length == 2 && text[0] is >= (byte)'A' and <= (byte)'Z' && text[1] is >= (byte)'A' and <= (byte)'Z'
            ? Codes.ByLetters[PlaceOf(text[0], text[1])]
            : null;

    /// <summary>Filled when a country is first read.</summary>
    private static class Codes
    {
        // By first and second letter, so that reading a code allocates no string.
        public static readonly string?[] ByLetters = Place();

        private static string?[] Place()
        {
            string?[] codes = new string?[Letters * Letters];
            foreach (string code in CrsCalculator.Country.All)
            {
                codes[PlaceOf(code[0], code[1])] = code;
            }

            return codes;
        }
    }
}

/// <summary>A unit group of NOC 2021.</summary>
internal sealed class NocKind : ValueKind<NocCode>
{
    private const int CodeLength = 5;

    public override string Name => "noc";

    public override string Words => "NOC 2021 code";

    public override string Plural => "NOC 2021 codes";

    public override bool TryRead(ref JsonCursor json, [NotNullWhen(true)] out NocCode? value)
    {
        value = json.IsText ? CodeOf(json.Raw) : null;
        if (value is not null || !json.TryReadText(out string? code) || NocCode.TryParse(code, out value))
        {
            return value is not null;
        }

        return Noc2016Code.TryParse(code, out Noc2016Code? old)
            ? json.Refuse(IssueCodes.CodeOfNoc2016, old.Code, string.Join(", ", old.Successors))
            : json.Refuse(IssueCodes.UnknownNoc, json.Shown());
    }

    public override void Write(Utf8JsonWriter json, NocCode value) => json.WriteStringValue(value.Code);

    public override void Describe(SchemaWriter schema) =>
        schema.Pattern("^[0-9]{5}$", "The five digits of a NOC 2021 unit group, including leading zeros.");

    private static NocCode? CodeOf(ReadOnlySpan<byte> text) =>
        text.Length == CodeLength && NumberText.TryParse(text, out int code) ? Codes.ByNumber.GetValueOrDefault(code) : null;

    /// <summary>Filled when an occupation is first read.</summary>
    private static class Codes
    {
        // By the number that the digits form, so that reading a code allocates no string.
        public static readonly FrozenDictionary<int, NocCode> ByNumber = Noc2021.All.ToFrozenDictionary(
            static noc => int.Parse(noc.Code, CultureInfo.InvariantCulture));
    }
}

/// <summary>A group of NOC 2021, given by the leading digits of its occupations' codes.</summary>
internal sealed class NocGroupKind : ValueKind<string>
{
    public override string Words => "digits of a NOC 2021 group";

    public override bool TryRead(ref JsonCursor json, [NotNullWhen(true)] out string? value)
    {
        return json.TryReadText(out value)
            && ((value.Length > 0 && Noc2021.All.Any(IsWithin(value))) || json.Refuse(IssueCodes.UnknownNocGroup, json.Shown()));
    }

    public override void Write(Utf8JsonWriter json, string value) => json.WriteStringValue(value);

    public override void Describe(SchemaWriter schema) =>
        schema.Pattern("^[0-9]{1,5}$", "The digits with which the codes of a group of NOC 2021 begin.");

    private static Func<NocCode, bool> IsWithin(string group) => noc => noc.Code.StartsWith(group, StringComparison.Ordinal);
}

/// <summary>A unit group of NOC 2016.</summary>
internal sealed class Noc2016Kind : ValueKind<Noc2016Code>
{
    public override string Name => "noc2016";

    public override string Words => "NOC 2016 code";

    public override bool TryRead(ref JsonCursor json, [NotNullWhen(true)] out Noc2016Code? value)
    {
        value = null;
        return json.TryReadText(out string? code)
            && (Noc2016Code.TryParse(code, out value) || json.Refuse(IssueCodes.UnknownNoc2016, json.Shown()));
    }

    public override void Write(Utf8JsonWriter json, Noc2016Code value) => json.WriteStringValue(value.Code);

    public override void Describe(SchemaWriter schema) =>
        schema.Pattern("^[0-9]{4}$", "The four digits of a NOC 2016 unit group, including leading zeros.");
}
