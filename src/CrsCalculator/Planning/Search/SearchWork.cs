namespace CrsCalculator.Planning;

/// <summary>
/// How much work a search has done and may do. It counts arithmetic steps rather than time, so the same question always has the same
/// answer.
/// </summary>
internal sealed class SearchWork(long most, CancellationToken cancellation)
{
    /// <summary>The cost of one score, in arithmetic steps.</summary>
    private const int StepsOfScore = 20;

    private UInt128[] _costs = [];
    private long _done;

    /// <summary>Whether the limit is exceeded. From then on, nothing more is found.</summary>
    public bool IsExceeded => _done > most;

    /// <summary>Counts some arithmetic steps; returns whether they are within the limit.</summary>
    public bool Take(int steps)
    {
        cancellation.ThrowIfCancellationRequested();
        _done += steps;
        return !IsExceeded;
    }

    /// <summary>Space for the costs of a number of points, each initially more than any set costs. Valid until the next call.</summary>
    public Span<UInt128> CostsOf(int points)
    {
        if (_costs.Length < points)
        {
            _costs = new UInt128[points];
        }

        Span<UInt128> costs = _costs.AsSpan(0, points);
        costs.Fill(UInt128.MaxValue);
        return costs;
    }

    /// <summary>Unlimited work that can still be cancelled.</summary>
    public SearchWork Unlimited() => new(long.MaxValue, cancellation);

    /// <summary>Counts some scores; returns whether they are within the limit.</summary>
    public bool TakeScores(int scores) => Take(StepsOfScore * scores);
}
