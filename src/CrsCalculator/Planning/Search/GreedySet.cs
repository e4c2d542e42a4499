using System.Collections.Immutable;

namespace CrsCalculator.Planning;

/// <summary>
/// A set that reaches a score, though not the cheapest: it takes the step with most points for its price again and again, and then leaves
/// out what it can do without.
/// </summary>
internal static class GreedySet
{
    /// <summary>The cheapest such set over all arrangements; at least one of them reaches the score.</summary>
    public static ImmutableArray<PlanOption> Of(PlanStart start, SearchCosts costs, int target) =>
        start.Arrangements.Prepend([])
            .Select(arrangement => Of(start, arrangement, costs, target))
            .OfType<ImmutableArray<PlanOption>>()
            .MinBy(costs.Of);

    private static ImmutableArray<PlanOption>? Of(PlanStart start, ImmutableArray<PlanOption> arrangement, SearchCosts costs, int target)
    {
        ImmutableArray<PlanOption> taken = arrangement;
        var open = start.Slots.ToList();
        int total = start.Total(taken);
        while (total < target && open.Count > 0)
        {
            ImmutableArray<PlanOption> before = taken;
            PlanOption next = open.SelectMany(static slot => slot.Options)
                .MaxBy(option => (start.Total(before.Add(option)) - total) / costs.GivenFor(option))!;
            open.RemoveAll(slot => slot.Options.Contains(next));
            taken = taken.Add(next);
            total = start.Total(taken);
        }

        return total < target ? null : InOrder(start, arrangement, WithoutWaste(start, taken, arrangement, target));
    }

    private static ImmutableArray<PlanOption> WithoutWaste(
        PlanStart start,
        ImmutableArray<PlanOption> set,
        ImmutableArray<PlanOption> arrangement,
        int target)
    {
        ImmutableArray<PlanOption> needed = set;
        foreach (PlanOption option in set.Except(arrangement))
        {
            ImmutableArray<PlanOption> without = needed.Remove(option);
            needed = start.Total(without) >= target ? without : needed;
        }

        return needed;
    }

    private static ImmutableArray<PlanOption> InOrder(
        PlanStart start,
        ImmutableArray<PlanOption> arrangement,
        ImmutableArray<PlanOption> set) => [.. arrangement, .. start.Slots.SelectMany(slot => slot.Options.Where(set.Contains))];
}
