using System.Text.Json;

namespace CrsCalculator.Json.Reading;

/// <summary>Distinguishes formats that are read in the same place.</summary>
internal static class DocumentFormat
{
    /// <summary>IRCC's name for its feed of rounds.</summary>
    public const string FeedFile = "ee_rounds_123_en.json";

    /// <summary>Whether a document is a <c>crs-profile/1</c>: it says so, in any version, or has a principal applicant.</summary>
    public static bool IsProfile(ReadOnlySpan<byte> utf8)
    {
        utf8 = Document.WithoutMark(utf8);

        // A batch asks for each line; this rules out almost every line in the other format.
        if (utf8.IndexOf("principal"u8) < 0 && utf8.IndexOf("profile"u8) < 0)
        {
            return false;
        }

        return IsProfile(new Utf8JsonReader(utf8));
    }

    /// <summary>Whether the document before or at the reader's position is a <c>crs-profile/1</c>.</summary>
    public static bool IsProfile(Utf8JsonReader json) => IsOf(json, "principal"u8, "crs-profile/");

    /// <summary>
    /// Whether the document before or at the reader's position is a <c>crs-factors/1</c>: it says so, in any version, or has an age.
    /// </summary>
    public static bool IsFactors(Utf8JsonReader json) => IsOf(json, "age"u8, "crs-factors/");

    /// <summary>Whether the document before or at the reader's position is IRCC's feed of rounds: it has classes.</summary>
    public static bool IsFeed(Utf8JsonReader json) => IsOf(json, "classes"u8, FeedFile);

    /// <summary>Whether a document is a <c>crs-rulebook/1</c>: it says so, in any version, or has parts.</summary>
    public static bool IsRuleBook(ReadOnlySpan<byte> utf8) =>
        IsOf(new Utf8JsonReader(Document.WithoutMark(utf8)), "parts"u8, "crs-rulebook/");

    /// <summary>Returns the text of the outermost <c>schema</c> field; nothing if there is none.</summary>
    public static string? NameOf(ReadOnlySpan<byte> utf8)
    {
        var json = new Utf8JsonReader(Document.WithoutMark(utf8));
        try
        {
            return json.Read() && json.TokenType == JsonTokenType.StartObject ? FindSchema(ref json) : null;
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            return null;
        }
    }

    private static string? FindSchema(ref Utf8JsonReader json)
    {
        while (json.Read() && json.TokenType == JsonTokenType.PropertyName)
        {
            bool isSchema = json.ValueTextEquals("schema"u8);
            json.Read();
            if (isSchema)
            {
                return json.TokenType == JsonTokenType.String ? json.GetString() : null;
            }

            json.Skip();
        }

        return null;
    }

    private static bool IsOf(Utf8JsonReader json, ReadOnlySpan<byte> ownField, string ownSchema)
    {
        try
        {
            if (json.TokenType == JsonTokenType.None)
            {
                json.Read();
            }

            return json.TokenType == JsonTokenType.StartObject && HasFieldOf(ref json, ownField, ownSchema);
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            // Not JSON or not text, so no such document either; the issues already say so.
            return false;
        }
    }

    private static bool HasFieldOf(ref Utf8JsonReader reader, ReadOnlySpan<byte> ownField, string ownSchema)
    {
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            bool isOwn = reader.ValueTextEquals(ownField);
            bool isSchema = reader.ValueTextEquals("schema"u8);
            reader.Read();
            if (isOwn || (isSchema && Names(ref reader, ownSchema)))
            {
                return true;
            }

            // A serializer passes whole values in buffers that may extend past them; only this method can skip there.
            _ = reader.TrySkip();
        }

        return false;
    }

    private static bool Names(ref Utf8JsonReader reader, string schema) =>
        reader.TokenType == JsonTokenType.String && reader.GetString()!.StartsWith(schema, StringComparison.Ordinal);
}
