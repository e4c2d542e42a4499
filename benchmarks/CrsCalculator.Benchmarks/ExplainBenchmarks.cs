using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Configs;
using CrsCalculator.Rules;
using NodaTime;

namespace CrsCalculator.Benchmarks;

/// <summary>What the reasons cost: the same engine with the sink that writes every factor down.</summary>
[MemoryDiagnoser]
[CategoriesColumn]
[GroupBenchmarksBy(BenchmarkLogicalGroupRule.ByCategory)]
public class ExplainBenchmarks
{
    private readonly CrsRuleset _rules = RuleBook.Official.Points.At(new LocalDate(2025, 3, 25)).Value;
    private readonly CrsFactors _single = Candidates.Single;
    private readonly CrsFactors _couple = Candidates.Couple;

    [Benchmark(Baseline = true)]
    [BenchmarkCategory("Single")]
    public CrsScore ScoreSingle() => _rules.Score(in _single);

    [Benchmark]
    [BenchmarkCategory("Single")]
    public CrsBreakdown ExplainSingle() => _rules.Explain(in _single);

    [Benchmark(Baseline = true)]
    [BenchmarkCategory("Couple")]
    public CrsScore ScoreCouple() => _rules.Score(in _couple);

    [Benchmark]
    [BenchmarkCategory("Couple")]
    public CrsBreakdown ExplainCouple() => _rules.Explain(in _couple);
}
