using System.Collections.Immutable;

namespace CrsCalculator.Planning;

/// <summary>Slots that earn points together. Computed ways to points are remembered, because a search changes one slot at a time.</summary>
internal abstract class SlotGroup(ImmutableArray<int> slots)
{
    private const int MostRemembered = 256;

    private readonly Dictionary<UInt128, Frontier> _known = [];

    /// <summary>The indexes of the slots.</summary>
    public ImmutableArray<int> Slots => slots;

    /// <summary>The ways to points, given the decision for each slot.</summary>
    public Frontier Under(ReadOnlySpan<SlotUse> uses)
    {
        UInt128 code = CodeOf(uses);
        if (!_known.TryGetValue(code, out Frontier? ways))
        {
            if (_known.Count == MostRemembered)
            {
                _known.Clear();
            }

            ways = Compute(uses);
            _known.Add(code, ways);
        }

        return ways;
    }

    protected abstract Frontier Compute(ReadOnlySpan<SlotUse> uses);

    private UInt128 CodeOf(ReadOnlySpan<SlotUse> uses)
    {
        UInt128 code = 0;
        foreach (int slot in slots)
        {
            code = (code << SlotUse.Bits) | (uint)uses[slot].Code;
        }

        return code;
    }
}

/// <summary>Two groups as one.</summary>
internal sealed class SlotGroupPair(SlotGroup one, SlotGroup other, SearchWork work) : SlotGroup([.. one.Slots, .. other.Slots])
{
    protected override Frontier Compute(ReadOnlySpan<SlotUse> uses)
    {
        Frontier ways = one.Under(uses);
        return ways.IsEmpty ? ways : ways.Plus(other.Under(uses), work);
    }
}
