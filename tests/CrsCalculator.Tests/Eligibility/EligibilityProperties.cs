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

    [Property(MaxTest = 30)]
    public void The_earliest_date_of_a_category_is_the_first_too(CandidateProfile profile)
    {
        foreach (CategoryEligibility category in Crs.AssessEligibility(profile, On).Categories)
        {
            foreach (Requirement requirement in category.Requirements.Where(static r => r.EarliestDate is not null))
            {
                LocalDate day = requirement.EarliestDate!.Value;
                if (requirement.Id == RequirementId.CategoryProgramme && Outcome(day) is null)
                {
                    // The category is no more; that the candidate is eligible for a programme is still true.
                    continue;
                }

                Outcome(day).Should().Be(RequirementOutcome.Met, $"{category.Category} {requirement.Id} on {day}");
                Outcome(day.PlusDays(-1)).Should().NotBe(RequirementOutcome.Met, $"{category.Category} {requirement.Id} on the day before {day}");

                RequirementOutcome? Outcome(LocalDate on) =>
                    Crs.AssessEligibility(profile, on).Categories.FirstOrDefault(c => c.Category == category.Category)?.Requirements.Single(r => r.Id == requirement.Id).Outcome;
            }
        }
    }

    /// <summary>One programme alone is what it is among all of them, with what must be said of it.</summary>
    [Property(MaxTest = 60)]
    public void One_programme_is_that_of_the_whole_assessment(CandidateProfile profile, int days)
    {
        LocalDate on = On.PlusDays((int)(days % 1500L));
        EligibilityAssessment whole = Crs.AssessEligibility(profile, on);
        foreach (ProgrammeEligibility expected in whole.Programmes)
        {
            ProgrammeEligibility alone = Crs.AssessProgramme(profile, on, expected.Programme);
            (alone.Programme, alone.Date, alone.IsEligible).Should().Be((expected.Programme, new AssessmentDate(on), expected.IsEligible));
            alone.Requirements.Select(static r => (r.Id, r.Outcome)).Should().Equal(expected.Requirements.Select(static r => (r.Id, r.Outcome)));
            alone.Notices.Should().Equal(expected.Notices).And.BeSubsetOf(whole.Notices);
            alone.ExcludedWork.Select(static work => work.Period).Should().Equal(alone.ExcludedWork.Select(work => profile.Principal.Work[work.Index]));
        }

        Crs.AssessCec(profile, on).Notices.Should().Equal(whole.Cec.Notices);
    }

    [Theory]
    [InlineData(105)]
    [InlineData(111)]
    [InlineData(120)]
    public void The_oldest_candidate_can_be_asked_about(int age)
    {
        CandidateProfile old = new() { Principal = new Person { DateOfBirth = On.PlusYears(-age) }, IntendedProvince = Province.ON };
        Crs.AssessEligibility(old, On).Programmes.SelectMany(static p => p.Requirements).Where(static r => r.EarliestDate is not null).Should().BeEmpty();
    }

    [Property(MaxTest = 200)]
    public void No_other_pair_of_sittings_gives_more_on_the_grid(CandidateProfile profile)
    {
        FswFactors factors = Crs.AssessEligibility(profile, On).Fsw.Grid!.Factors;
        LanguageTestResult[] valid = [.. profile.Principal.LanguageTests.Where(static t => t.TakenOn <= On && t.TakenOn.PlusYears(2) > On)];
        int most = 0;
        foreach (LanguageTestResult first in valid)
        {
            foreach (LanguageTestResult? second in valid.Where(t => t.Language != first.Language).Append(null))
            {
                FswFactors other = factors with { Languages = OfficialLanguages.From(first.Language, first.Levels, second?.Levels ?? default) };
                most = Math.Max(most, FswGrid.Score(other));
            }
        }

        FswGrid.Score(factors).Should().Be(Math.Max(most, FswGrid.Score(factors with { Languages = OfficialLanguages.None })), "no pair gives more, and no more is given than by a pair that there is");
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
