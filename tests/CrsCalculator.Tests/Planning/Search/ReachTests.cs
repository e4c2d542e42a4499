using CrsCalculator.Planning;
using CrsCalculator.Scoring;
using CrsCalculator.TestKit.Generators;
using FsCheck;
using NodaTime;

namespace CrsCalculator.Tests.Planning.Search;

/// <summary>
/// How a search ends: near the greatest score too, in what order its sets come, and what it says where it stopped before it came to its
/// end. That the sets are the right ones is in <see cref="ImprovementPlanTests"/>.
/// </summary>
[Properties(Arbitrary = [typeof(CrsArbitraries), typeof(ProfileArbitraries)])]
public class ReachTests
{
    // A tenth of what an answer may take.
    private const long LittleWork = PlanSearch.MostWork / 10;

    private static readonly LocalDate On = ProfileArbitraries.On;

    /// <summary>A couple of ordinary people: 226 points, at most 655 without a nomination.</summary>
    private static readonly Candidate Ordinary = new()
    {
        IntendedProvince = Province.ON,
        Principal = new Person
        {
            DateOfBirth = new LocalDate(1987, 3, 11),
            Education = [Diploma],
            LanguageTests = [Test(OfficialLanguage.English, 7, 5, 4, 4), Test(OfficialLanguage.French, 8, 7, 4, 8)],
            Work =
            [
                new Job(NocCode.Parse("21232"), "CA", new LocalDate(2025, 2, 1), null, 40),
                new Job(NocCode.Parse("21232"), "IN", new LocalDate(2019, 2, 1), new LocalDate(2020, 6, 1), 40),
            ],
        },
        Spouse = new Spouse(
            new Person
            {
                DateOfBirth = new LocalDate(1988, 5, 11),
                Education = [Diploma],
                LanguageTests = [Test(OfficialLanguage.English, 9, 5, 9, 3), Test(OfficialLanguage.French, 4, 7, 8, 7)],
            },
            Accompanying: true,
            CitizenOrPermanentResident: false),
    };

    private static Credential Diploma => new(CredentialLevel.OneYear, "CA", new LocalDate(2019, 5, 5));

    [Theory]
    [InlineData(650)]
    [InlineData(653)]
    [InlineData(654)]
    [InlineData(655)]
    public void A_target_near_the_greatest_score_has_an_answer_after_little_work(int target)
    {
        var work = new SearchWork(LittleWork, CancellationToken.None);
        TargetAnswer answer = Plan(Ordinary).Without("nomination").ReachWithin(work, target, cost: null, limit: 20);
        (answer.GreatestTotal, answer.IsComplete, answer.IsLeastCostProven).Should().Be((655, true, true));
        answer.Sets.Should().NotBeEmpty().And.OnlyContain(set => set.Total >= target);
    }

    [Fact]
    public void One_point_more_than_the_greatest_score_cannot_be_reached()
    {
        TargetAnswer answer = Plan(Ordinary).Without("nomination").Reach(656);
        (answer.IsReachable, answer.IsComplete, answer.ProvenCost, answer.Sets.Length).Should().Be((false, true, null, 0));
    }

    [Property(MaxTest = 100)]
    public void Every_answer_takes_little_work_with_equal_costs_and_with_any_others(Candidate profile, NonNegativeInt target, int seed)
    {
        ImprovementPlan plan = Plan(profile);
        int greatest = plan.Reach(int.MaxValue).GreatestTotal;
        int near = greatest - (target.Get % 9);
        foreach (int score in (int[])[near, plan.Total + (target.Get % (greatest - plan.Total + 1))])
        {
            Answer(plan, score, cost: null).IsComplete.Should().BeTrue();
            Answer(plan, score, AnyCosts(seed)).IsComplete.Should().BeTrue();
        }

        static TargetAnswer Answer(ImprovementPlan plan, int target, Func<string, decimal>? cost) =>
            plan.ReachWithin(new SearchWork(LittleWork, CancellationToken.None), target, cost, limit: 20);
    }

    [Property(MaxTest = 60)]
    public void Sets_are_in_the_order_of_the_plan_and_a_limit_takes_the_first_of_them(Candidate profile, NonNegativeInt target, int seed)
    {
        ImprovementPlan plan = Plan(profile);
        int greatest = plan.Reach(int.MaxValue).GreatestTotal;
        int score = plan.Total + (target.Get % (greatest - plan.Total + 1));
        Func<string, decimal>? cost = (seed & 1) == 0 ? null : AnyCosts(seed);
        string[][] sets = [.. plan.Reach(score, cost, limit: 60).Sets.Select(static set => set.Levers.ToArray())];
        sets.Should().BeInAscendingOrder(Comparer<string[]>.Create((one, other) => Compare(plan, one, other)));
        plan.Reach(score, cost, limit: 7).Sets.Select(static set => string.Join('+', set.Levers))
            .Should().Equal(sets.Take(7).Select(static set => string.Join('+', set)));
    }

    /// <summary>Whatever the work at which it stops.</summary>
    [Property(MaxTest = 100)]
    public void An_answer_that_is_not_complete_says_what_is_proven(Candidate profile, NonNegativeInt target, int seed, PositiveInt most)
    {
        ImprovementPlan plan = Plan(profile);
        int greatest = plan.Reach(int.MaxValue).GreatestTotal;
        int score = plan.Total + (target.Get % (greatest - plan.Total + 1));
        Func<string, decimal>? cost = (seed & 1) == 0 ? null : AnyCosts(seed);
        TargetAnswer whole = plan.Reach(score, cost, limit: 1000);
        foreach (int work in (int[])[0, 7 * most.Get, 300 * most.Get, 5000 * most.Get])
        {
            TargetAnswer part = plan.ReachWithin(new SearchWork(work, CancellationToken.None), score, cost, limit: 1000);
            (part.IsReachable, part.GreatestTotal).Should().Be((true, greatest));
            part.Sets.Should().NotBeEmpty().And.OnlyContain(set => set.Total >= score);
            part.Sets.Should().OnlyContain(set => plan.Ruleset.Score(plan.ApplyToFactors(set.Levers)).Total == set.Total);
            part.ProvenCost.Should().BeLessThanOrEqualTo(whole.Sets[0].Cost);
            string[] names = [.. part.Sets.Select(static set => set.ToString())];
            if (part.IsComplete)
            {
                names.Should().Equal(whole.Sets.Select(static set => set.ToString()));
            }
            else if (part.IsLeastCostProven)
            {
                part.Sets.Should().OnlyContain(set => set.Cost == whole.Sets[0].Cost);
                part.ToString().Should().EndWith(part.Sets.Length == 1 ? "1 set, not complete" : "sets, not complete");
            }
            else
            {
                part.Sets.Should().ContainSingle().Which.Cost.Should().BeGreaterThanOrEqualTo(whole.Sets[0].Cost);
            }
        }
    }

    [Fact]
    public void Many_valid_tests_make_no_great_difference()
    {
        Person person = Ordinary.Principal with
        {
            LanguageTests =
            [
                .. from language in (OfficialLanguage[])[OfficialLanguage.English, OfficialLanguage.French]
                   from i in Enumerable.Range(0, 200)
                   select Test(language, 4 + (i % 5), 4 + (i / 3 % 6), 4 + (i / 5 % 4), 4 + (i / 7 % 6)),
            ],
        };
        Candidate couple = Ordinary with { Principal = person, Spouse = Ordinary.Spouse! with { Person = person } };
        ImprovementPlan plan = Plan(couple).Without("nomination");
        foreach (int target in (int[])[plan.Total + 10, 600, plan.Reach(int.MaxValue).GreatestTotal - 2])
        {
            var work = new SearchWork(PlanSearch.MostWork / 2, CancellationToken.None);
            TargetAnswer answer = plan.ReachWithin(work, target, cost: null, limit: 20);
            (answer.IsComplete, answer.Sets.IsEmpty).Should().Be((true, false));
        }
    }

    /// <summary>Thirds are rounded, so that sums of them depend on their order where they are not exact.</summary>
    [Fact]
    public void Costs_with_many_decimals_are_summed_exactly()
    {
        ImprovementPlan plan = Plan(Ordinary);
        TargetAnswer answer = plan.Reach(600, static id => id.Length % 7 == 0 ? ImprovementPlan.MostCost : (1 + (id.Length % 5)) / 3m);
        (answer.IsComplete, answer.IsLeastCostProven, answer.Sets.IsEmpty).Should().Be((true, true, false));
    }

    private static ImprovementPlan Plan(Candidate profile) => ExpressEntry.Official.Plan(profile, On);

    private static LanguageTestResult Test(OfficialLanguage language, int listening, int reading, int writing, int speaking) =>
        LanguageTestResult.FromLevels(new LocalDate(2025, 6, 1), language, AbilityLevels.From(listening, reading, writing, speaking));

    private static Func<string, decimal> AnyCosts(int seed) =>
        id => 1 + (0.01m * (id.Aggregate(unchecked((uint)seed), static (sum, letter) => unchecked((sum * 31) + letter)) % 997));

    /// <summary>
    /// Arrangements first; then the slots that are used, one after another, a set before those that go on from it; then the steps.
    /// </summary>
    private static int Compare(ImprovementPlan plan, string[] one, string[] other)
    {
        int arrangement = ArrangementOf(one).CompareTo(ArrangementOf(other));
        int[] mine = SlotsOf(plan, one);
        int[] its = SlotsOf(plan, other);
        int slots = mine.AsSpan().SequenceCompareTo(its);
        string[] ids = [.. plan.AllOptions().Select(static option => option.Id)];
        int steps = one.Select(id => Array.IndexOf(ids, id)).ToArray().AsSpan()
            .SequenceCompareTo(other.Select(id => Array.IndexOf(ids, id)).ToArray());
        return arrangement != 0 ? arrangement : slots != 0 ? slots : steps;
    }

    private static int ArrangementOf(string[] set) =>
        (set.Contains("swap") ? 2 : 0) + (set.Any(static id => id is "spouse.staysBehind" or "spouse.comesAlong") ? 1 : 0);

    /// <summary>A slot by the place of its first step.</summary>
    private static int[] SlotsOf(ImprovementPlan plan, string[] set)
    {
        string[] slots = [.. plan.AllOptions().Select(static option => SlotOf(option.Id)).Distinct(StringComparer.Ordinal)];
        return [.. set.Where(static id => ArrangementOf([id]) == 0).Select(id => Array.IndexOf(slots, SlotOf(id)))];
    }

    private static string SlotOf(string id) =>
        id.Contains(".education.", StringComparison.Ordinal) ? id[..id.IndexOf(".education.", StringComparison.Ordinal)] + ".education"
        : id.LastIndexOf('.') is var dot and > 0 && char.IsAsciiDigit(id[^1]) ? id[..dot]
        : id;
}
