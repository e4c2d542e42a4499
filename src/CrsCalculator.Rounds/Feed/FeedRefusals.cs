using System.Globalization;
using System.Text;
using System.Text.Json;

namespace CrsCalculator.Rounds;

/// <summary>Describes a text that is not the feed in one sentence, so that nobody has to read a list of missing fields.</summary>
internal static class FeedRefusals
{
    public const string IsTooLong = "it is longer than {0} bytes";
    public const string IsEmpty = "it is empty ({0} bytes)";
    public const string IsCompressed = "it is compressed ({0}); unpack it first";
    public const string IsInOtherEncoding = "it is text in {0}; save it as UTF-8";
    public const string IsWebPage = "it is a web page, '{0}'";
    public const string IsWebPageWithoutTitle = "it is a web page";
    public const string IsOtherFormat = "it is a {0} document of this library; give the file that IRCC publishes";
    public const string IsNotJson = "it is not JSON; it begins with '{0}'";
    public const string HasNoRow = "it has no rounds: no object in it has a drawNumber";
    public const string HasNoRoundRead = "not one round in it can be read";

    private const string NotTheFeed = "This is not IRCC's feed of rounds: ";
    private const int BeginningLength = 40;
    private const int TitleWithin = 4096;

    private static ReadOnlySpan<byte> Gzip => [0x1F, 0x8B];

    private static ReadOnlySpan<byte> Zip => "PK\u0003\u0004"u8;

    private static ReadOnlySpan<byte> LittleEndian => [0xFF, 0xFE];

    private static ReadOnlySpan<byte> BigEndian => [0xFE, 0xFF];

    public static FeedFormatException TooLong() => Of(FeedIssueCodes.TooLong, IsTooLong, Invariant.Text(IrccFeed.MaxBytes));

    /// <summary>The feed has rows, but none could be read as a round.</summary>
    public static FeedFormatException NoRoundRead(FeedIssues unread)
    {
        var reason = new Issue("$", FeedIssueCodes.NoRoundRead, new Facts(Invariant.Text(unread.Rows)));
        return new FeedFormatException(Message(HasNoRoundRead), reason, unread.All);
    }

    /// <summary>Recognizes from the first bytes that they are not readable text.</summary>
    public static FeedFormatException? OfBytes(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith(Gzip) || bytes.StartsWith(Zip))
        {
            return Of(FeedIssueCodes.Compressed, IsCompressed, bytes.StartsWith(Gzip) ? "gzip" : "ZIP");
        }

        return bytes.StartsWith(LittleEndian) || bytes.StartsWith(BigEndian)
            ? Of(FeedIssueCodes.OtherEncoding, IsInOtherEncoding, "UTF-16")
            : null;
    }

    /// <summary>Describes a text that contains no row of the feed.</summary>
    /// <param name="utf8">The text, without a byte order mark.</param>
    /// <param name="objects">The number of objects that were examined.</param>
    public static FeedFormatException OfText(ReadOnlySpan<byte> utf8, int objects)
    {
        ReadOnlySpan<byte> text = utf8.TrimStart(" \t\r\n"u8);
        string beginning = OnOneLine(Encoding.UTF8.GetString(text[..Math.Min(text.Length, TitleWithin)]));
        if (beginning.Length == 0)
        {
            return Of(FeedIssueCodes.Empty, IsEmpty, Invariant.Text(utf8.Length));
        }

        if (beginning[0] == '<' && beginning.Contains("<html", StringComparison.OrdinalIgnoreCase))
        {
            return TitleOf(beginning) is { } title
                ? Of(FeedIssueCodes.WebPage, IsWebPage, title)
                : Of(FeedIssueCodes.WebPage, IsWebPageWithoutTitle);
        }

        return !TryFindSchema(text, out string? schema) ? Of(FeedIssueCodes.NotJson, IsNotJson, Excerpt.Of(beginning, BeginningLength))
            : schema is not null ? Of(FeedIssueCodes.OtherFormat, IsOtherFormat, schema)
            : Of(FeedIssueCodes.NoRow, HasNoRow, Invariant.Text(objects));
    }

    private static FeedFormatException Of(string code, string sentence, params string[] facts)
    {
        var reason = new Issue("$", code, new Facts(facts));
        return new FeedFormatException(Message(sentence, facts), reason, [reason]);
    }

    private static string Message(string sentence, params string[] facts) =>
        $"{NotTheFeed}{string.Format(CultureInfo.InvariantCulture, sentence, facts)}.";

    private static string OnOneLine(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static string? TitleOf(string page)
    {
        int start = page.IndexOf("<title>", StringComparison.OrdinalIgnoreCase);
        int end = page.IndexOf("</title>", Math.Max(start, 0), StringComparison.OrdinalIgnoreCase);
        return start >= 0 && end > start && page[(start + "<title>".Length)..end].Trim() is { Length: > 0 } title
            ? Excerpt.Of(title)
            : null;
    }

    /// <summary>Tests whether the text is JSON; if it is an object that names a format of this library, returns that name.</summary>
    private static bool TryFindSchema(ReadOnlySpan<byte> utf8, out string? schema)
    {
        schema = null;
        try
        {
            var json = new Utf8JsonReader(utf8);
            while (json.Read())
            {
                bool isSchema = json is { TokenType: JsonTokenType.PropertyName, CurrentDepth: 1 } && json.ValueTextEquals("schema"u8);
                if (isSchema && json.Read() && json.TokenType == JsonTokenType.String)
                {
                    schema ??= NameOf(json.GetString()!);
                }
            }

            return true;
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            return false;
        }
    }

    private static string? NameOf(string schema) => schema.StartsWith("crs-", StringComparison.Ordinal) ? Excerpt.Of(schema) : null;
}
