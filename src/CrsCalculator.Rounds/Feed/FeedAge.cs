using System.Collections.Immutable;
using NodaTime;

namespace CrsCalculator.Rounds;

/// <summary>Why a feed is older than a history: the key of a phrase and its facts.</summary>
internal sealed record FeedAge(string Key, Facts Facts)
{
    public const string ByRound = "older.round";
    public const string ByPool = "older.pool";

    /// <summary>
    /// A feed is older if its newest round, by date and then number, comes before that of the history; or if that is the same round, but
    /// its newest pool comes before that of the history.
    /// </summary>
    /// <returns>Why it is older; <see langword="null"/> if it is not.</returns>
    public static FeedAge? IfOlder(
        ImmutableArray<Round> rounds,
        ImmutableArray<PoolSnapshot> snapshots,
        RoundHistory history)
    {
        (Round newest, Round known) = (rounds[^1], history.Rounds[^1]);
        int order = (newest.Date, newest.Number).CompareTo((known.Date, known.Number));
        if (order != 0)
        {
            return order > 0 ? null : new FeedAge(ByRound, new Facts([.. FactsOf(newest), .. FactsOf(known)]));
        }

        LocalDate? pool = NewestPool(rounds, snapshots);
        LocalDate? knownPool = NewestPool(history.Rounds, history.Snapshots);
        return pool < knownPool
            ? new FeedAge(ByPool, new Facts(Invariant.Text(pool.Value), Invariant.Text(knownPool.Value)))
            : null;
    }

    private static string[] FactsOf(Round round) => [round.Number.ToString(), Invariant.Text(round.Date)];

    /// <summary>The last day of a pool; one that repeats an earlier pool under a later label is no snapshot, but has its day.</summary>
    private static LocalDate? NewestPool(IEnumerable<Round> rounds, IEnumerable<PoolSnapshot> snapshots) =>
        rounds.Select(static round => round.PoolAsOf).Concat(snapshots.Select(static snapshot => (LocalDate?)snapshot.AsOf)).Max();
}
