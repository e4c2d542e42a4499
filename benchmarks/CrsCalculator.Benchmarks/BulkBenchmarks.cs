using BenchmarkDotNet.Attributes;
using CrsCalculator.Benchmarks.Baselines;
using CrsCalculator.Bulk;
using CrsCalculator.Rules;

namespace CrsCalculator.Benchmarks;

/// <summary>Columns of candidates at once, next to the pure read of the same bytes; times are for all rows together.</summary>
[MemoryDiagnoser]
public class BulkBenchmarks
{
    private readonly CrsBulkScorer _scorer = new(RuleBook.Official.Points.LastAvailable!);
    private readonly CrsBulkScorer _scalar = new(RuleBook.Official.Points.LastAvailable!, BulkPath.Scalar);
    private Pool _pool = new(1);
    private ushort[] _totals = [];
    private ushort[] _sections = [];

    /// <summary>A size that fits the first cache, a whole Express Entry pool, and a size that fits no cache.</summary>
    [Params(1_000, 240_000, 20_000_000)]
    public int Rows { get; set; }

    [GlobalSetup]
    public void Prepare()
    {
        _pool = new Pool(Rows);
        _totals = new ushort[Rows];
        _sections = new ushort[4 * Rows];
    }

    [Benchmark(Baseline = true)]
    public ulong Read() => PureRead.Sum(_pool.Bytes);

    [Benchmark]
    public void Totals() => _scorer.Score(_pool.View, _totals);

    [Benchmark]
    public void Sections() => _scorer.Score(_pool.View, new CrsSectionColumns
    {
        Core = _sections.AsSpan(0, Rows),
        Spouse = _sections.AsSpan(Rows, Rows),
        Transferability = _sections.AsSpan(2 * Rows, Rows),
        Additional = _sections.AsSpan(3 * Rows, Rows),
    });

    [Benchmark]
    public void OneByOne() => _scalar.Score(_pool.View, _totals);
}
