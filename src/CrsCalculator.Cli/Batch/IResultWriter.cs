using System.Buffers;
using CrsCalculator.Json;
using CrsCalculator.Rules;

namespace CrsCalculator.Cli.Batch;

/// <summary>Writes what comes of candidates, a line each.</summary>
internal interface IResultWriter : IDisposable
{
    void WriteScore(string? id, CrsRuleset ruleset, CrsScore score, IReadOnlyList<Notice> notices, ScoreLineExtras? extras);

    void WriteErrors(string? id, long? line, IReadOnlyList<Issue> issues, string? file);
}

/// <summary>Writes JSON.</summary>
internal sealed class JsonResults(IBufferWriter<byte> output, OfficialLanguage language) : IResultWriter
{
    private readonly ScoreLineWriter _lines = new(output, language);

    public void WriteScore(string? id, CrsRuleset ruleset, CrsScore score, IReadOnlyList<Notice> notices, ScoreLineExtras? extras) =>
        _lines.WriteScore(id, ruleset, score, notices, extras);

    public void WriteErrors(string? id, long? line, IReadOnlyList<Issue> issues, string? file) =>
        _lines.WriteErrors(id, line, issues, file);

    public void Dispose() => _lines.Dispose();
}

/// <summary>Writes CSV.</summary>
internal sealed class CsvResults(IBufferWriter<byte> output, BatchCsv table) : IResultWriter
{
    public void WriteScore(string? id, CrsRuleset ruleset, CrsScore score, IReadOnlyList<Notice> notices, ScoreLineExtras? extras) =>
        table.Write(output, new BatchRow(id, extras?.File, extras?.Line)
        {
            Ruleset = ruleset.Id,
            Score = score,
            Notices = notices,
            Eligibility = extras?.Eligibility,
            Expiries = extras?.Expiries ?? [],
        });

    public void WriteErrors(string? id, long? line, IReadOnlyList<Issue> issues, string? file) =>
        table.Write(output, new BatchRow(id, file, line) { Issues = issues });

    public void Dispose()
    {
    }
}
