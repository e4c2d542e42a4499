using CrsCalculator.Planning;
using CrsCalculator.Rules;
using CrsCalculator.Scoring;
using CrsCalculator.TestKit.Generators;
using NodaTime;

namespace CrsCalculator.Tests;

/// <summary>Rules are chosen the same way everywhere: those that the book has in force on the date, or a ruleset.</summary>
[Properties(Arbitrary = [typeof(CrsArbitraries), typeof(ProfileArbitraries)])]
public class RulesChosenTests
{
    private static readonly LocalDate On = ProfileArbitraries.On;
    private static readonly LocalDate InGap = new(2026, 12, 1);

    private static readonly ExpressEntry[] Calculators =
    [
        new(RuleBook.Official),
        new(RuleBook.Official with { }),
        ExpressEntry.Official.AssumingLastHeld(),
        ExpressEntry.Official.ScoringBy(RuleBook.Official.Points.At(On).Value),
        new ExpressEntry(RuleBook.Official).ScoringBy(OwnRules.Filled).ScoringBy(RuleBook.Official.Points.At(On).Value),
    ];

    [Property(MaxTest = 100)]
    public void All_calculators_with_the_rules_in_force_give_the_same(CrsFactors factors, Candidate profile)
    {
        AllSame(calculator => $"{calculator.Score(factors, On)}");
        AllSame(calculator => Told(calculator.Explain(factors, On)));
        AllSame(calculator => Told(calculator.Assess(profile, On)));
        AllSame(calculator => Told(calculator.Plan(factors, On)));
        AllSame(calculator => Told(calculator.Plan(profile, On)));
        AllSame(calculator => Told(calculator.Timeline(profile, On, On.PlusDays(200))));
        if (PrincipalChoice.IsThere(profile))
        {
            AllSame(calculator => Told(calculator.CompareApplicants(profile, On).Swapped.Assessment));
        }
    }

    [Fact]
    public void A_ruleset_in_the_book_fills_the_gap_everywhere()
    {
        ExpressEntry filled = new(OwnRules.With(OwnRules.Filled));
        CrsFactors factors = filled.Assess(Profiles.Couple, InGap).Factors;
        Notice notOfficial = new(NoticeCodes.RulesetNotOfficial, new Facts("filled"));
        filled.Score(factors, InGap).Should().Be(OwnRules.Filled.Score(factors));
        filled.Explain(factors, InGap).Notices.Should().Equal(notOfficial);
        filled.Assess(Profiles.Couple, InGap).Ruleset.Should().BeSameAs(OwnRules.Filled);
        filled.Plan(factors, InGap).Notices.Should().Equal(notOfficial);
        filled.Plan(Profiles.Couple, InGap).Ruleset.Should().BeSameAs(OwnRules.Filled);
        filled.CompareApplicants(Profiles.Couple, InGap).AsGiven.Assessment.Ruleset.Should().BeSameAs(OwnRules.Filled);
        filled.Timeline(Profiles.Couple, InGap, InGap).Events[0].Score.Should().NotBeNull();
        ExpressEntry last = filled.ScoringBy(LastAvailable.Ruleset);
        last.Compare(factors, InGap, filled).Other.Notices.Should().Equal(notOfficial);
        last.Compare(factors, InGap, filled).One.Notices.Select(static notice => notice.Code).Should().Equal(NoticeCodes.RulesetNotInForce);
        last.Compare(Profiles.Couple, InGap, filled).Other
            .Notices.Should().NotContain(static notice => notice.Code == NoticeCodes.RulesForDateNotHeld);
    }

    [Fact]
    public void Rules_that_are_not_available_are_refused_by_every_calculation()
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

    private static void AllSame(Func<ExpressEntry, string> tell) =>
        Calculators.Select(tell).Should().AllBeEquivalentTo(tell(ExpressEntry.Official));

    private static string Told(CrsBreakdown breakdown) =>
        $"{breakdown.On} {breakdown.Ruleset} {breakdown.Score} {string.Join(" ", breakdown.Notices)}";

    private static string Told(CrsAssessment assessment) => $"{Told(assessment.Breakdown)} {string.Join(" ", assessment.Notices)}";

    private static string Told(ImprovementPlan plan) =>
        $"{plan.Date} {plan.Ruleset} {plan.Total} {string.Join(" ", plan.Levers)} {string.Join(" ", plan.Notices)}";

    private static string Told(ScoreTimeline timeline) => $"{string.Join(" ", timeline.Events)} {string.Join(" ", timeline.Notices)}";
}
