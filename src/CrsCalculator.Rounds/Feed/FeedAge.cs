using System.Collections.Immutable;
using NodaTime;

namespace CrsCalculator.Rounds;

/// <summary>Why a feed is older than a history: the key of a phrase and its facts.</summary>
internal sealed record FeedAge(string Key, Facts Facts)
{
    public const string ByRound = "older.round";
    public const string ByPool = "older.pool";

    /// <summary>
    /// A feed is older if its highest number and its latest date both come before the history's; or if the numbers are the same, but its
    /// newest pool is older than the history's. Both are needed, since an error in either stays in the history.
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

    /// <summary>How far the rounds go. The highest number and the latest date may belong to different rounds.</summary>
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
    /// The days of pools. A pool that repeats an earlier one under a later label is not a snapshot, but its day counts. A pool is published
    /// with a round, so a day after that round, or after the last round, is an error.
    /// </summary>
    private static IEnumerable<LocalDate?> DaysOfPools(IEnumerable<Round> rounds, IEnumerable<PoolSnapshot> snapshots) =>
        rounds.Select(static round => round.PoolAsOf <= round.Date ? round.PoolAsOf : null)
            .Concat(snapshots.Select(static snapshot => (LocalDate?)snapshot.AsOf));
}
