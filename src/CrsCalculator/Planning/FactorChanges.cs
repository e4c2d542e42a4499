using System.Collections.Immutable;

namespace CrsCalculator.Planning;

/// <summary>What moves between two explained scores.</summary>
internal static class FactorChanges
{
    private static readonly FactorId[] All = Enum.GetValues<FactorId>();

    public static ImmutableArray<FactorChange> Between(CrsBreakdown before, CrsBreakdown after) =>
    [
        .. from factor in All
           let change = (after.LineOf(factor)?.Points ?? 0) - (before.LineOf(factor)?.Points ?? 0)
           where change != 0
           select new FactorChange(factor, change),
    ];
}
