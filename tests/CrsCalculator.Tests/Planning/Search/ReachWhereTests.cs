using CrsCalculator.Planning;
using CrsCalculator.TestKit.Generators;
using FsCheck;
using NodaTime;

namespace CrsCalculator.Tests.Planning.Search;

/// <summary>Scores that are to be reached with a condition on eligibility: the smallest sets are those of a search without tricks.</summary>
[Properties(Arbitrary = [typeof(ProfileArbitraries)])]
public class ReachWhereTests
{
    private static readonly LocalDate On = ProfileArbitraries.On;

    private static readonly Func<EligibilityAssessment, bool>[] Conditions =
    [
        static eligibility => eligibility.Outcome == Outcome.Met,
        static eligibility => eligibility.OutcomeOf(ImmigrationProgram.CanadianExperienceClass) == Outcome.Met,
        static eligibility => eligibility.OutcomeOf(ImmigrationProgram.FederalSkilledWorker) == Outcome.Met,
        static eligibility => eligibility.OutcomeOf(ImmigrationProgram.FederalSkilledTrades) == Outcome.Met,
        static eligibility => eligibility.OutcomeOf(CategoryId.French) == Outcome.Met,
        static eligibility => eligibility.OutcomeOf(CategoryId.Healthcare) == Outcome.Met,
        static eligibility => eligibility.OutcomeOf(CategoryId.Trades) == Outcome.Met,
        static eligibility => eligibility is { IsNominated: true, Outcome: Outcome.Met },
    ];

    [Property(MaxTest = 150)]
    public void The_smallest_sets_of_one_or_two_changes_are_those_of_brute_force(Candidate profile, NonNegativeInt which, NonNegativeInt target)
    {
        ImprovementPlan plan = Plan(profile);
        Check(plan, which.Get, target.Get % 60, most: 2);
    }

    [Property(MaxTest = 150)]
    public void So_are_those_of_three_where_few_steps_are_left(Candidate profile, NonNegativeInt which, NonNegativeInt target, int seed)
    {
        ImprovementPlan plan = Plan(profile);
        string[] without =
        [
            .. plan.AllOptions()
                .Where(static option => option.Kind != LeverKind.Credential)
                .Select(static option => option.Id)
                .Where((_, place) => ((place * 7919) + seed) % 3 != 0),
        ];
        Check(plan.Without(without), which.Get, target.Get % 120, most: 3);
    }

    private static void Check(ImprovementPlan plan, int which, int more, int most)
    {
        Func<EligibilityAssessment, bool> condition = Conditions[which % Conditions.Length];
        int target = plan.Total + more;
        TargetAnswer answer = plan.ReachWhere(target, condition, limit: 10_000);
        answer.IsComplete.Should().BeTrue();
        string[] sets = [.. answer.Sets.Select(static set => string.Join('+', set.Levers.Order(StringComparer.Ordinal))).Order(StringComparer.Ordinal)];
        string[] expected = PlanBruteForce.Smallest(plan, target, condition, most);
        if (expected.Length > 0 || sets.Any(set => set.Split('+').Length <= most))
        {
            sets.Should().Equal(expected);
        }

        foreach (LeverSet set in answer.Sets)
        {
            Candidate changed = plan.ApplyToProfile(set.Levers);
            ExpressEntry.Official.Assess(changed, On).Score.Total.Should().Be(set.Total).And.BeGreaterThanOrEqualTo(target);
            condition(ExpressEntry.Official.Eligibility(changed, On)).Should().BeTrue();
        }
    }

    /// <summary>Somebody with funds, and bound for a province of which nominations count.</summary>
    private static ImprovementPlan Plan(Candidate profile) => ExpressEntry.Official.Plan(
        profile with { IntendedProvince = Province.ON, FamilySize = 3, SettlementFunds = 90_000 },
        On);
}
