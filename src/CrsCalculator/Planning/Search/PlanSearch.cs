using System.Collections.Immutable;

namespace CrsCalculator.Planning;

/// <summary>
/// Finds the sets of least cost that reach a score. It looks at every combination but for those that cannot matter, and why they cannot is
/// proven: the steps of a slot only ever add (a ruleset whose points fell with a higher level is refused when it is made), so whatever does
/// not reach the score with all open slots at their top never does, and a step that is added to a set that reaches it only makes it dearer.
/// </summary>
internal sealed class PlanSearch
{
    private readonly PlanModel _model;
    private readonly ImmutableArray<PlanSlot> _slots;
    private readonly Func<PlanOption, decimal> _cost;
    private readonly int _target;
    private readonly int _limit;
    private readonly CancellationToken _cancellation;
    private readonly SlotBound[] _bounds;
    private readonly decimal[] _cheapest;
    private readonly decimal[] _cheapestFrom;
    private readonly List<int> _used = [];
    private readonly List<PlanOption> _taken = [];
    private ImmutableArray<PlanOption> _arrangement = [];
    private readonly List<ImmutableArray<PlanOption>> _found = [];
    private decimal _best = decimal.MaxValue;

    private PlanState _start;

    /// <summary>Makes a search for a score.</summary>
    /// <param name="model">The score of every state.</param>
    /// <param name="slots">What can be changed.</param>
    /// <param name="cost">What a step costs: more than 0.</param>
    /// <param name="target">The score to reach.</param>
    /// <param name="limit">The most sets that are kept.</param>
    /// <param name="start">The state from which levels and years count up.</param>
    /// <param name="cancellation">Ends the search.</param>
    public PlanSearch(
        PlanModel model,
        ImmutableArray<PlanSlot> slots,
        Func<PlanOption, decimal> cost,
        int target,
        int limit,
        in PlanState start,
        CancellationToken cancellation)
    {
        PlanState from = start;
        _cancellation = cancellation;
        _model = model;
        _slots = slots;
        _cost = cost;
        _target = target;
        _limit = limit;
        _cheapest = [.. slots.Select(slot => slot.Options.Min(cost))];
        _cheapestFrom = [.. _cheapest.Select((_, i) => _cheapest.Skip(i).Min())];
        _bounds =
        [
            .. slots.Select((slot, i) => SlotBound.Of(i, slot, model.Ruleset, cost, in from))
                .Where(static bound => bound.Points > 0)
                .OrderBy(static bound => bound.Cost / bound.Points),
        ];
    }

    /// <summary>The sets found, in the order of the slots; those of one arrangement before those of the next.</summary>
    public IReadOnlyList<ImmutableArray<PlanOption>> Found => _found;

    /// <summary>Looks through everything that can be added to a state, which may already have cost something.</summary>
    public void Run(in PlanState state, ImmutableArray<PlanOption> arrangement)
    {
        _start = state;
        _arrangement = arrangement;
        decimal cost = arrangement.Sum(_cost);
        Undercut(GreedyCost(cost));
        VisitSlots(0, in state, cost);
    }

    /// <summary>A state with the top of every slot from one on: the most that is left to get.</summary>
    public PlanState AtTop(int from, in PlanState state)
    {
        PlanState top = state;
        for (int i = from; i < _slots.Length; i++)
        {
            top = _slots[i].Top.Applied(in top);
        }

        return top;
    }

    /// <summary>
    /// First it is decided which slots are used at all, each as if its top could be had for its cheapest step. Where that reaches the
    /// score, one more slot can still make a cheaper set of lower steps.
    /// </summary>
    private void VisitSlots(int from, in PlanState state, decimal cost)
    {
        _cancellation.ThrowIfCancellationRequested();
        Reach reach = _model.Reach(in state);
        if (reach.Total >= _target)
        {
            _taken.Clear();
            VisitSteps(0, in _start, cost);
        }

        for (int slot = from; slot < _slots.Length && !IsHopeless(slot, in state, reach, cost); slot++)
        {
            _used.Add(slot);
            VisitSlots(slot + 1, _slots[slot].Top.Applied(in state), cost + _cheapest[slot]);
            _used.RemoveAt(_used.Count - 1);
        }
    }

    /// <summary>Then which step of each of them; the cost has the cheapest one for those that are still open.</summary>
    private void VisitSteps(int place, in PlanState state, decimal cost)
    {
        _cancellation.ThrowIfCancellationRequested();
        if (!CanBeKept(cost) || !ReachesAtTop(place, in state))
        {
            return;
        }

        if (place == _used.Count)
        {
            Keep(cost);
            return;
        }

        int slot = _used[place];
        foreach (PlanOption option in _slots[slot].Options)
        {
            _taken.Add(option);
            VisitSteps(place + 1, option.Applied(in state), cost - _cheapest[slot] + _cost(option));
            _taken.RemoveAt(_taken.Count - 1);
        }
    }

    private bool ReachesAtTop(int place, in PlanState state)
    {
        PlanState top = state;
        for (int i = place; i < _used.Count; i++)
        {
            top = _slots[_used[i]].Top.Applied(in top);
        }

        return _model.Total(in top) >= _target;
    }

    /// <summary>Whether no set is to be kept that has what is used by now and at least one slot more, from this one on.</summary>
    private bool IsHopeless(int slot, in PlanState state, Reach reach, decimal cost)
    {
        if (!CanBeKept(cost + _cheapestFrom[slot]))
        {
            return true;
        }

        Reach top = _model.Reach(AtTop(slot, in state));
        if (top.Total < _target)
        {
            return true;
        }

        // What sections A and B must still bring, if C and D came to the most that they can.
        decimal more = LeastCost(slot, _target - reach.CoreAndSpouse - top.Rest);
        return more == decimal.MaxValue || !CanBeKept(cost + more);
    }

    /// <summary>
    /// The least that so many points can cost, if every slot gave its most and a part of it could be had for a part of its price.
    /// </summary>
    private decimal LeastCost(int from, int points)
    {
        decimal cost = 0;
        int missing = points;
        foreach (SlotBound bound in _bounds)
        {
            if (missing <= 0)
            {
                return cost;
            }

            if (bound.Slot >= from)
            {
                cost += missing >= bound.Points ? bound.Cost : bound.Cost * missing / bound.Points;
                missing -= bound.Points;
            }
        }

        return missing > 0 ? decimal.MaxValue : cost;
    }

    /// <summary>
    /// The cost of a set that takes the step with most points for its price again and again: no set of least cost is dearer.
    /// </summary>
    private decimal GreedyCost(decimal cost)
    {
        PlanState state = _start;
        var open = _slots.ToList();
        int total = _model.Total(in state);
        while (total < _target)
        {
            PlanState from = state;
            (PlanSlot? slot, PlanOption? option) = open
                .SelectMany(static slot => slot.Options, static (slot, option) => (slot, option))
                .OrderByDescending(step => (_model.Total(step.option.Applied(in from)) - total) / _cost(step.option))
                .FirstOrDefault();
            if (option is null)
            {
                return decimal.MaxValue;
            }

            open.Remove(slot!);
            state = option.Applied(in from);
            total = _model.Total(in state);
            cost += _cost(option);
        }

        return cost;
    }

    /// <summary>Whether a set of such a cost would be kept.</summary>
    private bool CanBeKept(decimal cost) => cost < _best || (cost == _best && _found.Count < _limit);

    /// <summary>Lowers the cost that sets may have; those that were kept for a higher one are too dear then.</summary>
    private void Undercut(decimal cost)
    {
        if (cost < _best)
        {
            _found.Clear();
            _best = cost;
        }
    }

    private void Keep(decimal cost)
    {
        if (IsOfEasiestSteps())
        {
            Undercut(cost);
            _found.Add([.. _arrangement, .. _taken]);
        }
    }

    /// <summary>
    /// Whether the set would fail with an easier step, that costs no more, of any of its levers: else that other set is the one to keep.
    /// </summary>
    private bool IsOfEasiestSteps()
    {
        for (int i = 0; i < _taken.Count; i++)
        {
            PlanOption taken = _taken[i];
            foreach (PlanOption option in _slots[_used[i]].Options)
            {
                if (option.IsEasierThan(taken) && _cost(option) <= _cost(taken) && Reaches(i, option))
                {
                    return false;
                }
            }
        }

        return true;
    }

    private bool Reaches(int place, PlanOption instead)
    {
        PlanState state = _start;
        for (int i = 0; i < _taken.Count; i++)
        {
            state = (i == place ? instead : _taken[i]).Applied(in state);
        }

        return _model.Total(in state) >= _target;
    }
}
