using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using CrsCalculator.Json.Fields;
using CrsCalculator.Json.Reading;
using CrsCalculator.Rules;

namespace CrsCalculator.Json.Shapes.Points;

/// <summary>The first values of a factor's bands, as written: their meaning depends on the factor's facts.</summary>
internal sealed record BandsRead(ImmutableArray<BandStart> Rows, ImmutableArray<BandStart> Columns)
{
    /// <summary>Whether there is one fact only.</summary>
    public bool IsOfOneFact => Columns.IsDefault;

    public static BandsRead Of(CrsFactorRule rule) => new(
        StartsOf(rule.Points.Rows, rule.Row),
        rule.Points.Columns is { } columns ? StartsOf(columns, rule.Column!.Value) : default);

    /// <summary>Returns the bands of a fact, or reports what is wrong with them.</summary>
    public static Bands? Find(ImmutableArray<BandStart> starts, CrsInput input, string path, IssueList issues)
    {
        int found = issues.Found;
        int[] values = [.. starts.Select((start, place) => ValueOf(start, input, $"{path}[{Invariant.Text(place)}]", issues))];
        if (issues.Found > found)
        {
            return null;
        }

        if (values is [0, .. var thresholds] && Bands.TryCreate(thresholds, out Bands? bands))
        {
            return bands;
        }

        issues.AddWithin(new Issue(path, IssueCodes.BandsDoNotRise, new Facts(string.Join(", ", starts))));
        return null;
    }

    private static ImmutableArray<BandStart> StartsOf(Bands bands, CrsInput input) =>
        [.. bands.Starts.Select(start => new BandStart(start, InputCodes.Of(input, start)))];

    private static int ValueOf(BandStart start, CrsInput input, string path, IssueList issues)
    {
        ImmutableArray<string> codes = InputCodes.Of(input);
        if (start.Code is null == codes.IsEmpty)
        {
            int place = start.Code is null ? start.Number : codes.IndexOf(start.Code);
            if (place >= 0)
            {
                return place;
            }
        }

        issues.AddWithin(codes.IsEmpty
            ? new Issue(path, IssueCodes.WrongType, new Facts("string", "wholeNumber", start.ToString()))
            : new Issue(path, IssueCodes.UnknownValue, new Facts(start.ToString(), string.Join(", ", codes))));
        return 0;
    }
}

/// <summary>The first value of a band: a number, or a code.</summary>
internal readonly record struct BandStart(int Number, string? Code)
{
    public override string ToString() => Code ?? Invariant.Text(Number);
}

/// <summary>The first value of a band: a number, or a code of the fact.</summary>
internal sealed class BandStartKind : ValueKind<BandStart>
{
    private readonly ValueKind<int> _number = Values.WholeNumberFrom(0, Bands.MaxThreshold);

    public override string Words => "number or code";

    public override string Plural => "numbers or codes";

    public override bool TryRead(ref JsonCursor json, [MaybeNullWhen(false)] out BandStart value)
    {
        value = default;
        if (json.IsText)
        {
            bool isText = json.TryReadText(out string? code);
            value = new BandStart(0, isText ? Excerpt.Of(code!) : null);
            return isText;
        }

        bool isNumber = _number.TryRead(ref json, out int number);
        value = new BandStart(number, null);
        return isNumber;
    }

    public override void Write(Utf8JsonWriter json, BandStart value)
    {
        if (value.Code is { } code)
        {
            json.WriteStringValue(code);
        }
        else
        {
            json.WriteNumberValue(value.Number);
        }
    }

    public override void Describe(SchemaWriter schema)
    {
        schema.Json.WriteStartArray("anyOf");
        schema.Write(_number);
        schema.Write(Values.TextNotBlank);
        schema.Json.WriteEndArray();
    }
}
