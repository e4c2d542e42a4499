using BenchmarkDotNet.Attributes;
using NodaTime;

namespace CrsCalculator.Benchmarks;

/// <summary>Every day in three years on which something changes: computed, and found by assessing each of the 1,096 days.</summary>
[MemoryDiagnoser]
public class TimelineBenchmarks
{
    private static readonly LocalDate From = new(2023, 10, 1);
    private static readonly LocalDate To = new(2026, 9, 30);

    private Candidate _profile = null!;

    [Params("profile-cec.json", "profile-couple.json")]
    public string Candidate { get; set; } = string.Empty;

    [GlobalSetup]
    public void Read() => _profile = Examples.Profile(Candidate);

    [Benchmark(Baseline = true)]
    public int Timeline() => ExpressEntry.Official.Timeline(_profile, From, To).Events.Length;

    [Benchmark]
    public int DayByDay()
    {
        int changes = 0;
        (CrsScore Score, Outcome Cec)? before = null;
        for (LocalDate day = From; day <= To; day = day.PlusDays(1))
        {
            CrsScore score = ExpressEntry.Official.Assess(_profile, day).Score;
            Outcome cec = ExpressEntry.Official.Eligibility(_profile, day, ImmigrationProgram.CanadianExperienceClass).Outcome;
            changes += before == (score, cec) ? 0 : 1;
            before = (score, cec);
        }

        return changes;
    }
}
