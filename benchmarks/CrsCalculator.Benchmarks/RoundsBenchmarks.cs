using System.Collections.Immutable;
using BenchmarkDotNet.Attributes;
using CrsCalculator.Rounds;
using CrsCalculator.Rounds.Preview;
using NodaTime;

namespace CrsCalculator.Benchmarks;

/// <summary>
/// Rounds of invitations: a candidate checked against all of them, before and after the days are assessed; the feed; a scenario.
/// </summary>
[MemoryDiagnoser]
public class RoundsBenchmarks
{
    private static readonly ImmutableArray<PlannedRound> Planned =
        PlannedRound.Every(new LocalDate(2026, 10, 13), 14, 6000, 5000, 4000, 3000);

    private readonly byte[] _feed = Examples.Read("ircc-rounds-feed-sample.json");
    private readonly Candidate _profile = Examples.Profile("profile-cec.json");
    private readonly PoolCandidate _assessed;

    public RoundsBenchmarks()
    {
        _assessed = new PoolCandidate(_profile, ExpressEntry.Official);
        _assessed.Check(RoundHistory.Official);
    }

    [Benchmark(Baseline = true)]
    public int CheckAllRounds() => _assessed.Check(RoundHistory.Official).Length;

    [Benchmark]
    public int AssessAndCheckAllRounds() => new PoolCandidate(_profile, ExpressEntry.Official).Check(RoundHistory.Official).Length;

    [Benchmark]
    public int ReadFeed() => IrccFeed.Read(_feed).Rounds.Length;

    [Benchmark]
    public int ProjectFourRounds() => CutOffProjection.Of(RoundHistory.Official, Planned).Rounds[^1].CutOff;
}
