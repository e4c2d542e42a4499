using System.Collections.Immutable;

namespace CrsCalculator.Planning;

/// <summary>
/// The exact least cost at which a couple in one arrangement, or a single person, reaches a score, whatever is already decided about some
/// slots.
/// </summary>
internal abstract class LeastCost
{
    /// <summary>The least cost, or <see langword="null"/> if the score is not reached or costs too much.</summary>
    public UInt128? Value { get; private protected set; }

    /// <summary>Computes the least cost, up to a maximum.</summary>
    public static LeastCost Of(
        CoupleScoring model,
        ImmutableArray<SearchSlot> slots,
        in PlanState state,
        int target,
        UInt128 most,
        SearchWork work) => model.Ruleset.IsStandard
            ? new LeastCostByGroups(model, slots, in state, target, most, work)
            : new LeastCostBySteps(model, slots, in state, target, most, work);

    /// <summary>Whether the score is reached at the least cost, given the decision for each slot.</summary>
    public abstract bool IsReached(ReadOnlySpan<SlotUse> uses);
}
