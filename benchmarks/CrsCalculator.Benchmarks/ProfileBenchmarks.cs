using BenchmarkDotNet.Attributes;
using NodaTime;

namespace CrsCalculator.Benchmarks;

/// <summary>From documents to a score: the two example profiles. Reasons are computed only on request.</summary>
[MemoryDiagnoser]
public class ProfileBenchmarks
{
    private static readonly LocalDate On = new(2026, 1, 21);

    private readonly Candidate _single = Examples.Profile("profile-cec.json");
    private readonly Candidate _couple = Examples.Profile("profile-couple.json");

    [Benchmark(Baseline = true)]
    public CrsScore AssessSingle() => ExpressEntry.Official.Assess(_single, On).Score;

    [Benchmark]
    public CrsScore AssessCouple() => ExpressEntry.Official.Assess(_couple, On).Score;

    [Benchmark]
    public CrsBreakdown AssessAndExplain() => ExpressEntry.Official.Assess(_single, On).Breakdown;
}
