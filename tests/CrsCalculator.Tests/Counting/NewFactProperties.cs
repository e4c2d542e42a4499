using CrsCalculator.TestKit.Generators;
using NodaTime;

namespace CrsCalculator.Tests.Counting;

/// <summary>Whatever optional facts a candidate states, they can be checked, assessed and compared.</summary>
[Properties(Arbitrary = [typeof(FactArbitraries)])]
public class NewFactProperties
{
    private static readonly LocalDate On = ProfileArbitraries.On;

    [Property(MaxTest = 200)]
    public void Candidates_with_all_kinds_of_facts_do_not_contradict_themselves(Candidate candidate) =>
        ExpressEntry.Check(candidate, On).Should().BeEmpty();

    [Property(MaxTest = 100)]
    public void They_can_be_assessed(Candidate candidate)
    {
        ExpressEntry.Official.Assess(candidate, On).Breakdown.Score.Should().Be(ExpressEntry.Official.Assess(candidate, On).Score);
        ExpressEntry.Official.Eligibility(candidate, On).Should().NotBeNull();
    }

    [Property(MaxTest = 200)]
    public void They_are_compared_by_value(Candidate candidate)
    {
        Candidate same = candidate with
        {
            Principal = candidate.Principal with
            {
                Work = [.. candidate.Principal.Work.Select(Again)],
                Residences = candidate.Principal.Residences is { } residences ? [.. residences.Select(static r => r with { })] : null,
            },
            Children = candidate.Children is { } children ? [.. children.Select(static c => c with { })] : null,
        };
        same.Should().Be(candidate);
        same.GetHashCode().Should().Be(candidate.GetHashCode());

        static Job Again(Job job) => job with { Leave = job.Leave is { } leave ? [.. leave.Select(static l => l with { })] : null };
    }
}
