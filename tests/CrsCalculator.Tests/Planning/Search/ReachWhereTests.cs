using CrsCalculator.Planning;
using CrsCalculator.TestKit.Generators;
using FsCheck;
using NodaTime;

namespace CrsCalculator.Tests.Planning.Search;

/// <summary>Scores to reach with a condition on eligibility: the smallest sets are those of a search without tricks.</summary>
[Properties(Arbitrary = [typeof(ProfileArbitraries)])]
public class ReachWhereTests
{
    private const int Cec = 1;
    private const int French = 4;

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

    [Property(MaxTest = 50)]
    public void The_smallest_sets_of_one_or_two_changes_are_those_of_brute_force(
        Candidate profile,
        NonNegativeInt which,
        NonNegativeInt target)
    {
        ImprovementPlan plan = Plan(profile);
        Check(plan, which.Get, target.Get % 60, most: 2);
    }

    [Property(MaxTest = 30)]
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

    /// <summary>
    /// The Canadian Experience Class asks for level 5 of a welder and for level 7 of a developer: after more than a year and a quarter as
    /// developer, level 5 is too low.
    /// </summary>
    [Theory]
    [InlineData("principal.work.canadian.2", Outcome.Met)]
    [InlineData("principal.work.canadian.3", Outcome.NotMet)]
    public void More_work_in_another_occupation_can_break_a_condition(string lever, Outcome outcome)
    {
        Candidate candidate = new()
        {
            Principal = new Person
            {
                DateOfBirth = new LocalDate(1990, 5, 5),
                LanguageTests = [LanguageTestResult.FromLevels(new LocalDate(2025, 5, 5), OfficialLanguage.English, AbilityLevels.All(5))],
                Work =
                [
                    new Job(NocCode.Parse("72106"), "CA", new LocalDate(2023, 3, 1), new LocalDate(2024, 6, 1), 40),
                    new Job(NocCode.Parse("21232"), "IN", new LocalDate(2024, 7, 1), new LocalDate(2025, 1, 1), 40),
                ],
            },
        };
        ImprovementPlan plan = Plan(candidate);
        plan.EligibilityWith().Cec.Outcome.Should().Be(Outcome.Met);
        plan.EligibilityWith(lever).Cec.Outcome.Should().Be(outcome);
        string[] others = ["nomination", "sibling", "principal.education", "principal.french", "principal.certificate"];
        Check(plan.Without(others), Cec, plan.Lever(lever).Gain, most: 3);
    }

    [Fact]
    public void An_answer_that_is_not_complete_passes_all_the_same()
    {
        var candidate = new Candidate { Principal = new Person { DateOfBirth = new LocalDate(1990, 5, 5) } };
        ImprovementPlan plan = Plan(candidate).Without("nomination");
        for (long most = 0; most < 200_000; most += 20_000)
        {
            var work = new SearchWork(most, CancellationToken.None);
            TargetAnswer answer = plan.ReachWhereWithin(work, 450, Conditions[French], limit: 20);
            (answer.IsReachable, answer.CanMeetCondition).Should().Be((true, true));
            answer.Sets.Should().NotBeEmpty();
            foreach (LeverSet set in answer.Sets)
            {
                set.Total.Should().BeGreaterThanOrEqualTo(450);
                Conditions[French](plan.EligibilityWith(set.Levers)).Should().BeTrue();
            }
        }
    }

    [Fact]
    public void A_condition_that_nothing_meets_is_told()
    {
        TargetAnswer answer = Plan(new Candidate { Principal = new Person { DateOfBirth = new LocalDate(1990, 5, 5) } })
            .ReachWhere(100, static _ => false);
        (answer.IsReachable, answer.CanMeetCondition, answer.IsComplete, answer.ProvenCost, answer.Sets.Length)
            .Should().Be((false, false, true, null, 0));
        answer.GreatestTotal.Should().BeGreaterThan(1000);
    }

    [Fact]
    public void Factors_have_no_eligibility()
    {
        ImprovementPlan plan = ExpressEntry.Official.Plan(default(CrsFactors), On);
        plan.HasEligibility.Should().BeFalse();
        FluentActions.Invoking(() => plan.ReachWhere(100, static _ => true)).Should().Throw<InvalidOperationException>();
        FluentActions.Invoking(() => plan.EligibilityWith()).Should().Throw<InvalidOperationException>();
    }

    private static void Check(ImprovementPlan plan, int which, int more, int most)
    {
        Func<EligibilityAssessment, bool> condition = Conditions[which % Conditions.Length];
        int target = plan.Total + more;
        TargetAnswer answer = plan.ReachWhere(target, condition, limit: 10_000);
        answer.IsComplete.Should().BeTrue();
        string[] sets =
        [
            .. answer.Sets.Select(static set => string.Join('+', set.Levers.Order(StringComparer.Ordinal))).Order(StringComparer.Ordinal),
        ];
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
