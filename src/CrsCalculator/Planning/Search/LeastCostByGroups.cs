using System.Collections.Immutable;

namespace CrsCalculator.Planning;

/// <summary>
/// The least cost under the factors of the official rulesets. The score is the highest over all choices of tests and first official
/// language. In each of them, and with the lowest abilities at some floors, languages and the spouse only add points to those of the other
/// slots. So the ways to points are computed for each group of slots alone and then combined.
/// </summary>
internal sealed class LeastCostByGroups : LeastCost
{
    private readonly int _target;
    private readonly SearchWork _work;
    private readonly List<LanguageChoice> _choices = [];

    /// <summary>Computes the least cost, up to a maximum.</summary>
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
