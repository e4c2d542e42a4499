using System.Collections.Immutable;

namespace CrsCalculator.Planning;

/// <summary>A minimal set of a branch's slots that meets a condition, and the fewest other slots that reach the score with it.</summary>
internal sealed class ConditionalCore
{
    private readonly ImmutableArray<int> _core;
    private readonly ImmutableArray<int> _rest;
    private readonly LeastCost? _others;

    private ConditionalCore(ConditionalBranch branch, ImmutableArray<int> core, ImmutableArray<int> rest, LeastCost? others)
    {
        Branch = branch;
        _core = core;
        _rest = rest;
        _others = others;
    }

    /// <summary>The branch.</summary>
    public ConditionalBranch Branch { get; }

    /// <summary>The number of steps in a set with it: the branch's, its own, and the fewest others.</summary>
    public int Size => Branch.Decided.Length + _core.Length + (int)(_others?.Value ?? 0);

    /// <summary>Finds the fewest others that reach the score; null if none do, or a set would have too many steps.</summary>
    public static ConditionalCore? Of(ConditionalBranch branch, ulong slots, int mostSteps, PlanStart start, int target, SearchWork work)
    {
        ILookup<bool, int> places = Enumerable.Range(0, branch.Slots.Length).ToLookup(place => (slots >> place & 1) != 0);
        ImmutableArray<int> core = [.. places[true]];
        ImmutableArray<int> rest = [.. places[false]];
        PlanState state = start.Applied(branch.AtBest(slots));
        if (start.Model.Total(in state) >= target)
        {
            return new ConditionalCore(branch, core, rest, others: null);
        }

        var most = (UInt128)(mostSteps - branch.Decided.Length - core.Length);
        var others = LeastCost.Of(start.Model, [.. rest.Select(place => branch.Slots[place])], in state, target, most, work);
        return others.Value is null ? null : new ConditionalCore(branch, core, rest, others);
    }

    /// <summary>Whether the decisions so far still allow a smallest set with these slots.</summary>
    public bool IsOpen(ReadOnlySpan<SlotUse> uses)
    {
        foreach (int place in _core)
        {
            if (uses[place] == SlotUse.Skipped)
            {
                return false;
            }
        }

        Span<SlotUse> others = stackalloc SlotUse[_rest.Length];
        for (int i = 0; i < others.Length; i++)
        {
            others[i] = uses[_rest[i]];
        }

        return _others is null ? !others.Contains(SlotUse.Used) : _others.IsReached(others);
    }
}
