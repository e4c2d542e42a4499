using CrsCalculator.TestKit.Generators;
using NodaTime;

namespace CrsCalculator.Tests.Eligibility;

/// <summary>What holds for any documents.</summary>
[Properties(Arbitrary = [typeof(ProfileArbitraries)])]
public class EligibilityProperties
{
    private static readonly LocalDate On = ProfileArbitraries.On;

    [Property(MaxTest = 100)]
    public void The_earliest_date_is_the_first_on_which_a_requirement_is_met(CandidateProfile profile)
    {
        foreach (Requirement requirement in Requirements(profile, On).Where(static r => r.EarliestDate is not null))
        {
            LocalDate day = requirement.EarliestDate!.Value;
            day.Should().BeGreaterThan(On).And.BeLessThanOrEqualTo(On.PlusYears(10));

            // The trade that is assessed can be another one on a later day; then the requirement is another one too.
            if (requirement.Id is RequirementId.FstExperience or RequirementId.FstQualification)
            {
                continue;
            }

            Again(profile, requirement.Id, day).Outcome.Should().Be(RequirementOutcome.Met, $"{requirement.Id} on {day}");
            Again(profile, requirement.Id, day.PlusDays(-1)).Outcome.Should().NotBe(RequirementOutcome.Met, $"{requirement.Id} on the day before {day}");
        }
    }

    [Property(MaxTest = 100)]
    public void Only_what_is_not_met_has_an_earliest_date(CandidateProfile profile) =>
        Requirements(profile, On).Where(static r => r.EarliestDate is not null && r.Outcome != RequirementOutcome.NotMet).Should().BeEmpty();

    [Property(MaxTest = 200)]
    public void Nobody_is_eligible_while_a_fact_is_missing(CandidateProfile profile)
    {
        EligibilityAssessment assessment = Crs.AssessEligibility(profile with { IntendedProvince = null }, On);
        assessment.Programmes.Where(static programme => programme.IsEligible == true).Should().BeEmpty();
        assessment.InvitedUnder.Should().BeNull();
        assessment.Categories.Where(static category => category.Qualifies == true).Should().BeEmpty();
        assessment.Programmes.SelectMany(static p => p.Requirements)
            .Where(static r => r.Outcome == RequirementOutcome.NotAssessed && r.MissingFacts.IsEmpty && r.Note == RequirementNote.None).Should().BeEmpty();
    }

    [Property(MaxTest = 200)]
    public void The_grid_adds_up_and_decides(CandidateProfile profile)
    {
        FswScore grid = Crs.AssessEligibility(profile, On).Fsw.Grid!;
        grid.Total.Should().Be(FswGrid.Score(grid.Factors)).And.BeInRange(0, 100);
        grid.Lines.Where(static line => line.Points > line.BeforeCaps || line.BeforeCaps > line.Maximum).Should().BeEmpty();
        Crs.AssessEligibility(profile, On).Fsw[RequirementId.FswPoints].Outcome.Should().Be(grid.Total >= 67 ? RequirementOutcome.Met : RequirementOutcome.NotMet);
    }

    [Property(MaxTest = 200)]
    public void The_order_of_documents_changes_no_outcome(CandidateProfile profile)
    {
        Person person = profile.Principal;
        CandidateProfile reversed = profile with
        {
            Principal = person with { Work = [.. person.Work.Reverse()], Education = [.. person.Education.Reverse()], LanguageTests = [.. person.LanguageTests.Reverse()] },
        };
        Requirements(reversed, On).Select(static r => r.Outcome).Should().Equal(Requirements(profile, On).Select(static r => r.Outcome));
    }

    [Property(MaxTest = 200)]
    public void Any_date_from_2015_on_can_be_asked_about(CandidateProfile profile, ushort days)
    {
        LocalDate date = new LocalDate(2015, 1, 1).PlusDays(days % 8000);
        Crs.AssessEligibility(profile, date).Programmes.Select(static p => p.Requirements.Length).Should().Equal(3, 6, 5);
    }

    private static IEnumerable<Requirement> Requirements(CandidateProfile profile, LocalDate on) =>
        Crs.AssessEligibility(profile, on).Programmes.SelectMany(static programme => programme.Requirements);

    private static Requirement Again(CandidateProfile profile, RequirementId id, LocalDate on) => Requirements(profile, on).Single(requirement => requirement.Id == id);
}
