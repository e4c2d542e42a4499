using CrsCalculator.Cli.Fetching;
using CrsCalculator.Rounds;

namespace CrsCalculator.Cli.Input;

/// <summary>A feed that was added to the known rounds.</summary>
/// <param name="Merge">What it changes.</param>
/// <param name="Rounds">The rounds with it.</param>
/// <param name="Path">The file that they are kept in; nothing where they could not be kept.</param>
internal sealed record KeptUpdate(HistoryMerge Merge, KeptRounds Rounds, string? Path)
{
    /// <summary>A feed added to the rounds that come with the tool and those that are kept, and not kept yet.</summary>
    public static KeptUpdate Of(KeptRounds? kept, FeedReading feed, FeedVersion? version)
    {
        HistoryMerge merge = HistoryInput.Of(kept).History.Merge(feed);
        return new KeptUpdate(merge, new KeptRounds(merge.History, version), Path: null);
    }
}
