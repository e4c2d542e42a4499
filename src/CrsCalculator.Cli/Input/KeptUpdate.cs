using CrsCalculator.Cli.Fetching;
using CrsCalculator.Rounds;

namespace CrsCalculator.Cli.Input;

/// <summary>A feed that was added to the known rounds.</summary>
/// <param name="Merge">What it changes.</param>
/// <param name="Rounds">The rounds including the feed's.</param>
/// <param name="Path">The file in which they are kept; nothing if they could not be kept.</param>
internal sealed record KeptUpdate(HistoryMerge Merge, KeptRounds Rounds, string? Path)
{
    /// <summary>Adds a feed to the rounds included in the tool and those that are kept, without keeping the result yet.</summary>
    public static KeptUpdate Of(KeptRounds? kept, FeedReading feed, FeedVersion? version)
    {
        HistoryMerge merge = HistoryInput.Of(kept).History.Merge(feed);
        return new KeptUpdate(merge, new KeptRounds(merge.History, version), Path: null);
    }
}
