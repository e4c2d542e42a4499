using System.Collections.Immutable;
using System.Text.Json.Serialization;
using NodaTime;

namespace CrsCalculator.Rounds;

/// <summary>A history with what a feed says, and each change.</summary>
/// <remarks>Immutable, and safe to use from several threads.</remarks>
[JsonConverter(typeof(ConvertersNeeded))]
public sealed class HistoryMerge
{
    private const int DaysOfAStaleCopy = 31;

    private HistoryMerge(RoundHistory history, ImmutableArray<RoundChange> changes)
    {
        History = history;
        Changes = changes;
    }

    /// <summary>The new history.</summary>
    public RoundHistory History { get; }

    /// <summary>Each change, rounds first; both by date. Empty when the feed says nothing new.</summary>
    public ImmutableArray<RoundChange> Changes { get; }

    /// <summary>The new history and how many changes there are.</summary>
    /// <returns>For example <c>448 rounds to 2026-10-01, 125 snapshots; 2 changes</c>.</returns>
    public override string ToString() => $"{History}; {Invariant.Text(Changes.Length)} changes";

    internal static HistoryMerge Of(RoundHistory history, FeedReading feed)
    {
        ImmutableArray<RoundChange>.Builder changes = ImmutableArray.CreateBuilder<RoundChange>();
        Dictionary<RoundNumber, Round> rounds = history.Rounds.ToDictionary(static round => round.Number);
        foreach (Round round in feed.Rounds)
        {
            rounds[round.Number] = rounds.TryGetValue(round.Number, out Round? known)
                ? Updated(known, round, feed.Language, changes)
                : Added(round, changes);
        }

        Dictionary<LocalDate, PoolSnapshot> pools = history.Snapshots.ToDictionary(static snapshot => snapshot.AsOf);
        foreach (PoolSnapshot snapshot in feed.Snapshots)
        {
            Take(snapshot, pools, changes);
        }

        return new HistoryMerge(new RoundHistory(rounds.Values, pools.Values), changes.ToImmutable());
    }

    private static Round Added(Round round, ImmutableArray<RoundChange>.Builder changes)
    {
        changes.Add(new RoundChange(ChangeKind.Added, round.Number.ToString(), Field: null, string.Empty, round.ToString())
        {
            RoundInFeed = FactsOf(round),
        });
        return round;
    }

    /// <summary>
    /// A number does not identify a round: a feed of another source may number them differently. The same number on the same date for the
    /// same candidates does. In the published data the programs follow from the category, so they tell no more.
    /// </summary>
    private static bool IsSameRound(Round known, Round feed) => known.Date == feed.Date && known.Category == feed.Category;

    private static Round Replaced(Round known, Round feed, ImmutableArray<RoundChange>.Builder changes)
    {
        changes.Add(new RoundChange(ChangeKind.AnotherRound, known.Number.ToString(), Field: null, known.ToString(), feed.ToString())
        {
            RoundBefore = FactsOf(known),
            RoundInFeed = FactsOf(feed),
        });
        return feed;
    }

    private static Facts FactsOf(Round round) =>
        new(
            round.Number.ToString(),
            Invariant.Text(round.Date),
            round.Name,
            RoundFields.InvitationsOf(round),
            Invariant.Text(round.CutOff));

    /// <summary>
    /// The feed overwrites, but for what it leaves empty of the same round, for names in another language, and for what it is known to have
    /// wrong.
    /// </summary>
    private static Round Updated(Round known, Round feed, OfficialLanguage language, ImmutableArray<RoundChange>.Builder changes)
    {
        if (!IsSameRound(known, feed))
        {
            return Replaced(known, feed, changes);
        }

        bool keepsName = language == OfficialLanguage.French;
        bool keepsSize = KnownCorrections.IsWrong(feed);
        Round updated = feed with
        {
            Name = keepsName ? known.Name : feed.Name,
            Invitations = keepsSize ? known.Invitations : feed.Invitations ?? known.Invitations,
            TieBreak = feed.TieBreak ?? known.TieBreak,
            HeldAt = feed.HeldAt ?? known.HeldAt,
            PoolAsOf = feed.PoolAsOf ?? known.PoolAsOf,
            Programs = feed.Programs.IsEmpty ? known.Programs : feed.Programs,
        };
        foreach (RoundField field in RoundFields.All.Where(field => field.TextOf(known) != field.TextOf(updated)))
        {
            changes.Add(
                new RoundChange(ChangeKind.Replaced, known.Number.ToString(), field.Name, field.TextOf(known), field.TextOf(updated)));
        }

        if (keepsSize)
        {
            changes.Add(new RoundChange(
                ChangeKind.CorrectionKept,
                known.Number.ToString(),
                RoundFields.Invitations,
                RoundFields.InvitationsOf(known),
                RoundFields.InvitationsOf(feed)));
        }

        return updated;
    }

    private static void Take(PoolSnapshot snapshot, Dictionary<LocalDate, PoolSnapshot> pools, ImmutableArray<RoundChange>.Builder changes)
    {
        // The same counts under a label of some weeks later are a stale copy, as in a feed alone.
        PoolSnapshot? known = pools.GetValueOrDefault(snapshot.AsOf);
        LocalDate stalest = snapshot.AsOf.PlusDays(-DaysOfAStaleCopy);
        if (pools.Values.Any(other => stalest <= other.AsOf && other.AsOf <= snapshot.AsOf && FeedPools.IsSame(other, snapshot)))
        {
            return;
        }

        pools[snapshot.AsOf] = snapshot;
        changes.Add(new RoundChange(
            known is null ? ChangeKind.Added : ChangeKind.Replaced,
            RoundChange.Pool + Invariant.Text(snapshot.AsOf),
            Field: null,
            known is null ? string.Empty : Counts(known),
            Counts(snapshot)));
    }

    private static string Counts(PoolSnapshot snapshot) =>
        $"{Invariant.Text(snapshot.Total)}: {string.Join(' ', snapshot.Bands.Select(static band => Invariant.Text(band.Count)))}";
}

/// <summary>Brings a history up to date.</summary>
/// <remarks>All members are safe to use from several threads.</remarks>
public static class HistoryMerging
{
    /// <summary>
    /// A history with what IRCC's feed says: rounds that changed are replaced, new ones are added, and nothing is taken away. What the feed
    /// leaves empty of a round is kept, but not of another round that the history has under its number.
    /// </summary>
    /// <param name="history">The history.</param>
    /// <param name="feed">The feed.</param>
    /// <returns>The new history, and each change.</returns>
    public static HistoryMerge Merge(this RoundHistory history, FeedReading feed)
    {
        ArgumentNullException.ThrowIfNull(history);
        ArgumentNullException.ThrowIfNull(feed);
        return HistoryMerge.Of(history, feed);
    }
}
