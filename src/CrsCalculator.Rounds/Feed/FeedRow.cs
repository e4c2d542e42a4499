using System.Text.Json;

namespace CrsCalculator.Rounds;

/// <summary>An object of the feed: the texts of its fields. A number is taken for its text; anything else is no text.</summary>
internal sealed class FeedRow
{
    // A row is flat, and of its fields one that is wrong may hold an array or object. The document around the rows goes deeper, so it
    // is never taken for a row; and hostile text is not read again and again.
    private const int MaxDepth = 2;

    private readonly Dictionary<string, string?> _fields = new(StringComparer.Ordinal);

    private FeedRow()
    {
    }

    /// <summary>Reads an object at the beginning of a text.</summary>
    /// <param name="utf8">The text.</param>
    /// <param name="length">How many bytes the object takes.</param>
    /// <returns>The object, or <see langword="null"/> where none can be read.</returns>
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

    /// <summary>Behind its brace an object has a name or its end. It saves an exception for each of a million braces.</summary>
    private static bool CanBegin(ReadOnlySpan<byte> rest)
    {
        int place = rest.IndexOfAnyExcept(" \t\r\n"u8);
        return place >= 0 && rest[place] is ((byte)'"' or (byte)'}');
    }

    /// <summary>The text of a field without the blanks around it; <see langword="null"/> where it is missing, empty or no text.</summary>
    public string? this[string field] =>
        _fields.TryGetValue(field, out string? text) && text?.Trim() is { Length: > 0 } trimmed ? trimmed : null;

    /// <summary>Whether a field is there but is no text.</summary>
    public bool IsNoText(string field) => _fields.TryGetValue(field, out string? text) && text is null;

    /// <summary>A field that appears twice: then the row is pieced together from two, and none of its fields can be trusted.</summary>
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

    /// <summary>The text at hand; none where an escape is half of a character.</summary>
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
