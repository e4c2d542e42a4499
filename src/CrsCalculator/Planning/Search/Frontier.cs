namespace CrsCalculator.Planning;

/// <summary>Points, and the least cost of reaching them.</summary>
internal readonly record struct PointsAtCost(int Points, UInt128 Cost);

/// <summary>The ways to reach points that are worth their cost, in order of points; each costs more than the one before.</summary>
internal sealed class Frontier
{
    private readonly PointsAtCost[] _ways;

    private Frontier(PointsAtCost[] ways) => _ways = ways;

    /// <summary>No way at all.</summary>
    public static Frontier None { get; } = new([]);

    /// <summary>No points, at no cost.</summary>
    public static Frontier Zero { get; } = new([default]);

    public bool IsEmpty => _ways.Length == 0;

    /// <summary>The cost of the cheapest way. There must be one.</summary>
    public UInt128 Cheapest => _ways[0].Cost;

    /// <summary>Keeps the ways that are worth their cost.</summary>
    public static Frontier Of(ReadOnlySpan<PointsAtCost> ways, SearchWork work)
    {
        if (ways.IsEmpty)
        {
            return None;
        }

        if (ways.Length == 1)
        {
            return new Frontier([ways[0]]);
        }

        (int least, int most) = (int.MaxValue, int.MinValue);
        foreach (PointsAtCost way in ways)
        {
            (least, most) = (Math.Min(least, way.Points), Math.Max(most, way.Points));
        }

        Span<UInt128> costs = work.CostsOf(most - least + 1);
        foreach (PointsAtCost way in ways)
        {
            ref UInt128 cost = ref costs[way.Points - least];
            cost = UInt128.Min(cost, way.Cost);
        }

        return Of(costs, least);
    }

    /// <summary>Combines ways of one kind with ways of another.</summary>
    public Frontier Plus(Frontier other, SearchWork work)
    {
        if (IsEmpty || other.IsEmpty || !work.Take(_ways.Length * other._ways.Length))
        {
            return None;
        }

        if (this == Zero || other == Zero)
        {
            return this == Zero ? other : this;
        }

        int least = _ways[0].Points + other._ways[0].Points;
        Span<UInt128> costs = work.CostsOf(_ways[^1].Points + other._ways[^1].Points - least + 1);
        foreach (PointsAtCost one in _ways)
        {
            foreach (PointsAtCost way in other._ways)
            {
                ref UInt128 cost = ref costs[one.Points + way.Points - least];
                cost = UInt128.Min(cost, one.Cost + way.Cost);
            }
        }

        return Of(costs, least);
    }

    /// <summary>Ways of either kind.</summary>
    public Frontier Or(Frontier other, SearchWork work) =>
        IsEmpty ? other : other.IsEmpty ? this : Of([.. _ways, .. other._ways], work);

    /// <summary>The same ways, with their points capped.</summary>
    public Frontier AtMost(int cap)
    {
        if (IsEmpty || _ways[^1].Points <= cap)
        {
            return this;
        }

        int first = Array.FindIndex(_ways, way => way.Points >= cap);
        return new Frontier([.. _ways[..first], new PointsAtCost(cap, _ways[first].Cost)]);
    }

    /// <summary>The least cost at which one way of each kind together reach some points.</summary>
    public UInt128? LeastCost(Frontier other, int points, SearchWork work)
    {
        if (!work.Take(_ways.Length + other._ways.Length))
        {
            return null;
        }

        UInt128? least = null;
        int j = other._ways.Length;
        foreach (PointsAtCost one in _ways)
        {
            // The more points one kind gives, the fewer the other needs.
            while (j > 0 && one.Points + other._ways[j - 1].Points >= points)
            {
                j--;
            }

            if (j < other._ways.Length && (least is null || one.Cost + other._ways[j].Cost < least))
            {
                least = one.Cost + other._ways[j].Cost;
            }
        }

        return least;
    }

    private static Frontier Of(ReadOnlySpan<UInt128> costs, int leastPoints)
    {
        int count = 0;
        UInt128 cheapest = UInt128.MaxValue;
        for (int i = costs.Length - 1; i >= 0; i--)
        {
            if (costs[i] < cheapest)
            {
                cheapest = costs[i];
                count++;
            }
        }

        var ways = new PointsAtCost[count];
        cheapest = UInt128.MaxValue;
        for (int i = costs.Length - 1; count > 0; i--)
        {
            if (costs[i] < cheapest)
            {
                cheapest = costs[i];
                ways[--count] = new PointsAtCost(leastPoints + i, cheapest);
            }
        }

        return new Frontier(ways);
    }
}
