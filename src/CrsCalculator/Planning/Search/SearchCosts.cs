using System.Collections.Immutable;

namespace CrsCalculator.Planning;

/// <summary>
/// The costs of steps, as whole numbers of the smallest unit in which any of them is given. So sums are exact in any order.
/// </summary>
internal sealed class SearchCosts
{
    private const int Ten = 10;

    private readonly Dictionary<PlanOption, decimal> _given;
    private readonly int _scale;

    public SearchCosts(IEnumerable<PlanOption> options, Func<PlanOption, decimal> cost)
    {
        _given = new Dictionary<PlanOption, decimal>(ReferenceEqualityComparer.Instance);
        foreach (PlanOption option in options)
        {
            _given.Add(option, cost(option));
            _scale = Math.Max(_scale, _given[option].Scale);
        }
    }

    /// <summary>The lowest cost of any step; 0 if there are none.</summary>
    public decimal Least => _given.Values.DefaultIfEmpty().Min();

    /// <summary>The cost as given.</summary>
    public decimal GivenFor(PlanOption option) => _given[option];

    public UInt128 Of(PlanOption option) => InUnits(_given[option], _scale);

    public UInt128 Of(ImmutableArray<PlanOption> options)
    {
        UInt128 cost = 0;
        foreach (PlanOption option in options)
        {
            cost += Of(option);
        }

        return cost;
    }

    private static UInt128 InUnits(decimal cost, int scale)
    {
        Span<int> parts = stackalloc int[4];
        decimal.GetBits(cost, parts);
        UInt128 units = unchecked(new UInt128((uint)parts[2], ((ulong)(uint)parts[1] << 32) | (uint)parts[0]));
        for (int i = cost.Scale; i < scale; i++)
        {
            units *= Ten;
        }

        return units;
    }
}
