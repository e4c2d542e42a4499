using System.Collections.Immutable;

namespace CrsCalculator.Planning;

/// <summary>
/// Finds the smallest sets that reach a score and meet a condition on eligibility: first the minimal sets of slots that meet the condition,
/// then the fewest others that reach the score with each, then the steps.
/// </summary>
internal sealed class ConditionalSearch
{
    private readonly PlanStart _start;
    private readonly PlanCondition _condition;
    private readonly int _target;
    private readonly SearchWork _work;
    private readonly PlanTest _test;
    private readonly PlanOrder _order;
    private readonly ImmutableArray<ConditionalBranch> _branches;
    private readonly List<ConditionalCore> _cores = [];
    private int _leastSteps;

    /// <summary>Creates a search.</summary>
    /// <param name="start">The plan's starting point.</param>
    /// <param name="condition">The condition.</param>
    /// <param name="target">The score to reach.</param>
    /// <param name="work">The work limit.</param>
    public ConditionalSearch(PlanStart start, PlanCondition condition, int target, SearchWork work)
    {
        _start = start;
        _condition = condition;
        _target = target;
        _work = work;
        _test = new PlanTest(start, condition, target, work);
        _order = new PlanOrder(start);
        var costs = new SearchCosts(start.AllOptions(), static _ => 1);
        ImmutableArray<ConditionalBranch> all = [.. ConditionalBranch.Of(start, costs)];
        _branches = [.. all.Where(branch => condition.IsMet(branch.AtBest()))];
        GreatestTotal = (CanMeetCondition ? _branches : all).Max(branch => start.Total(branch.AtBest()));
    }

    /// <summary>Whether the condition can be met at all.</summary>
    public bool CanMeetCondition => !_branches.IsEmpty;

    /// <summary>The highest score that steps can give while meeting the condition; if it cannot be met, the highest of all.</summary>
    public int GreatestTotal { get; }

    /// <summary>Finds the sets with the fewest steps, in the plan's order, up to a limit.</summary>
    public SearchResult Find(int limit)
    {
        if (_start.Total([]) >= _target && _condition.IsMet([]))
        {
            return new SearchResult([[]], AreOfLeastCost: true, IsComplete: true);
        }

        ConditionalBranch[] branches = [.. _branches.Where(branch => _start.Total(branch.AtBest()) >= _target)];
        return branches.Length == 0
            ? new SearchResult([], AreOfLeastCost: true, IsComplete: true)
            : Find(branches, limit);
    }

    private SearchResult Find(ConditionalBranch[] branches, int limit)
    {
        var reduction = new ConditionalReduction(new PlanTest(_start, _condition, _target, _work.Unlimited()));
        ImmutableArray<PlanOption> some = branches.SelectMany(reduction.SlotsOf).MinBy(static set => set.Length);
        _leastSteps = some.Length;
        foreach (ConditionalBranch branch in branches)
        {
            FindCores(branch);
        }

        bool areLeast = !_work.IsExceeded;
        ImmutableArray<ImmutableArray<PlanOption>> found = areLeast ? [.. List(limit)] : [];
        return found.IsEmpty
            ? new SearchResult([_order.Of(reduction.EasiestOf(some, _start))], AreOfLeastCost: false, IsComplete: false)
            : new SearchResult(found, AreOfLeastCost: true, !_work.IsExceeded);
    }

    private void FindCores(ConditionalBranch branch) => new MinimalSlots(
        branch.Slots.Length,
        slots => _test.MeetsCondition(branch.AtBest(slots)),
        () => _work.IsExceeded ? -1 : _leastSteps - branch.Decided.Length,
        slots => Keep(ConditionalCore.Of(branch, slots, _leastSteps, _start, _target, _work))).Find();

    private void Keep(ConditionalCore? core)
    {
        if (core is null)
        {
            return;
        }

        if (core.Size < _leastSteps)
        {
            _cores.Clear();
            _leastSteps = core.Size;
        }

        _cores.Add(core);
    }

    private IEnumerable<ImmutableArray<PlanOption>> List(int limit)
    {
        return _cores.GroupBy(static core => core.Branch)
            .SelectMany(cores => new ConditionalListing(cores.Key, [.. cores], _test, limit, _work).Find())
            .Select(_order.Of)
            .Order(_order)
            .Take(limit);
    }
}
