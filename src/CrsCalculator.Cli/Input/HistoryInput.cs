using CrsCalculator.Cli.Words;
using CrsCalculator.Rounds;

namespace CrsCalculator.Cli.Input;

/// <summary>
/// The rounds that a command works on: those that come with the tool and those that are kept, topped up by a feed where one is given.
/// </summary>
/// <param name="History">The rounds.</param>
/// <param name="Kept">The kept rounds; nothing where there are none, or where those that come with the tool are newer.</param>
/// <param name="IsWhole">Whether every row of the feed could be read.</param>
internal sealed record HistoryInput(RoundHistory History, KeptRounds? Kept, bool IsWhole)
{
    /// <summary>What a number of a round may begin with.</summary>
    public const char RoundMark = '#';

    /// <summary>How a command that went well ends: rows of the feed that could not be read make its input invalid.</summary>
    public int ExitCode => IsWhole ? Host.ExitCode.Done : Host.ExitCode.Invalid;

    /// <summary>The rounds that come with the tool, with the kept ones.</summary>
    public static HistoryInput Of(KeptRounds? kept)
    {
        if (kept is null)
        {
            return new HistoryInput(RoundHistory.Official, Kept: null, IsWhole: true);
        }

        HistoryMerge merge = RoundHistory.Official.Merge(kept.History);
        return new HistoryInput(merge.History, merge.IsOlder ? null : kept, IsWhole: true);
    }

    /// <summary>The rounds with the feed of a file, if there is one.</summary>
    /// <param name="feedPath">The file of the feed.</param>
    /// <param name="isEmbedded">Whether the kept rounds are left out.</param>
    /// <param name="host">The world.</param>
    public static HistoryInput Of(string? feedPath, bool isEmbedded, ToolHost host)
    {
        HistoryInput known = Of(isEmbedded ? null : KeptRounds.Find(host));
        if (feedPath is null)
        {
            return known;
        }

        FeedReading feed = FeedInput.Read(feedPath, host);
        HistoryMerge merge = known.History.Merge(feed);
        FeedInput.Tell(InputFile.NameOf(feedPath), feed, host);
        FeedInput.TellConflicts(InputFile.NameOf(feedPath), merge, host);
        return known with { History = merge.History, IsWhole = feed.Unread.IsEmpty };
    }

    /// <summary>The round of a number, with or without the mark of one: <c>447</c>, <c>#447</c>.</summary>
    public Round Round(string text)
    {
        if (!RoundNumber.TryParse(text.StartsWith(RoundMark) ? text[1..] : text, out RoundNumber number))
        {
            throw ToolException.Invalid(RoundsWords.NotARoundNumber, text);
        }

        return History.TryFind(number, out Round? round)
            ? round
            : throw ToolException.Invalid(RoundsWords.UnknownRound, number, History.Rounds[0].Number, History.Rounds[^1].Number);
    }
}
