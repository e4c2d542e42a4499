using System.Buffers;
using System.Collections.Immutable;
using System.Text.Json;
using CrsCalculator.Json.Shapes;
using CrsCalculator.Json.Writing;
using CrsCalculator.Rules;
using NodaTime;
using NodaTime.Text;

namespace CrsCalculator.Json;

/// <summary>An entry of a part as written in <c>crs-rulebook/1</c>.</summary>
internal sealed class WrittenEntry(JsonElement json)
{
    public JsonElement Json => json;

    /// <summary>The first day.</summary>
    public LocalDate From { get; } = DayOf(json);

    /// <summary>The id of a ruleset of points.</summary>
    public string? Id { get; } = json.TryGetProperty("id", out JsonElement id) ? id.GetString() : null;

    public bool IsGap => json.TryGetProperty("gap", out _);

    private static LocalDate DayOf(JsonElement json)
    {
        JsonElement day = json.TryGetProperty("inForceFrom", out JsonElement ofPoints) ? ofPoints : json.GetProperty("from");
        return day.ValueKind == JsonValueKind.Null ? LocalDate.MinIsoValue : LocalDatePattern.Iso.Parse(day.GetString()!).Value;
    }
}

/// <summary>Rules as written in <c>crs-rulebook/1</c>.</summary>
internal sealed class WrittenRules
{
    private readonly JsonElement _parts;

    private WrittenRules(JsonElement parts) => _parts = parts;

    /// <summary>The entries of a part; none if it is not written.</summary>
    public ImmutableArray<WrittenEntry> this[RuleBookPart part] =>
        _parts.TryGetProperty(Code.Of(part), out JsonElement entries)
            ? [.. entries.EnumerateArray().Select(static entry => new WrittenEntry(entry))]
            : [];

    public static WrittenRules Of(RuleBookLayer layer)
    {
        var output = new ArrayBufferWriter<byte>();
        JsonText.Write(output, indented: false, json => RuleBookShapes.Document.Write(json, layer));
        using var document = JsonDocument.Parse(output.WrittenMemory);
        return new WrittenRules(document.RootElement.GetProperty("parts").Clone());
    }
}
