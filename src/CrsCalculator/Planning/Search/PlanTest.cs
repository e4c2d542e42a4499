using System.Collections.Immutable;

namespace CrsCalculator.Planning;

/// <summary>What a set of steps must do: reach a score and meet a condition on eligibility. Beyond the work limit, no set passes.</summary>
internal sealed class PlanTest(PlanStart start, PlanCondition condition, int target, SearchWork work)
{
    /// <summary>The cost of evaluating a condition, in scores.</summary>
    private const int ScoresOfCondition = 100;

    /// <summary>Whether the condition is met.</summary>
    public bool MeetsCondition(ImmutableArray<PlanOption> set) =>
        condition.IsKnown(set) ? condition.IsMet(set) : work.TakeScores(ScoresOfCondition) && condition.IsMet(set);

    /// <summary>Whether the score is reached and the condition is met.</summary>
    public bool Passes(ImmutableArray<PlanOption> set) =>
        work.TakeScores(1) && start.Total(set) >= target && MeetsCondition(set);
}
