using BenchmarkDotNet.Attributes;
using NodaTime;

namespace CrsCalculator.Benchmarks;

/// <summary>Requirements from dated jobs: one class from ten jobs, and everything for a couple.</summary>
[MemoryDiagnoser]
public class EligibilityBenchmarks
{
    private static readonly LocalDate On = new(2026, 1, 21);

    private readonly Candidate _tenJobs = TenJobs();
    private readonly Candidate _couple = Examples.Profile("profile-couple.json");

    [Benchmark(Baseline = true)]
    public Outcome CecOfTenJobs() => Cec().Outcome;

    [Benchmark]
    public LocalDate? CecEarliestDate() => Cec()[RequirementId.CecExperience].EarliestDate;

    [Benchmark]
    public Outcome EverythingOfACouple() => ExpressEntry.Official.Eligibility(_couple, On).Outcome;

    private ProgramEligibility Cec() => ExpressEntry.Official.Eligibility(_tenJobs, On, ImmigrationProgram.CanadianExperienceClass);

    /// <summary>Ten part-time jobs of three years in two occupations, some overlapping; together less than a year of work.</summary>
    private static Candidate TenJobs() => new()
    {
        Principal = new Person
        {
            DateOfBirth = new LocalDate(1990, 5, 17),
            LanguageTests = [LanguageTestResult.CelpipGeneral(new LocalDate(2025, 6, 20), new TestScores(8, 7, 7, 8))],
            Work =
            [
                .. Enumerable.Range(0, 9).Select(static i => new Job(
                    NocCode.Parse(i % 2 == 0 ? "21232" : "22220"),
                    "CA",
                    start: On.PlusDays(-1000 + (100 * i)),
                    end: On.PlusDays(-1000 + (100 * i) + 120),
                    hoursPerWeek: 5 + (i / 2m))),
                new Job(NocCode.Parse("21232"), "CA", On.PlusDays(-60), null, 20),
            ],
        },
        IntendedProvince = Province.BC,
    };
}
