using System.Collections.Immutable;

namespace CrsCalculator.Planning;

/// <summary>Finds a set that passes a test, though perhaps not the smallest: no step of it can be left out.</summary>
internal sealed class ConditionalReduction(PlanTest test)
{
    /// <summary>Two such sets of a branch that passes: one without as many of the first slots as possible, one without the last.</summary>
    public IEnumerable<ImmutableArray<PlanOption>> SlotsOf(ConditionalBranch branch) =>
        [Reduced(branch, branch.Slots), Reduced(branch, branch.Slots.Reverse())];

    /// <summary>Returns the set with the easiest steps that pass.</summary>
    public ImmutableArray<PlanOption> EasiestOf(ImmutableArray<PlanOption> set, PlanStart start)
    {
        ImmutableArray<PlanOption> easiest = set;
        foreach (PlanSlot slot in start.Slots.Where(slot => set.Contains(slot.Top)))
        {
            ImmutableArray<PlanOption> from = easiest;
            easiest = slot.Options.Select(option => from.Replace(slot.Top, option)).First(test.Passes);
        }

        return easiest;
    }

    private ImmutableArray<PlanOption> Reduced(ConditionalBranch branch, IEnumerable<SearchSlot> slots)
    {
        ImmutableArray<PlanOption> set = branch.AtBest();
        foreach (SearchSlot slot in slots)
        {
            ImmutableArray<PlanOption> without = set.Remove(slot.Top);
            set = test.Passes(without) ? without : set;
        }

        return set;
    }
}
