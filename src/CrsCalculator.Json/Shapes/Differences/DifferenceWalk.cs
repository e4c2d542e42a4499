using System.Collections.Immutable;
using System.Text.Json;

namespace CrsCalculator.Json;

/// <summary>Compares two entries side by side. List elements with a name are matched by name, texts as a set, numbers by index.</summary>
internal sealed class DifferenceWalk
{
    /// <summary>The fields that identify an entry and say when it begins: they are not differences.</summary>
    private static readonly ImmutableArray<string> Names = ["schema", "id", "from", "inForceFrom"];

    private static readonly ImmutableArray<string> Sources = ["citation", "certainty", "verifiedTo", "instruction", "summary"];

    /// <summary>The fields that identify an element of a list.</summary>
    private static readonly ImmutableArray<string> Keys = ["id", "category", "test", "scale"];

    private readonly ImmutableArray<RuleDifference>.Builder _found = ImmutableArray.CreateBuilder<RuleDifference>();

    private DifferenceWalk()
    {
    }

    public static ImmutableArray<RuleDifference> Between(WrittenEntry before, WrittenEntry after)
    {
        var walk = new DifferenceWalk();
        if (before.IsGap != after.IsGap)
        {
            walk.Add(new Spot("$.gap", "$.gap"), Find(before.Json, "gap"), Find(after.Json, "gap"));
            return walk._found.ToImmutable();
        }

        foreach (string field in FieldsOf(before.Json, after.Json).Except(Names, StringComparer.Ordinal))
        {
            walk.Compare(new Spot("$", "$").Of(field), Find(before.Json, field), Find(after.Json, field));
        }

        return walk._found.ToImmutable();
    }

    private void Compare(Spot spot, JsonElement? before, JsonElement? after)
    {
        JsonValueKind kind = (after ?? before)!.Value.ValueKind;
        if (IsByColumn(before) && after is { ValueKind: JsonValueKind.Number })
        {
            CompareColumns(spot, before!.Value, spread => (spot.OfBefore(spread), Find(before.Value, spread), after));
        }
        else if (IsByColumn(after) && before is { ValueKind: JsonValueKind.Number })
        {
            CompareColumns(spot, after!.Value, spread => (spot.OfAfter(spread), before, Find(after.Value, spread)));
        }
        else if (before is { } one && after is { } other && one.ValueKind != other.ValueKind)
        {
            AddIfOther(spot, before, after);
        }
        else if (kind == JsonValueKind.Object)
        {
            CompareObjects(spot, before, after);
        }
        else if (kind == JsonValueKind.Array)
        {
            CompareLists(spot, before, after);
        }
        else
        {
            AddIfOther(spot, before, after);
        }
    }

    /// <summary>Compares one number for all candidates with one each with and without a spouse.</summary>
    private void CompareColumns(
        Spot spot,
        JsonElement columns,
        Func<string, (Spot Spot, JsonElement? Before, JsonElement? After)> sides)
    {
        foreach (string column in FieldsOf(columns, null))
        {
            (Spot place, JsonElement? before, JsonElement? after) = sides(column);
            AddIfOther(place with { Factor = spot.Factor }, before, after);
        }
    }

    private void CompareObjects(Spot spot, JsonElement? before, JsonElement? after)
    {
        bool isFactor = Find(after ?? before, "bands") is not null;
        Spot own = isFactor ? spot with { Factor = Find(after ?? before, "id")!.Value.GetString() } : spot;
        bool haveCells = isFactor && FactorCells.CanBeCompared(before, after);
        foreach (string field in FieldsOf(before, after))
        {
            if (!haveCells || field is not ("bands" or "points"))
            {
                Compare(own.Of(field), Find(before, field), Find(after, field));
            }
        }

        if (haveCells)
        {
            _found.AddRange(FactorCells.Between(own, before, after));
        }
    }

    private void CompareLists(Spot spot, JsonElement? before, JsonElement? after)
    {
        JsonElement[] one = before is { } first ? [.. first.EnumerateArray()] : [];
        JsonElement[] other = after is { } second ? [.. second.EnumerateArray()] : [];
        JsonValueKind[] kinds = [.. one.Concat(other).Select(static element => element.ValueKind).Distinct()];
        JsonValueKind kind = kinds.FirstOrDefault();
        if (kinds.Length > 1)
        {
            AddIfOther(spot, before, after);
        }
        else if (kind == JsonValueKind.Object)
        {
            CompareNamed(spot, one, other);
        }
        else if (before is null || after is null)
        {
            Add(spot, before, after);
        }
        else if (kind == JsonValueKind.String)
        {
            CompareSets(spot, before.Value, after.Value);
        }
        else
        {
            CompareInOrder(spot, one, other);
        }
    }

    private void CompareNamed(Spot spot, JsonElement[] before, JsonElement[] after)
    {
        string[] ofBefore = [.. before.Select(KeyOf)];
        string[] ofAfter = [.. after.Select(KeyOf)];
        AddIfOrderDiffers(spot, ofBefore, ofAfter);
        foreach (string key in ofAfter.Union(ofBefore, StringComparer.Ordinal))
        {
            int one = Array.IndexOf(ofBefore, key);
            int other = Array.IndexOf(ofAfter, key);
            Compare(spot.At(one, other), one < 0 ? null : before[one], other < 0 ? null : after[other]);
        }
    }

    /// <summary>The order of factors decides which of them take their points first.</summary>
    private void AddIfOrderDiffers(Spot spot, string[] before, string[] after)
    {
        if (!IsSameOrder(before, after))
        {
            _found.Add(spot.Difference(Quoted(before), Quoted(after)));
        }
    }

    /// <summary>Whether the elements common to both are in the same order.</summary>
    private static bool IsSameOrder(string[] one, string[] other) =>
        one.Intersect(other, StringComparer.Ordinal).SequenceEqual(other.Intersect(one, StringComparer.Ordinal), StringComparer.Ordinal);

    private void CompareSets(Spot spot, JsonElement before, JsonElement after)
    {
        string[] one = [.. before.EnumerateArray().Select(static element => element.GetRawText())];
        string[] other = [.. after.EnumerateArray().Select(static element => element.GetRawText())];
        if (!IsSameOrder(one, other))
        {
            Add(spot, before, after);
            return;
        }

        _found.AddRange(one.Except(other, StringComparer.Ordinal)
            .Select(text => spot.At(Array.IndexOf(one, text), -1).Difference(text, null)));
        _found.AddRange(other.Except(one, StringComparer.Ordinal)
            .Select(text => spot.At(-1, Array.IndexOf(other, text)).Difference(null, text)));
    }

    private void CompareInOrder(Spot spot, JsonElement[] before, JsonElement[] after)
    {
        for (int i = 0; i < Math.Max(before.Length, after.Length); i++)
        {
            Compare(spot.At(i, i), i < before.Length ? before[i] : null, i < after.Length ? after[i] : null);
        }
    }

    private void AddIfOther(Spot spot, JsonElement? before, JsonElement? after)
    {
        if (before?.GetRawText() != after?.GetRawText())
        {
            Add(spot, before, after);
        }
    }

    private void Add(Spot spot, JsonElement? before, JsonElement? after) =>
        _found.Add(spot.Difference(before?.GetRawText(), after?.GetRawText()));

    private static bool IsByColumn(JsonElement? element) => Find(element, "withSpouse") is { ValueKind: JsonValueKind.Number };

    private static JsonElement? Find(JsonElement? element, string field) =>
        element is { ValueKind: JsonValueKind.Object } found && found.TryGetProperty(field, out JsonElement value) ? value : null;

    private static IEnumerable<string> FieldsOf(JsonElement? before, JsonElement? after) =>
        new[] { after, before }.OfType<JsonElement>()
            .SelectMany(static element => element.EnumerateObject().Select(static field => field.Name))
            .Distinct(StringComparer.Ordinal);

    private static string KeyOf(JsonElement element) =>
        string.Join(' ', Keys.Select(key => Find(element, key)?.GetString()).OfType<string>());

    private static string Quoted(IEnumerable<string> names) => $"[{string.Join(',', names.Select(static name => $"\"{name}\""))}]";

    /// <summary>A place in both entries.</summary>
    internal readonly record struct Spot(string Before, string After)
    {
        public string? Factor { get; init; }

        private bool IsOfSource { get; init; }

        public Spot Of(string field) => this with
        {
            Before = $"{Before}.{field}",
            After = $"{After}.{field}",
            IsOfSource = IsOfSource
                || Sources.Contains(field, StringComparer.Ordinal)
                || field.EndsWith("rovision", StringComparison.Ordinal),
        };

        public Spot OfBefore(string field) => this with { Before = $"{Before}.{field}" };

        public Spot OfAfter(string field) => this with { After = $"{After}.{field}" };

        public Spot At(int before, int after) => this with
        {
            Before = $"{Before}[{Invariant.Text(before)}]",
            After = $"{After}[{Invariant.Text(after)}]",
        };

        /// <summary>Creates a difference here. Its path leads to the later value if there is one.</summary>
        public RuleDifference Difference(string? before, string? after) => new()
        {
            Path = after is null ? Before : After,
            Factor = Factor,
            Before = before,
            After = after,
            IsOfSource = IsOfSource,
        };
    }
}
