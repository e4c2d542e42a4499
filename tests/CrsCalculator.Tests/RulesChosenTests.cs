using CrsCalculator.Codes;
using CrsCalculator.Planning;
using CrsCalculator.Rules;
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
        CrsRuleset rules = CrsRuleset.InForceOn(On);
        Crs.Score(factors, On, RulesetTimeline.Official).Should().Be(Crs.Score(factors, On));
        AllSame(Told(Crs.Explain(factors, On)), Told(Crs.Explain(factors, On, RulesetTimeline.Official)), Told(Crs.Explain(factors, On, rules)), Told(Crs.Explain(factors, On, rules, RulesetTimeline.Official)));
        AllSame(Told(Crs.Assess(profile, On)), Told(Crs.Assess(profile, On, RulesetTimeline.Official)), Told(Crs.Assess(profile, On, rules)), Told(Crs.Assess(profile, On, rules, RulesetTimeline.Official)));
        AllSame(Told(ImprovementPlan.Of(factors, On)), Told(ImprovementPlan.Of(factors, On, RulesetTimeline.Official)), Told(ImprovementPlan.Of(factors, On, rules)));
        AllSame(Told(ImprovementPlan.Of(profile, On)), Told(ImprovementPlan.Of(profile, On, RulesetTimeline.Official)), Told(ImprovementPlan.Of(profile, On, rules)));
        AllSame(Told(ScoreTimeline.Of(profile, On, On.PlusDays(200))), Told(ScoreTimeline.Of(profile, On, On.PlusDays(200), RulesetTimeline.Official)), Told(ScoreTimeline.Of(profile, On, On.PlusDays(200), rules)));
        if (PrincipalChoice.IsThere(profile))
        {
            AllSame(Told(PrincipalChoice.Of(profile, On).Swapped.Assessment), Told(PrincipalChoice.Of(profile, On, RulesetTimeline.Official).Swapped.Assessment), Told(PrincipalChoice.Of(profile, On, rules).Swapped.Assessment));
        }
    }

    [Fact]
    public void By_a_timeline_of_ones_own_the_gap_is_filled_everywhere()
    {
        RulesetTimeline timeline = OwnRules.With(OwnRules.Filled);
        CrsFactors factors = Crs.Assess(Profiles.Couple, InGap, timeline).Factors;
        Notice notOfficial = new(NoticeCodes.RulesetNotOfficial, new Facts("filled"));
        Crs.Score(factors, InGap, timeline).Should().Be(OwnRules.Filled.Score(factors));
        Crs.Explain(factors, InGap, timeline).Notices.Should().Equal(notOfficial);
        Crs.Assess(Profiles.Couple, InGap, timeline).Ruleset.Should().BeSameAs(OwnRules.Filled);
        ImprovementPlan.Of(factors, InGap, timeline).Notices.Should().Equal(notOfficial);
        ImprovementPlan.Of(Profiles.Couple, InGap, timeline).Ruleset.Should().BeSameAs(OwnRules.Filled);
        PrincipalChoice.Of(Profiles.Couple, InGap, timeline).AsGiven.Assessment.Ruleset.Should().BeSameAs(OwnRules.Filled);
        ScoreTimeline.Of(Profiles.Couple, InGap, InGap, timeline).Events[0].Score.Should().NotBeNull();
        RulesetComparison.Of(factors, InGap, CrsRuleset.LastHeld, OwnRules.Filled, timeline).Other.Notices.Should().Equal(notOfficial);
        RulesetComparison.Of(factors, InGap, CrsRuleset.LastHeld, OwnRules.Filled, timeline).One.Notices.Select(static notice => notice.Code).Should().Equal(NoticeCodes.RulesetNotInForce);
        RulesetComparison.Of(Profiles.Couple, InGap, CrsRuleset.LastHeld, OwnRules.Filled, timeline).Other.Notices.Should().NotContain(static notice => notice.Code == NoticeCodes.RulesForDateNotHeld);
    }

    [Fact]
    public void Rules_that_are_not_held_are_refused_also_by_a_timeline()
    {
        Refused(static () => Crs.Score(default, InGap, RulesetTimeline.Official));
        Refused(static () => Crs.Explain(default, InGap, RulesetTimeline.Official));
        Refused(static () => Crs.Assess(Profiles.Developer, InGap, RulesetTimeline.Official));
        Refused(static () => ImprovementPlan.Of(default(CrsFactors), InGap, RulesetTimeline.Official));
        Refused(static () => ImprovementPlan.Of(Profiles.Developer, InGap, RulesetTimeline.Official));
        Refused(static () => PrincipalChoice.Of(Profiles.Couple, InGap, RulesetTimeline.Official));
        ScoreTimeline.Of(Profiles.Developer, InGap, InGap, RulesetTimeline.Official).Events[0].Causes.Should().Equal(TimelineCause.RulesNotHeld);
    }

    private static void Refused<T>(Func<T> ask) => FluentActions.Invoking(ask).Should().Throw<RulesetNotHeldException>();

    private static void AllSame(params string[] told) => told.Should().OnlyContain(text => text == told[0]);

    private static string Told(CrsBreakdown breakdown) => $"{breakdown.On} {breakdown.Ruleset} {breakdown.Score} {string.Join(" ", breakdown.Notices)}";

    private static string Told(CrsAssessment assessment) => $"{Told(assessment.Breakdown)} {string.Join(" ", assessment.Notices)}";

    private static string Told(ImprovementPlan plan) => $"{plan.Date} {plan.Ruleset} {plan.Total} {string.Join(" ", plan.Levers)} {string.Join(" ", plan.Notices)}";

    private static string Told(ScoreTimeline timeline) => $"{string.Join(" ", timeline.Events)} {string.Join(" ", timeline.Notices)}";
}
