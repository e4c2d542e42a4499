using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using CrsCalculator.Json;

namespace CrsCalculator.Web.Form;

/// <summary>
/// The profile that is edited: a document of <c>crs-profile/1</c>, which may be incomplete or wrong. What the form does not show stays in
/// it.
/// </summary>
public sealed class Draft
{
    public const string PrincipalField = "principal";
    public const string SpouseField = "spouse";

    private const string SchemaField = "schema";
    private const char DecimalComma = ',';

    // After a comma, three digits could be thousands of dollars.
    private const int MostDecimals = 2;

    private Draft(JsonObject root) => Root = root;

    public JsonObject Root { get; }

    public JsonObject Principal => (JsonObject)Root[PrincipalField]!;

    public bool HasSpouse => Root[SpouseField] is JsonObject;

    /// <summary>Whether nothing was entered.</summary>
    public bool IsEmpty => Root.Count == 2 && Principal.Count == 0;

    /// <summary>A profile without facts.</summary>
    public static Draft Begin() => new(new JsonObject { [SchemaField] = CrsJson.Profile.Format, [PrincipalField] = new JsonObject() });

    /// <summary>A document that the form can edit; nothing where it is not JSON, has a field twice or has no principal applicant.</summary>
    public static Draft? Parse(string document)
    {
        try
        {
            byte[] utf8 = Encoding.UTF8.GetBytes(document);
            JsonNode? root = CrsJson.IsProfile(utf8) ? JsonNode.Parse(document) : null;
            return root is JsonObject profile && profile[PrincipalField] is JsonObject && CanBeRead(root) ? new Draft(profile) : null;
        }
        catch (Exception e) when (e is JsonException or ArgumentException)
        {
            return null;
        }
    }

    /// <summary>The document as it is read.</summary>
    public byte[] Utf8() => Written(default);

    /// <summary>The document as it is saved.</summary>
    public string Text() => Encoding.UTF8.GetString(Written(new JsonWriterOptions { Indented = true, NewLine = "\n" })) + "\n";

    /// <summary>A value as an input shows it.</summary>
    public static string Shown(JsonNode? node) => node switch
    {
        null => string.Empty,
        JsonValue value when value.TryGetValue(out string? text) => text,
        _ => node.ToJsonString(),
    };

    /// <summary>
    /// What an input makes of a number: anything else stays text, about which the reader of the document says what is wrong.
    /// </summary>
    public static JsonNode NumberOf(string typed, OfficialLanguage language)
    {
        string text = typed.Trim();
        if (language == OfficialLanguage.French && HasDecimalComma(text))
        {
            text = text.Replace(DecimalComma, '.');
        }

        const NumberStyles styles = NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign;
        return decimal.TryParse(text, styles, CultureInfo.InvariantCulture, out decimal number)
            ? JsonValue.Create(number)
            : JsonValue.Create(text);
    }

    private byte[] Written(JsonWriterOptions options)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, options))
        {
            Root.WriteTo(json);
        }

        return buffer.WrittenSpan.ToArray();
    }

    private static bool HasDecimalComma(string text)
    {
        int comma = text.IndexOf(DecimalComma, StringComparison.Ordinal);
        return comma > 0 && text.Length - comma - 1 is > 0 and <= MostDecimals && text.LastIndexOf(DecimalComma) == comma;
    }

    /// <summary>A field that is there twice is found when its object is first looked into.</summary>
    private static bool CanBeRead(JsonNode? node) => node switch
    {
        JsonObject facts => facts.All(static fact => CanBeRead(fact.Value)),
        JsonArray items => items.All(CanBeRead),
        _ => true,
    };
}
