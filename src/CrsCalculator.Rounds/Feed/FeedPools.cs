using System.Collections.Immutable;
using NodaTime;

namespace CrsCalculator.Rounds;

/// <summary>The pools that the feed's rounds carry: one for each day, though several rounds repeat it.</summary>
internal sealed class FeedPools(FeedIssues remarks)
{
    /// <summary>The fields of the bands, highest first; two of them are sums of the five that follow.</summary>
    private static readonly string[] AllBands =
        ["dd1", "dd2", "dd3", "dd4", "dd5", "dd6", "dd7", "dd8", "dd9", "dd10", "dd11", "dd12", "dd13", "dd14", "dd15", "dd16", "dd17"];

    private static readonly Range UpperTens = 3..8;
    private static readonly Range LowerTens = 9..14;
    private const int UpperSum = 2;
    private const int LowerSum = 8;
    private const string Total = "dd18";

    private readonly SortedDictionary<LocalDate, List<PublishedPool>> _byDay = [];

    public void Take(FeedFields fields, Round round, string path)
    {
        int[] counts = new int[AllBands.Length];
        bool isRead = fields.TryReadPoolCount(Total, out int total);
        for (int i = 0; i < counts.Length; i++)
        {
            isRead &= fields.TryReadPoolCount(AllBands[i], out counts[i]);
        }

        // All zeros mean that no pool was published.
        if (!isRead || (total == 0 && counts.All(static count => count == 0)))
        {
            return;
        }

        if (round.PoolAsOf is { } asOf)
        {
            Add(new PublishedPool(Snapshot(asOf, total, counts, round, path), round, path));
        }
        else
        {
            remarks.Add($"{path}.drawDistributionAsOn", FeedIssueCodes.PoolWithoutDay, round.Number.ToString());
        }
    }

    /// <summary>
    /// If pools of one day differ, none is used, as with rows that differ. A stale copy under a later label is left out: two days cannot
    /// have the same counts.
    /// </summary>
    public ImmutableArray<PoolSnapshot> Distinct()
    {
        ImmutableArray<PoolSnapshot>.Builder distinct = ImmutableArray.CreateBuilder<PoolSnapshot>();
        foreach (List<PublishedPool> pools in _byDay.Values)
        {
            PoolSnapshot snapshot = pools[0].Snapshot;
            if (pools.Any(pool => pool.Snapshot != snapshot))
            {
                TellTwice(pools);
            }
            else if (distinct.Count == 0 || !IsSame(distinct[^1], snapshot))
            {
                distinct.Add(snapshot);
            }
        }

        return distinct.ToImmutable();
    }

    public static bool IsSame(PoolSnapshot one, PoolSnapshot other) => one.Total == other.Total && one.Bands.SequenceEqual(other.Bands);

    private void Add(PublishedPool pool)
    {
        if (!_byDay.TryGetValue(pool.Snapshot.AsOf, out List<PublishedPool>? sameDay))
        {
            _byDay[pool.Snapshot.AsOf] = sameDay = [];
        }

        sameDay.Add(pool);
    }

    private void TellTwice(List<PublishedPool> pools)
    {
        foreach ((PoolSnapshot snapshot, Round round, string path) in pools)
        {
            remarks.Add($"{path}.drawDistributionAsOn", FeedIssueCodes.PoolTwice, round.Number.ToString(), Invariant.Text(snapshot.AsOf));
        }
    }

    /// <summary>A pool, and the row that carries it.</summary>
    private sealed record PublishedPool(PoolSnapshot Snapshot, Round Round, string Path);

    private PoolSnapshot Snapshot(LocalDate asOf, int total, int[] counts, Round round, string path)
    {
        // Some pools were published without the ten-point bands.
        if (counts[UpperTens].Sum() + counts[LowerTens].Sum() == 0)
        {
            int[] coarse = [.. counts[..(UpperSum + 1)], counts[LowerSum], .. counts[LowerTens.End.Value..]];
            CheckSum(Total, total, coarse, round, path);
            return PoolSnapshot.Of(asOf, total, coarse);
        }

        CheckSum(AllBands[UpperSum], counts[UpperSum], counts[UpperTens], round, path);
        CheckSum(AllBands[LowerSum], counts[LowerSum], counts[LowerTens], round, path);
        int[] fine = [.. counts[..UpperSum], .. counts[UpperTens], .. counts[LowerTens]];
        fine = [.. fine, .. counts[LowerTens.End.Value..]];
        CheckSum(Total, total, fine, round, path);
        return PoolSnapshot.Of(asOf, total, fine);
    }

    private void CheckSum(string field, int published, int[] parts, Round round, string path)
    {
        int sum = parts.Sum();
        if (sum != published)
        {
            remarks.Add(
                $"{path}.{field}",
                FeedIssueCodes.PoolDoesNotAddUp,
                round.Number.ToString(),
                Invariant.Text(published),
                Invariant.Text(sum));
        }
    }
}
