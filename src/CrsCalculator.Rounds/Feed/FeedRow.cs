using System.Text.Json;

namespace CrsCalculator.Rounds;

/// <summary>An object of the feed: its fields as text. Numbers become text; any other value is not text.</summary>
internal sealed class FeedRow
{
    // A row is flat; a faulty field of it may hold an array or object. The document around the rows is deeper, so it is never mistaken for
    // a row, and hostile text is not read repeatedly.
    private const int MaxDepth = 2;

    private readonly Dictionary<string, string?> _fields = new(StringComparer.Ordinal);

    private FeedRow()
    {
    }

    /// <summary>Reads an object at the start of a text.</summary>
    /// <param name="utf8">The text.</param>
    /// <param name="length">How many bytes the object takes.</param>
    /// <returns>The object, or <see langword="null"/> if none can be read.</returns>
    public static FeedRow? Read(ReadOnlySpan<byte> utf8, out int length)
    {
        var row = new FeedRow();
        length = 0;
        if (!CanBegin(utf8[1..]))
        {
            return null;
        }

        try
        {
            var json = new Utf8JsonReader(utf8, new JsonReaderOptions { MaxDepth = MaxDepth, AllowTrailingCommas = true });
            json.Read();
            while (json.Read() && json.TokenType == JsonTokenType.PropertyName)
            {
                string? name = TextOf(ref json);
                json.Read();
                row.Take(name, ref json);
            }

            length = (int)json.BytesConsumed;
            return row;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>After its brace an object has a name or its end. This saves an exception for each of a million braces.</summary>
    private static bool CanBegin(ReadOnlySpan<byte> rest)
    {
        int place = rest.IndexOfAnyExcept(" \t\r\n"u8);
        return place >= 0 && rest[place] is ((byte)'"' or (byte)'}');
    }

    /// <summary>Returns the trimmed text of a field; <see langword="null"/> if it is missing, empty or not text.</summary>
    public string? this[string field] =>
        _fields.TryGetValue(field, out string? text) && text?.Trim() is { Length: > 0 } trimmed ? trimmed : null;

    /// <summary>Whether a field is present but not text.</summary>
    public bool IsNoText(string field) => _fields.TryGetValue(field, out string? text) && text is null;

    /// <summary>A field that appears twice: the row then mixes two rounds, and none of its fields can be trusted.</summary>
    public string? FieldTwice { get; private set; }

    private void Take(string? name, ref Utf8JsonReader json)
    {
        string? text = json.TokenType is JsonTokenType.String or JsonTokenType.Number ? TextOf(ref json) : null;
        json.Skip();
        if (name is not null && !_fields.TryAdd(name, text))
        {
            FieldTwice = name;
        }
    }

    /// <summary>Returns the current text; none if an escape is half a character.</summary>
    private static string? TextOf(ref Utf8JsonReader json)
    {
        try
        {
            return json.TokenType == JsonTokenType.Number ? System.Text.Encoding.UTF8.GetString(json.ValueSpan) : json.GetString();
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }
}
