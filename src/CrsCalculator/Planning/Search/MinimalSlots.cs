using System.Numerics;

namespace CrsCalculator.Planning;

/// <summary>
/// Finds every set of slots that is enough for something and needs all its slots. More slots never make a set less than
/// enough.
/// </summary>
/// <remarks>
/// One such set is found by leaving out slot after slot. Every other one lacks a slot of it: so the search goes on without the first, then
/// with the first and without the second, and so on, and meets no set twice.
/// </remarks>
internal sealed class MinimalSlots(int slots, Func<ulong, bool> isEnough, Func<int> most, Action<ulong> found)
{
    /// <summary>Finds the sets that are no larger than is asked for by then.</summary>
    public void Find() => Find(0, (1UL << slots) - 1);

    /// <summary>The sets that have some slots for certain, and others at most.</summary>
    private void Find(ulong certain, ulong possible)
    {
        int room = most() - BitOperations.PopCount(certain);
        if (room < 0 || !isEnough(room == 0 ? certain : possible))
        {
            return;
        }

        ulong set = room == 0 ? certain : Least(certain, possible);
        if (BitOperations.PopCount(set) <= most() && AreNeeded(certain, set))
        {
            found(set);
        }

        ulong with = certain;
        foreach (ulong slot in Each(set & ~certain))
        {
            Find(with, possible & ~slot);
            with |= slot;
        }
    }

    private ulong Least(ulong certain, ulong possible)
    {
        ulong set = possible;
        foreach (ulong slot in Each(possible & ~certain))
        {
            set = isEnough(set & ~slot) ? set & ~slot : set;
        }

        return set;
    }

    private bool AreNeeded(ulong slots, ulong set)
    {
        foreach (ulong slot in Each(slots))
        {
            if (isEnough(set & ~slot))
            {
                return false;
            }
        }

        return true;
    }

    private static IEnumerable<ulong> Each(ulong slots)
    {
        ulong left = slots;
        while (left != 0)
        {
            ulong others = left & (left - 1);
            yield return left ^ others;
            left = others;
        }
    }
}
