using System.Collections.Immutable;

namespace CrsCalculator.Planning;

/// <summary>
/// Visits the sets of slots that a search may use, in the order of the slots. It drops a partial set as soon as no such set begins with it.
/// </summary>
internal abstract class SlotListing
{
    private readonly ImmutableArray<UInt128> _cheapest;
    private readonly ImmutableArray<UInt128> _cheapestFrom;
    private readonly SlotUse[] _uses;
    private readonly List<int> _used = [];

    /// <summary>Starts with nothing decided.</summary>
    /// <param name="cheapest">The lowest cost of each slot.</param>
    protected SlotListing(ImmutableArray<UInt128> cheapest)
    {
        _cheapest = cheapest;
        _cheapestFrom = [.. cheapest.Select((_, from) => cheapest.Skip(from).Min())];
        _uses = new SlotUse[cheapest.Length];
    }

    /// <summary>The decision for each slot.</summary>
    protected Span<SlotUse> Uses => _uses;

    /// <summary>The indexes of the used slots, in order.</summary>
    protected IReadOnlyList<int> Used => _used;

    /// <summary>Whether enough was found or the work limit is reached.</summary>
    protected abstract bool IsAtEnd { get; }

    /// <summary>Whether the decisions so far still allow a set.</summary>
    protected abstract bool IsOpen { get; }

    /// <summary>The maximum cost of a set's slots.</summary>
    protected abstract UInt128 MostCost { get; }

    /// <summary>Visits all sets.</summary>
    protected void VisitSlots() => VisitSlots(0, 0);

    /// <summary>Visits a set, with every slot decided as used or not.</summary>
    protected abstract void VisitSet();

    /// <summary>Decides which slots are used, from one on; those used so far cost at least <paramref name="cost"/>.</summary>
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

    /// <summary>Visits the slots used so far, with none from one on.</summary>
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
