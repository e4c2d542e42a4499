using System.Collections.Immutable;

namespace CrsCalculator.Planning;

/// <summary>
/// The least cost by the factors of the official rulesets. The score is the greatest over the ways to choose tests and the first official
/// language. In each of them, and with the lowest abilities at some floors, languages and the spouse only add points to those of the other
/// slots: so the ways to points are worked out for each group of slots alone, and put together.
/// </summary>
internal sealed class LeastCostByGroups : LeastCost
{
    private readonly int _target;
    private readonly SearchWork _work;
    private readonly List<LanguageChoice> _choices = [];

    /// <summary>Works out the least cost, as far as it is no more than some cost.</summary>
    public LeastCostByGroups(
        CoupleScoring model,
        ImmutableArray<SearchSlot> slots,
        in PlanState state,
        int target,
        UInt128 most,
        SearchWork work)
    {
        _target = target;
        _work = work;
        var undecided = new SlotUse[slots.Length];
        foreach (LanguageChoice choice in new LanguageChoices(model, slots, in state, work).All())
        {
            if (choice.LeastCost(undecided, target, Value ?? most, work) is { } cost && cost <= (Value ?? most))
            {
                Keep(choice, cost);
            }
        }
    }

    public override bool IsReached(ReadOnlySpan<SlotUse> uses)
    {
        foreach (LanguageChoice choice in _choices)
        {
            if (choice.LeastCost(uses, _target, Value.GetValueOrDefault(), _work) <= Value)
            {
                return true;
            }
        }

        return false;
    }

    private void Keep(LanguageChoice choice, UInt128 cost)
    {
        if (cost != Value)
        {
            _choices.Clear();
            Value = cost;
        }

        _choices.Add(choice);
    }
}
