using System.Collections.Immutable;

namespace CrsCalculator.Planning;

/// <summary>Lists an arrangement's sets that reach a score at the least cost, in the order of the slots.</summary>
internal sealed class SetListing : SlotListing
{
    private readonly CoupleScoring _model;
    private readonly ImmutableArray<SearchSlot> _slots;
    private readonly Branch _branch;
    private readonly int _target;
    private readonly SearchWork _work;
    private readonly List<int> _taken = [];
    private List<ImmutableArray<PlanOption>> _found = [];
    private int _limit;

    public SetListing(CoupleScoring model, ImmutableArray<SearchSlot> slots, Branch branch, int target, SearchWork work)
        : base([.. slots.Select(static slot => slot.Costs.Min())])
    {
        _model = model;
        _slots = slots;
        _branch = branch;
        _target = target;
        _work = work;
    }

    protected override bool IsAtEnd => _found.Count >= _limit || _work.IsExceeded;

    protected override bool IsOpen => _branch.OfSlots.IsReached(Uses);

    protected override UInt128 MostCost => _branch.OfSlots.Value.GetValueOrDefault();

    /// <summary>Adds the sets to those of other arrangements, up to a limit.</summary>
    public void AddTo(List<ImmutableArray<PlanOption>> found, int limit)
    {
        (_found, _limit) = (found, limit);
        VisitSlots();
    }

    protected override void VisitSet() => VisitSteps(0);

    /// <summary>With the used slots decided, chooses a step of each.</summary>
    private void VisitSteps(int place)
    {
        if (place == Used.Count)
        {
            _found.Add([.. _branch.Arrangement, .. Used.Zip(_taken, (slot, step) => _slots[slot].Options[step])]);
            return;
        }

        int slot = Used[place];
        for (int step = 0; step < _slots[slot].Options.Length && !IsAtEnd; step++)
        {
            Uses[slot] = SlotUse.Step(step);
            _taken.Add(step);
            if (IsOpen && !IsTooMuch())
            {
                VisitSteps(place + 1);
            }

            _taken.RemoveAt(place);
        }

        Uses[slot] = SlotUse.Used;
    }

    /// <summary>
    /// Whether one of the steps taken can be an easier one at no higher cost, whatever the other used slots contribute: then that other set
    /// is the one to list.
    /// </summary>
    private bool IsTooMuch()
    {
        for (int place = 0; place < _taken.Count; place++)
        {
            foreach (int easier in _slots[Used[place]].Easier[_taken[place]])
            {
                if (_work.TakeScores(1) && TotalWith(easier, place) >= _target)
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>The score with the steps taken, except one, and the lowest step of every other used slot.</summary>
    private int TotalWith(int instead, int at)
    {
        PlanState state = _branch.State;
        for (int place = 0; place < Used.Count; place++)
        {
            SearchSlot slot = _slots[Used[place]];
            PlanOption? option = place == at ? slot.Options[instead]
                : place < _taken.Count ? slot.Options[_taken[place]]
                : slot.Lowest;
            state = option is null ? state : option.Applied(in state);
        }

        return _model.Total(in state);
    }
}
