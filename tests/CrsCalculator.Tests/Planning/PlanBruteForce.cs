using CrsCalculator.Planning;
using CrsCalculator.Scoring;

namespace CrsCalculator.Tests.Planning;

/// <summary>The answer to a target by a search without tricks.</summary>
internal static class PlanBruteForce
{
    /// <summary>Whether steps can be taken together, each once.</summary>
    public static bool TryApply(ImprovementPlan plan, string[] ids)
    {
        try
        {
            plan.ApplyToFactors(ids);
            return ids.Distinct(StringComparer.Ordinal).Count() == ids.Length;
        }
        catch (LeverException)
        {
            return false;
        }
    }

    /// <summary>
    /// Costs that follow from nothing: a step can cost less than an easier one of its kind, and two together less than a third.
    /// </summary>
    public static Func<string, decimal> AnyCosts(int seed) =>
        id => 1 + (0.5m * (id.Aggregate(unchecked((uint)seed), static (sum, letter) => unchecked((sum * 31) + letter)) % 9));

    /// <summary>
    /// All subsets of all steps, and of those the least dear; then without those that would do with an easier step that costs no more.
    /// </summary>
    public static void CheckAgainstBruteForce(ImprovementPlan plan, int target, Func<string, decimal>? cost)
    {
        string[] ids = [.. plan.AllOptions().Select(static option => option.Id)];
        ids.Length.Should().BeLessThan(17);
        int[] conflicts = [.. ids.Select((one, i) => ids.Select((other, j) => i != j && !TryApply(plan, [one, other]) ? 1 << j : 0).Sum())];

        // Staying behind after a swap is one arrangement, though it has two levers; alone it is none where nobody comes along.
        bool hasLoneStay = plan.Profile is null or { ScoredSpouse: not null };
        (string[] Set, decimal Cost)[] reaching =
        [
            .. from mask in Enumerable.Range(0, 1 << ids.Length)
               where Enumerable.Range(0, ids.Length).All(i => (mask >> i & 1) == 0 || (mask & conflicts[i]) == 0)
               let set = (string[])[.. ids.Where((_, i) => (mask >> i & 1) != 0)]
               where hasLoneStay || !set.Contains("spouse.staysBehind") || set.Contains("swap")
               where plan.Ruleset.Score(plan.ApplyToFactors(set)).Total >= target
               select (set, set.Sum(id => cost?.Invoke(id) ?? 1)),
        ];
        decimal least = reaching.Select(static item => item.Cost).DefaultIfEmpty().Min();
        string[][] smallest = [.. reaching.Where(item => item.Cost == least).Select(static item => item.Set)];
        string[] expected =
        [
            .. smallest.Where(set => !smallest.Any(other => IsEasier(plan, other, set)))
                .Select(static set => string.Join('+', set.Order(StringComparer.Ordinal)))
                .Order(StringComparer.Ordinal),
        ];
        TargetAnswer answer = plan.Reach(target, cost, limit: 10_000);
        answer.Sets.Select(static set => string.Join('+', set.Levers.Order(StringComparer.Ordinal))).Order(StringComparer.Ordinal)
            .Should().Equal(expected);
        answer.IsReachable.Should().Be(reaching.Length > 0);
    }

    /// <summary>
    /// All sets of so many steps at most that reach a score and meet a condition, and of those the smallest; then without those that would
    /// do with an easier step.
    /// </summary>
    public static string[] Smallest(ImprovementPlan plan, int target, Func<EligibilityAssessment, bool> condition, int most)
    {
        string[] ids = [.. plan.AllOptions().Select(static option => option.Id)];
        bool hasLoneStay = plan.Profile!.ScoredSpouse is not null;
        HashSet<(string, string)> conflicts =
        [
            .. from one in ids
               from other in ids
               where one != other && !TryApply(plan, [one, other])
               select (one, other),
        ];
        for (int size = 0; size <= most; size++)
        {
            string[][] passing =
            [
                .. from set in Sets(ids, size, conflicts)
                   where hasLoneStay || !set.Contains("spouse.staysBehind") || set.Contains("swap")
                   where ExpressEntry.Official.Score(plan.ApplyToFactors(set), plan.Date.On).Total >= target
                   where condition(ExpressEntry.Official.Eligibility(plan.ApplyToProfile(set), plan.Date))
                   select set,
            ];
            if (passing.Length > 0)
            {
                return
                [
                    .. passing.Where(set => !passing.Any(other => IsEasier(plan, other, set)))
                        .Select(static set => string.Join('+', set.Order(StringComparer.Ordinal)))
                        .Order(StringComparer.Ordinal),
                ];
            }
        }

        return [];
    }

    private static IEnumerable<string[]> Sets(string[] ids, int size, HashSet<(string, string)> conflicts) => size == 0
        ? [[]]
        : from first in Enumerable.Range(0, ids.Length)
          from rest in Sets(ids[(first + 1)..], size - 1, conflicts)
          where !rest.Any(other => conflicts.Contains((ids[first], other)))
          select (string[])[ids[first], .. rest];

    /// <summary>Whether one set is the other but for one easier step of the same kind.</summary>
    private static bool IsEasier(ImprovementPlan plan, string[] one, string[] other)
    {
        string[] only = [.. one.Except(other, StringComparer.Ordinal)];
        string[] without = [.. other.Except(one, StringComparer.Ordinal)];
        return only is [var mine] && without is [var its]
            && !TryApply(plan, [mine, its])
            && plan.AllOptions().Single(option => option.Id == mine).IsEasierThan(plan.AllOptions().Single(option => option.Id == its));
    }
}
