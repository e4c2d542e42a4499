using BenchmarkDotNet.Attributes;
using CrsCalculator.Rules;
using NodaTime;

namespace CrsCalculator.Benchmarks;

/// <summary>From a date to the rules in force.</summary>
[MemoryDiagnoser]
public class RulesetLookupBenchmarks
{
    private readonly LocalDate _first = new(2015, 1, 1);
    private readonly LocalDate _last = new(2026, 11, 2);
    private readonly LocalDate _gap = new(2026, 11, 3);

    /// <summary>The ruleset that nearly every caller requests.</summary>
    [Benchmark(Baseline = true)]
    public CrsRuleset Last() => RuleBook.Official.Points.At(_last).Value;

    [Benchmark]
    public CrsRuleset First() => RuleBook.Official.Points.At(_first).Value;

    /// <summary>A date whose points are not available, requested without an exception.</summary>
    [Benchmark]
    public bool Gap() => ExpressEntry.Official.TryPointsOn(_gap, out _);
}
