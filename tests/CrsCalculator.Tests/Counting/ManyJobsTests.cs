using CrsCalculator.Planning;
using NodaTime;

namespace CrsCalculator.Tests.Counting;

/// <summary>
/// Documents with as many jobs as they can hold are answered at all. That it takes no time is measured by the benchmarks, not here; what
/// looks at every pair of jobs would make this test the slowest of all.
/// </summary>
public class ManyJobsTests
{
    private static readonly LocalDate On = new(2026, 1, 21);

    [Theory]
    [InlineData(2_000)]
    [InlineData(9_500)]
    public void They_are_assessed_and_checked_for_eligibility(int jobs)
    {
        Candidate candidate = With(jobs);
        CandidateFile file = ExpressEntry.Official.Open(candidate);
        CrsAssessment assessment = file.Assess(On);
        assessment.Principal.Work.Should().HaveCount(jobs);
        assessment.Breakdown.Notices.Should().NotBeEmpty();
        EligibilityAssessment eligibility = file.Eligibility(On);
        eligibility.Notices.Should().NotBeEmpty();
        eligibility.Programs.SelectMany(static one => one.Requirements)
            .Concat(eligibility.Categories.SelectMany(static one => one.Requirements))
            .Count(static requirement => requirement.EarliestDate > On).Should().BeLessThan(jobs);
    }

    [Theory]
    [InlineData(2_000)]
    [InlineData(9_500)]
    public void They_are_planned(int jobs)
    {
        ImprovementPlan plan = ExpressEntry.Official.Plan(With(jobs), On);
        plan.Levers.Should().NotBeEmpty();
        plan.Total.Should().Be(ExpressEntry.Official.Assess(With(jobs), On).Score.Total);
    }

    [Fact]
    public void A_timeline_of_them_is_drawn() =>
        ExpressEntry.Official.Timeline(With(2_000), On, On.PlusYears(1)).Events.Should().NotBeEmpty();

    /// <summary>Short jobs one after the other and over each other, in all occupations and in two countries.</summary>
    private static Candidate With(int jobs)
    {
        NocCode[] occupations = [.. Noc2021.All];
        LocalDate first = On.PlusDays(-3600);
        return new Candidate
        {
            Principal = new Person
            {
                DateOfBirth = new LocalDate(1990, 1, 1),
                LanguageTests = [LanguageTestResult.FromLevels(On.PlusDays(-9), OfficialLanguage.English, AbilityLevels.All(9))],
                Work =
                [
                    .. Enumerable.Range(0, jobs).Select(index =>
                    {
                        LocalDate start = first.PlusDays(index * 3590 / jobs);
                        string country = index % 3 == 0 ? "IN" : "CA";
                        return new Job(occupations[index % occupations.Length], country, start, start.PlusDays(index % 5), 1 + (index % 3));
                    }),
                ],
            },
            IntendedProvince = Province.ON,
        };
    }
}
