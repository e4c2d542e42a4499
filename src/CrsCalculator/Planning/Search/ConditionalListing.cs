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
    private readonly List<PlanOption> _taken = [];
    private readonly List<ImmutableArray<PlanOption>> _possible = [];
    private readonly List<ImmutableArray<PlanOption>> _found = [];

    /// <summary>Starts with nothing decided.</summary>
    /// <param name="branch">The branch.</param>
    /// <param name="cores">The branch's cores that give the smallest sets.</param>
    /// <param name="test">The test that a set must pass.</param>
    /// <param name="limit">The maximum number of sets.</param>
    /// <param name="work">The work limit.</param>
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

    /// <summary>Finds the sets.</summary>
    public IReadOnlyList<ImmutableArray<PlanOption>> Find()
    {
        VisitSlots();
        return _found;
    }

    /// <summary>With the used slots decided, chooses a step of each.</summary>
    protected override void VisitSet()
    {
        _possible.Clear();
        _possible.AddRange(Enumerable.Range(0, Used.Count).Select(PossibleAt));
        VisitSteps();
    }

    private void VisitSteps()
    {
        int place = _taken.Count;
        if (place == Used.Count)
        {
            AddUnlessEasier();
            return;
        }

        foreach (PlanOption step in _possible[place])
        {
            _taken.Add(step);
            if (!IsAtEnd && _test.Passes(Steps(TopAt)) && !IsTooMuch())
            {
                VisitSteps();
            }

            _taken.RemoveAt(place);
        }
    }

    private void AddUnlessEasier()
    {
        ImmutableArray<PlanOption> set = Steps(TopAt);
        if (!_branch.WithEasierWork(set).Any(_test.Passes))
        {
            _found.Add(set);
        }
    }

    /// <summary>Whether one of the steps taken can be an easier one, whatever the other used slots contribute.</summary>
    private bool IsTooMuch()
    {
        for (int place = 0; place < _taken.Count; place++)
        {
            PlanOption taken = _taken[place];
            foreach (PlanOption easier in _branch.Slots[Used[place]].EasierThan(taken))
            {
                _taken[place] = easier;
                bool passes = _test.Passes(Steps(LowestAt));
                _taken[place] = taken;
                if (passes)
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>A slot's steps with which a set passes if the other slots are at their highest.</summary>
    private ImmutableArray<PlanOption> PossibleAt(int place) =>
    [
        .. _branch.Slots[Used[place]].Options.Where(option => _test.Passes(Steps(other => other == place ? option : TopAt(other)))),
    ];

    private PlanOption TopAt(int place) => _branch.Slots[Used[place]].Top;

    /// <summary>The possible step that gives no more than any other, if there is one.</summary>
    private PlanOption? LowestAt(int place) =>
        _possible[place] is [var first, .. var others] && others.All(first.IsEasierThan) ? first : null;

    /// <summary>The decided steps, the steps taken, and one of every other used slot.</summary>
    private ImmutableArray<PlanOption> Steps(Func<int, PlanOption?> other)
    {
        ImmutableArray<PlanOption>.Builder steps = ImmutableArray.CreateBuilder<PlanOption>(_branch.Decided.Length + Used.Count);
        steps.AddRange(_branch.Decided);
        steps.AddRange(_taken);
        for (int place = _taken.Count; place < Used.Count; place++)
        {
            if (other(place) is { } step)
            {
                steps.Add(step);
            }
        }

        return steps.DrainToImmutable();
    }
}
