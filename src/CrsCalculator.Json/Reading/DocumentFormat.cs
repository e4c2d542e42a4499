using System.Text.Json;

namespace CrsCalculator.Json.Reading;

/// <summary>Tells the formats of a candidate apart.</summary>
internal static class DocumentFormat
{
    /// <summary>Whether a document is a <c>crs-profile/1</c>: it says so, in whatever version, or it has a principal applicant.</summary>
    public static bool IsProfile(ReadOnlySpan<byte> utf8)
    {
        utf8 = Document.WithoutMark(utf8);

        // A batch asks for each line; almost every line of the other format ends here.
        if (utf8.IndexOf("principal"u8) < 0 && utf8.IndexOf("profile"u8) < 0)
        {
            return false;
        }

        return IsProfile(new Utf8JsonReader(utf8));
    }

    /// <summary>The same of the document before which, or at which, a reader stands.</summary>
    public static bool IsProfile(Utf8JsonReader json)
    {
        try
        {
            if (json.TokenType == JsonTokenType.None)
            {
                json.Read();
            }

            return json.TokenType == JsonTokenType.StartObject && HasFieldOfProfile(ref json);
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            // Not JSON, or not text: then it is no profile either, and the issues already say so.
            return false;
        }
    }

    private static bool HasFieldOfProfile(ref Utf8JsonReader reader)
    {
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            bool isPrincipal = reader.ValueTextEquals("principal"u8);
            bool isSchema = reader.ValueTextEquals("schema"u8);
            reader.Read();
            if (isPrincipal || (isSchema && NamesProfile(ref reader)))
            {
                return true;
            }

            // A serializer hands over whole values in buffers that may go on behind them; there, only this skips.
            _ = reader.TrySkip();
        }

        return false;
    }

    private static bool NamesProfile(ref Utf8JsonReader reader) =>
        reader.TokenType == JsonTokenType.String && reader.GetString()!.StartsWith("crs-profile/", StringComparison.Ordinal);
}
