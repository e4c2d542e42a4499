using System.Collections.Immutable;

namespace CrsCalculator.Planning;

/// <summary>Lists the smallest sets of a branch that pass a test, in the order of the slots.</summary>
internal sealed class ConditionalListing : SlotListing
{
    private readonly ConditionalBranch _branch;
    private readonly ImmutableArray<ConditionalCore> _cores;
    private readonly PlanTest _test;
    private readonly int _limit;
    private readonly SearchWork _work;
    private readonly List<PlanOption?> _taken = [];
    private readonly List<ImmutableArray<PlanOption>> _found = [];

    /// <summary>Begins with nothing decided.</summary>
    /// <param name="branch">The branch.</param>
    /// <param name="cores">Those of its cores with which a set is smallest.</param>
    /// <param name="test">What a set must do.</param>
    /// <param name="limit">How many sets are asked for.</param>
    /// <param name="work">How much may be done.</param>
    public ConditionalListing(
        ConditionalBranch branch,
        ImmutableArray<ConditionalCore> cores,
        PlanTest test,
        int limit,
        SearchWork work)
        : base([.. branch.Slots.Select(static _ => UInt128.One)])
    {
        _branch = branch;
        _cores = cores;
        _test = test;
        _limit = limit;
        _work = work;
    }

    protected override bool IsAtEnd => _found.Count >= _limit || _work.IsExceeded;

    protected override UInt128 MostCost => (UInt128)(_cores[0].Size - _branch.Decided.Length);

    protected override bool IsOpen
    {
        get
        {
            foreach (ConditionalCore core in _cores)
            {
                if (core.IsOpen(Uses))
                {
                    return true;
                }
            }

            return false;
        }
    }

    /// <summary>The sets.</summary>
    public IReadOnlyList<ImmutableArray<PlanOption>> Find()
    {
        VisitSlots();
        return _found;
    }

    protected override void VisitSet() => VisitSteps(0);

    /// <summary>It is decided which slots are used; now which step of each.</summary>
    private void VisitSteps(int place)
    {
        if (place == Used.Count)
        {
            if (!_branch.WithEasierWork(Steps()).Any(_test.Passes))
            {
                _found.Add(Steps());
            }

            return;
        }

        foreach (PlanOption step in _branch.Slots[Used[place]].Options)
        {
            _taken.Add(step);
            if (!IsAtEnd && _test.Passes(Steps(static slot => slot.Top)) && !IsTooMuch())
            {
                VisitSteps(place + 1);
            }

            _taken.RemoveAt(place);
        }
    }

    /// <summary>Whether one of the steps taken can be an easier one, whatever the other slots that are used will do.</summary>
    private bool IsTooMuch()
    {
        for (int place = 0; place < _taken.Count; place++)
        {
            PlanOption taken = _taken[place]!;
            foreach (PlanOption easier in _branch.Slots[Used[place]].EasierThan(taken))
            {
                _taken[place] = easier;
                bool passes = _test.Passes(Steps(static slot => slot.Lowest));
                _taken[place] = taken;
                if (passes)
                {
                    return true;
                }
            }
        }

        return false;
    }

    private ImmutableArray<PlanOption> Steps() => Steps(static _ => null);

    /// <summary>The steps that are decided, and one of every other slot that is used.</summary>
    private ImmutableArray<PlanOption> Steps(Func<SearchSlot, PlanOption?> other) =>
    [
        .. _branch.Decided,
        .. Used.Select((slot, place) => place < _taken.Count ? _taken[place] : other(_branch.Slots[slot])).OfType<PlanOption>(),
    ];
}
