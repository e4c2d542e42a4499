using System.Buffers;
using System.Collections.Immutable;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Unicode;
using CrsCalculator.Cli.Input;
using CrsCalculator.Cli.Output;
using CrsCalculator.Cli.Words;
using CrsCalculator.Json;
using NodaTime;

namespace CrsCalculator.Cli.Interview;

/// <summary>
/// A document in progress, kept in its own file beside the final one, so that nobody mistakes it for a complete document. "None" is stored
/// as null, false or an empty list; "not known" is left out. The format's reader reports what is wrong with an answer.
/// </summary>
internal sealed class Draft
{
    private const string Suffix = ".part";
    private const string Principal = "principal";

    // In the kept draft only: the paths of questions that need no answer any more, since the user does not know or a list is complete.
    private const string Asked = "asked";

    private static readonly JsonWriterOptions Layout = new()
    {
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
        Indented = true,
        NewLine = "\n",
    };

    private readonly ToolHost _host;
    private readonly SortedSet<string> _asked;

    private Draft(string path, JsonObject root, ToolHost host)
    {
        Path = path;
        Root = root;
        _host = host;
        _asked = new SortedSet<string>(AskedIn(root), StringComparer.Ordinal);
        root.Remove(Asked);
    }

    /// <summary>The final file.</summary>
    public string Path { get; }

    /// <summary>The file in which the draft is kept until then.</summary>
    public string PartPath => PartOf(Path);

    public JsonObject Root { get; }

    public LocalDate Today => _host.Today;

    /// <summary>Returns where the answers are kept until the interview is over.</summary>
    public static string PartOf(string path) => path + Suffix;

    /// <summary>Whether there are answers from which to continue.</summary>
    public static bool IsKept(string path) => File.Exists(PartOf(path));

    /// <summary>Creates a draft without answers.</summary>
    public static Draft Begin(string path, ToolHost host) =>
        new(path, new JsonObject { ["schema"] = CrsJson.Profile.Format, [Principal] = new JsonObject() }, host);

    /// <summary>Continues from the saved answers.</summary>
    public static Draft Resume(string path, ToolHost host) => From(PartOf(path), path, InterviewWords.MendPart, host);

    /// <summary>Continues from an existing document.</summary>
    public static Draft Continue(string path, ToolHost host) => From(path, path, InterviewWords.MendFile, host);

    /// <summary>Whether a question needs no answer any more.</summary>
    public bool IsAsked(string path) => _asked.Contains(path);

    /// <summary>Sets whether a question needs no answer any more.</summary>
    public void Ask(string path, bool isAsked) => _ = isAsked ? _asked.Add(path) : _asked.Remove(path);

    /// <summary>Saves the answers so far.</summary>
    public void Save()
    {
        var kept = (JsonObject)Root.DeepClone();
        if (_asked.Count > 0)
        {
            kept[Asked] = new JsonArray([.. _asked.Select(static path => JsonValue.Create(path))]);
        }

        KeptFile.Write(System.IO.Path.GetFullPath(PartPath), Utf8(kept), _host);
    }

    /// <summary>Returns what is wrong with the answers so far, other than missing ones.</summary>
    public ImmutableArray<Issue> Issues()
    {
        var whole = (JsonObject)Root.DeepClone();
        HashSet<string> missing = new(StringComparer.Ordinal);
        foreach (Issue issue in IssuesOf(whole).Where(static issue => issue.Code == IssueCodes.MissingField))
        {
            missing.Add(issue.Path);
            if (Owner(whole, issue.Path) is { } owner && StandIns.For(LastOf(issue.Path), Today) is { } value)
            {
                owner[LastOf(issue.Path)] = value;
            }
        }

        return [.. IssuesOf(whole).Where(issue => issue.Code != IssueCodes.MissingField && !missing.Contains(issue.Path))];
    }

    /// <summary>Returns the object that has, or would have, the field at a path.</summary>
    public JsonObject? OwnerOf(string path) => Owner(Root, path);

    /// <summary>Writes the complete document in its format, and deletes the draft.</summary>
    /// <returns>The bytes written.</returns>
    public byte[] Finish()
    {
        DocumentReading<Candidate> reading = CrsJson.Profile.Read(Utf8(Root));
        var canonical = new ArrayBufferWriter<byte>();
        CrsDocument.Of(reading.Value, reading.Id).WriteTo(canonical, indented: false);
        var document = (JsonObject)JsonNode.Parse(canonical.WrittenSpan)!;
        Align(document, Root);
        byte[] written = Utf8(document);
        using (var file = OutputFile.Open(Path, _host))
        {
            file.Stream.Write(written);
            file.Keep();
        }

        File.Delete(PartPath);
        return written;
    }

    /// <summary>
    /// Gives a written document the same fields as the answers: those that say no or none stay, so that they are not asked again, and those
    /// that are not known are left out.
    /// </summary>
    private static void Align(JsonNode? document, JsonNode? answers)
    {
        if (document is JsonArray items && answers is JsonArray answered)
        {
            for (int i = 0; i < Math.Min(items.Count, answered.Count); i++)
            {
                Align(items[i], answered[i]);
            }
        }

        if (document is not JsonObject written || answers is not JsonObject facts)
        {
            return;
        }

        foreach (string field in written.Select(static field => field.Key).Where(field => !facts.ContainsKey(field)).ToList())
        {
            written.Remove(field);
        }

        foreach ((string field, JsonNode? answer) in facts)
        {
            if (written.ContainsKey(field))
            {
                Align(written[field], answer);
            }
            else
            {
                written[field] = answer?.DeepClone();
            }
        }
    }

    private static Draft From(string source, string path, Phrase advice, ToolHost host)
    {
        byte[] document = InputFile.ReadDocument(source, host);
        return Parse(document) is { } root ? new Draft(path, root, host) : throw NotAProfile(document, source, advice);
    }

    /// <summary>Parses a document from which to continue; nothing if it is not JSON, has a repeated field or is not a profile.</summary>
    private static JsonObject? Parse(byte[] document)
    {
        try
        {
            bool hasRepeatedField = CrsJson.Profile.Read(document).Issues.Any(static issue => issue.Code == IssueCodes.DuplicateField);
            return !hasRepeatedField
                && CrsJson.IsProfile(document)
                && JsonNode.Parse(document) is JsonObject root
                && root[Principal] is JsonObject
                ? root
                : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>Says what keeps the interview from continuing with a document, and what to do.</summary>
    private static ToolException NotAProfile(byte[] document, string source, Phrase advice)
    {
        Issue[] issues =
        [
            .. CrsJson.Profile.Read(document).Issues
                .Where(static issue => issue.Code is not (IssueCodes.MissingField or IssueCodes.UnknownField)),
        ];
        IEnumerable<Sentence> lines = issues.Length > 0
            ? ToolException.Invalid(Sentence.AsIs(source), issues).Lines
            : [new Sentence(InterviewWords.NotAProfile, source)];
        return ToolException.Invalid([.. lines, new Sentence(advice, source)]);
    }

    private ImmutableArray<Issue> IssuesOf(JsonObject whole) => [.. CrsJson.Profile.Read(Utf8(whole)).IssuesOn(Today, Today)];

    private static IEnumerable<string> AskedIn(JsonObject root) => root[Asked] is JsonArray paths
        ? paths.OfType<JsonValue>().Select(static path => path.TryGetValue(out string? text) ? text : string.Empty)
        : [];

    private static JsonObject? Owner(JsonObject root, string path)
    {
        JsonNode? node = root;
        string[] steps = path.Replace("[", ".", StringComparison.Ordinal).Replace("]", string.Empty, StringComparison.Ordinal).Split('.');
        foreach (string step in steps[1..^1])
        {
            node = node switch
            {
                JsonObject facts => facts[step],
                JsonArray items when int.TryParse(step, CultureInfo.InvariantCulture, out int index) && index < items.Count => items[index],
                _ => null,
            };
        }

        return node as JsonObject;
    }

    private static string LastOf(string path) => path[(path.LastIndexOf('.') + 1)..];

    private static byte[] Utf8(JsonObject root)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, Layout))
        {
            root.WriteTo(json);
        }

        buffer.Write("\n"u8);
        return buffer.WrittenSpan.ToArray();
    }
}
