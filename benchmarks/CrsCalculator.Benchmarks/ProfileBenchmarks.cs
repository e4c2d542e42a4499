using BenchmarkDotNet.Attributes;
using CrsCalculator.Json;
using NodaTime;

namespace CrsCalculator.Benchmarks;

/// <summary>From documents to a score: the two profiles of the examples. The reasons are worked out only where they are asked for.</summary>
[MemoryDiagnoser]
public class ProfileBenchmarks
{
    private static readonly LocalDate On = new(2026, 1, 21);

    private readonly byte[] _document = Example("profile-cec.json");
    private readonly Candidate _single = CrsJson.ReadProfile(Example("profile-cec.json")).Profile;
    private readonly Candidate _couple = CrsJson.ReadProfile(Example("profile-couple.json")).Profile;

    [Benchmark(Baseline = true)]
    public CrsScore AssessSingle() => ExpressEntry.Official.Assess(_single, On).Score;

    [Benchmark]
    public CrsScore AssessCouple() => ExpressEntry.Official.Assess(_couple, On).Score;

    [Benchmark]
    public CrsBreakdown AssessAndExplain() => ExpressEntry.Official.Assess(_single, On).Breakdown;

    [Benchmark]
    public ProfileReading ReadProfile() => CrsJson.ReadProfile(_document);

    private static byte[] Example(string name) => File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "examples", name));
}
