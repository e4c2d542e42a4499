using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Configs;
using CrsCalculator.Rules;
using NodaTime;

namespace CrsCalculator.Benchmarks;

/// <summary>One score, by the library and by the calculator that everybody writes first.</summary>
[MemoryDiagnoser]
[CategoriesColumn]
[GroupBenchmarksBy(BenchmarkLogicalGroupRule.ByCategory)]
public class ScoreBenchmarks
{
    private readonly CrsRuleset _rules = RuleBook.Official.Points.At(new LocalDate(2025, 3, 25)).Value;
    private readonly CrsFactors _single = Candidates.Single;
    private readonly CrsFactors _couple = Candidates.Couple;
    private readonly CrsFactors[] _pool = Candidates.Mixed(Candidates.PoolSize);

    // The form is filled in beforehand: only the arithmetic is compared.
    private readonly LiteralCandidate _literalSingle = LiteralCandidate.Of(Candidates.Single);
    private readonly LiteralCandidate _literalCouple = LiteralCandidate.Of(Candidates.Couple);
    private readonly LiteralCandidate[] _literalPool = [.. Candidates.Mixed(Candidates.PoolSize).Select(LiteralCandidate.Of)];

    [GlobalSetup]
    public void Check() => LiteralCheck.MustAgree(_rules, [_single, _couple, .. _pool]);

    [Benchmark(Baseline = true)]
    [BenchmarkCategory("Single")]
    public int SingleLiterally() => LiteralCalculator.Total(_literalSingle);

    [Benchmark]
    [BenchmarkCategory("Single")]
    public int Single() => _rules.Score(in _single).Total;

    [Benchmark(Baseline = true)]
    [BenchmarkCategory("Couple")]
    public int CoupleLiterally() => LiteralCalculator.Total(_literalCouple);

    [Benchmark]
    [BenchmarkCategory("Couple")]
    public int Couple() => _rules.Score(in _couple).Total;

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
            sum += _rules.Score(in candidate).Total;
        }

        return sum;
    }
}
