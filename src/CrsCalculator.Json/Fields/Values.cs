using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;
using System.Text.Json;
using CrsCalculator.Json.Reading;
using CrsCalculator.Rules;
using NodaTime;

namespace CrsCalculator.Json.Fields;

/// <summary>The kinds of value of the formats.</summary>
internal static class Values
{
    public static ValueKind<bool> Boolean { get; } = new BooleanKind();

    /// <summary>Written only where it is true.</summary>
    public static ValueKind<bool> True { get; } = new TrueKind();

    public static ValueKind<string> Text { get; } = new TextKind(mayBeBlank: true);

    public static ValueKind<string> TextNotBlank { get; } = new TextKind(mayBeBlank: false);

    /// <summary>A JSON path into the input. It is only written.</summary>
    public static ValueKind<string> Path { get; } = new PatternKind("JSON path", "^\\$");

    /// <summary>The number of a round. It is only written.</summary>
    public static ValueKind<string> RoundNumber { get; } = new PatternKind("text", "^[0-9]+[a-z]?$");

    /// <summary>The id of a ruleset. <see cref="CrsRuleset"/> checks it.</summary>
    public static ValueKind<string> RulesetId { get; } = new PatternKind("text", "^[A-Za-z0-9._-]{1,64}$");

    public static ValueKind<LocalDate> Day { get; } = new DayKind();

    /// <summary>A day on which something was asked, in any year. It is only written.</summary>
    public static ValueKind<LocalDate> AnyDay { get; } = new AnyDayKind();

    public static ValueKind<DocumentDate> DayOrMonth { get; } = new DayOrMonthKind();

    public static ValueKind<Instant> Time { get; } = new TimeKind();

    public static ValueKind<string> Country { get; } = new CountryKind();

    public static ValueKind<NocCode> Noc { get; } = new NocKind();

    public static ValueKind<Noc2016Code> Noc2016 { get; } = new Noc2016Kind();

    /// <summary>An amount in Canadian dollars.</summary>
    public static ValueKind<decimal> Dollars { get; } = new DecimalKind(0, decimal.MaxValue);

    /// <summary>A number that is only written and is not negative.</summary>
    public static ValueKind<decimal> Measure { get; } = new DecimalKind(0, decimal.MaxValue, words: "number");

    public static ValueKind<decimal> HoursPerWeek { get; } = new DecimalKind(0, Job.MaxHoursPerWeek);

    /// <summary>A number that is only written.</summary>
    public static ValueKind<decimal> Number { get; } = new DecimalKind(decimal.MinValue, decimal.MaxValue);

    /// <summary>A whole number that is only written.</summary>
    public static ValueKind<int> WholeNumber { get; } = CountFrom(int.MinValue);

    /// <summary>A number of points that is only written.</summary>
    public static ValueKind<int> Points { get; } = CountFrom(0);

    /// <summary>The cut-off of a round. It is only written.</summary>
    public static ValueKind<int> CutOff { get; } = CountFrom(0, FactorTable.MaxPoints);

    /// <summary>A whole number that is only written; its bounds are for the schema.</summary>
    public static ValueKind<int> CountFrom(int least, int? greatest = null) => new CountKind(least, greatest);

    public static ValueKind<int> WholeNumberFrom(int least, int greatest = int.MaxValue) => new WholeNumberKind(least, greatest);

    public static ValueKind<TEnum> CodeOf<
        [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicFields)] TEnum>(string? name = null)
        where TEnum : struct, Enum => new CodeKind<TEnum>(name);

    /// <summary>A code among those of an enumeration to which later versions may add. It is only written.</summary>
    public static ValueKind<TEnum> OpenCodeOf<
        [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicFields)] TEnum>(int first = 0)
        where TEnum : struct, Enum => new OpenCodeKind<TEnum>(first);

    /// <summary>One of some codes that are only written.</summary>
    public static ValueKind<string> OneOf(params ImmutableArray<string> codes) => new ChoiceKind(codes);

    /// <summary>A list; its bounds are for the schema of one that is only written.</summary>
    public static ValueKind<ImmutableArray<TValue>> ListOf<TValue>(ValueKind<TValue> kind, int least = 0, int? most = null) =>
        new ListKind<TValue>(kind, least, most);

    /// <summary>The name of a format, and no other text.</summary>
    public static ValueKind<string> FormatName(string name) => new FormatNameKind(name);

    private static string Listed(ImmutableArray<string> codes) => string.Join(' ', codes.Select(static code => $"`{code}`"));

    private sealed class BooleanKind : ValueKind<bool>
    {
        public override string Words => "true or false";

        public override bool TryRead(ref JsonCursor json, out bool value) => json.TryReadBoolean(out value);

        public override void Write(Utf8JsonWriter json, bool value) => json.WriteBooleanValue(value);

        public override void Describe(SchemaWriter schema) => schema.Type("boolean");
    }

    private sealed class TrueKind : ValueKind<bool>
    {
        public override string Words => "true";

        public override bool TryRead(ref JsonCursor json, out bool value) => json.TryReadBoolean(out value);

        public override void Write(Utf8JsonWriter json, bool value) => json.WriteBooleanValue(value);

        public override void Describe(SchemaWriter schema) => schema.Json.WriteBoolean("const", true);
    }

    private sealed class TextKind(bool mayBeBlank) : ValueKind<string>
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

    /// <summary>A text with a form that the schema states and nothing here checks.</summary>
    private sealed class PatternKind(string words, string pattern) : ValueKind<string>
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

    private sealed class ChoiceKind(ImmutableArray<string> codes) : ValueKind<string>
    {
        public override string Words => Listed(codes);

        public override bool TryRead(ref JsonCursor json, [NotNullWhen(true)] out string? value) => json.TryReadText(out value);

        public override void Write(Utf8JsonWriter json, string value) => json.WriteStringValue(value);

        public override void Describe(SchemaWriter schema) => schema.Enum(codes);
    }

    private sealed class FormatNameKind(string name) : ValueKind<string>
    {
        public override string Words => $"`{name}`";

        public override bool TryRead(ref JsonCursor json, [NotNullWhen(true)] out string? value) =>
            json.TryReadText(out value) && (value == name || json.Refuse(IssueCodes.WrongSchema, json.Shown(), name));

        public override void Write(Utf8JsonWriter json, string value) => json.WriteStringValue(value);

        public override void Describe(SchemaWriter schema) => schema.Json.WriteString("const", name);
    }

    private sealed class WholeNumberKind(int least, int greatest) : ValueKind<int>
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

    private sealed class CountKind(int least, int? greatest) : ValueKind<int>
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

    private sealed class DecimalKind(decimal least, decimal greatest, string? words = null) : ValueKind<decimal>
    {
        private readonly DecimalRange _range = new(least, greatest);

        public override string Words => words ?? (least, greatest) switch
        {
            (decimal.MinValue, _) => "number",
            (_, decimal.MaxValue) => $"number, {Invariant.Text(least)} or more",
            _ => $"number, {Invariant.Text(least)} to {Invariant.Text(greatest)}",
        };

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

    private sealed class DayKind : ValueKind<LocalDate>
    {
        public override string Name => "date";

        public override string Words => "date";

        public override bool TryRead(ref JsonCursor json, out LocalDate value) => json.TryReadDay(out value);

        public override void Write(Utf8JsonWriter json, LocalDate value) => json.WriteStringValue(Invariant.Text(value));

        public override void Describe(SchemaWriter schema) =>
            schema.Pattern("^(19|20|21)[0-9]{2}-[0-9]{2}-[0-9]{2}$", "A day, yyyy-MM-dd, from 1900-01-01 to 2199-12-31.");
    }

    private sealed class AnyDayKind : ValueKind<LocalDate>
    {
        public override string Name => "date";

        public override string Words => "date";

        public override bool TryRead(ref JsonCursor json, out LocalDate value) =>
            throw new NotSupportedException("Such a day is written, never read.");

        public override void Write(Utf8JsonWriter json, LocalDate value) => json.WriteStringValue(Invariant.Text(value));

        public override void Describe(SchemaWriter schema) => schema.Pattern("^[0-9]{4}-[0-9]{2}-[0-9]{2}$", "A day, yyyy-MM-dd.");
    }

    private sealed class DayOrMonthKind : ValueKind<DocumentDate>
    {
        public override string Name => "dateOrMonth";

        public override string Words => "date or month";

        public override bool TryRead(ref JsonCursor json, out DocumentDate value) => json.TryReadDayOrMonth(out value);

        public override void Write(Utf8JsonWriter json, DocumentDate value) => json.WriteStringValue(value.ToString());

        public override void Describe(SchemaWriter schema) => schema.Pattern(
            "^(19|20|21)[0-9]{2}-[0-9]{2}(-[0-9]{2})?$",
            "A day, yyyy-MM-dd, or a month, yyyy-MM, if the document gives no day; from 1900-01-01 to 2199-12-31.");
    }

    private sealed class TimeKind : ValueKind<Instant>
    {
        public override string Words => "time in UTC";

        public override bool TryRead(ref JsonCursor json, out Instant value) => json.TryReadInstant(out value);

        public override void Write(Utf8JsonWriter json, Instant value) => json.WriteStringValue(Invariant.Text(value));

        public override void Describe(SchemaWriter schema) =>
            schema.Pattern(
                "^(19|20|21)[0-9]{2}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]{1,9})?Z$",
                "A time in UTC, such as 2025-09-30T14:02:11Z.");
    }

    private sealed class CountryKind : ValueKind<string>
    {
        private const int Letters = 26;

        // By first and second letter: a code of a document needs no text of its own.
        private readonly string?[] _codes = new string?[Letters * Letters];

        public CountryKind()
        {
            foreach (string code in CrsCalculator.Country.All)
            {
                _codes[PlaceOf(code[0], code[1])] = code;
            }
        }

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

        private string? CodeOf(ReadOnlySpan<byte> text) =>
            text.Length == 2 && text[0] is >= (byte)'A' and <= (byte)'Z' && text[1] is >= (byte)'A' and <= (byte)'Z'
                ? _codes[PlaceOf(text[0], text[1])]
                : null;
    }

    private sealed class NocKind : ValueKind<NocCode>
    {
        private const int CodeLength = 5;

        // By the number that the digits are: a code of a document needs no text of its own.
        private readonly FrozenDictionary<int, NocCode> _codes = Noc2021.All.ToFrozenDictionary(
            static noc => int.Parse(noc.Code, CultureInfo.InvariantCulture));

        public override string Name => "noc";

        public override string Words => "NOC 2021 code";

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

        private NocCode? CodeOf(ReadOnlySpan<byte> text) =>
            text.Length == CodeLength && NumberText.TryParse(text, out int code) ? _codes.GetValueOrDefault(code) : null;
    }

    private sealed class Noc2016Kind : ValueKind<Noc2016Code>
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

    private sealed class CodeKind<
        [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicFields)] TEnum>(string? name) : ValueKind<TEnum>
        where TEnum : struct, Enum
    {
        private readonly ImmutableArray<string> _codes = Code.All<TEnum>();
        private readonly byte[][] _utf8 = [.. Code.All<TEnum>().Select(Encoding.UTF8.GetBytes)];
        private readonly TEnum[] _values = Enum.GetValues<TEnum>();

        public override string? Name => name;

        public override string Words => Listed(_codes);

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
            return Suggestion.For(found, _codes) is { } meant
                ? json.Refuse(IssueCodes.UnknownValue, found, all, meant)
                : json.Refuse(IssueCodes.UnknownValue, found, all);
        }
    }

    private sealed class OpenCodeKind<
        [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicFields)] TEnum>(int first) : ValueKind<TEnum>
        where TEnum : struct, Enum
    {
        private readonly ImmutableArray<string> _codes = Code.All<TEnum>()[first..];

        public override string Words => Listed(_codes);

        public override bool TryRead(ref JsonCursor json, out TEnum value) =>
            throw new NotSupportedException("Such a code is written, never read.");

        public override void Write(Utf8JsonWriter json, TEnum value) => json.WriteStringValue(Code.Of(value));

        public override void Describe(SchemaWriter schema) => schema.Enum(_codes);
    }

    /// <summary>Every element is read, also those behind one that is wrong; with one of them the list as a whole is not there.</summary>
    private sealed class ListKind<TValue>(ValueKind<TValue> kind, int least, int? most) : ValueKind<ImmutableArray<TValue>>
    {
        private const int FewElements = 4;

        public override ValueKind Element => kind;

        public override string Words => kind.Words.StartsWith('`') ? $"list of codes: {kind.Words}" : $"list of {kind.Plural}";

        public override string Plural => $"lists of {kind.Plural}";

        public override bool TryRead(ref JsonCursor json, out ImmutableArray<TValue> value)
        {
            value = default;
            if (!json.TryEnterArray())
            {
                return false;
            }

            TValue?[] elements = new TValue?[FewElements];
            bool isComplete = true;
            int count = 0;
            for (; json.NextElement(count); count++)
            {
                if (count == elements.Length)
                {
                    Array.Resize(ref elements, 2 * count);
                }

                isComplete &= kind.TryRead(ref json, out elements[count]);
            }

            Array.Resize(ref elements, isComplete ? count : 0);
            value = ImmutableCollectionsMarshal.AsImmutableArray(elements)!;
            return isComplete;
        }

        public override void Write(Utf8JsonWriter json, ImmutableArray<TValue> value)
        {
            json.WriteStartArray();
            foreach (TValue element in value)
            {
                kind.Write(json, element);
            }

            json.WriteEndArray();
        }

        public override void Describe(SchemaWriter schema)
        {
            schema.Type("array");
            schema.Json.WritePropertyName("items");
            schema.Write(kind);
            if (least > 0)
            {
                schema.Json.WriteNumber("minItems", least);
            }

            if (most is { } greatest)
            {
                schema.Json.WriteNumber("maxItems", greatest);
            }
        }
    }
}
