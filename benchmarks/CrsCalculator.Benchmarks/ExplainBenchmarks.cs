using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Configs;
using NodaTime;

namespace CrsCalculator.Benchmarks;

/// <summary>The cost of reasons: the same engine with the sink that records every factor.</summary>
[MemoryDiagnoser]
[CategoriesColumn]
[GroupBenchmarksBy(BenchmarkLogicalGroupRule.ByCategory)]
public class ExplainBenchmarks
{
    private static readonly LocalDate On = new(2025, 3, 25);

    private readonly ExpressEntry _calculator = ExpressEntry.Official;
    private readonly CrsFactors _single = Candidates.Single;
    private readonly CrsFactors _couple = Candidates.Couple;

    [Benchmark(Baseline = true)]
    [BenchmarkCategory("Single")]
    public CrsScore ScoreSingle() => _calculator.Score(in _single, On);

    [Benchmark]
    [BenchmarkCategory("Single")]
    public CrsBreakdown ExplainSingle() => _calculator.Explain(in _single, On);

    [Benchmark(Baseline = true)]
    [BenchmarkCategory("Couple")]
    public CrsScore ScoreCouple() => _calculator.Score(in _couple, On);

    [Benchmark]
    [BenchmarkCategory("Couple")]
    public CrsBreakdown ExplainCouple() => _calculator.Explain(in _couple, On);
}
