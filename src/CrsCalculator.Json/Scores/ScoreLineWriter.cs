using System.Buffers;
using System.Text.Json;
using CrsCalculator.Json.Writing;
using CrsCalculator.Rules;
using CrsCalculator.Text;

namespace CrsCalculator.Json;

/// <summary>
/// Writes the output of a batch: one line of JSON for each candidate, a score or what is wrong. It is written field by field
/// because a batch has millions of them.
/// </summary>
/// <remarks>Not safe to use from several threads; make one for each.</remarks>
public sealed class ScoreLineWriter : IDisposable
{
    private static readonly JsonEncodedText Id = JsonEncodedText.Encode("id");
    private static readonly JsonEncodedText Ruleset = JsonEncodedText.Encode("ruleset");
    private static readonly JsonEncodedText Total = JsonEncodedText.Encode("total");
    private static readonly JsonEncodedText Core = JsonEncodedText.Encode("core");
    private static readonly JsonEncodedText Spouse = JsonEncodedText.Encode("spouse");
    private static readonly JsonEncodedText Transferability = JsonEncodedText.Encode("transferability");
    private static readonly JsonEncodedText Additional = JsonEncodedText.Encode("additional");

    private readonly IBufferWriter<byte> _output;
    private readonly Utf8JsonWriter _json;
    private readonly CrsText _words;

    /// <summary>Makes a writer.</summary>
    /// <param name="output">Where the lines go.</param>
    /// <param name="language">The language of the messages.</param>
    public ScoreLineWriter(IBufferWriter<byte> output, OfficialLanguage language = OfficialLanguage.English)
    {
        ArgumentNullException.ThrowIfNull(output);
        _words = CrsText.Of(language);
        _output = output;
        _json = new Utf8JsonWriter(output, new JsonWriterOptions { Encoder = Escaping.Encoder, SkipValidation = true });
    }

    /// <summary>Writes a score and the line's end.</summary>
    /// <param name="id">The candidate's id, or <see langword="null"/> for none.</param>
    /// <param name="ruleset">The ruleset that was used.</param>
    /// <param name="score">The score.</param>
    /// <param name="notices">What must be said with it. The field is left out where there is nothing.</param>
    public void WriteScore(string? id, CrsRuleset ruleset, CrsScore score, IReadOnlyList<Notice> notices)
    {
        ArgumentNullException.ThrowIfNull(ruleset);
        ArgumentNullException.ThrowIfNull(notices);
        _json.WriteStartObject();
        _json.WriteString(Id, id);
        _json.WriteString(Ruleset, ruleset.Id);
        _json.WriteNumber(Total, score.Total);
        _json.WriteNumber(Core, score.Core);
        _json.WriteNumber(Spouse, score.Spouse);
        _json.WriteNumber(Transferability, score.Transferability);
        _json.WriteNumber(Additional, score.Additional);
        if (score.IsProvisional)
        {
            _json.WriteBoolean("provisional"u8, true);
        }

        if (notices.Count > 0)
        {
            WriteNotices(notices);
        }

        EndLine();
    }

    /// <summary>Writes what is wrong with a line, and the line's end.</summary>
    /// <param name="id">The line's id, or <see langword="null"/> where it has none that can be read.</param>
    /// <param name="line">The number of the line, from 1.</param>
    /// <param name="issues">What is wrong with it.</param>
    public void WriteErrors(string? id, long line, IReadOnlyList<Issue> issues)
    {
        ArgumentNullException.ThrowIfNull(issues);
        _json.WriteStartObject();
        _json.WriteString(Id, id);
        _json.WriteNumber("line"u8, line);
        _json.WriteStartArray("errors"u8);
        foreach (Issue issue in issues)
        {
            _json.WriteStartObject();
            _json.WriteString("path"u8, issue.Path);
            _json.WriteString("code"u8, issue.Code);
            _json.WriteString("message"u8, _words.Issue(issue));
            _json.WriteEndObject();
        }

        _json.WriteEndArray();
        EndLine();
    }

    /// <inheritdoc/>
    public void Dispose() => _json.Dispose();

    private void WriteNotices(IReadOnlyList<Notice> notices)
    {
        _json.WriteStartArray("notices"u8);
        foreach (Notice notice in notices)
        {
            _json.WriteStartObject();
            _json.WriteString("code"u8, notice.Code);
            if (notice.Path is { } path)
            {
                _json.WriteString("path"u8, path);
            }

            _json.WriteString("message"u8, _words.Notice(notice));
            _json.WriteEndObject();
        }

        _json.WriteEndArray();
    }

    private void EndLine()
    {
        _json.WriteEndObject();
        _json.Flush();
        _json.Reset();
        _output.Write("\n"u8);
    }
}
