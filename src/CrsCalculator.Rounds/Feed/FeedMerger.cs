using System.Collections.Immutable;
using NodaTime;

namespace CrsCalculator.Rounds;

/// <summary>Merges a feed, or another history, into a history, round by round and pool by pool, and records each change.</summary>
internal sealed class FeedMerger
{
    private const int DaysOfAStaleCopy = 31;

    private readonly ImmutableArray<RoundChange>.Builder _changes = ImmutableArray.CreateBuilder<RoundChange>();
    private readonly Dictionary<RoundNumber, Round> _rounds;
    private readonly Dictionary<LocalDate, PoolSnapshot> _pools;
    private readonly OfficialLanguage _language;
    private readonly FeedAge? _age;

    private FeedMerger(RoundHistory history, FeedAge? age, OfficialLanguage language)
    {
        _rounds = history.Rounds.ToDictionary(static round => round.Number);
        _pools = history.Snapshots.ToDictionary(static snapshot => snapshot.AsOf);
        _age = age;
        _language = language;
    }

    /// <summary>An older feed knows less than the history, so it only adds to it.</summary>
    private bool IsOlder => _age is not null;

    public static HistoryMerge Merge(RoundHistory history, FeedReading feed) =>
        Merge(history, feed.Rounds, feed.Snapshots, feed.Language);

    public static HistoryMerge Merge(
        RoundHistory history,
        ImmutableArray<Round> rounds,
        ImmutableArray<PoolSnapshot> snapshots,
        OfficialLanguage language)
    {
        var merger = new FeedMerger(history, FeedAge.IfOlder(rounds, snapshots, history), language);
        foreach (Round round in rounds)
        {
            merger._rounds[round.Number] = merger.Merged(round);
        }

        foreach (PoolSnapshot snapshot in snapshots)
        {
            merger.Take(snapshot);
        }

        var merged = new RoundHistory(merger._rounds.Values, merger._pools.Values);
        return new HistoryMerge(merged, merger._changes.ToImmutable(), merger._age);
    }

    private Round Merged(Round feed)
    {
        if (!_rounds.TryGetValue(feed.Number, out Round? known))
        {
            _changes.Add(RoundChange.Of(ChangeKind.Added, known: null, feed));
            return feed;
        }

        return IsSameRound(known, feed) ? Updated(known, feed) : OneOf(known, feed);
    }

    /// <summary>
    /// A number alone does not identify a round: a feed from another source may number rounds differently. The same number on the same date
    /// does, for the same category or with the same cut-off and size: then only the name has changed. In the published data the programs
    /// follow from the category, so they add nothing.
    /// </summary>
    private static bool IsSameRound(Round known, Round feed) =>
        known.Date == feed.Date && (known.Category == feed.Category || HasSameResult(known, feed));

    private static bool HasSameResult(Round known, Round feed) =>
        known.CutOff == feed.CutOff && (known.Invitations ?? feed.Invitations) == (feed.Invitations ?? known.Invitations);

    /// <summary>Chooses between two rounds with one number: the feed's; if the feed is older, the later one.</summary>
    private Round OneOf(Round known, Round feed)
    {
        bool isKept = IsOlder && feed.Date <= known.Date;
        _changes.Add(RoundChange.Of(isKept ? ChangeKind.KeptNewer : ChangeKind.AnotherRound, known, feed));
        return isKept ? known : feed;
    }

    /// <summary>
    /// A feed that is not older overwrites the history, except for fields that it leaves empty for the same round, names that are unknown
    /// or in another language, and its known errors.
    /// </summary>
    private Round Updated(Round known, Round feed)
    {
        bool isWrong = KnownCorrections.IsWrong(feed);
        bool isNameLost = feed.Category == RoundCategory.Unknown && known.Category != RoundCategory.Unknown;
        Round stated = feed with
        {
            Name = isNameLost || _language == OfficialLanguage.French ? known.Name : feed.Name,
            Invitations = isWrong ? known.Invitations : feed.Invitations,
        };
        Round updated = IsOlder ? Filled(known, stated) : Filled(stated, known);
        foreach (RoundField field in RoundFields.All)
        {
            Compare(field, known, stated, updated);
        }

        if (isNameLost)
        {
            Note(ChangeKind.NameKept, known, RoundFields.RoundName, known.Name, feed.Name);
        }

        if (isWrong)
        {
            Note(
                ChangeKind.CorrectionKept,
                known,
                RoundFields.Invitations,
                RoundFields.InvitationsOf(known),
                RoundFields.InvitationsOf(feed));
        }

        return updated;
    }

    private void Compare(RoundField field, Round known, Round stated, Round updated)
    {
        (string before, string feed, string after) = (field.TextOf(known), field.TextOf(stated), field.TextOf(updated));
        if (after != before)
        {
            Note(before.Length == 0 ? ChangeKind.Added : ChangeKind.Replaced, known, field.Name, before, after);
        }
        else if (feed.Length > 0 && feed != before)
        {
            Note(ChangeKind.KeptNewer, known, field.Name, before, feed);
        }
    }

    private void Note(ChangeKind kind, Round known, string field, string before, string feed) =>
        _changes.Add(new RoundChange(kind, known.Number.ToString(), field, before, feed));

    /// <summary>Fills a round's empty fields from another version of the same round.</summary>
    private static Round Filled(Round round, Round other) => round with
    {
        Invitations = round.Invitations ?? other.Invitations,
        TieBreak = round.TieBreak ?? other.TieBreak,
        HeldAt = round.HeldAt ?? other.HeldAt,
        PoolAsOf = round.PoolAsOf ?? other.PoolAsOf,
        Programs = round.Programs.IsEmpty ? other.Programs : round.Programs,
    };

    private void Take(PoolSnapshot snapshot)
    {
        // The same counts under a label some weeks later are a stale copy, as within a feed.
        LocalDate stalest = snapshot.AsOf.PlusDays(-DaysOfAStaleCopy);
        if (_pools.Values.Any(other => stalest <= other.AsOf && other.AsOf <= snapshot.AsOf && FeedPools.IsSame(other, snapshot)))
        {
            return;
        }

        PoolSnapshot? known = _pools.GetValueOrDefault(snapshot.AsOf);
        ChangeKind kind = known is null ? ChangeKind.Added : IsOlder ? ChangeKind.KeptNewer : ChangeKind.Replaced;
        if (kind != ChangeKind.KeptNewer)
        {
            _pools[snapshot.AsOf] = snapshot;
        }

        string before = known is null ? string.Empty : Counts(known);
        _changes.Add(new RoundChange(kind, RoundChange.Pool + Invariant.Text(snapshot.AsOf), Field: null, before, Counts(snapshot)));
    }

    private static string Counts(PoolSnapshot snapshot) =>
        $"{Invariant.Text(snapshot.Total)}: {string.Join(' ', snapshot.Bands.Select(static band => Invariant.Text(band.Count)))}";
}
