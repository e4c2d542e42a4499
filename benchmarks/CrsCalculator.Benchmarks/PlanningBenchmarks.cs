using BenchmarkDotNet.Attributes;
using CrsCalculator.Planning;
using NodaTime;

namespace CrsCalculator.Benchmarks;

/// <summary>Planning for a couple: all levers, all pairs and triples, and the smallest sets that reach a score.</summary>
[MemoryDiagnoser]
public class PlanningBenchmarks
{
    private static readonly LocalDate On = new(2026, 1, 21);

    private readonly Candidate _couple;
    private readonly ImprovementPlan _plan;

    public PlanningBenchmarks()
    {
        Candidate couple = Examples.Profile("profile-couple.json");
        _couple = couple with { Principal = couple.Principal with { Nomination = null } };
        _plan = ExpressEntry.Official.Plan(_couple, On);
    }

    [Benchmark(Baseline = true)]
    public int Levers() => ExpressEntry.Official.Plan(_couple, On).Levers.Length;

    [Benchmark]
    public int SinglesPairsAndTriples()
    {
        ImprovementPlan plan = ExpressEntry.Official.Plan(_couple, On);
        return plan.Best(1).Total + plan.Best(2).Total + plan.Best(3).Total;
    }

    [Benchmark]
    [Arguments(6)]
    [Arguments(40)]
    [Arguments(100)]
    [Arguments(200)]
    public int Reach(int points) => _plan.Reach(_plan.Total + points).Sets.Length;
}
