using System.Buffers;
using System.Collections.Immutable;
using CrsCalculator.Cli.Input;
using CrsCalculator.Json;
using CrsCalculator.Text;

namespace CrsCalculator.Cli.Batch;

/// <summary>Scores a stream of lines: one line out for each line in, in order. A bad line gives its issues and does not stop the others.</summary>
internal sealed class BatchRun : IDisposable
{
    // Lines are gathered so that writing is done in large pieces; whoever waits for a line gets it before the tool waits for input.
    private const int WriteAt = 256 * 1024;

    private static readonly Issue TooLong = new("$", IssueCodes.TooLong, new Facts($"{CrsJson.MaxDocumentBytes}"));

    private readonly ILineFormat _format;
    private readonly RulesetChoice _choice;
    private readonly IReadOnlyList<Notice> _notices;
    private readonly IBatchReport _report;
    private readonly ArrayBufferWriter<byte> _pending = new(2 * WriteAt);
    private readonly ScoreLineWriter _writer;
    private bool _isHeaderNext;

    public BatchRun(ILineFormat format, RulesetChoice choice, IBatchReport report)
    {
        _format = format;
        _choice = choice;
        _notices = Crs.Explain(default, choice.On, choice.Ruleset, choice.Timeline).Notices;
        _report = report;
        _writer = new ScoreLineWriter(_pending);
        _isHeaderNext = format.HasHeader;
    }

    /// <summary>How many candidates were scored.</summary>
    public long Scored { get; private set; }

    /// <summary>How many lines had issues.</summary>
    public long Failed { get; private set; }

    public void Dispose() => _writer.Dispose();

    public void Run(Stream input, Stream output)
    {
        var lines = new LineReader(input);
        while (lines.TryRead(out ReadOnlySpan<byte> line, out bool isTooLong))
        {
            if (isTooLong && _isHeaderNext)
            {
                throw ToolException.Invalid($"line {lines.Number}: the header is {CrsText.English.Issue(TooLong)}.");
            }

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
                _report.Progress(lines.Number, lines.BytesRead);
            }
        }

        WritePending(output);
    }

    private void TakeLine(ReadOnlySpan<byte> line, long number)
    {
        if (_isHeaderNext)
        {
            _format.ReadHeader(line, number);
            _isHeaderNext = false;
            return;
        }

        CandidateReading reading = _format.Read(line);
        if (reading.Issues.Count > 0)
        {
            WriteErrors(reading.Id, number, reading.Issues);
        }
        else if (reading.Factors is { } factors)
        {
            WriteScore(reading.Id, _choice.Ruleset.Score(factors.Factors), factors.Notices);
        }
        else
        {
            TakeProfile(reading.Profile!, number);
        }
    }

    private void TakeProfile(ProfileReading reading, long number)
    {
        ImmutableArray<Issue> issues = Crs.Check(reading.Profile, _choice.On, _choice.ShownOn);
        if (!issues.IsEmpty)
        {
            WriteErrors(reading.Id, number, issues);
            return;
        }

        CrsAssessment assessment = Crs.Assess(reading.Profile, _choice.On, _choice.Ruleset, _choice.Timeline);
        WriteScore(reading.Id, assessment.Score, assessment.Notices);
    }

    private void WriteScore(string? id, CrsScore score, IReadOnlyCollection<Notice> ofCandidate)
    {
        IReadOnlyList<Notice> notices = ofCandidate.Count == 0 ? _notices : [.. _notices, .. ofCandidate];
        _writer.WriteScore(id, _choice.Ruleset, score, notices);
        Scored++;
    }

    private void WriteErrors(string? id, long number, IReadOnlyList<Issue> issues)
    {
        _writer.WriteErrors(id, number, issues);
        Failed++;
        _report.Problem(number, issues);
    }

    private void WritePending(Stream output)
    {
        output.Write(_pending.WrittenSpan);
        output.Flush();
        _pending.ResetWrittenCount();
    }
}
