using System.Buffers;
using CrsCalculator.Cli.Input;
using CrsCalculator.Json;

namespace CrsCalculator.Cli.Batch;

/// <summary>Scores a stream of lines: one line out for each line in, in order. A bad line gives its issues and does not stop the others.</summary>
internal sealed class BatchRun(ILineFormat format, RulesetChoice choice, IReadOnlyList<Notice> notices, IBatchReport report)
{
    // Lines are gathered so that writing is done in large pieces; whoever waits for a line gets it before the tool waits for input.
    private const int WriteAt = 256 * 1024;

    private static readonly Issue TooLong = new("$", IssueCodes.TooLong, new Facts($"{CrsJson.MaxDocumentBytes}"));

    private readonly ArrayBufferWriter<byte> _pending = new(2 * WriteAt);
    private bool _isHeaderNext = format.HasHeader;

    /// <summary>How many candidates were scored.</summary>
    public long Scored { get; private set; }

    /// <summary>How many lines had issues.</summary>
    public long Failed { get; private set; }

    public void Run(Stream input, Stream output)
    {
        var lines = new LineReader(input);
        while (lines.TryRead(out ReadOnlySpan<byte> line, out bool isTooLong))
        {
            if (isTooLong)
            {
                WriteErrors(null, lines.Number, [TooLong]);
            }
            else if (line.IndexOfAnyExcept(" \t"u8) >= 0)
            {
                TakeLine(line, lines.Number);
            }

            if (_pending.WrittenCount >= WriteAt || !lines.HasLine)
            {
                WritePending(output);
                report.Progress(lines.Number, lines.BytesRead);
            }
        }

        WritePending(output);
    }

    private void TakeLine(ReadOnlySpan<byte> line, long number)
    {
        if (_isHeaderNext)
        {
            format.ReadHeader(line, number);
            _isHeaderNext = false;
            return;
        }

        FactorsReading reading = format.Read(line);
        if (reading.IsValid)
        {
            WriteScore(reading);
        }
        else
        {
            WriteErrors(reading.Id, number, reading.Issues);
        }
    }

    private void WriteScore(FactorsReading reading)
    {
        IReadOnlyList<Notice> all = reading.Notices.Count == 0 ? notices : [.. notices, .. reading.Notices];
        CrsJson.WriteScoreLine(_pending, reading.Id, choice.Ruleset, choice.Ruleset.Score(reading.Factors), all);
        EndLine();
        Scored++;
    }

    private void WriteErrors(string? id, long number, IReadOnlyList<Issue> issues)
    {
        CrsJson.WriteErrorLine(_pending, id, number, issues);
        EndLine();
        Failed++;
        report.Problem(number, issues);
    }

    private void EndLine() => _pending.Write("\n"u8);

    private void WritePending(Stream output)
    {
        output.Write(_pending.WrittenSpan);
        output.Flush();
        _pending.ResetWrittenCount();
    }
}
