using CrsCalculator.Eligibility;
using CrsCalculator.TestKit.Generators;
using NodaTime;
using static CrsCalculator.Tests.LastAvailable;

namespace CrsCalculator.Tests.Eligibility;

/// <summary>What holds for any documents.</summary>
[Properties(Arbitrary = [typeof(ProfileArbitraries)])]
public class EligibilityProperties
{
    private static readonly LocalDate On = ProfileArbitraries.On;

    [Property(MaxTest = 100)]
    public void The_earliest_date_is_the_first_on_which_a_requirement_is_met(Candidate profile)
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

            Again(profile, requirement.Id, day).Outcome.Should().Be(Outcome.Met, $"{requirement.Id} on {day}");
            Again(profile, requirement.Id, day.PlusDays(-1)).Outcome
                .Should().NotBe(Outcome.Met, $"{requirement.Id} on the day before {day}");
        }
    }

    [Property(MaxTest = 30)]
    public void The_earliest_date_of_a_category_is_the_first_too(Candidate profile)
    {
        foreach (CategoryEligibility category in ExpressEntry.Official.Eligibility(profile, On).Categories)
        {
            foreach (Requirement requirement in category.Requirements.Where(static r => r.EarliestDate is not null))
            {
                LocalDate day = requirement.EarliestDate!.Value;
                if (requirement.Id == RequirementId.CategoryProgram && OutcomeOf(day) is null)
                {
                    // The category is no more; that the candidate is eligible for a program is still true.
                    continue;
                }

                OutcomeOf(day).Should().Be(Outcome.Met, $"{category.Category} {requirement.Id} on {day}");
                OutcomeOf(day.PlusDays(-1)).Should().NotBe(Outcome.Met, $"{category.Category} {requirement.Id} on the day before {day}");

                Outcome? OutcomeOf(LocalDate on) =>
                    ExpressEntry.Official.Eligibility(profile, on).Categories.FirstOrDefault(
                        c => c.Category == category.Category)?.Requirements.Single(r => r.Id == requirement.Id).Outcome;
            }
        }
    }

    /// <summary>One program alone is what it is among all of them, with what must be said of it.</summary>
    [Property(MaxTest = 60)]
    public void One_program_is_that_of_the_whole_assessment(Candidate profile, int days)
    {
        LocalDate on = On.PlusDays((int)(days % 1500L));
        EligibilityAssessment whole = ExpressEntry.Official.Eligibility(profile, on);
        foreach (ProgramEligibility expected in whole.Programs)
        {
            ProgramEligibility alone = ExpressEntry.Official.Eligibility(profile, on, expected.Program);
            (alone.Program, alone.Date, alone.Outcome).Should().Be((expected.Program, new AssessmentDate(on), expected.Outcome));
            alone.Requirements.Select(static r => (r.Id, r.Outcome))
                .Should().Equal(expected.Requirements.Select(static r => (r.Id, r.Outcome)));
            alone.Notices.Should().Equal(expected.Notices).And.BeSubsetOf(whole.Notices);
            alone.ExcludedWork.Select(static work => work.Job)
                .Should().Equal(alone.ExcludedWork.Select(work => profile.Principal.Work[work.Index]));
        }

        ExpressEntry.Official.Eligibility(profile, on, ImmigrationProgram.CanadianExperienceClass)
            .Notices.Should().Equal(whole.Cec.Notices);
    }

    [Theory]
    [InlineData(105)]
    [InlineData(111)]
    [InlineData(120)]
    public void The_oldest_candidate_can_be_asked_about(int age)
    {
        Candidate old = new() { Principal = new Person { DateOfBirth = On.PlusYears(-age) }, IntendedProvince = Province.ON };
        ExpressEntry.Official.Eligibility(old, On).Programs.SelectMany(static p => p.Requirements)
            .Where(static r => r.EarliestDate is not null).Should().BeEmpty();
    }

    [Property(MaxTest = 200)]
    public void No_other_pair_of_tests_gives_more_on_the_grid(Candidate profile)
    {
        FswFactors factors = ExpressEntry.Official.Eligibility(profile, On).Fsw.Grid!.Factors;
        LanguageTestResult[] valid = [.. profile.Principal.LanguageTests.Where(static t => t.TakenOn <= On && t.TakenOn.PlusYears(2) > On)];
        int most = 0;
        foreach (LanguageTestResult first in valid)
        {
            foreach (LanguageTestResult? second in valid.Where(t => t.Language != first.Language).Append(null))
            {
                FswFactors other = factors with
                {
                    Languages = OfficialLanguages.From(first.Language, LevelsOf(first), second is null ? default : LevelsOf(second)),
                };
                most = Math.Max(most, FswGrid.Score(other, LastAvailable.Fsw));
            }
        }

        FswGrid.Score(factors, LastAvailable.Fsw)
            .Should().Be(
                Math.Max(most, FswGrid.Score(factors with { Languages = OfficialLanguages.None }, LastAvailable.Fsw)),
                "no pair gives more, and no more is given than by a pair that there is");
    }

    [Property(MaxTest = 100)]
    public void Only_what_is_not_met_has_an_earliest_date(Candidate profile) =>
        Requirements(profile, On).Where(static r => r.EarliestDate is not null && r.Outcome != Outcome.NotMet).Should().BeEmpty();

    [Property(MaxTest = 200)]
    public void Nobody_is_eligible_while_a_fact_is_missing(Candidate profile)
    {
        EligibilityAssessment assessment = ExpressEntry.Official.Eligibility(profile with { IntendedProvince = null }, On);
        assessment.Programs.Where(static program => program.Outcome == Outcome.Met).Should().BeEmpty();
        assessment.InvitedUnder.Should().BeNull();
        assessment.Categories.Where(static category => category.Outcome == Outcome.Met).Should().BeEmpty();
        assessment.Programs.SelectMany(static p => p.Requirements)
            .Where(static r => r.Outcome == Outcome.NotAssessed && r.MissingFacts.IsEmpty && r.Note == RequirementNote.None)
                .Should().BeEmpty();
    }

    [Property(MaxTest = 200)]
    public void The_grid_adds_up_and_decides(Candidate profile)
    {
        FswScore grid = ExpressEntry.Official.Eligibility(profile, On).Fsw.Grid!;
        grid.Total.Should().Be(FswGrid.Score(grid.Factors, LastAvailable.Fsw)).And.BeInRange(0, 100);
        grid.Lines.Where(static line => line.Points > line.BeforeCaps || line.BeforeCaps > line.Maximum).Should().BeEmpty();
        ExpressEntry.Official.Eligibility(profile, On).Fsw[RequirementId.FswPoints].Outcome
            .Should().Be(grid.Total >= 67 ? Outcome.Met : Outcome.NotMet);
    }

    [Property(MaxTest = 200)]
    public void The_order_of_documents_changes_no_outcome(Candidate profile)
    {
        Person person = profile.Principal;
        Candidate reversed = profile with
        {
            Principal = person with
            {
                Work = [.. person.Work.Reverse()],
                Education = [.. person.Education.Reverse()],
                LanguageTests = [.. person.LanguageTests.Reverse()],
            },
        };
        Requirements(reversed, On).Select(static r => r.Outcome).Should().Equal(Requirements(profile, On).Select(static r => r.Outcome));
    }

    [Property(MaxTest = 200)]
    public void Any_date_from_2015_on_can_be_asked_about(Candidate profile, ushort days)
    {
        LocalDate date = new LocalDate(2015, 1, 1).PlusDays(days % 8000);
        ExpressEntry.Official.Eligibility(profile, date).Programs.Select(static p => p.Requirements.Length).Should().Equal(3, 6, 5);
    }

    private static IEnumerable<Requirement> Requirements(Candidate profile, LocalDate on) =>
        ExpressEntry.Official.Eligibility(profile, on).Programs.SelectMany(static program => program.Requirements);

    private static Requirement Again(Candidate profile, RequirementId id, LocalDate on) =>
        Requirements(profile, on).Single(requirement => requirement.Id == id);
}
