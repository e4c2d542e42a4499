using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace CrsCalculator.Rounds;

/// <summary>What IRCC's feed says: its rounds and pools, what could not be read, and what is odd.</summary>
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

    /// <summary>The language of the feed, told by the names of its rounds.</summary>
    public OfficialLanguage Language { get; }

    /// <summary>Every round that was read, by date and then by number.</summary>
    public ImmutableArray<Round> Rounds { get; }

    /// <summary>Every pool that was read, by date. One that only repeats the one before it under a later label is left out.</summary>
    public ImmutableArray<PoolSnapshot> Snapshots { get; }

    /// <summary>
    /// Why a round is not in <see cref="Rounds"/>: every reason, with its path <c>$.rounds[12].drawCRS</c>. Empty when all were read.
    /// </summary>
    public ImmutableArray<Issue> Unread { get; }

    /// <summary>How many rows are not in <see cref="Rounds"/>: a row can have several reasons.</summary>
    public int UnreadRows { get; }

    /// <summary>What is odd in a round that was read, or was left out of it. Codes are those of <see cref="FeedIssueCodes"/>.</summary>
    public ImmutableArray<Issue> Remarks { get; }

    /// <summary>How much was read.</summary>
    /// <returns>For example <c>438 rounds, 1 snapshot, 0 rows not read</c>.</returns>
    public override string ToString() =>
        $"{Invariant.Count(Rounds.Length, "round")}, {Invariant.Count(Snapshots.Length, "snapshot")}, "
        + $"{Invariant.Count(UnreadRows, "row")} not read";
}
