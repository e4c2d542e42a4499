using CrsCalculator.Cli.Words;
using CrsCalculator.Rounds;

namespace CrsCalculator.Cli.Input;

/// <summary>
/// The rounds that a command uses: those included in the tool and those that are kept, updated from a feed if one is given.
/// </summary>
/// <param name="History">The rounds.</param>
/// <param name="Kept">The kept rounds; nothing if there are none, or if those included in the tool are newer.</param>
/// <param name="IsWhole">Whether every row of the feed could be read.</param>
internal sealed record HistoryInput(RoundHistory History, KeptRounds? Kept, bool IsWhole)
{
    /// <summary>The optional prefix of a round's number.</summary>
    public const char RoundMark = '#';

    /// <summary>The exit code of a successful command: unreadable rows in the feed make its input invalid.</summary>
    public int ExitCode => IsWhole ? Host.ExitCode.Done : Host.ExitCode.Invalid;

    /// <summary>Returns the rounds included in the tool, with the kept ones.</summary>
    public static HistoryInput Of(KeptRounds? kept)
    {
        if (kept is null)
        {
            return new HistoryInput(RoundHistory.Official, Kept: null, IsWhole: true);
        }

        HistoryMerge merge = RoundHistory.Official.Merge(kept.History);
        return new HistoryInput(merge.History, merge.IsOlder ? null : kept, IsWhole: true);
    }

    /// <summary>Returns the rounds, with those of a feed file if one is given.</summary>
    /// <param name="feedPath">The path of the feed.</param>
    /// <param name="isEmbedded">Whether to leave out the kept rounds.</param>
    /// <param name="host">The tool's environment.</param>
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

    /// <summary>Returns the round with a number, with or without the prefix: <c>447</c>, <c>#447</c>.</summary>
    public Round Round(string text)
    {
        if (!RoundNumber.TryParse(text.StartsWith(RoundMark) ? text[1..] : text, out RoundNumber number))
        {
            throw ToolException.Invalid(RoundsWords.NotARoundNumber, text);
        }

        return History.TryFind(number, out Round? round) ? round : throw Unknown(number);
    }

    /// <summary>A number without its letter is one of two rounds of a day.</summary>
    private ToolException Unknown(RoundNumber number)
    {
        RoundNumber[] lettered = [.. History.Rounds.Select(static round => round.Number).Where(one => one.Number == number.Number)];
        return lettered.Length > 0
            ? ToolException.Invalid(RoundsWords.LetterNeeded, number, string.Join(", ", lettered))
            : ToolException.Invalid(RoundsWords.UnknownRound, number, History.Rounds[0].Number, History.Rounds[^1].Number);
    }
}
