using System.Collections.Immutable;

namespace CrsCalculator.Planning;

/// <summary>
/// The least cost under factors of any shape: every step is tried, slot by slot. The remaining slots are abandoned as soon as their best
/// steps together do not reach the score, or cost too much.
/// </summary>
internal sealed class LeastCostBySteps : LeastCost
{
    private readonly CoupleScoring _model;
    private readonly ImmutableArray<SearchSlot> _slots;
    private readonly PlanState _state;
    private readonly int _target;
    private readonly SearchWork _work;

    /// <summary>Computes the least cost, up to a maximum.</summary>
    public LeastCostBySteps(
        CoupleScoring model,
        ImmutableArray<SearchSlot> slots,
        in PlanState state,
        int target,
        UInt128 most,
        SearchWork work)
    {
        _model = model;
        _slots = slots;
        _state = state;
        _target = target;
        _work = work;
        Value = Find(new SlotUse[slots.Length], most);
    }

    public override bool IsReached(ReadOnlySpan<SlotUse> uses) => Value is { } value && Find(uses, value) == value;

    private UInt128? Find(ReadOnlySpan<SlotUse> uses, UInt128 most)
    {
        UInt128? least = null;
        Visit(uses, 0, in _state, 0, most, ref least);
        return least;
    }

    /// <summary>Takes one step or none in a slot and in each later one, cheap ones first.</summary>
    private void Visit(ReadOnlySpan<SlotUse> uses, int place, in PlanState state, UInt128 cost, UInt128 most, ref UInt128? least)
    {
        if (cost > most || cost >= least || !_work.TakeScores(1) || TotalAtBest(uses, place, in state) < _target)
        {
            return;
        }

        if (place == _slots.Length)
        {
            least = cost;
            return;
        }

        if (uses[place].AllowsNone)
        {
            Visit(uses, place + 1, in state, cost, most, ref least);
        }

        SearchSlot slot = _slots[place];
        for (int step = 0; step < slot.Options.Length; step++)
        {
            if (uses[place].Allows(step))
            {
                PlanState with = slot.Options[step].Applied(in state);
                Visit(uses, place + 1, in with, cost + slot.Costs[step], most, ref least);
            }
        }
    }

    /// <summary>The score with the best allowed step of every slot from one on.</summary>
    private int TotalAtBest(ReadOnlySpan<SlotUse> uses, int from, in PlanState state)
    {
        PlanState best = state;
        for (int place = from; place < _slots.Length; place++)
        {
            SearchSlot slot = _slots[place];
            int step = slot.Options.Length - 1;
            while (step >= 0 && !uses[place].Allows(step))
            {
                step--;
            }

            best = step < 0 ? best : slot.Options[step].Applied(in best);
        }

        return _model.Total(in best);
    }
}
