using System.Collections.Immutable;

namespace CrsCalculator.Planning;

/// <summary>
/// Finds the sets of least cost that reach a score. It looks at every combination but for those that cannot matter, and why they cannot is proven:
/// the steps of a slot only ever add (a ruleset whose points fell with a higher level is refused when it is made), so whatever does not reach the score
/// with all open slots at their top never does, and a set that reaches it needs nothing more.
/// </summary>
internal sealed class PlanSearch
{
    private readonly PlanModel _model;
    private readonly ImmutableArray<PlanSlot> _slots;
    private readonly Func<PlanOption, decimal> _cost;
    private readonly int _target;
    private readonly int _limit;
    private readonly SlotBound[] _bounds;
    private readonly List<PlanOption> _taken = [];
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
    public PlanSearch(PlanModel model, ImmutableArray<PlanSlot> slots, Func<PlanOption, decimal> cost, int target, int limit, in PlanState start)
    {
        PlanState from = start;
        _model = model;
        _slots = slots;
        _cost = cost;
        _target = target;
        _limit = limit;
        _bounds = [.. slots.Select((slot, i) => SlotBound.Of(i, slot, model.Ruleset, cost, in from)).Where(static bound => bound.Points > 0).OrderByDescending(static bound => bound.Rate)];
    }

    /// <summary>The sets found, in the order of the slots; those of one arrangement before those of the next.</summary>
    public IReadOnlyList<ImmutableArray<PlanOption>> Found => _found;

    public decimal Cost => _best;

    /// <summary>Looks through everything that can be added to a state, which may already have cost something.</summary>
    public void Run(in PlanState state, ImmutableArray<PlanOption> arrangement)
    {
        _start = state;
        _taken.Clear();
        _taken.AddRange(arrangement);
        decimal cost = arrangement.Sum(_cost);
        _best = Math.Min(_best, GreedyCost(cost));
        Visit(0, in state, cost);
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

    private void Visit(int slot, in PlanState state, decimal cost)
    {
        Reach reach = _model.Reach(in state);
        if (reach.Total >= _target)
        {
            Keep(cost);
            return;
        }

        if (slot == _slots.Length || IsHopeless(slot, in state, reach, cost))
        {
            return;
        }

        foreach (PlanOption option in _slots[slot].Options)
        {
            _taken.Add(option);
            Visit(slot + 1, option.Applied(in state), cost + _cost(option));
            _taken.RemoveAt(_taken.Count - 1);
        }

        Visit(slot + 1, in state, cost);
    }

    private bool IsHopeless(int slot, in PlanState state, Reach reach, decimal cost)
    {
        Reach top = _model.Reach(AtTop(slot, in state));
        if (top.Total < _target)
        {
            return true;
        }

        // What sections A and B must still bring, if C and D came to the most that they can.
        decimal least = cost + LeastCost(slot, _target - reach.CoreAndSpouse - top.Rest);
        return least > _best || (least == _best && _found.Count >= _limit);
    }

    /// <summary>The least that so many points can cost, if every slot gave its most and a part of it could be had for a part of its price.</summary>
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

    /// <summary>The cost of a set that takes the step with most points for its price again and again: no set of least cost is dearer.</summary>
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

    private void Keep(decimal cost)
    {
        if (cost > _best || (cost == _best && _found.Count >= _limit) || !IsOfEasiestSteps())
        {
            return;
        }

        if (cost < _best)
        {
            _found.Clear();
            _best = cost;
        }

        _found.Add([.. _taken]);
    }

    /// <summary>Whether the set would fail with an easier step, that costs no more, of any of its levers: else that other set is the one to keep.</summary>
    private bool IsOfEasiestSteps()
    {
        foreach (PlanOption taken in _taken)
        {
            PlanSlot? slot = _slots.FirstOrDefault(slot => slot.Options.Contains(taken));
            if (slot?.Options.Any(option => option.IsEasierThan(taken) && _cost(option) <= _cost(taken) && Reaches(taken, option)) == true)
            {
                return false;
            }
        }

        return true;
    }

    private bool Reaches(PlanOption without, PlanOption with)
    {
        PlanState state = _start;
        foreach (PlanOption option in _taken)
        {
            // The arrangement is in the start already, and applying it again changes nothing.
            state = (ReferenceEquals(option, without) ? with : option).Applied(in state);
        }

        return _model.Total(in state) >= _target;
    }
}
