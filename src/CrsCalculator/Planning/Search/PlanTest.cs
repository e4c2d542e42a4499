using System.Collections.Immutable;

namespace CrsCalculator.Planning;

/// <summary>What a set of steps must do: reach a score, and meet a condition on eligibility. Once all work is done none does.</summary>
internal sealed class PlanTest(PlanStart start, PlanCondition condition, int target, SearchWork work)
{
    /// <summary>What asking a condition costs, in scores.</summary>
    private const int ScoresOfCondition = 100;

    /// <summary>Whether the condition is met.</summary>
    public bool MeetsCondition(ImmutableArray<PlanOption> set) =>
        condition.IsKnown(set) ? condition.IsMet(set) : work.TakeScores(ScoresOfCondition) && condition.IsMet(set);

    /// <summary>Whether the score is reached and the condition met.</summary>
    public bool Passes(ImmutableArray<PlanOption> set) =>
        work.TakeScores(1) && start.Total(set) >= target && MeetsCondition(set);
}
