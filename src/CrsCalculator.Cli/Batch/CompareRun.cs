using System.Buffers;
using System.Collections.Immutable;
using System.Text;
using CrsCalculator.Cli.Input;
using CrsCalculator.Cli.Words;
using CrsCalculator.Json;
using CrsCalculator.Planning;
using NodaTime;

namespace CrsCalculator.Cli.Batch;

/// <summary>Compares two rulesets for a stream of lines. A bad line is reported and does not stop the others.</summary>
internal sealed class CompareRun(ILineFormat format, RulesPair rules, AssessmentDate date, LocalDate shownOn, bool isJson, ToolHost host)
{
    // A line is written here first, so that one that fails halfway leaves nothing in the output.
    private readonly ArrayBufferWriter<byte> _line = new();
    private readonly HashSet<Notice> _ofRules = [.. rules.Notices];
    private readonly BatchReport _report = new(host);
    private bool _isHeaderNext = format.HasHeader;
    private int _up;
    private int _down;
    private int _same;
    private int _failed;
    private int _withNotices;

    /// <summary>Runs through all lines.</summary>
    /// <returns>Whether every line could be read.</returns>
    public bool Run(string path, Stream input, Stream output)
    {
        var lines = new LineReader(input);
        while (lines.TryRead(out ReadOnlySpan<byte> line, out bool isTooLong))
        {
            if (isTooLong || line.IndexOfAnyExcept(" \t"u8) >= 0)
            {
                Take(path, line, isTooLong, lines.Number, output);
            }
        }

        if (_up + _down + _same + _failed == 0)
        {
            throw ToolException.Invalid(BatchWords.Nothing, InputFile.NameOf(path));
        }

        if (!isJson)
        {
            _line.ResetWrittenCount();
            WriteTotals();
            output.Write(_line.WrittenSpan);
        }

        return _failed == 0;
    }

    private void WriteTotals()
    {
        foreach (Notice notice in _ofRules)
        {
            WriteText(host.Speech.Say(PlanningWords.NoticeLine, host.Speech.Crs.Notice(notice)));
        }

        if (_withNotices > 0)
        {
            WriteText(host.Speech.Say(PlanningWords.OwnNotices, _withNotices));
        }

        WriteText(string.Empty);
        Sentence? notRead = _failed == 0 ? null : new Sentence(PlanningWords.NotRead, _failed);
        WriteText(host.Speech.Say(PlanningWords.ComparisonTotal, rules.NameOfOne, rules.NameOfOther, _up, _down, _same, notRead));
    }

    private void Take(string path, ReadOnlySpan<byte> line, bool isTooLong, long number, Stream output)
    {
        if (_isHeaderNext && !isTooLong)
        {
            format.ReadHeader(line, number);
            _isHeaderNext = false;
            return;
        }

        _line.ResetWrittenCount();
        ImmutableArray<Issue> issues = isTooLong ? WriteErrors(null, number, [LineReader.TooLong]) : WriteLine(line, number);
        if (!issues.IsEmpty)
        {
            _failed++;
            _report.Problem(new BatchProblem(path, number, issues));
        }

        output.Write(_line.WrittenSpan);
    }

    /// <summary>Writes what a line of input gives, whatever it holds.</summary>
    /// <returns>What is wrong with it.</returns>
    private ImmutableArray<Issue> WriteLine(ReadOnlySpan<byte> line, long number)
    {
        string? id = null;
        try
        {
            CandidateReading reading = format.Read(line);
            id = reading.Id;
            ImmutableArray<Issue> issues = reading.IssuesOn(date, shownOn);
            if (!issues.IsEmpty)
            {
                return WriteErrors(id, number, issues);
            }

            RulesetComparison comparison = rules.Compare(reading, date);
            Write(comparison, id);
            Count(comparison);
            return issues;
        }
        catch (Exception e) when (UnexpectedIssue.IsOfLine(e))
        {
            _line.ResetWrittenCount();
            return WriteErrors(id, number, [UnexpectedIssue.Of(e)]);
        }
    }

    private void Write(RulesetComparison comparison, string? id)
    {
        if (isJson)
        {
            CrsDocument.Of(comparison, id, host.Speech.Language).WriteTo(_line);
            _line.Write("\n"u8);
            return;
        }

        string factors = string.Join(
            ", ",
            comparison.Factors.Select(static change => $"{change.Factor} {change.Points:+0;-0}"));
        Sentence? moved = factors.Length == 0 ? null : new Sentence(PlanningWords.FactorsBehind, factors);
        WriteText(host.Speech.Say(
            PlanningWords.ComparisonLine,
            Printable.Of(id ?? "-"),
            comparison.One.Score.Total,
            comparison.Other.Score.Total,
            comparison.Change,
            moved));
    }

    private void WriteText(string text) => _line.Write(Encoding.UTF8.GetBytes(text + "\n"));

    private void Count(RulesetComparison comparison)
    {
        AddNotices(comparison);
        _up += comparison.Change > 0 ? 1 : 0;
        _down += comparison.Change < 0 ? 1 : 0;
        _same += comparison.Change == 0 ? 1 : 0;
    }

    /// <summary>What must be said of the rules is the same for every line and is said once; of candidates, how many have more.</summary>
    private void AddNotices(RulesetComparison comparison)
    {
        Notice[] notices = [.. comparison.One.Notices, .. comparison.Other.Notices];
        _withNotices += notices.All(_ofRules.Contains) ? 0 : 1;
    }

    /// <summary>A bad line has its line of output, as in a batch; in text it is only told.</summary>
    private ImmutableArray<Issue> WriteErrors(string? id, long number, ImmutableArray<Issue> issues)
    {
        if (isJson)
        {
            using var writer = new ScoreLineWriter(_line, host.Speech.Language);
            writer.WriteErrors(id, number, issues);
        }

        return issues;
    }
}
