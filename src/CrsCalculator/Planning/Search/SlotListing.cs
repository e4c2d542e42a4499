using System.Collections.Immutable;

namespace CrsCalculator.Planning;

/// <summary>
/// Visits the sets of slots that a search may use, in the order of the slots. It never goes on with a beginning that no such set has.
/// </summary>
internal abstract class SlotListing
{
    private readonly ImmutableArray<UInt128> _cheapest;
    private readonly ImmutableArray<UInt128> _cheapestFrom;
    private readonly SlotUse[] _uses;
    private readonly List<int> _used = [];

    /// <summary>Begins with nothing decided.</summary>
    /// <param name="cheapest">What each slot costs at least.</param>
    protected SlotListing(ImmutableArray<UInt128> cheapest)
    {
        _cheapest = cheapest;
        _cheapestFrom = [.. cheapest.Select((_, from) => cheapest.Skip(from).Min())];
        _uses = new SlotUse[cheapest.Length];
    }

    /// <summary>What is decided of each slot.</summary>
    protected Span<SlotUse> Uses => _uses;

    /// <summary>The places of the slots that are used, in order.</summary>
    protected IReadOnlyList<int> Used => _used;

    /// <summary>Whether enough was found, or no more may be done.</summary>
    protected abstract bool IsAtEnd { get; }

    /// <summary>Whether a set can still come of what is decided.</summary>
    protected abstract bool IsOpen { get; }

    /// <summary>What the slots of a set cost at most.</summary>
    protected abstract UInt128 MostCost { get; }

    /// <summary>Visits all sets.</summary>
    protected void VisitSlots() => VisitSlots(0, 0);

    /// <summary>A set: it is decided of every slot whether it is used.</summary>
    protected abstract void VisitSet();

    /// <summary>First it is decided which slots are used at all, from one on; those that are cost so much at least.</summary>
    private void VisitSlots(int from, UInt128 cost)
    {
        VisitAlone(from);
        for (int slot = from; slot < _uses.Length && cost + _cheapestFrom[slot] <= MostCost && !IsAtEnd; slot++)
        {
            _uses[slot] = SlotUse.Used;
            bool isUsed = IsOpen;
            if (isUsed)
            {
                _used.Add(slot);
                VisitSlots(slot + 1, cost + _cheapest[slot]);
                _used.RemoveAt(_used.Count - 1);
            }

            _uses[slot] = SlotUse.Skipped;
            if (!isUsed && !IsOpen)
            {
                break;
            }
        }

        _uses.AsSpan(from).Clear();
    }

    /// <summary>The slots that are used by now, and none from one on.</summary>
    private void VisitAlone(int from)
    {
        _uses.AsSpan(from).Fill(SlotUse.Skipped);
        if (!IsAtEnd && IsOpen)
        {
            VisitSet();
        }

        _uses.AsSpan(from).Clear();
    }
}
