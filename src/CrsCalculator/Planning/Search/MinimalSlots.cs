using System.Numerics;

namespace CrsCalculator.Planning;

/// <summary>
/// Finds every set of slots that is enough for something and from which no slot can be left out. More slots never make a set insufficient.
/// </summary>
/// <remarks>
/// One such set is found by leaving out slot after slot. Every other one lacks one of its slots, so the search continues without the first,
/// then with the first but without the second, and so on, and finds no set twice.
/// </remarks>
internal sealed class MinimalSlots(int slots, Func<ulong, bool> isEnough, Func<int> most, Action<ulong> found)
{
    /// <summary>Finds the sets that are no larger than the limit at the time.</summary>
    public void Find() => Find(0, (1UL << slots) - 1);

    /// <summary>Finds the sets that contain certain slots and, beyond them, only possible ones.</summary>
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
