using System.Buffers;
using System.Collections.Immutable;
using CrsCalculator.Cli.Input;
using CrsCalculator.Json;
using CrsCalculator.Rules;
using NodaTime;

namespace CrsCalculator.Cli.Batch;

/// <summary>Scores lines, one after the other: a line out for each line in. Several can work side by side.</summary>
/// <param name="format">The form of the lines.</param>
/// <param name="choice">The date and the rules.</param>
/// <param name="shownOn">The day on which documents are shown; one of a later day cannot exist.</param>
/// <param name="language">The language of the messages.</param>
internal sealed class LineScorer(ILineFormat format, RulesChoice choice, LocalDate shownOn, OfficialLanguage language) : IDisposable
{
    private readonly CrsRuleset _ruleset = choice.Ruleset;
    private readonly IReadOnlyList<Notice> _noticesOfRules = choice.Rules.NoticesOn(choice.On);

    // A line is written here first, so that one that fails halfway leaves nothing in the output.
    private readonly ArrayBufferWriter<byte> _line = new();
    private ScoreLineWriter? _writer;

    private ScoreLineWriter Writer => _writer ??= new ScoreLineWriter(_line, language);

    public void Dispose() => _writer?.Dispose();

    /// <summary>Scores the lines of a piece.</summary>
    public void Score(BatchPiece piece)
    {
        try
        {
            for (int i = 0; i < piece.LineCount; i++)
            {
                ReadOnlySpan<byte> line = piece.LineAt(i, out long number, out bool isTooLong);
                Take(piece, isTooLong ? WriteTooLong(number) : WriteLine(line, number), number);
            }
        }
        catch (Exception e) when (!UnexpectedIssue.IsOfLine(e))
        {
            piece.Stopped = e;
        }
    }

    /// <summary>Takes over the line that was written.</summary>
    private void Take(BatchPiece piece, ImmutableArray<Issue> issues, long number)
    {
        piece.Output.Write(_line.WrittenSpan);
        _line.ResetWrittenCount();
        if (issues.IsEmpty)
        {
            piece.Scored++;
        }
        else
        {
            piece.AddProblem(number, issues);
        }
    }

    private ImmutableArray<Issue> WriteTooLong(long number) => WriteErrors(null, number, [LineReader.TooLong]);

    /// <summary>Writes the one line of output that a line of input gives, whatever it holds.</summary>
    /// <returns>What is wrong with it.</returns>
    private ImmutableArray<Issue> WriteLine(ReadOnlySpan<byte> line, long number)
    {
        string? id = null;
        try
        {
            CandidateReading reading = format.Read(line);
            id = reading.Id;
            ImmutableArray<Issue> issues = reading.IssuesOn(choice.On, shownOn);
            if (!issues.IsEmpty)
            {
                return WriteErrors(id, number, issues);
            }

            WriteScore(reading);
            return issues;
        }
        catch (Exception e) when (UnexpectedIssue.IsOfLine(e))
        {
            _line.ResetWrittenCount();
            return WriteErrors(id, number, [UnexpectedIssue.Of(e)]);
        }
    }

    private ImmutableArray<Issue> WriteErrors(string? id, long number, ImmutableArray<Issue> issues)
    {
        Writer.WriteErrors(id, number, issues);
        return issues;
    }

    private void WriteScore(CandidateReading reading)
    {
        if (reading.Factors is { } factors)
        {
            Writer.WriteScore(
                reading.Id,
                _ruleset,
                choice.Rules.Score(factors.Value, choice.On),
                factors.Notices.IsEmpty ? _noticesOfRules : [.. _noticesOfRules, .. factors.Notices]);
            return;
        }

        CrsAssessment assessment = choice.Rules.Assess(reading.Profile!.Value, choice.On);
        Writer.WriteScore(reading.Id, _ruleset, assessment.Score, assessment.Notices);
    }
}
