using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Configs;
using CrsCalculator.Benchmarks.Baselines;
using NodaTime;

namespace CrsCalculator.Benchmarks;

/// <summary>One score, by the library and by a typical first calculator.</summary>
[MemoryDiagnoser]
[CategoriesColumn]
[GroupBenchmarksBy(BenchmarkLogicalGroupRule.ByCategory)]
public class ScoreBenchmarks
{
    private static readonly LocalDate On = new(2025, 3, 25);

    private readonly ExpressEntry _calculator = ExpressEntry.Official;
    private readonly CrsFactors _single = Candidates.Single;
    private readonly CrsFactors _couple = Candidates.Couple;
    private readonly CrsFactors[] _pool = Candidates.Mixed(Candidates.PoolSize);

    // The form is filled in beforehand: only the arithmetic is compared.
    private readonly LiteralCandidate _literalSingle = LiteralCandidate.Of(Candidates.Single);
    private readonly LiteralCandidate _literalCouple = LiteralCandidate.Of(Candidates.Couple);
    private readonly LiteralCandidate[] _literalPool = [.. Candidates.Mixed(Candidates.PoolSize).Select(LiteralCandidate.Of)];

    [GlobalSetup]
    public void Check() => LiteralCheck.MustAgree(On, [_single, _couple, .. _pool]);

    [Benchmark(Baseline = true)]
    [BenchmarkCategory("Single")]
    public int SingleLiterally() => LiteralCalculator.Total(_literalSingle);

    [Benchmark]
    [BenchmarkCategory("Single")]
    public int Single() => _calculator.Score(in _single, On).Total;

    [Benchmark(Baseline = true)]
    [BenchmarkCategory("Couple")]
    public int CoupleLiterally() => LiteralCalculator.Total(_literalCouple);

    [Benchmark]
    [BenchmarkCategory("Couple")]
    public int Couple() => _calculator.Score(in _couple, On).Total;

    [Benchmark(Baseline = true, OperationsPerInvoke = Candidates.PoolSize)]
    [BenchmarkCategory("Pool")]
    public int PoolLiterally()
    {
        int sum = 0;
        foreach (LiteralCandidate candidate in _literalPool)
        {
            sum += LiteralCalculator.Total(candidate);
        }

        return sum;
    }

    [Benchmark(OperationsPerInvoke = Candidates.PoolSize)]
    [BenchmarkCategory("Pool")]
    public int Pool()
    {
        int sum = 0;
        foreach (ref readonly CrsFactors candidate in _pool.AsSpan())
        {
            sum += _calculator.Score(in candidate, On).Total;
        }

        return sum;
    }
}
