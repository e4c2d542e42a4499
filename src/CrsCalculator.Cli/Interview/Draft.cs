using System.Buffers;
using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Nodes;
using CrsCalculator.Cli.Input;
using CrsCalculator.Cli.Output;
using CrsCalculator.Cli.Words;
using CrsCalculator.Json;
using NodaTime;

namespace CrsCalculator.Cli.Interview;

/// <summary>
/// A document in progress, kept in its own file beside the final one, so that nobody mistakes it for a complete document. A fact without an
/// answer is stored as null. The format's reader reports what is wrong with an answer.
/// </summary>
internal sealed class Draft
{
    private const string Suffix = ".part";
    private const string Principal = "principal";
    private const string Birth = "dateOfBirth";

    // An age at which any job and any document is possible.
    private const int StandInAge = 60;

    private readonly ToolHost _host;

    private Draft(string path, JsonObject root, ToolHost host)
    {
        Path = path;
        Root = root;
        _host = host;
    }

    /// <summary>The final file.</summary>
    public string Path { get; }

    /// <summary>The file in which the draft is kept until then.</summary>
    public string PartPath => PartOf(Path);

    public JsonObject Root { get; }

    /// <summary>Returns where the answers are kept until the interview is over.</summary>
    public static string PartOf(string path) => path + Suffix;

    /// <summary>Whether there are answers from which to continue.</summary>
    public static bool IsKept(string path) => File.Exists(PartOf(path));

    /// <summary>Creates a draft without answers.</summary>
    public static Draft Begin(string path, ToolHost host) =>
        new(path, new JsonObject { ["schema"] = CrsJson.Profile.Format, [Principal] = new JsonObject() }, host);

    /// <summary>Continues from the saved answers.</summary>
    public static Draft Resume(string path, ToolHost host) => From(PartOf(path), path, host);

    /// <summary>Continues from an existing document.</summary>
    public static Draft Continue(string path, ToolHost host) => From(path, path, host);

    /// <summary>Saves the answers so far.</summary>
    public void Save() => KeptFile.Write(System.IO.Path.GetFullPath(PartPath), Utf8(Root), _host);

    /// <summary>Returns what is wrong with the answers so far, other than missing ones.</summary>
    public ImmutableArray<Issue> Issues()
    {
        LocalDate today = _host.Today;
        var whole = (JsonObject)Root.DeepClone();
        if (whole[Principal] is JsonObject principal && !principal.ContainsKey(Birth))
        {
            principal[Birth] = NodaTime.Text.LocalDatePattern.Iso.Format(today.PlusYears(-StandInAge));
        }

        return
        [
            .. CrsJson.Profile.Read(Utf8(whole)).IssuesOn(today, today)
                .Where(static issue => issue.Code != IssueCodes.MissingField),
        ];
    }

    /// <summary>Removes the answer at a path, so that it is asked again.</summary>
    /// <returns>Whether there is one; several facts at once are not removed.</returns>
    public bool TakeBack(string path)
    {
        JsonNode? node = Root;
        string[] steps = path.Replace("[", ".", StringComparison.Ordinal).Replace("]", string.Empty, StringComparison.Ordinal).Split('.');
        foreach (string step in steps[1..^1])
        {
            node = node switch
            {
                JsonObject facts => facts[step],
                JsonArray items when int.TryParse(step, out int index) && index < items.Count => items[index],
                _ => null,
            };
        }

        return node is JsonObject owner && owner[steps[^1]] is JsonValue && owner.Remove(steps[^1]);
    }

    /// <summary>Writes the complete document in its format, and deletes the draft.</summary>
    /// <returns>The bytes written.</returns>
    public byte[] Finish()
    {
        DocumentReading<Candidate> reading = CrsJson.Profile.Read(Utf8(Root));
        var written = new ArrayBufferWriter<byte>();
        CrsDocument.Of(reading.Value, reading.Id).WriteTo(written, indented: true);
        written.Write("\n"u8);
        using (var file = OutputFile.Open(Path, _host))
        {
            file.Stream.Write(written.WrittenSpan);
            file.Keep();
        }

        File.Delete(PartPath);
        return written.WrittenSpan.ToArray();
    }

    private static Draft From(string source, string path, ToolHost host)
    {
        byte[] document = InputFile.ReadDocument(source, host);
        return Parse(document) is { } root
            ? new Draft(path, root, host)
            : throw ToolException.Invalid(InterviewWords.NotAProfile, source);
    }

    /// <summary>Parses a document from which to continue; nothing if it is not JSON, has a repeated field or is not a profile.</summary>
    private static JsonObject? Parse(byte[] document)
    {
        try
        {
            return CrsJson.IsProfile(document) && JsonNode.Parse(document) is JsonObject root && root[Principal] is JsonObject
                ? root
                : null;
        }
        catch (Exception e) when (e is JsonException or ArgumentException)
        {
            return null;
        }
    }

    private static byte[] Utf8(JsonObject root)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, new JsonWriterOptions { Indented = true }))
        {
            root.WriteTo(json);
        }

        return buffer.WrittenSpan.ToArray();
    }
}
