using System.Buffers;
using BenchmarkDotNet.Attributes;
using CrsCalculator.Cli.Batch;
using CrsCalculator.Cli.Host;
using CrsCalculator.Cli.Input;
using CrsCalculator.Json;
using NodaTime;

namespace CrsCalculator.Benchmarks;

/// <summary>
/// <c>crs batch</c> without files and processes, per line. Reading and writing are also measured alone to show where the time goes: since
/// all times are per line, the ratios are shares of the whole.
/// </summary>
[MemoryDiagnoser]
[OperationsPerSecond]
public class BatchBenchmarks
{
    private const int LineCount = 10_000;

    private static readonly LocalDate On = new(2025, 3, 25);

    private readonly RulesChoice _choice = new(On, ExpressEntry.Official);
    private readonly ArrayBufferWriter<byte> _written = new(1024);
    private byte[][] _lines = [];
    private byte[] _file = [];
    private CrsScore[] _scores = [];

    [GlobalSetup]
    public void Prepare()
    {
        CrsFactors[] pool = Candidates.Mixed(LineCount);
        _lines = CandidateLines.Of(pool);
        _file = CandidateLines.Join(_lines);
        _scores = [.. pool.Select(candidate => _choice.Rules.Score(in candidate, On))];
        if (Batch() != LineCount)
        {
            throw new InvalidOperationException("Some lines were not scored.");
        }
    }

    [Benchmark(Baseline = true, OperationsPerInvoke = LineCount)]
    public long Batch()
    {
        using ToolHost host = Nowhere();
        using var run = new BatchRun(NewScorer, new BatchReport(host));
        var lines = new BatchInput("lines", new JsonFormat(), () => new MemoryStream(_file, writable: false));
        run.Run(new BatchInputs([lines]), Stream.Null);
        return run.Scored;
    }

    [Benchmark(OperationsPerInvoke = LineCount)]
    public int ReadFactors()
    {
        int valid = 0;
        foreach (byte[] line in _lines)
        {
            valid += CrsJson.Factors.Read(line).IsValid ? 1 : 0;
        }

        return valid;
    }

    [Benchmark(OperationsPerInvoke = LineCount)]
    public long WriteScoreLine()
    {
        using var writer = new ScoreLineWriter(_written);
        long length = 0;
        foreach (CrsScore score in _scores)
        {
            _written.ResetWrittenCount();
            writer.WriteScore("candidate-00001", _choice.Ruleset, score, []);
            length += _written.WrittenCount;
        }

        return length;
    }

    private LineScorer NewScorer() =>
        new(_choice, On, new BatchQuestion(), static output => new JsonResults(output, OfficialLanguage.English));

    private static ToolHost Nowhere() => new()
    {
        Input = Stream.Null,
        Output = Stream.Null,
        Error = TextWriter.Null,
        Clock = SystemClock.Instance,
        Zone = new(DateTimeZone.Utc),
    };
}
