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
            return new SearchResult([[]], IsLeastKnown: true, IsComplete: true);
        }

        Branch[] branches = [.. Arrangements.Where(arrangement => TopOf(arrangement) >= _target).Select(BranchOf)];
        UInt128? least = branches.Min(static branch => branch.Cost);
        bool isLeastKnown = !_work.IsExceeded;
        var found = new List<ImmutableArray<PlanOption>>();
        foreach (Branch branch in branches.Where(branch => isLeastKnown && branch.Cost == least))
        {
            new SetListing(_start.Model, _slots, branch, _target, _work).AddTo(found, limit);
        }

        return new SearchResult(
            found.Count > 0 || branches.Length == 0 ? [.. found] : [GreedySet.Of(_start, _costs, _target)],
            isLeastKnown,
            !_work.IsExceeded || found.Count == limit);
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

    private Branch BranchOf(ImmutableArray<PlanOption> arrangement)
    {
        PlanState state = _start.Applied(arrangement);
        var leastCost = new LeastCost(_start.Model, _slots, in state, _target, _work);
        return new Branch(arrangement, state, leastCost, leastCost.Value + _costs.Of(arrangement));
    }
}

/// <summary>One arrangement of a couple, with the least cost of its slots and of all.</summary>
internal sealed record Branch(ImmutableArray<PlanOption> Arrangement, PlanState State, LeastCost OfSlots, UInt128? Cost);

/// <summary>What a search found: sets, whether none is cheaper, and whether it came to its end.</summary>
internal sealed record SearchResult(ImmutableArray<ImmutableArray<PlanOption>> Sets, bool IsLeastKnown, bool IsComplete);
