using System.Collections.Immutable;

namespace CrsCalculator.Planning;

/// <summary>
/// Finds the sets of least cost that reach a score: first the least cost, then the sets that have it. The steps of a slot only ever add: a
/// ruleset whose points fell with a higher level is refused when it is made.
/// </summary>
internal sealed class PlanSearch
{
    /// <summary>The most work of an answer: about a second. That of candidates at random is a twentieth of it at most.</summary>
    public const long MostWork = 20_000_000;

    private readonly PlanStart _start;
    private readonly ImmutableArray<SearchSlot> _slots;
    private readonly SearchCosts _costs;
    private readonly int _target;
    private readonly SearchWork _work;

    /// <summary>Makes a search for a score.</summary>
    /// <param name="start">Where the plan starts from.</param>
    /// <param name="costs">What steps cost: more than 0.</param>
    /// <param name="target">The score to reach.</param>
    /// <param name="work">How much may be done.</param>
    public PlanSearch(PlanStart start, SearchCosts costs, int target, SearchWork work)
    {
        _start = start;
        _slots = [.. start.Slots.Select(slot => new SearchSlot(slot, costs))];
        _costs = costs;
        _target = target;
        _work = work;
    }

    /// <summary>The greatest score that all steps together can give.</summary>
    public int GreatestTotal => Arrangements.Max(TopOf);

    /// <summary>
    /// The sets of least cost, in the order of the slots; those of one arrangement before those of the next. At most so many.
    /// </summary>
    public SearchResult Find(int limit)
    {
        if (_start.Total([]) >= _target)
        {
            return new SearchResult([[]], AreOfLeastCost: true, IsComplete: true);
        }

        List<Branch> branches = BranchesOfLeastCost();
        var found = new List<ImmutableArray<PlanOption>>();
        foreach (Branch branch in _work.IsExceeded ? [] : branches)
        {
            new SetListing(_start.Model, _slots, branch, _target, _work).AddTo(found, limit);
        }

        return found.Count > 0 || GreatestTotal < _target
            ? new SearchResult([.. found], AreOfLeastCost: true, !_work.IsExceeded || found.Count == limit)
            : new SearchResult([GreedySet.Of(_start, _costs, _target)], AreOfLeastCost: false, IsComplete: false);
    }

    /// <summary>The arrangements in which the score is reached at the least cost of all.</summary>
    private List<Branch> BranchesOfLeastCost()
    {
        List<Branch> branches = [];
        UInt128 least = UInt128.MaxValue;
        foreach (ImmutableArray<PlanOption> arrangement in Arrangements)
        {
            UInt128 ofArrangement = _costs.Of(arrangement);
            if (ofArrangement > least || TopOf(arrangement) < _target)
            {
                continue;
            }

            PlanState state = _start.Applied(arrangement);
            LeastCost ofSlots = LeastCost.Of(_start.Model, _slots, in state, _target, least - ofArrangement, _work);
            if (ofSlots.Value is { } cost && ofArrangement + cost <= least)
            {
                branches.RemoveAll(branch => branch.Cost > ofArrangement + cost);
                branches.Add(new Branch(arrangement, state, ofSlots, ofArrangement + cost));
                least = ofArrangement + cost;
            }
        }

        return branches;
    }

    private IEnumerable<ImmutableArray<PlanOption>> Arrangements => _start.Arrangements.Prepend([]);

    private int TopOf(ImmutableArray<PlanOption> arrangement)
    {
        PlanState state = _start.Applied(arrangement);
        foreach (SearchSlot slot in _slots)
        {
            state = slot.Top.Applied(in state);
        }

        return _start.Model.Total(in state);
    }
}

/// <summary>One arrangement of a couple, with the least cost of its slots and of all.</summary>
internal sealed record Branch(ImmutableArray<PlanOption> Arrangement, PlanState State, LeastCost OfSlots, UInt128 Cost);

/// <summary>What a search found: sets, whether none is cheaper for certain, and whether there are no others.</summary>
internal sealed record SearchResult(ImmutableArray<ImmutableArray<PlanOption>> Sets, bool AreOfLeastCost, bool IsComplete);
