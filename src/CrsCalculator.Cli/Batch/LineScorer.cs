using System.Buffers;
using System.Collections.Immutable;
using CrsCalculator.Application;
using CrsCalculator.Cli.Input;
using CrsCalculator.Cli.Words;
using CrsCalculator.Json;
using CrsCalculator.Rules;
using NodaTime;

namespace CrsCalculator.Cli.Batch;

/// <summary>Scores candidates, one after the other: a line out for each. Several can work side by side.</summary>
/// <param name="choice">The date and the rules.</param>
/// <param name="shownOn">The day on which documents are shown; one of a later day cannot exist.</param>
/// <param name="question">What is asked of each candidate.</param>
/// <param name="newWriter">Makes what writes the lines to a buffer.</param>
internal sealed class LineScorer(
    RulesChoice choice,
    LocalDate shownOn,
    BatchQuestion question,
    Func<IBufferWriter<byte>, IResultWriter> newWriter) : IDisposable
{
    private readonly CrsRuleset _ruleset = choice.Ruleset;
    private readonly IReadOnlyList<Notice> _noticesOfRules = choice.Rules.NoticesOn(choice.On);

    // A line is written here first, so that one that fails halfway leaves nothing in the output.
    private readonly ArrayBufferWriter<byte> _line = new();
    private IResultWriter? _writer;

    private IResultWriter Writer => _writer ??= newWriter(_line);

    public void Dispose() => _writer?.Dispose();

    /// <summary>Scores the candidates of a piece.</summary>
    public void Score(BatchPiece piece)
    {
        try
        {
            if (piece.NotReadable is not null)
            {
                Take(piece, WriteErrors(null, piece, line: null, [BatchProblem.NotReadable]), line: null);
            }
            else if (piece.File.IsDocument)
            {
                Take(piece, WriteLine(piece.Input, piece, line: null), line: null);
            }
            else
            {
                ScoreLines(piece);
            }
        }
        catch (Exception e) when (!UnexpectedIssue.IsOfLine(e))
        {
            piece.Stopped = e;
        }
    }

    private void ScoreLines(BatchPiece piece)
    {
        var lines = new LineCursor(piece.Input, piece.FirstNumber);
        while (lines.MoveNext())
        {
            ImmutableArray<Issue> issues = lines.IsTooLong
                ? WriteErrors(null, piece, lines.Number, [LineReader.TooLong])
                : WriteLine(lines.Current, piece, lines.Number);
            Take(piece, issues, lines.Number);
        }
    }

    /// <summary>Takes over the line that was written.</summary>
    private void Take(BatchPiece piece, ImmutableArray<Issue> issues, long? line)
    {
        piece.Output.Write(_line.WrittenSpan);
        _line.ResetWrittenCount();
        if (issues.IsEmpty)
        {
            piece.Scored++;
        }
        else
        {
            piece.AddProblem(new BatchProblem(piece.File.Path, line, issues) { Complaints = ComplaintsOf(piece, issues) });
        }
    }

    /// <summary>What is said instead of issues: why a file cannot be read, or that one with lines was taken for a document.</summary>
    private static IReadOnlyList<Sentence> ComplaintsOf(BatchPiece piece, ImmutableArray<Issue> issues)
    {
        if (piece.NotReadable is { } why)
        {
            return why.Lines;
        }

        Sentence name = InputFile.NameOf(piece.File.Path);
        return piece.File.IsDocument && issues is [{ Code: IssueCodes.MalformedJson }]
            ? [.. ToolException.Invalid(name, issues).Lines, new Sentence(BatchWords.OneDocument, name)]
            : [];
    }

    /// <summary>Writes the one line of output that a candidate gives, whatever it holds.</summary>
    /// <returns>What is wrong with it.</returns>
    private ImmutableArray<Issue> WriteLine(ReadOnlySpan<byte> utf8, BatchPiece piece, long? line)
    {
        string? id = null;
        try
        {
            CandidateReading reading = piece.File.Format.Read(utf8);
            id = reading.Id;
            ImmutableArray<Issue> issues = reading.IssuesOn(choice.On, shownOn);
            if (!issues.IsEmpty)
            {
                return WriteErrors(id, piece, line, issues);
            }

            WriteScore(reading, piece.File.Path, line);
            return issues;
        }
        catch (Exception e) when (UnexpectedIssue.IsOfLine(e))
        {
            _line.ResetWrittenCount();
            return WriteErrors(id, piece, line, UnexpectedIssue.IssuesOf(e));
        }
    }

    private ImmutableArray<Issue> WriteErrors(string? id, BatchPiece piece, long? line, ImmutableArray<Issue> issues)
    {
        Writer.WriteErrors(id, line, issues, question.NamesFiles ? piece.File.Path : null);
        return issues;
    }

    private void WriteScore(CandidateReading reading, string path, long? line)
    {
        if (reading.Factors is { } factors)
        {
            Writer.WriteScore(
                reading.Id,
                _ruleset,
                choice.Rules.Score(factors.Value, choice.On),
                NoticesOf(factors),
                question.NamesFiles ? new ScoreLineExtras { File = path, Line = line } : null);
            return;
        }

        CandidateFile file = choice.Rules.Open(reading.Profile!.Value);
        CrsAssessment assessment = file.Assess(choice.On);
        EligibilityAssessment? eligibility = question.HasEligibility ? file.Eligibility(choice.On) : null;
        Writer.WriteScore(
            reading.Id,
            _ruleset,
            assessment.Score,
            eligibility is null ? assessment.Notices : [.. assessment.Notices.Union(eligibility.Notices)],
            new ScoreLineExtras
            {
                File = question.NamesFiles ? path : null,
                Line = question.NamesFiles ? line : null,
                Eligibility = eligibility,
                Expiries = question.HasExpiries ? new Applicant(file.Candidate, choice.Rules).Expiries(choice.On) : null,
            });
    }

    /// <summary>What must be said of factors. That they have no documents is said where documents are asked about.</summary>
    private IReadOnlyList<Notice> NoticesOf(DocumentReading<CrsFactors> factors)
    {
        if (question.IsAboutDocuments)
        {
            return [.. _noticesOfRules, .. factors.Notices, new Notice(NoticeCodes.DocumentsNotGiven, new Facts())];
        }

        return factors.Notices.IsEmpty ? _noticesOfRules : [.. _noticesOfRules, .. factors.Notices];
    }
}
