using System.Globalization;
using System.Text;
using System.Text.Json;
using CrsCalculator.Cli.Commands;
using CrsCalculator.Cli.Input;
using CrsCalculator.Cli.Words;
using NodaTime;
using NodaTime.Text;

namespace CrsCalculator.Cli.Assistant.Tools;

/// <summary>A call of a tool: its arguments, already validated, and the tool's environment.</summary>
internal sealed record ToolCall(ILookup<string, JsonElement> Arguments, ToolHost Host)
{
    public OfficialLanguage Language => Host.Speech.Language;

    /// <summary>The candidate.</summary>
    public InputDocument Candidate => FindDocument(ToolArguments.Candidate)!;

    /// <summary>The name of the rules.</summary>
    public string? Rules => FindText(ToolArguments.Rules);

    /// <summary>The day to assess, with the day of an invitation.</summary>
    public AssessmentDate Date => CommonOptions.DateOf(Day(ToolArguments.On), FindDay(ToolArguments.InvitedOn), Host);

    public LocalDate Day(string name) => FindDay(name)!.Value;

    public LocalDate? FindDay(string name) => FindText(name) is { } text ? LocalDatePattern.Iso.Parse(text).Value : null;

    public int? FindScore(string name) => FindText(name) is { } text ? int.Parse(text, CultureInfo.InvariantCulture) : null;

    /// <summary>Returns a text, or a number as written.</summary>
    public string? FindText(string name) => Find(name) is { } value ? TextOf(value) : null;

    /// <summary>Returns the texts of a list; a single text counts as one.</summary>
    public string[] Texts(string name) => Find(name) is not { } value ? []
        : value.ValueKind == JsonValueKind.Array ? [.. value.EnumerateArray().Select(TextOf)]
        : [TextOf(value)];

    public InputDocument? FindDocument(string name) =>
        Find(name) is { } value ? new InputDocument(Encoding.UTF8.GetBytes(value.GetRawText()), Sentence.AsIs(name)) : null;

    /// <summary>Returns the arguments in an object; none if it is not given.</summary>
    public ToolCall Within(string name)
    {
        IEnumerable<JsonProperty> fields = Find(name) is { } inner ? inner.EnumerateObject() : [];
        return this with
        {
            Arguments = fields.ToLookup(static field => field.Name, static field => field.Value, StringComparer.Ordinal),
        };
    }

    private static string TextOf(JsonElement value) =>
        value.ValueKind == JsonValueKind.String ? value.GetString()! : value.GetRawText();

    private JsonElement? Find(string name)
    {
        JsonElement value = Arguments[name].FirstOrDefault();
        return value.ValueKind is JsonValueKind.Undefined or JsonValueKind.Null ? null : value;
    }
}
