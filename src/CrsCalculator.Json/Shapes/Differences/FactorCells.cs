using System.Collections.Immutable;
using System.Text.Json;
using CrsCalculator.Json.Shapes.Points;
using CrsCalculator.Rules;

namespace CrsCalculator.Json;

/// <summary>The cells of a factor, found by the values of its facts: rulesets with different bands are compared value by value.</summary>
internal sealed class FactorCells
{
    private const string WithSpouse = "withSpouse";
    private const string Single = "single";

    private readonly CrsInput _row;
    private readonly CrsInput? _column;
    private readonly ImmutableArray<int> _rows;
    private readonly ImmutableArray<int> _columns;
    private readonly JsonElement _points;

    private FactorCells(JsonElement factor)
    {
        _row = InputOf(factor, "row")!.Value;
        _column = InputOf(factor, "column");
        JsonElement bands = factor.GetProperty("bands");
        _rows = StartsOf(_column is null ? bands : bands.GetProperty("rows"), _row);
        _columns = _column is { } column ? StartsOf(bands.GetProperty("columns"), column) : [0];
        _points = factor.GetProperty("points");
    }

    /// <summary>Whether the cells have the same facts; those of a factor that only one ruleset has always do.</summary>
    public static bool CanBeCompared(JsonElement? before, JsonElement? after) =>
        before is not { } one || after is not { } other
        || (InputOf(one, "row") == InputOf(other, "row") && InputOf(one, "column") == InputOf(other, "column"));

    public static IEnumerable<RuleDifference> Between(DifferenceWalk.Spot spot, JsonElement? before, JsonElement? after)
    {
        FactorCells? one = before is { } first ? new FactorCells(first) : null;
        FactorCells? other = after is { } second ? new FactorCells(second) : null;
        FactorCells shown = (other ?? one)!;
        ImmutableArray<int> rows = [.. Joined(one?._rows, other?._rows)];
        ImmutableArray<int> columns = [.. Joined(one?._columns, other?._columns)];
        return
            from row in rows
            from column in columns
            from difference in At(spot, one, other, (row, column))
            select difference with
            {
                Row = NameOf(shown._row, rows, row),
                Column = shown._column is { } input ? NameOf(input, columns, column) : null,
            };
    }

    /// <summary>The differences of one cell: one for all candidates, or one each with and without a spouse.</summary>
    private static IEnumerable<RuleDifference> At(
        DifferenceWalk.Spot spot,
        FactorCells? before,
        FactorCells? after,
        (int Row, int Column) place)
    {
        bool isForAll = (before?.IsForAll ?? true) && (after?.IsForAll ?? true);
        foreach (string candidates in isForAll ? (string[])[Single] : [WithSpouse, Single])
        {
            string? one = before?.Cell(candidates, place);
            string? other = after?.Cell(candidates, place);
            if (one != other)
            {
                DifferenceWalk.Spot cell = new(
                    $"{spot.Before}{before?.PathOf(candidates, place)}",
                    $"{spot.After}{after?.PathOf(candidates, place)}") { Factor = spot.Factor };
                yield return cell.Difference(one, other) with { Candidates = isForAll ? null : candidates };
            }
        }
    }

    private bool IsForAll => _points.ValueKind == JsonValueKind.Array;

    private string Cell(string candidates, (int Row, int Column) place) =>
        (IsForAll ? _points : _points.GetProperty(candidates))[IndexOf(place)].GetRawText();

    private string PathOf(string candidates, (int Row, int Column) place) =>
        $".points{(IsForAll ? string.Empty : $".{candidates}")}[{Invariant.Text(IndexOf(place))}]";

    private int IndexOf((int Row, int Column) place) => (BandOf(_rows, place.Row) * _columns.Length) + BandOf(_columns, place.Column);

    private static int BandOf(ImmutableArray<int> starts, int value) => starts.Count(start => start <= value) - 1;

    private static CrsInput? InputOf(JsonElement factor, string field) =>
        factor.TryGetProperty(field, out JsonElement code) && Code.TryParse(code.GetString(), out CrsInput input) ? input : null;

    private static ImmutableArray<int> StartsOf(JsonElement bands, CrsInput input) =>
    [
        .. bands.EnumerateArray().Select(start =>
            start.ValueKind == JsonValueKind.Number ? start.GetInt32() : InputCodes.Of(input).IndexOf(start.GetString()!)),
    ];

    private static IEnumerable<int> Joined(ImmutableArray<int>? one, ImmutableArray<int>? other) =>
        new[] { one, other }.OfType<ImmutableArray<int>>().SelectMany(static starts => starts).Distinct().Order();

    /// <summary>Names a band by its values: <c>20</c>, <c>20-29</c>, <c>45+</c>, or its first and last code.</summary>
    private static string NameOf(CrsInput input, ImmutableArray<int> starts, int first)
    {
        int greatest = input.Greatest();
        int next = starts.IndexOf(first) + 1;
        int last = next < starts.Length ? starts[next] - 1 : greatest;
        return last == first ? ValueOf(input, first)
            : last == greatest && InputCodes.Of(input).IsEmpty ? $"{ValueOf(input, first)}+"
            : $"{ValueOf(input, first)}-{ValueOf(input, last)}";
    }

    private static string ValueOf(CrsInput input, int value) => InputCodes.Of(input, value) ?? Invariant.Text(value);
}
