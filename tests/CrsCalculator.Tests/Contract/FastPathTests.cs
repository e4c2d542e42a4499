using System.Runtime.CompilerServices;
using CrsCalculator.Scoring;
using NodaTime;

namespace CrsCalculator.Tests.Contract;

public class FastPathTests
{
    private static readonly CrsFactors Couple = new()
    {
        Age = 33,
        Education = EducationLevel.Doctoral,
        Languages = OfficialLanguages.EnglishFirst(AbilityLevels.All(9), AbilityLevels.All(7)),
        CanadianWorkYears = 2,
        ForeignWorkYears = 3,
        Spouse = new SpouseFactors { Education = EducationLevel.TwoYear, LanguageLevels = AbilityLevels.All(8), CanadianWorkYears = 1 },
    };

    [Fact]
    public void Scoring_allocates_nothing()
    {
        var on = new LocalDate(2026, 1, 21);
        int total = ExpressEntry.Official.Score(Couple, on).Total;
        long before = GC.GetAllocatedBytesForCurrentThread();
        for (int i = 0; i < 1000; i++)
        {
            total += ExpressEntry.Official.Score(Couple, on).Total - LastAvailable.Ruleset.Score(Couple).Total;
        }

        (GC.GetAllocatedBytesForCurrentThread() - before).Should().Be(0);
        total.Should().Be(ExpressEntry.Official.Score(Couple, on).Total);
    }

    [Fact]
    public void A_score_is_eight_bytes() => Unsafe.SizeOf<CrsScore>().Should().Be(8);

    [Fact]
    public void Levels_are_one_and_four_bytes()
    {
        Unsafe.SizeOf<Clb>().Should().Be(1);
        Unsafe.SizeOf<AbilityLevels>().Should().Be(4);
    }

    [Fact]
    public void A_candidate_fits_a_cache_line() => Unsafe.SizeOf<CrsFactors>().Should().BeLessThanOrEqualTo(64);
}
