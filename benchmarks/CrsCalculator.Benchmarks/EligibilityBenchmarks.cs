using BenchmarkDotNet.Attributes;
using CrsCalculator.Eligibility;
using CrsCalculator.Json;
using NodaTime;

namespace CrsCalculator.Benchmarks;

/// <summary>Requirements from dated jobs: one class from ten jobs, and everything of a couple.</summary>
[MemoryDiagnoser]
public class EligibilityBenchmarks
{
    private static readonly LocalDate On = new(2026, 1, 21);

    private readonly Candidate _tenJobs = TenJobs();
    private readonly Candidate _couple = CrsJson.ReadProfile(File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "examples", "profile-couple.json"))).Profile;

    [Benchmark(Baseline = true)]
    public Outcome CecOfTenJobs() => ExpressEntry.Official.Eligibility(_tenJobs, On, ImmigrationProgram.CanadianExperienceClass).Outcome;

    [Benchmark]
    public LocalDate? CecEarliestDate() => ExpressEntry.Official.Eligibility(_tenJobs, On, ImmigrationProgram.CanadianExperienceClass)[RequirementId.CecExperience].EarliestDate;

    [Benchmark]
    public Outcome EverythingOfACouple() => ExpressEntry.Official.Eligibility(_couple, On).Outcome;

    /// <summary>Ten part-time jobs of three years in two occupations, some of which overlap; together not yet a year.</summary>
    private static Candidate TenJobs() => new()
    {
        Principal = new Person
        {
            DateOfBirth = new LocalDate(1990, 5, 17),
            LanguageTests = [LanguageTestResult.CelpipGeneral(new LocalDate(2025, 6, 20), new TestScores(8, 7, 7, 8))],
            Work =
            [
                .. Enumerable.Range(0, 9).Select(static i => new Job(
                    NocCode.Parse(i % 2 == 0 ? "21232" : "22220"), "CA", On.PlusDays(-1000 + (100 * i)), On.PlusDays(-1000 + (100 * i) + 120), 5 + (i / 2m))),
                new Job(NocCode.Parse("21232"), "CA", On.PlusDays(-60), null, 20),
            ],
        },
        IntendedProvince = Province.BC,
    };
}
