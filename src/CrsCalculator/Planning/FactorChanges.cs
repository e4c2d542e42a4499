using System.Collections.Immutable;

namespace CrsCalculator.Planning;

/// <summary>The factors that change between two explained scores.</summary>
internal static class FactorChanges
{
    public static ImmutableArray<FactorChange> Between(CrsBreakdown before, CrsBreakdown after) =>
    [
        .. from rule in before.Lines.Concat(after.Lines).Select(static line => line.Rule).DistinctBy(static rule => rule.Id)
           let change = (after.LineOf(rule.Id)?.Points ?? 0) - (before.LineOf(rule.Id)?.Points ?? 0)
           where change != 0
           select new FactorChange(rule, change),
    ];
}
