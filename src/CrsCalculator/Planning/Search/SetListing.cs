using System.Collections.Immutable;

namespace CrsCalculator.Planning;

/// <summary>
/// Lists the sets of an arrangement that reach a score at the least cost, in the order of the slots. It never goes on with a beginning that
/// no such set has.
/// </summary>
internal sealed class SetListing
{
    private readonly CoupleScoring _model;
    private readonly ImmutableArray<SearchSlot> _slots;
    private readonly Branch _branch;
    private readonly int _target;
    private readonly SearchWork _work;
    private readonly UInt128[] _cheapest;
    private readonly UInt128[] _cheapestFrom;
    private readonly SlotUse[] _uses;
    private readonly List<int> _used = [];
    private readonly List<int> _taken = [];
    private List<ImmutableArray<PlanOption>> _found = [];
    private int _limit;

    public SetListing(CoupleScoring model, ImmutableArray<SearchSlot> slots, Branch branch, int target, SearchWork work)
    {
        _model = model;
        _slots = slots;
        _branch = branch;
        _target = target;
        _work = work;
        _cheapest = [.. slots.Select(static slot => slot.Costs.Min())];
        _cheapestFrom = [.. slots.Select((_, from) => _cheapest.Skip(from).Min())];
        _uses = new SlotUse[slots.Length];
    }

    private bool IsAtEnd => _found.Count >= _limit || _work.IsExceeded;

    /// <summary>Adds the sets to those of other arrangements, until there are so many.</summary>
    public void AddTo(List<ImmutableArray<PlanOption>> found, int limit)
    {
        (_found, _limit) = (found, limit);
        VisitSlots(0, 0);
    }

    /// <summary>First it is decided which slots are used at all, from one on; those that are cost so much at least.</summary>
    private void VisitSlots(int from, UInt128 cost)
    {
        VisitStepsAlone(from);
        for (int slot = from; slot < _slots.Length && cost + _cheapestFrom[slot] <= _branch.OfSlots.Value && !IsAtEnd; slot++)
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
    private void VisitStepsAlone(int from)
    {
        _uses.AsSpan(from).Fill(SlotUse.Skipped);
        if (!IsAtEnd && IsOpen)
        {
            VisitSteps(0);
        }

        _uses.AsSpan(from).Clear();
    }

    /// <summary>Then which step of each of them.</summary>
    private void VisitSteps(int place)
    {
        if (place == _used.Count)
        {
            _found.Add([.. _branch.Arrangement, .. _used.Zip(_taken, (slot, step) => _slots[slot].Options[step])]);
            return;
        }

        int slot = _used[place];
        for (int step = 0; step < _slots[slot].Options.Length && !IsAtEnd; step++)
        {
            _uses[slot] = SlotUse.Step(step);
            _taken.Add(step);
            if (IsOpen && !IsTooMuch())
            {
                VisitSteps(place + 1);
            }

            _taken.RemoveAt(place);
        }

        _uses[slot] = SlotUse.Used;
    }

    /// <summary>Whether a set of least cost can still come of what is decided.</summary>
    private bool IsOpen => _branch.OfSlots.IsReached(_uses);

    /// <summary>
    /// Whether one of the steps taken can be an easier one that costs no more, whatever the other slots that are used will do: then that
    /// other set is the one to list.
    /// </summary>
    private bool IsTooMuch()
    {
        for (int place = 0; place < _taken.Count; place++)
        {
            foreach (int easier in _slots[_used[place]].Easier[_taken[place]])
            {
                if (_work.TakeScores(1) && TotalWith(easier, place) >= _target)
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>The score with the steps taken but for one, and the least of every other slot that is used.</summary>
    private int TotalWith(int instead, int at)
    {
        PlanState state = _branch.State;
        for (int place = 0; place < _used.Count; place++)
        {
            SearchSlot slot = _slots[_used[place]];
            PlanOption? option = place == at ? slot.Options[instead]
                : place < _taken.Count ? slot.Options[_taken[place]]
                : slot.Lowest;
            state = option is null ? state : option.Applied(in state);
        }

        return _model.Total(in state);
    }
}
