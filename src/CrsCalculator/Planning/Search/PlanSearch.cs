using System.Collections.Immutable;

namespace CrsCalculator.Planning;

/// <summary>
/// Finds the sets of least cost that reach a score: first the least cost, then the sets that have it. Higher steps of a slot never lose
/// points: a ruleset whose points fell with a higher level is rejected when it is created.
/// </summary>
internal sealed class PlanSearch
{
    /// <summary>The maximum work for an answer: about a second. Random candidates take at most a twentieth of it.</summary>
    public const long MostWork = 20_000_000;

    private readonly PlanStart _start;
    private readonly ImmutableArray<SearchSlot> _slots;
    private readonly SearchCosts _costs;
    private readonly int _target;
    private readonly SearchWork _work;

    /// <summary>Creates a search for a score.</summary>
    /// <param name="start">The plan's starting point.</param>
    /// <param name="costs">The costs of the steps, each more than 0.</param>
    /// <param name="target">The score to reach.</param>
    /// <param name="work">The work limit.</param>
    public PlanSearch(PlanStart start, SearchCosts costs, int target, SearchWork work)
    {
        _start = start;
        _slots = [.. start.Slots.Select(slot => new SearchSlot(slot, costs))];
        _costs = costs;
        _target = target;
        _work = work;
    }

    /// <summary>The highest score that all steps together can give.</summary>
    public int GreatestTotal => Arrangements.Max(TopOf);

    /// <summary>Finds the sets of least cost, up to a limit, in the order of the slots, one arrangement after another.</summary>
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

    /// <summary>The arrangements that reach the score at the lowest cost of all.</summary>
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

/// <summary>One arrangement of a couple, with the least cost of its slots and in total.</summary>
internal sealed record Branch(ImmutableArray<PlanOption> Arrangement, PlanState State, LeastCost OfSlots, UInt128 Cost);

/// <summary>The result of a search: the sets, whether it is certain that none is cheaper, and whether there are no others.</summary>
internal sealed record SearchResult(ImmutableArray<ImmutableArray<PlanOption>> Sets, bool AreOfLeastCost, bool IsComplete);
