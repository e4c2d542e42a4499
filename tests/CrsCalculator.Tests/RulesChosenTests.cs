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
        ExpressEntry.Official.Score(factors, On, RulesetTimeline.Official).Should().Be(ExpressEntry.Official.Score(factors, On));
        AllSame(Told(ExpressEntry.Official.Explain(factors, On)), Told(ExpressEntry.Official.Explain(factors, On, RulesetTimeline.Official)), Told(ExpressEntry.Official.Explain(factors, On, rules)), Told(ExpressEntry.Official.Explain(factors, On, rules, RulesetTimeline.Official)));
        AllSame(Told(ExpressEntry.Official.Assess(profile, On)), Told(ExpressEntry.Official.Assess(profile, On, RulesetTimeline.Official)), Told(ExpressEntry.Official.Assess(profile, On, rules)), Told(ExpressEntry.Official.Assess(profile, On, rules, RulesetTimeline.Official)));
        AllSame(Told(ExpressEntry.Official.Plan(factors, On)), Told(ExpressEntry.Official.Plan(factors, On, RulesetTimeline.Official)), Told(ExpressEntry.Official.Plan(factors, On, rules)));
        AllSame(Told(ExpressEntry.Official.Plan(profile, On)), Told(ExpressEntry.Official.Plan(profile, On, RulesetTimeline.Official)), Told(ExpressEntry.Official.Plan(profile, On, rules)));
        AllSame(Told(ExpressEntry.Official.Timeline(profile, On, On.PlusDays(200))), Told(ExpressEntry.Official.Timeline(profile, On, On.PlusDays(200), RulesetTimeline.Official)), Told(ExpressEntry.Official.Timeline(profile, On, On.PlusDays(200), rules)));
        if (PrincipalChoice.IsThere(profile))
        {
            AllSame(Told(ExpressEntry.Official.CompareApplicants(profile, On).Swapped.Assessment), Told(ExpressEntry.Official.CompareApplicants(profile, On, RulesetTimeline.Official).Swapped.Assessment), Told(ExpressEntry.Official.CompareApplicants(profile, On, rules).Swapped.Assessment));
        }
    }

    [Fact]
    public void By_a_timeline_of_ones_own_the_gap_is_filled_everywhere()
    {
        RulesetTimeline timeline = OwnRules.With(OwnRules.Filled);
        CrsFactors factors = ExpressEntry.Official.Assess(Profiles.Couple, InGap, timeline).Factors;
        Notice notOfficial = new(NoticeCodes.RulesetNotOfficial, new Facts("filled"));
        ExpressEntry.Official.Score(factors, InGap, timeline).Should().Be(OwnRules.Filled.Score(factors));
        ExpressEntry.Official.Explain(factors, InGap, timeline).Notices.Should().Equal(notOfficial);
        ExpressEntry.Official.Assess(Profiles.Couple, InGap, timeline).Ruleset.Should().BeSameAs(OwnRules.Filled);
        ExpressEntry.Official.Plan(factors, InGap, timeline).Notices.Should().Equal(notOfficial);
        ExpressEntry.Official.Plan(Profiles.Couple, InGap, timeline).Ruleset.Should().BeSameAs(OwnRules.Filled);
        ExpressEntry.Official.CompareApplicants(Profiles.Couple, InGap, timeline).AsGiven.Assessment.Ruleset.Should().BeSameAs(OwnRules.Filled);
        ExpressEntry.Official.Timeline(Profiles.Couple, InGap, InGap, timeline).Events[0].Score.Should().NotBeNull();
        RulesetComparison.Of(factors, InGap, RuleBook.Official.Points.LastAvailable!, OwnRules.Filled, timeline).Other.Notices.Should().Equal(notOfficial);
        RulesetComparison.Of(factors, InGap, RuleBook.Official.Points.LastAvailable!, OwnRules.Filled, timeline).One.Notices.Select(static notice => notice.Code).Should().Equal(NoticeCodes.RulesetNotInForce);
        RulesetComparison.Of(Profiles.Couple, InGap, RuleBook.Official.Points.LastAvailable!, OwnRules.Filled, timeline).Other.Notices.Should().NotContain(static notice => notice.Code == NoticeCodes.RulesForDateNotHeld);
    }

    [Fact]
    public void Rules_that_are_not_held_are_refused_also_by_a_timeline()
    {
        Refused(static () => ExpressEntry.Official.Score(default, InGap, RulesetTimeline.Official));
        Refused(static () => ExpressEntry.Official.Explain(default, InGap, RulesetTimeline.Official));
        Refused(static () => ExpressEntry.Official.Assess(Profiles.Developer, InGap, RulesetTimeline.Official));
        Refused(static () => ExpressEntry.Official.Plan(default(CrsFactors), InGap, RulesetTimeline.Official));
        Refused(static () => ExpressEntry.Official.Plan(Profiles.Developer, InGap, RulesetTimeline.Official));
        Refused(static () => ExpressEntry.Official.CompareApplicants(Profiles.Couple, InGap, RulesetTimeline.Official));
        ExpressEntry.Official.Timeline(Profiles.Developer, InGap, InGap, RulesetTimeline.Official).Events[0].Causes.Should().Equal(TimelineCause.RulesNotHeld);
    }

    private static void Refused<T>(Func<T> ask) => FluentActions.Invoking(ask).Should().Throw<RulesNotAvailableException>();

    private static void AllSame(params string[] told) => told.Should().OnlyContain(text => text == told[0]);

    private static string Told(CrsBreakdown breakdown) => $"{breakdown.On} {breakdown.Ruleset} {breakdown.Score} {string.Join(" ", breakdown.Notices)}";

    private static string Told(CrsAssessment assessment) => $"{Told(assessment.Breakdown)} {string.Join(" ", assessment.Notices)}";

    private static string Told(ImprovementPlan plan) => $"{plan.Date} {plan.Ruleset} {plan.Total} {string.Join(" ", plan.Levers)} {string.Join(" ", plan.Notices)}";

    private static string Told(ScoreTimeline timeline) => $"{string.Join(" ", timeline.Events)} {string.Join(" ", timeline.Notices)}";
}
