using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace CrsCalculator.Rounds;

/// <summary>The contents of IRCC's feed: its rounds and pools, what could not be read, and what is odd.</summary>
/// <remarks>Immutable, and safe to use from several threads.</remarks>
[JsonConverter(typeof(ConvertersNeeded))]
public sealed class FeedReading
{
    internal FeedReading(
        OfficialLanguage language,
        ImmutableArray<Round> rounds,
        ImmutableArray<PoolSnapshot> snapshots,
        ImmutableArray<Issue> unread,
        ImmutableArray<Issue> remarks)
    {
        Language = language;
        Rounds = rounds;
        Snapshots = snapshots;
        Unread = unread;
        UnreadRows = FeedIssues.RowsIn(unread);
        Remarks = remarks;
    }

    /// <summary>The language of the feed, detected from the names of its rounds.</summary>
    public OfficialLanguage Language { get; }

    /// <summary>Every round that was read, by date, then number.</summary>
    public ImmutableArray<Round> Rounds { get; }

    /// <summary>Every pool that was read, by date. A pool that only repeats the previous one under a later label is left out.</summary>
    public ImmutableArray<PoolSnapshot> Snapshots { get; }

    /// <summary>
    /// Every reason why a row is not in <see cref="Rounds"/>, with a path such as <c>$.rounds[12].drawCRS</c>. Empty if all were read.
    /// </summary>
    public ImmutableArray<Issue> Unread { get; }

    /// <summary>The number of rows that are not in <see cref="Rounds"/>: a row can have several reasons.</summary>
    public int UnreadRows { get; }

    /// <summary>What is odd in a round that was read, or was left out of it. The codes are those of <see cref="FeedIssueCodes"/>.</summary>
    public ImmutableArray<Issue> Remarks { get; }

    /// <summary>Summarizes how much was read.</summary>
    /// <returns>For example <c>438 rounds, 1 snapshot, 0 rows not read</c>.</returns>
    public override string ToString() =>
        $"{Invariant.Count(Rounds.Length, "round")}, {Invariant.Count(Snapshots.Length, "snapshot")}, "
        + $"{Invariant.Count(UnreadRows, "row")} not read";
}
