using System.Collections.Immutable;

namespace CrsCalculator.Planning;

/// <summary>The order of a plan: by arrangement, then by slots, then by steps.</summary>
internal sealed class PlanOrder(PlanStart start) : IComparer<ImmutableArray<PlanOption>>
{
    private readonly ImmutableArray<PlanOption> _options = [.. start.AllOptions()];

    /// <summary>Returns a set with its steps in order.</summary>
    public ImmutableArray<PlanOption> Of(ImmutableArray<PlanOption> set) => [.. _options.Where(set.Contains)];

    public int Compare(ImmutableArray<PlanOption> x, ImmutableArray<PlanOption> y) => Place(x).AsSpan().SequenceCompareTo(Place(y));

    /// <summary>A set's position: the arrangement, the slots, the steps.</summary>
    private int[] Place(ImmutableArray<PlanOption> set)
    {
        ImmutableArray<PlanOption> arrangement = [.. set.Where(option => !start.Slots.Any(slot => slot.Options.Contains(option)))];
        IEnumerable<int> slots = set.Skip(arrangement.Length).Select(option => SlotOf(option));
        IEnumerable<int> steps = set.Skip(arrangement.Length).Select(option => start.Slots[SlotOf(option)].Options.IndexOf(option));
        return [PlaceOf(arrangement), .. slots, .. steps];
    }

    private int PlaceOf(ImmutableArray<PlanOption> arrangement)
    {
        int place = 0;
        while (arrangement.Length > 0 && !start.Arrangements[place].SequenceEqual(arrangement))
        {
            place++;
        }

        return arrangement.IsEmpty ? -1 : place;
    }

    private int SlotOf(PlanOption option)
    {
        int slot = 0;
        while (!start.Slots[slot].Options.Contains(option))
        {
            slot++;
        }

        return slot;
    }
}
