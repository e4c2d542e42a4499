using CrsCalculator.Rules;
using CrsCalculator.TestKit.Generators;
using CrsCalculator.Tests.Counting;
using NodaTime;

namespace CrsCalculator.Tests.Eligibility;

/// <summary>An earliest date is the first day of ten years on which the requirement is met, found by asking on every one of them.</summary>
[Properties(Arbitrary = [typeof(CountingArbitraries)])]
public class EarliestDateProperties
{
    /// <summary>Over time the first day wanders across the first days of NOC 2021 and of the lists of categories.</summary>
    [Property(MaxTest = 15)]
    public void It_is_the_first_day_by_stepping(Candidate candidate, short shift)
    {
        LocalDate on = ProfileArbitraries.On.PlusDays(shift % 1600);
        CandidateFile file = ExpressEntry.Official.Open(candidate);
        Dictionary<string, Requirement> asked = Requirements(file.Eligibility(on))
            .Where(one => one.Requirement.Outcome == Outcome.NotMet && IsOfOneTrade(candidate, one.Requirement))
            .ToDictionary(static one => one.Name, static one => one.Requirement, StringComparer.Ordinal);
        Dictionary<string, LocalDate> first = new(StringComparer.Ordinal);
        for (LocalDate day = on.PlusDays(1); day <= on.PlusYears(10); day = day.PlusDays(1))
        {
            EligibilityAssessment then = file.Eligibility(day);
            foreach ((string name, Requirement requirement) in Requirements(then))
            {
                if (requirement.Outcome == Outcome.Met && !first.ContainsKey(name))
                {
                    first.Add(name, day);
                }
            }
        }

        foreach ((string name, Requirement requirement) in asked)
        {
            LocalDate? expected = first.TryGetValue(name, out LocalDate day) ? day : null;
            requirement.EarliestDate.Should().Be(expected, $"{name} asked on {on}");
        }
    }

    /// <summary>Every requirement with its name, but for the programs that categories ask for: they are there already.</summary>
    private static IEnumerable<(string Name, Requirement Requirement)> Requirements(EligibilityAssessment assessment) =>
    [
        .. assessment.Programs.SelectMany(static program => program.Requirements)
            .Select(static requirement => ($"{requirement.Id}", requirement)),
        .. assessment.Categories.SelectMany(static category => category.Requirements
            .Where(static requirement => requirement.Id != RequirementId.CategoryProgram)
            .Select(requirement => ($"{category.Category} {requirement.Id}", requirement))),
    ];

    /// <summary>Of several trades another one can be assessed on a later day, and its requirement is another one too.</summary>
    private static bool IsOfOneTrade(Candidate candidate, Requirement requirement)
    {
        Person person = candidate.Principal;
        NocCode[] named =
        [
            .. person.Work.Select(static job => job.Occupation),
            .. person.CertificatesOfQualification.Select(static certificate => certificate.Occupation),
            .. person.JobOffer is { } offer ? [offer.Occupation] : (NocCode[])[],
        ];
        return requirement.Id is not (RequirementId.FstExperience or RequirementId.FstQualification)
            || named.Distinct().Count(RuleBook.Official.Fst.LastAvailable!.IsTrade) <= 1;
    }
}
