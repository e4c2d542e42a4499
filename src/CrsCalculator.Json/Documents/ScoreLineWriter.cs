using System.Buffers;
using System.Text.Json;
using CrsCalculator.Json.Shapes;
using CrsCalculator.Json.Writing;
using CrsCalculator.Rules;
using CrsCalculator.Text;

namespace CrsCalculator.Json;

/// <summary>Writes the output of a batch: one line of JSON per candidate, with a score or the issues.</summary>
/// <remarks>
/// Not safe to use from several threads; create one per thread. After an exception you can write the next line, but must first remove what
/// the failed line has left in the output.
/// </remarks>
public sealed class ScoreLineWriter : IDisposable
{
    private readonly IBufferWriter<byte> _output;
    private readonly Utf8JsonWriter _json;
    private readonly CrsText _words;

    /// <summary>Creates a writer.</summary>
    /// <param name="output">The destination of the lines.</param>
    /// <param name="language">The language of the messages.</param>
    public ScoreLineWriter(IBufferWriter<byte> output, OfficialLanguage language = OfficialLanguage.English)
    {
        ArgumentNullException.ThrowIfNull(output);
        _words = CrsText.Of(language);
        _output = output;
        _json = new Utf8JsonWriter(output, JsonText.Options(indented: false));
    }

    /// <summary>Writes a score and the end of the line.</summary>
    /// <param name="id">The candidate's id, or <see langword="null"/> for none.</param>
    /// <param name="ruleset">The ruleset that was used.</param>
    /// <param name="score">The score.</param>
    /// <param name="notices">The notices that must accompany it. The field is omitted if there are none.</param>
    /// <param name="extras">Further answers for the line, or <see langword="null"/> for nothing.</param>
    public void WriteScore(
        string? id,
        CrsRuleset ruleset,
        CrsScore score,
        IReadOnlyList<Notice> notices,
        ScoreLineExtras? extras = null)
    {
        ArgumentNullException.ThrowIfNull(ruleset);
        ArgumentNullException.ThrowIfNull(notices);
        _json.Reset();
        var line = new LineShapes.ScoreLine(id, ruleset.Id, score, notices.Count == 0 ? null : Said.Of(notices, _words))
        {
            File = extras?.File,
            Line = extras?.Line,
            Eligibility = extras?.Eligibility,
            Expiries = extras?.Expiries,
        };
        LineShapes.Score.Write(_json, line);
        EndLine();
    }

    /// <summary>Writes the issues of a line, and the end of the line.</summary>
    /// <param name="id">The line's id, or <see langword="null"/> if it has none that can be read.</param>
    /// <param name="line">The line number, from 1, or <see langword="null"/> if the whole file is one candidate.</param>
    /// <param name="issues">The issues.</param>
    /// <param name="file">The file, or <see langword="null"/> if there is only one.</param>
    public void WriteErrors(string? id, long? line, IReadOnlyList<Issue> issues, string? file = null)
    {
        ArgumentNullException.ThrowIfNull(issues);
        _json.Reset();
        LineShapes.Errors.Write(_json, new LineShapes.ErrorLine(id, file, line, [.. issues.Select(issue => Said.Of(issue, _words))]));
        EndLine();
    }

    /// <inheritdoc/>
    public void Dispose() => _json.Dispose();

    private void EndLine()
    {
        _json.Flush();
        _output.Write("\n"u8);
    }
}
