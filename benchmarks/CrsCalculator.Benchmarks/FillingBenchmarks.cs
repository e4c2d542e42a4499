using BenchmarkDotNet.Attributes;
using CrsCalculator.Bulk;
using CrsCalculator.Rules;

namespace CrsCalculator.Benchmarks;

/// <summary>The cost per candidate of filling columns and of scoring them there.</summary>
[MemoryDiagnoser]
public class FillingBenchmarks
{
    private readonly CrsFactors[] _people = Candidates.Mixed(Candidates.PoolSize);
    private readonly CrsColumnBatch _batch = new(Candidates.PoolSize);
    private readonly CrsBulkScorer _scorer = new(RuleBook.Official.Points.LastAvailable!);
    private readonly ushort[] _totals = new ushort[Candidates.PoolSize];

    [GlobalSetup]
    public void Prepare() => Fill();

    [Benchmark(Baseline = true, OperationsPerInvoke = Candidates.PoolSize)]
    public void Fill()
    {
        _batch.Clear();
        foreach (ref readonly CrsFactors person in _people.AsSpan())
        {
            _batch.Add(in person);
        }
    }

    [Benchmark(OperationsPerInvoke = Candidates.PoolSize)]
    public void Score() => _scorer.Score(_batch.View, _totals);
}
