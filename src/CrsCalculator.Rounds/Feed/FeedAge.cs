using System.Collections.Immutable;
using NodaTime;

namespace CrsCalculator.Rounds;

/// <summary>Why a feed is older than a history: the key of a phrase and its facts.</summary>
internal sealed record FeedAge(string Key, Facts Facts)
{
    public const string ByRound = "older.round";
    public const string ByPool = "older.pool";

    /// <summary>
    /// A feed is older if its greatest number and its latest date both come before those of the history; or if the numbers are the same,
    /// but its newest pool comes before that of the history. Both are needed, since a slip in one of them stays in the history.
    /// </summary>
    /// <returns>Why it is older; <see langword="null"/> if it is not.</returns>
    public static FeedAge? IfOlder(
        ImmutableArray<Round> rounds,
        ImmutableArray<PoolSnapshot> snapshots,
        RoundHistory history)
    {
        End feed = End.Of(rounds, snapshots);
        End known = End.Of(history.Rounds, history.Snapshots);
        return feed.Number < known.Number && feed.Date < known.Date ? new FeedAge(ByRound, new Facts([.. feed.Facts, .. known.Facts]))
            : feed.Number == known.Number && feed.Pool < known.Pool
                ? new FeedAge(ByPool, new Facts(Invariant.Text(feed.Pool.Value), Invariant.Text(known.Pool.Value)))
            : null;
    }

    /// <summary>How far rounds go. The greatest number and the latest date need not be those of one round.</summary>
    private sealed record End(RoundNumber Number, LocalDate Date, LocalDate? Pool)
    {
        public string[] Facts => [Number.ToString(), Invariant.Text(Date)];

        public static End Of(ImmutableArray<Round> rounds, ImmutableArray<PoolSnapshot> snapshots)
        {
            LocalDate latest = rounds.Max(static round => round.Date);
            return new End(
                rounds.Max(static round => round.Number),
                latest,
                DaysOfPools(rounds, snapshots).Where(day => day <= latest).Max());
        }
    }

    /// <summary>
    /// The days of pools; one that repeats an earlier pool under a later label is not a snapshot, but has its day. A pool is published with
    /// a round, so a day after that round, or after the last of them, is a slip.
    /// </summary>
    private static IEnumerable<LocalDate?> DaysOfPools(IEnumerable<Round> rounds, IEnumerable<PoolSnapshot> snapshots) =>
        rounds.Select(static round => round.PoolAsOf <= round.Date ? round.PoolAsOf : null)
            .Concat(snapshots.Select(static snapshot => (LocalDate?)snapshot.AsOf));
}
