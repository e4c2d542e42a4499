using System.Buffers;
using System.Collections.Immutable;
using CrsCalculator.Cli.Input;
using CrsCalculator.Cli.Words;
using CrsCalculator.Json;
using CrsCalculator.Planning;
using NodaTime;

namespace CrsCalculator.Cli.Batch;

/// <summary>Compares two rulesets for a stream of lines. A bad line is reported and does not stop the others.</summary>
internal sealed class CompareRun(ILineFormat format, RulesetPair rules, AssessmentDate date, LocalDate shownOn)
{
    private readonly ArrayBufferWriter<byte> _line = new();
    private readonly HashSet<Notice> _ofRules = [.. rules.NoticesOn(date.On)];
    private bool _isHeaderNext = format.HasHeader;
    private int _up;
    private int _down;
    private int _same;
    private int _failed;
    private int _withNotices;

    /// <summary>Runs through all lines.</summary>
    /// <returns>Whether every line could be read.</returns>
    public bool Run(Stream input, bool isJson, Sentence name, ToolHost host)
    {
        var lines = new LineReader(input);
        var report = new PipeReport(host.Error, name, host.Speech);
        using var text = new StreamWriter(host.Output, leaveOpen: true) { NewLine = "\n" };
        while (lines.TryRead(out ReadOnlySpan<byte> line, out bool isTooLong))
        {
            if (isTooLong || line.IndexOfAnyExcept(" \t"u8) >= 0)
            {
                Take(line, isTooLong, lines.Number, report, isJson ? null : text, host);
            }
        }

        if (_up + _down + _same + _failed == 0)
        {
            throw ToolException.Invalid(BatchWords.Nothing, name);
        }

        if (!isJson)
        {
            foreach (Notice notice in _ofRules)
            {
                text.WriteLine(host.Speech.Say(PlanningWords.NoticeLine, host.Speech.Crs.Notice(notice)));
            }

            if (_withNotices > 0)
            {
                text.WriteLine(host.Speech.Count(PlanningWords.OwnNotices, _withNotices));
            }

            text.WriteLine();
            Sentence? notRead = _failed == 0 ? null : new Sentence(PlanningWords.NotRead, _failed);
            text.WriteLine(host.Speech.Say(PlanningWords.ComparisonTotal, rules.One.Id, rules.Other.Id, _up, _down, _same, notRead));
        }

        return _failed == 0;
    }

    private void Take(ReadOnlySpan<byte> line, bool isTooLong, long number, PipeReport report, StreamWriter? text, ToolHost host)
    {
        if (_isHeaderNext && !isTooLong)
        {
            format.ReadHeader(line, number);
            _isHeaderNext = false;
            return;
        }

        CandidateReading reading = isTooLong ? default : format.Read(line);
        ImmutableArray<Issue> issues = isTooLong ? [LineReader.TooLong] : reading.IssuesOn(date, shownOn);
        if (!issues.IsEmpty)
        {
            _failed++;
            report.Problem(number, issues);
            TellErrors(isTooLong ? null : reading.Id, number, issues, isJson: text is null, host);
            return;
        }

        Tell(rules.Compare(reading, date), reading.Id, text, host);
    }

    private void Tell(RulesetComparison comparison, string? id, StreamWriter? text, ToolHost host)
    {
        _up += comparison.Change > 0 ? 1 : 0;
        _down += comparison.Change < 0 ? 1 : 0;
        _same += comparison.Change == 0 ? 1 : 0;
        if (text is not null)
        {
            AddNotices(comparison);
            string factors = string.Join(
                ", ",
                comparison.Factors.Select(static change => $"{Code.Of(change.Factor)} {change.Points:+0;-0}"));
            Sentence? moved = factors.Length == 0 ? null : new Sentence(PlanningWords.FactorsBehind, factors);
            text.WriteLine(host.Speech.Say(
                PlanningWords.ComparisonLine,
                Printable.Of(id ?? "-"),
                comparison.One.Score.Total,
                comparison.Other.Score.Total,
                comparison.Change,
                moved));
            return;
        }

        CrsDocument.Of(comparison, id, host.Speech.Language).WriteTo(host.Output);
        host.Output.Write("\n"u8);
    }

    /// <summary>
    /// What must be said of the rules is the same for every line and is said once, of profiles also that they tell no wages; of candidates,
    /// how many have more.
    /// </summary>
    private void AddNotices(RulesetComparison comparison)
    {
        Notice[] notices = [.. comparison.One.Notices, .. comparison.Other.Notices];
        _ofRules.UnionWith(notices.Where(static notice => notice.Code == NoticeCodes.WageTierNotInProfile));
        _withNotices += notices.All(_ofRules.Contains) ? 0 : 1;
    }

    /// <summary>A bad line has its line of output, as in a batch.</summary>
    private void TellErrors(string? id, long number, IReadOnlyList<Issue> issues, bool isJson, ToolHost host)
    {
        if (!isJson)
        {
            return;
        }

        _line.ResetWrittenCount();
        using (var writer = new ScoreLineWriter(_line, host.Speech.Language))
        {
            writer.WriteErrors(id, number, issues);
        }

        host.Output.Write(_line.WrittenSpan);
    }
}
