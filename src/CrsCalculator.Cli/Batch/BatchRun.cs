using System.Buffers;
using System.Collections.Immutable;
using CrsCalculator.Cli.Input;
using CrsCalculator.Cli.Words;
using CrsCalculator.Json;
using CrsCalculator.Rules;
using NodaTime;

namespace CrsCalculator.Cli.Batch;

/// <summary>
/// Scores a stream of lines: one line out for each line in, in order. A bad line gives its issues and does not stop the others.
/// </summary>
internal sealed class BatchRun : IDisposable
{
    // Lines are gathered so that writing is done in large pieces; whoever waits for a line gets it before the tool waits for input.
    private const int WriteAt = 256 * 1024;

    private readonly ILineFormat _format;
    private readonly RulesChoice _choice;
    private readonly CrsRuleset _ruleset;
    private readonly LocalDate _shownOn;
    private readonly IReadOnlyList<Notice> _noticesOfRules;
    private readonly IBatchReport _report;
    private readonly ArrayBufferWriter<byte> _pending = new(2 * WriteAt);

    // A line is written here first, so that one that fails halfway leaves nothing in the output.
    private readonly ArrayBufferWriter<byte> _line = new();
    private readonly ScoreLineWriter _writer;
    private bool _isHeaderNext;

    /// <summary>Prepares a run.</summary>
    /// <param name="format">The form of the lines.</param>
    /// <param name="choice">The date and the rules.</param>
    /// <param name="shownOn">The day on which documents are shown; one of a later day cannot exist.</param>
    /// <param name="report">What is told meanwhile.</param>
    /// <param name="language">The language of the messages.</param>
    public BatchRun(
        ILineFormat format,
        RulesChoice choice,
        LocalDate shownOn,
        IBatchReport report,
        OfficialLanguage language = OfficialLanguage.English)
    {
        _format = format;
        _choice = choice;
        _ruleset = choice.Ruleset;
        _shownOn = shownOn;
        _noticesOfRules = choice.Rules.NoticesOn(choice.On);
        _report = report;
        _writer = new ScoreLineWriter(_line, language);
        _isHeaderNext = format.HasHeader;
    }

    /// <summary>How many candidates were scored.</summary>
    public long Scored { get; private set; }

    /// <summary>How many lines had issues.</summary>
    public long Failed { get; private set; }

    public void Dispose() => _writer.Dispose();

    public void Run(Stream input, Stream output)
    {
        try
        {
            Run(new LineReader(input), output);
        }
        finally
        {
            // Whatever stops a run, what was scored before is not lost.
            WritePending(output);
        }
    }

    private void Run(LineReader lines, Stream output)
    {
        while (lines.TryRead(out ReadOnlySpan<byte> line, out bool isTooLong))
        {
            if (isTooLong && _isHeaderNext)
            {
                throw ToolException.Invalid(BatchWords.HeaderTooLong, lines.Number, LineReader.TooLong);
            }

            if (isTooLong)
            {
                _writer.WriteErrors(null, lines.Number, [LineReader.TooLong]);
                Take([LineReader.TooLong], lines.Number);
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
    }

    private void TakeLine(ReadOnlySpan<byte> line, long number)
    {
        if (_isHeaderNext)
        {
            _format.ReadHeader(line, number);
            _isHeaderNext = false;
            return;
        }

        Take(WriteLine(line, number), number);
    }

    /// <summary>Takes over the line that was written, and tells what is wrong with it.</summary>
    private void Take(ImmutableArray<Issue> issues, long number)
    {
        _pending.Write(_line.WrittenSpan);
        _line.ResetWrittenCount();
        if (issues.IsEmpty)
        {
            Scored++;
            return;
        }

        Failed++;
        _report.Problem(number, issues);
    }

    /// <summary>Writes the one line of output that a line of input gives, whatever it holds.</summary>
    /// <returns>What is wrong with it.</returns>
    private ImmutableArray<Issue> WriteLine(ReadOnlySpan<byte> line, long number)
    {
        string? id = null;
        try
        {
            CandidateReading reading = _format.Read(line);
            id = reading.Id;
            ImmutableArray<Issue> issues = reading.IssuesOn(_choice.On, _shownOn);
            if (issues.IsEmpty)
            {
                WriteScore(reading);
            }
            else
            {
                _writer.WriteErrors(id, number, issues);
            }

            return issues;
        }
        catch (Exception e) when (UnexpectedIssue.IsOfLine(e))
        {
            ImmutableArray<Issue> issues = [UnexpectedIssue.Of(e)];
            _line.ResetWrittenCount();
            _writer.WriteErrors(id, number, issues);
            return issues;
        }
    }

    private void WriteScore(CandidateReading reading)
    {
        if (reading.Factors is { } factors)
        {
            _writer.WriteScore(
                reading.Id,
                _ruleset,
                _choice.Rules.Score(factors.Value, _choice.On),
                factors.Notices.IsEmpty ? _noticesOfRules : [.. _noticesOfRules, .. factors.Notices]);
            return;
        }

        CrsAssessment assessment = _choice.Rules.Assess(reading.Profile!.Value, _choice.On);
        _writer.WriteScore(reading.Id, _ruleset, assessment.Score, assessment.Notices);
    }

    private void WritePending(Stream output)
    {
        output.Write(_pending.WrittenSpan);
        output.Flush();
        _pending.ResetWrittenCount();
    }
}
