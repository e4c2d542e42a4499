using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace CrsCalculator.Rounds;

/// <summary>A history merged with a feed, and each change.</summary>
/// <remarks>Immutable, and safe to use from several threads.</remarks>
[JsonConverter(typeof(ConvertersNeeded))]
public sealed class HistoryMerge
{
    internal HistoryMerge(RoundHistory history, ImmutableArray<RoundChange> changes, FeedAge? age)
    {
        History = history;
        Changes = changes;
        Age = age;
    }

    /// <summary>The new history.</summary>
    public RoundHistory History { get; }

    /// <summary>Each difference between the history and the feed: rounds first, then pools, each by date. Empty if there is none.</summary>
    public ImmutableArray<RoundChange> Changes { get; }

    /// <summary>
    /// Whether the feed is older than the history, so that it added what was missing and overwrote nothing. It is older if its highest
    /// number and its latest date both come before the history's, or if the highest numbers are the same but its newest pool is older than
    /// the history's.
    /// </summary>
    public bool IsOlder => Age is not null;

    /// <summary>Why the feed is older, if it is.</summary>
    internal FeedAge? Age { get; }

    /// <summary>The new history and the number of changes.</summary>
    /// <returns>For example <c>448 rounds, 125 snapshots, complete to 2026-10-01; 1 change</c>.</returns>
    public override string ToString() => $"{History}; {Invariant.Count(Changes.Length, "change")}";
}

/// <summary>Brings a history up to date.</summary>
/// <remarks>All members are safe to use from several threads.</remarks>
public static class HistoryMerging
{
    /// <summary>
    /// Merges IRCC's feed into a history. Changed rounds are replaced, new ones are added, and none is removed. A field that the feed
    /// leaves empty keeps its value, unless the history has another round under that number.
    /// </summary>
    /// <remarks>
    /// A feed that is older than the history (<see cref="HistoryMerge.IsOlder"/>) adds rounds, fields and pools that the history lacks. It
    /// overwrites nothing, except another round under a known number if the feed's round has the later date. Merging a feed twice gives the
    /// same history as merging it once.
    /// </remarks>
    /// <param name="history">The history.</param>
    /// <param name="feed">The feed.</param>
    /// <returns>The new history, and each change.</returns>
    public static HistoryMerge Merge(this RoundHistory history, FeedReading feed)
    {
        ArgumentNullException.ThrowIfNull(history);
        ArgumentNullException.ThrowIfNull(feed);
        return FeedMerger.Merge(history, feed);
    }

    /// <summary>
    /// Merges another history into a history, by the rules for a feed: for example, rounds that you stored into those of a newer package.
    /// </summary>
    /// <param name="history">The history.</param>
    /// <param name="other">The other history.</param>
    /// <returns>The new history, and each change; <see cref="HistoryMerge.IsOlder"/> says that the other history is older.</returns>
    public static HistoryMerge Merge(this RoundHistory history, RoundHistory other)
    {
        ArgumentNullException.ThrowIfNull(history);
        ArgumentNullException.ThrowIfNull(other);
        return FeedMerger.Merge(history, other.Rounds, other.Snapshots, OfficialLanguage.English);
    }
}
