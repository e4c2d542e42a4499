namespace CrsCalculator.Planning;

/// <summary>
/// How much a search has done, and how much it may do. It counts steps of arithmetic and not time, so that the same question always has
/// the same answer.
/// </summary>
internal sealed class SearchWork(long most, CancellationToken cancellation)
{
    /// <summary>What one score costs, in steps of arithmetic.</summary>
    private const int StepsOfScore = 20;

    private UInt128[] _costs = [];
    private long _done;

    /// <summary>Whether there was more to do. From then on nothing is found any more.</summary>
    public bool IsExceeded => _done > most;

    /// <summary>The work so far.</summary>
    public long Done => _done;

    /// <summary>Begins some steps of arithmetic, if they may still be done.</summary>
    public bool Take(int steps)
    {
        cancellation.ThrowIfCancellationRequested();
        _done += steps;
        return !IsExceeded;
    }

    /// <summary>
    /// Room for the costs of so many points, each of them more than any set costs. It serves until the next is asked for.
    /// </summary>
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

    /// <summary>Work without an end, that can still be cancelled.</summary>
    public SearchWork Unlimited() => new(long.MaxValue, cancellation);

    /// <summary>Begins some scores, if they may still be computed.</summary>
    public bool TakeScores(int scores) => Take(StepsOfScore * scores);
}
