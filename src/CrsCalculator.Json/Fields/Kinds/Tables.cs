using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using CrsCalculator.Json.Reading;
using CrsCalculator.Rules;

namespace CrsCalculator.Json.Fields;

/// <summary>
/// The parts of a table of points. Each stands on one line of a document that is otherwise indented, so that it stays readable.
/// </summary>
internal static class TableKinds
{
    private static readonly ValueKind<int> Points = Values.WholeNumberFrom(0, FactorTable.MaxPoints);

    /// <summary>A column of points: at least one number.</summary>
    public static ValueKind<ImmutableArray<int>> Column(int most) => new ColumnKind(most);

    /// <summary>A list that is written on one line, each element as JSON.</summary>
    public static ValueKind<ImmutableArray<TValue>> OnOneLine<TValue>(ValueKind<TValue> kind, Func<TValue, string> text) =>
        new LineKind<TValue>(kind, text);

    /// <summary>A list of rows of points.</summary>
    public static ValueKind<ImmutableArray<ImmutableArray<int>>> Grid { get; } = new LineKind<ImmutableArray<int>>(
        Values.ListOf(Points),
        static row => $"[{string.Join(", ", row)}]");

    /// <summary>Thresholds that are numbers.</summary>
    public static ValueKind<Bands> NumberBands { get; } = new BandsKind<int>(
        Values.WholeNumberFrom(1, Bands.MaxThreshold),
        new LineKind<int>(Points, static number => Invariant.Text(number)),
        static threshold => threshold,
        static threshold => threshold);

    /// <summary>Thresholds that are codes.</summary>
    public static ValueKind<Bands> CodeBands<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicFields)] TCode>()
        where TCode : struct, Enum => new BandsKind<TCode>(
            Values.OpenCodeOf<TCode>(first: 1),
            new LineKind<TCode>(Values.CodeOf<TCode>(), static code => $"\"{Code.Of(code)}\""),
            static code => Code.All<TCode>().IndexOf(Code.Of(code)),
            static threshold => Enum.GetValues<TCode>()[threshold]);

    /// <summary>A list that is written on one line.</summary>
    private sealed class LineKind<TValue>(ValueKind<TValue> kind, Func<TValue, string> text) : ValueKind<ImmutableArray<TValue>>
    {
        private readonly ValueKind<ImmutableArray<TValue>> _list = Values.ListOf(kind);

        public override string Words => _list.Words;

        public override bool TryRead(ref JsonCursor json, out ImmutableArray<TValue> value) => _list.TryRead(ref json, out value);

        public override void Write(Utf8JsonWriter json, ImmutableArray<TValue> value) =>
            json.WriteRawValue($"[{string.Join(", ", value.Select(text))}]", skipInputValidation: true);

        public override void Describe(SchemaWriter schema) => _list.Describe(schema);
    }

    private sealed class ColumnKind(int most) : ValueKind<ImmutableArray<int>>
    {
        private readonly LineKind<int> _line = new(Points, static points => Invariant.Text(points));

        public override string Words => _line.Words;

        public override bool TryRead(ref JsonCursor json, out ImmutableArray<int> value) => _line.TryRead(ref json, out value)
            && ((value.Length >= 1 && value.Length <= most)
                || json.Refuse(IssueCodes.TableLength, Invariant.Text(value.Length), $"1 to {Invariant.Text(most)}"));

        public override void Write(Utf8JsonWriter json, ImmutableArray<int> value) => _line.Write(json, value);

        public override void Describe(SchemaWriter schema)
        {
            _line.Describe(schema);
            schema.Json.WriteNumber("minItems", 1);
            schema.Json.WriteNumber("maxItems", most);
        }
    }

    /// <summary>Thresholds of bands.</summary>
    private sealed class BandsKind<TThreshold>(
        ValueKind<TThreshold> kind,
        LineKind<TThreshold> line,
        Func<TThreshold, int> numberOf,
        Func<int, TThreshold> ofNumber) : ValueKind<Bands>
    {
        public override string Words => Values.ListOf(kind).Words;

        public override bool TryRead(ref JsonCursor json, [NotNullWhen(true)] out Bands? value)
        {
            value = null;
            if (!line.TryRead(ref json, out ImmutableArray<TThreshold> thresholds))
            {
                return false;
            }

            IEnumerable<int> numbers = thresholds.Select(numberOf);
            return Bands.TryCreate(numbers, out value)
                || json.Refuse(IssueCodes.Thresholds, string.Join(", ", numbers), Invariant.Text(Bands.MaxThreshold));
        }

        public override void Write(Utf8JsonWriter json, Bands value) => line.Write(json, [.. value.Thresholds.Select(ofNumber)]);

        public override void Describe(SchemaWriter schema)
        {
            schema.Type("array");
            schema.Json.WritePropertyName("items");
            schema.Write(kind);
            schema.Json.WriteNumber("minItems", 1);
        }
    }
}
