using CrsCalculator.Planning;
using CrsCalculator.Scoring;
using CrsCalculator.TestKit.Generators;
using CrsCalculator.Text;
using NodaTime;

namespace CrsCalculator.Tests.Planning;

/// <summary>A couple both ways round, and a candidate under two rulesets.</summary>
[Properties(Arbitrary = [typeof(CrsArbitraries), typeof(ProfileArbitraries)])]
public class ComparisonTests
{
    private static readonly LocalDate On = ProfileArbitraries.On;

    [Property(MaxTest = 200)]
    public void The_difference_of_two_rulesets_adds_up(CrsFactors factors, OfficialRuleset one, OfficialRuleset other)
    {
        RulesetComparison comparison = ExpressEntry.Official.ScoringBy(one.Value)
            .Compare(factors, On, ExpressEntry.Official.ScoringBy(other.Value));
        comparison.Change.Should().Be(other.Value.Score(factors).Total - one.Value.Score(factors).Total);
        comparison.Factors.Sum(static change => change.Points).Should().Be(comparison.Change);
        comparison.Factors.Should().NotContain(static change => change.Points == 0);
        ExpressEntry.Official.ScoringBy(one.Value).Compare(factors, On, ExpressEntry.Official.ScoringBy(one.Value)).Factors
            .Should().BeEmpty();
    }

    [Property(MaxTest = 100)]
    public void Documents_are_scored_by_each_ruleset(Candidate profile, OfficialRuleset one, OfficialRuleset other)
    {
        RulesetComparison comparison = ExpressEntry.Official.ScoringBy(one.Value)
            .Compare(profile, On, ExpressEntry.Official.ScoringBy(other.Value));
        comparison.One.Score.Should().Be(ExpressEntry.Official.ScoringBy(one.Value).Assess(profile, On).Score);
        comparison.Other.Score.Should().Be(ExpressEntry.Official.ScoringBy(other.Value).Assess(profile, On).Score);
        comparison.On.Should().Be(On);
    }

    [Property(MaxTest = 60)]
    public void Both_ways_round_are_two_assessments(Candidate profile)
    {
        if (!PrincipalChoice.IsThere(profile))
        {
            FluentActions.Invoking(() => ExpressEntry.Official.CompareApplicants(profile, On)).Should().Throw<InvalidOperationException>();
            return;
        }

        PrincipalChoice choice = ExpressEntry.Official.CompareApplicants(profile, On);
        choice.AsGiven.Assessment.Score.Should().Be(ExpressEntry.Official.Assess(profile, On).Score);
        choice.Swapped.Assessment.Score.Should().Be(ExpressEntry.Official.Assess(profile.WithSpouseAsPrincipal(), On).Score);
        choice.Swapped.Eligibility.Cec.Outcome
            .Should().Be(
                ExpressEntry.Official.Eligibility(profile.WithSpouseAsPrincipal(), On, ImmigrationProgram.CanadianExperienceClass).Outcome);
        ExpressEntry.Official.Plan(profile, On).Lever("swap").Total.Should().Be(choice.Swapped.Assessment.Score.Total);
    }

    [Property(MaxTest = 60)]
    public void Both_ways_round_are_two_assessments_by_any_shape(Candidate profile, OtherShape shape)
    {
        ExpressEntry calculator = ExpressEntry.Official.ScoringBy(shape.Value);
        if (!PrincipalChoice.IsThere(profile))
        {
            return;
        }

        PrincipalChoice choice = calculator.CompareApplicants(profile, On);
        choice.AsGiven.Assessment.Score.Should().Be(calculator.Assess(profile, On).Score);
        choice.Swapped.Assessment.Score.Should().Be(calculator.Assess(profile.WithSpouseAsPrincipal(), On).Score);
        choice.Swapped.Assessment.Factors.Should().Be(calculator.Assess(profile.WithSpouseAsPrincipal(), On).Factors);
    }

    [Property(MaxTest = 100)]
    public void Documents_are_scored_by_each_shape(Candidate profile, OtherShape one, OtherShape other)
    {
        RulesetComparison comparison = ExpressEntry.Official.ScoringBy(one.Value)
            .Compare(profile, On, ExpressEntry.Official.ScoringBy(other.Value));
        comparison.One.Score.Should().Be(ExpressEntry.Official.ScoringBy(one.Value).Assess(profile, On).Score);
        comparison.Other.Score.Should().Be(ExpressEntry.Official.ScoringBy(other.Value).Assess(profile, On).Score);
        comparison.Factors.Sum(static change => change.Points).Should().Be(comparison.Change);
    }

    [Fact]
    public void Levers_have_words()
    {
        ImprovementPlan plan = ExpressEntry.Official.Plan(Profiles.Couple, On);
        CrsText.English.Lever(plan.Lever("spouse.french.new.7")).Should().Be("spouse: a test in French with level 7 in all abilities");
        CrsText.English.Lever(plan.Lever("principal.education.canadian.mastersOrProfessional"))
            .Should().Be("principal applicant: one more Canadian credential: Master's or professional");
        CrsText.English.Lever(plan.Lever("swap")).Should().Be("the spouse becomes the principal applicant");
        CrsText.English.Lever(plan.Lever("principal.work.canadian.4"))
            .Should().Be("principal applicant: skilled work in Canada to 4 years");
    }

    [Fact]
    public void Levers_can_be_left_out()
    {
        ImprovementPlan plan = ExpressEntry.Official.Plan(Profiles.Developer, On)
            .Without("nomination", "principal.french", "principal.work");
        plan.Levers.Select(static lever => lever.Id)
            .Should().NotContain(
                static id =>
                    id.Contains("french", StringComparison.Ordinal) || id.Contains("work", StringComparison.Ordinal) || id == "nomination");
        plan.Reach(1000).IsReachable.Should().BeFalse();
        FluentActions.Invoking(() => plan.Without("nomination")).Should().Throw<ArgumentException>();
    }
}
