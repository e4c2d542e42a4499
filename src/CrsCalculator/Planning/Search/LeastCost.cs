using System.Collections.Immutable;

namespace CrsCalculator.Planning;

/// <summary>
/// The least cost at which a couple in one arrangement, or somebody alone, reaches a score: exactly, whatever is decided of some slots
/// already.
/// </summary>
internal abstract class LeastCost
{
    /// <summary>The least cost, or <see langword="null"/> where the score is not reached, or costs too much.</summary>
    public UInt128? Value { get; private protected set; }

    /// <summary>Works out the least cost, as far as it is no more than some cost.</summary>
    public static LeastCost Of(
        CoupleScoring model,
        ImmutableArray<SearchSlot> slots,
        in PlanState state,
        int target,
        UInt128 most,
        SearchWork work) => model.Ruleset.IsStandard
            ? new LeastCostByGroups(model, slots, in state, target, most, work)
            : new LeastCostBySteps(model, slots, in state, target, most, work);

    /// <summary>Whether the score is reached at the least cost, under what is decided of each slot.</summary>
    public abstract bool IsReached(ReadOnlySpan<SlotUse> uses);
}
