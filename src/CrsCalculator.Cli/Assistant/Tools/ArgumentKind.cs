using System.Collections.Immutable;
using System.Text.Json;
using CrsCalculator.Rules;
using NodaTime;
using NodaTime.Text;

namespace CrsCalculator.Cli.Assistant.Tools;

/// <summary>The kind of a tool's argument: its JSON Schema, and the issues of values that do not fit.</summary>
internal abstract record ArgumentKind
{
    /// <summary>The document formats that such a value can have.</summary>
    public virtual ImmutableArray<string> Formats => [];

    /// <summary>Writes the fields of the schema.</summary>
    public abstract void Describe(Utf8JsonWriter json);

    /// <summary>Returns every issue of a value. Documents are checked by their own readers.</summary>
    public abstract IEnumerable<Issue> Check(JsonElement value, string path);

    /// <summary>Creates an issue for a value of the wrong type.</summary>
    protected static Issue WrongType(JsonElement value, string path, string expected)
    {
        string found = TypeOf(value);
        return new Issue(
            path,
            IssueCodes.WrongType,
            found is "string" or "number" ? new Facts(found, expected, Shown(value)) : new Facts(found, expected));
    }

    /// <summary>Returns a text or a number, shortened for display.</summary>
    protected static string Shown(JsonElement value) =>
        Excerpt.Of(value.ValueKind == JsonValueKind.String ? value.GetString()! : value.GetRawText());

    private static string TypeOf(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Object => "object",
        JsonValueKind.Array => "array",
        JsonValueKind.String => "string",
        JsonValueKind.Number => "number",
        JsonValueKind.True or JsonValueKind.False => "boolean",
        _ => "null",
    };
}

/// <summary>A document in one of several formats.</summary>
internal sealed record DocumentKind(params ImmutableArray<string> OfFormats) : ArgumentKind
{
    public override ImmutableArray<string> Formats => OfFormats;

    public override void Describe(Utf8JsonWriter json) => ToolSchemas.WriteAnyOf(json, OfFormats);

    public override IEnumerable<Issue> Check(JsonElement value, string path) =>
        value.ValueKind == JsonValueKind.Object ? [] : [WrongType(value, path, "object")];
}

/// <summary>An object whose schema a client reads elsewhere.</summary>
internal sealed record PlainObjectKind : ArgumentKind
{
    public override void Describe(Utf8JsonWriter json) => json.WriteString("type", "object");

    public override IEnumerable<Issue> Check(JsonElement value, string path) =>
        value.ValueKind == JsonValueKind.Object ? [] : [WrongType(value, path, "object")];
}

/// <summary>A day.</summary>
internal sealed record DayKind : ArgumentKind
{
    public override void Describe(Utf8JsonWriter json)
    {
        json.WriteString("type", "string");
        json.WriteString("pattern", "^[0-9]{4}-[0-9]{2}-[0-9]{2}$");
    }

    public override IEnumerable<Issue> Check(JsonElement value, string path)
    {
        if (value.ValueKind != JsonValueKind.String)
        {
            return [WrongType(value, path, "date")];
        }

        ParseResult<LocalDate> day = LocalDatePattern.Iso.Parse(value.GetString()!);
        if (!day.Success)
        {
            return [new Issue(path, IssueCodes.NotADate, new Facts(Shown(value)))];
        }

        return DocumentDates.Include(day.Value)
            ? []
            : [new Issue(
                path,
                IssueCodes.DateOutOfRange,
                new Facts(Shown(value), Invariant.Text(DocumentDates.Earliest), Invariant.Text(DocumentDates.Latest)))];
    }
}

/// <summary>A text, or a number if one can be meant.</summary>
internal sealed record TextKind(bool AllowsNumber = false) : ArgumentKind
{
    public override void Describe(Utf8JsonWriter json)
    {
        if (!AllowsNumber)
        {
            json.WriteString("type", "string");
            return;
        }

        json.WriteStartArray("type");
        json.WriteStringValue("string");
        json.WriteStringValue("integer");
        json.WriteEndArray();
    }

    public override IEnumerable<Issue> Check(JsonElement value, string path) =>
        value.ValueKind == JsonValueKind.String || (AllowsNumber && value.ValueKind == JsonValueKind.Number)
            ? []
            : [WrongType(value, path, "string")];
}

/// <summary>One of several texts.</summary>
internal sealed record ChoiceKind(params ImmutableArray<string> Values) : ArgumentKind
{
    public override void Describe(Utf8JsonWriter json)
    {
        json.WriteStartArray("enum");
        foreach (string value in Values)
        {
            json.WriteStringValue(value);
        }

        json.WriteEndArray();
    }

    public override IEnumerable<Issue> Check(JsonElement value, string path)
    {
        if (value.ValueKind != JsonValueKind.String)
        {
            return [WrongType(value, path, "string")];
        }

        string found = value.GetString()!;
        if (Values.Contains(found, StringComparer.Ordinal))
        {
            return [];
        }

        string all = string.Join(", ", Values);
        Facts facts = Suggestion.For(found, Values) is { } meant ? new Facts(Shown(value), all, meant) : new Facts(Shown(value), all);
        return [new Issue(path, IssueCodes.UnknownValue, facts)];
    }
}

/// <summary>A score.</summary>
internal sealed record ScoreKind : ArgumentKind
{
    public override void Describe(Utf8JsonWriter json)
    {
        json.WriteString("type", "integer");
        json.WriteNumber("minimum", 0);
        json.WriteNumber("maximum", FactorTable.MaxPoints);
    }

    public override IEnumerable<Issue> Check(JsonElement value, string path)
    {
        if (value.ValueKind != JsonValueKind.Number || !value.TryGetInt32(out int score))
        {
            return [WrongType(value, path, "wholeNumber")];
        }

        return score is >= 0 and <= FactorTable.MaxPoints
            ? []
            : [new Issue(path, IssueCodes.OutOfRange, new Facts(Shown(value), "0", $"{FactorTable.MaxPoints}"))];
    }
}

/// <summary>A list of texts.</summary>
internal sealed record TextsKind(int Least, int Most) : ArgumentKind
{
    public override void Describe(Utf8JsonWriter json)
    {
        json.WriteString("type", "array");
        json.WriteStartObject("items");
        json.WriteString("type", "string");
        json.WriteEndObject();
        json.WriteNumber("minItems", Least);
        json.WriteNumber("maxItems", Most);
    }

    public override IEnumerable<Issue> Check(JsonElement value, string path)
    {
        if (value.ValueKind != JsonValueKind.Array)
        {
            return [WrongType(value, path, "array")];
        }

        int count = value.GetArrayLength();
        return count < Least || count > Most
            ? [new Issue(path, IssueCodes.OutOfRange, new Facts($"{count}", $"{Least}", $"{Most}"))]
            : value.EnumerateArray()
                .Select((text, place) => (Text: text, Place: place))
                .Where(static item => item.Text.ValueKind != JsonValueKind.String)
                .Select(item => WrongType(item.Text, $"{path}[{item.Place}]", "string"));
    }
}

/// <summary>An object with its own arguments.</summary>
internal sealed record ObjectKind(ArgumentList Arguments) : ArgumentKind
{
    public override ImmutableArray<string> Formats => Arguments.Formats;

    public override void Describe(Utf8JsonWriter json) => Arguments.Describe(json);

    public override IEnumerable<Issue> Check(JsonElement value, string path) => value.ValueKind == JsonValueKind.Object
        ? Arguments.Check(
            value.EnumerateObject().ToLookup(static field => field.Name, static field => field.Value, StringComparer.Ordinal),
            path)
        : [WrongType(value, path, "object")];
}
