using CrsCalculator.Codes;
using CrsCalculator.Planning;
using CrsCalculator.Rules;
using CrsCalculator.Scoring;
using CrsCalculator.TestKit.Generators;
using NodaTime;

namespace CrsCalculator.Tests;

/// <summary>Rules are chosen the same way everywhere: those of the date, those of a timeline on the date, or a ruleset.</summary>
[Properties(Arbitrary = [typeof(CrsArbitraries), typeof(ProfileArbitraries)])]
public class RulesChosenTests
{
    private static readonly LocalDate On = ProfileArbitraries.On;
    private static readonly LocalDate InGap = new(2026, 12, 1);

    [Property(MaxTest = 100)]
    public void All_ways_to_name_the_rules_in_force_give_the_same(CrsFactors factors, Candidate profile)
    {
        CrsRuleset rules = RuleBook.Official.Points.At(On).Value;
        ExpressEntry.Official.Score(factors, On).Should().Be(ExpressEntry.Official.Score(factors, On));
        AllSame(Told(ExpressEntry.Official.Explain(factors, On)), Told(ExpressEntry.Official.Explain(factors, On)), Told(ExpressEntry.Official.ScoringBy(rules).Explain(factors, On)), Told(ExpressEntry.Official.ScoringBy(rules).Explain(factors, On)));
        AllSame(Told(ExpressEntry.Official.Assess(profile, On)), Told(ExpressEntry.Official.Assess(profile, On)), Told(ExpressEntry.Official.ScoringBy(rules).Assess(profile, On)), Told(ExpressEntry.Official.ScoringBy(rules).Assess(profile, On)));
        AllSame(Told(ExpressEntry.Official.Plan(factors, On)), Told(ExpressEntry.Official.Plan(factors, On)), Told(ExpressEntry.Official.ScoringBy(rules).Plan(factors, On)));
        AllSame(Told(ExpressEntry.Official.Plan(profile, On)), Told(ExpressEntry.Official.Plan(profile, On)), Told(ExpressEntry.Official.ScoringBy(rules).Plan(profile, On)));
        AllSame(Told(ExpressEntry.Official.Timeline(profile, On, On.PlusDays(200))), Told(ExpressEntry.Official.Timeline(profile, On, On.PlusDays(200))), Told(ExpressEntry.Official.ScoringBy(rules).Timeline(profile, On, On.PlusDays(200))));
        if (PrincipalChoice.IsThere(profile))
        {
            AllSame(Told(ExpressEntry.Official.CompareApplicants(profile, On).Swapped.Assessment), Told(ExpressEntry.Official.CompareApplicants(profile, On).Swapped.Assessment), Told(ExpressEntry.Official.ScoringBy(rules).CompareApplicants(profile, On).Swapped.Assessment));
        }
    }

    [Fact]
    public void By_a_timeline_of_ones_own_the_gap_is_filled_everywhere()
    {
        RuleBook timeline = OwnRules.With(OwnRules.Filled);
        CrsFactors factors = new ExpressEntry(timeline).Assess(Profiles.Couple, InGap).Factors;
        Notice notOfficial = new(NoticeCodes.RulesetNotOfficial, new Facts("filled"));
        new ExpressEntry(timeline).Score(factors, InGap).Should().Be(OwnRules.Filled.Score(factors));
        new ExpressEntry(timeline).Explain(factors, InGap).Notices.Should().Equal(notOfficial);
        new ExpressEntry(timeline).Assess(Profiles.Couple, InGap).Ruleset.Should().BeSameAs(OwnRules.Filled);
        new ExpressEntry(timeline).Plan(factors, InGap).Notices.Should().Equal(notOfficial);
        new ExpressEntry(timeline).Plan(Profiles.Couple, InGap).Ruleset.Should().BeSameAs(OwnRules.Filled);
        new ExpressEntry(timeline).CompareApplicants(Profiles.Couple, InGap).AsGiven.Assessment.Ruleset.Should().BeSameAs(OwnRules.Filled);
        new ExpressEntry(timeline).Timeline(Profiles.Couple, InGap, InGap).Events[0].Score.Should().NotBeNull();
        new ExpressEntry(timeline).ScoringBy(LastAvailable.Ruleset).Compare(factors, InGap, new ExpressEntry(timeline).ScoringBy(OwnRules.Filled)).Other.Notices.Should().Equal(notOfficial);
        new ExpressEntry(timeline).ScoringBy(LastAvailable.Ruleset).Compare(factors, InGap, new ExpressEntry(timeline).ScoringBy(OwnRules.Filled)).One.Notices.Select(static notice => notice.Code).Should().Equal(NoticeCodes.RulesetNotInForce);
        new ExpressEntry(timeline).ScoringBy(LastAvailable.Ruleset).Compare(Profiles.Couple, InGap, new ExpressEntry(timeline).ScoringBy(OwnRules.Filled)).Other.Notices.Should().NotContain(static notice => notice.Code == NoticeCodes.RulesForDateNotHeld);
    }

    [Fact]
    public void Rules_that_are_not_held_are_refused_also_by_a_timeline()
    {
        Refused(static () => ExpressEntry.Official.Score(default, InGap));
        Refused(static () => ExpressEntry.Official.Explain(default, InGap));
        Refused(static () => ExpressEntry.Official.Assess(Profiles.Developer, InGap));
        Refused(static () => ExpressEntry.Official.Plan(default(CrsFactors), InGap));
        Refused(static () => ExpressEntry.Official.Plan(Profiles.Developer, InGap));
        Refused(static () => ExpressEntry.Official.CompareApplicants(Profiles.Couple, InGap));
        ExpressEntry.Official.Timeline(Profiles.Developer, InGap, InGap).Events[0].Causes.Should().Equal(TimelineCause.RulesNotHeld);
    }

    private static void Refused<T>(Func<T> ask) => FluentActions.Invoking(ask).Should().Throw<RulesNotAvailableException>();

    private static void AllSame(params string[] told) => told.Should().OnlyContain(text => text == told[0]);

    private static string Told(CrsBreakdown breakdown) => $"{breakdown.On} {breakdown.Ruleset} {breakdown.Score} {string.Join(" ", breakdown.Notices)}";

    private static string Told(CrsAssessment assessment) => $"{Told(assessment.Breakdown)} {string.Join(" ", assessment.Notices)}";

    private static string Told(ImprovementPlan plan) => $"{plan.Date} {plan.Ruleset} {plan.Total} {string.Join(" ", plan.Levers)} {string.Join(" ", plan.Notices)}";

    private static string Told(ScoreTimeline timeline) => $"{string.Join(" ", timeline.Events)} {string.Join(" ", timeline.Notices)}";
}
