using System.Collections.Immutable;
using System.Text.Json;
using CrsCalculator.Json.Fields;
using CrsCalculator.Json.Reading;
using CrsCalculator.Rules;

namespace CrsCalculator.Json.Shapes.Points;

/// <summary>The parts of a table of points. Each is on one line, even in an indented document, so that it stays readable.</summary>
internal static class TableKinds
{
    /// <summary>The points of a cell or a cap.</summary>
    public static ValueKind<int> PointsOf { get; } = Values.WholeNumberFrom(0, PointsGrid.MaxPoints);

    /// <summary>The cells of a table.</summary>
    public static ValueKind<ImmutableArray<int>> Cells { get; } = new LineKind<int>(PointsOf, static points => Invariant.Text(points));

    /// <summary>A column of points: at least one number, and at most this many.</summary>
    public static ValueKind<ImmutableArray<int>> Column(int most) => new ColumnKind(most);

    /// <summary>The first values of bands.</summary>
    public static ValueKind<ImmutableArray<BandStart>> BandStarts { get; } = new LineKind<BandStart>(
        new BandStartKind(),
        static start => start.Code is { } code ? $"\"{code}\"" : Invariant.Text(start.Number));

    /// <summary>Occupations.</summary>
    public static ValueKind<ImmutableArray<NocCode>> Nocs { get; } = new LineKind<NocCode>(Values.Noc, static noc => $"\"{noc.Code}\"");

    /// <summary>A list written on one line, each element as JSON.</summary>
    public static ValueKind<ImmutableArray<TValue>> OnOneLine<TValue>(ValueKind<TValue> kind, Func<TValue, string> text) =>
        new LineKind<TValue>(kind, text);

    /// <summary>A list written on one line.</summary>
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
        public override string Words => Cells.Words;

        public override bool TryRead(ref JsonCursor json, out ImmutableArray<int> value) => Cells.TryRead(ref json, out value)
            && ((value.Length >= 1 && value.Length <= most)
                || json.Refuse(IssueCodes.TableLength, Invariant.Text(value.Length), $"1 to {Invariant.Text(most)}"));

        public override void Write(Utf8JsonWriter json, ImmutableArray<int> value) => Cells.Write(json, value);

        public override void Describe(SchemaWriter schema)
        {
            Cells.Describe(schema);
            schema.Json.WriteNumber("minItems", 1);
            schema.Json.WriteNumber("maxItems", most);
        }
    }
}
