using System.Collections.Immutable;

namespace CrsCalculator.Planning;

/// <summary>
/// Finds the set of at most a number of changes that gives the most, by trying every combination of slots at their top: no other step of a
/// slot gives more.
/// </summary>
internal static class PlanBest
{
    public static ImmutableArray<PlanOption> Of(PlanStart start, int changes)
    {
        ImmutableArray<PlanOption> best = [];
        int most = start.Total([]);
        foreach (ImmutableArray<PlanOption> set in Sets(start, changes))
        {
            int total = start.Total(set);
            if (total > most)
            {
                (best, most) = (set, total);
            }
        }

        return Easiest(start, best, most);
    }

    private static IEnumerable<ImmutableArray<PlanOption>> Sets(PlanStart start, int changes)
    {
        PlanOption[] tops = [.. start.Slots.Select(static slot => slot.Top)];
        IEnumerable<ImmutableArray<PlanOption>> arrangements = start.Arrangements.Prepend([]);
        foreach (ImmutableArray<PlanOption> arrangement in arrangements.Where(arrangement => arrangement.Length <= changes))
        {
            foreach (ImmutableArray<PlanOption> set in Subsets(tops, 0, changes - arrangement.Length))
            {
                yield return arrangement.AddRange(set);
            }
        }
    }

    private static IEnumerable<ImmutableArray<PlanOption>> Subsets(PlanOption[] options, int from, int most)
    {
        yield return [];
        if (most == 0)
        {
            yield break;
        }

        for (int i = from; i < options.Length; i++)
        {
            foreach (ImmutableArray<PlanOption> rest in Subsets(options, i + 1, most - 1))
            {
                yield return rest.Insert(0, options[i]);
            }
        }
    }

    /// <summary>The same changes with the easiest steps that give as much together.</summary>
    private static ImmutableArray<PlanOption> Easiest(PlanStart start, ImmutableArray<PlanOption> set, int total)
    {
        ImmutableArray<PlanOption> easiest = set;
        foreach (PlanOption top in set)
        {
            PlanSlot? slot = start.Slots.FirstOrDefault(slot => slot.Top == top);
            ImmutableArray<PlanOption> from = easiest;
            PlanOption? easier = slot?.Options.FirstOrDefault(option => start.Total(from.Replace(top, option)) == total);
            easiest = easier is null ? easiest : easiest.Replace(top, easier);
        }

        return easiest;
    }
}
