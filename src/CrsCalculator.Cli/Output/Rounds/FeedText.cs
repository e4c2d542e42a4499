using CrsCalculator.Cli.Input;
using CrsCalculator.Cli.Words;
using CrsCalculator.Rounds;
using NodaTime;

namespace CrsCalculator.Cli.Output.Rounds;

/// <summary>A feed and its changes, for a reader. What could not be read goes to standard error.</summary>
internal static class FeedText
{
    /// <summary>Prints a feed that was merged into the rounds known so far, which may include kept ones.</summary>
    public static void Print(Page page, FeedReading feed, HistoryMerge merge, KeptRounds? kept)
    {
        Speech speech = page.Speech;
        page.Line(
            RoundsWords.FeedHead,
            speech.Say(RoundsWords.RoundsFor, feed.Rounds.Length),
            feed.Rounds[0].Number,
            feed.Rounds[^1].Number,
            speech.Say(RoundsWords.Pools, feed.Snapshots.Length),
            speech.Crs.Language(feed.Language),
            speech.Say(RoundsWords.UnreadRows, feed.UnreadRows));
        if (speech.Rounds.OlderFeed(merge) is { } older)
        {
            page.Line(RoundsWords.OlderFeed, older);
        }

        PrintList(page, RoundsWords.FeedChanges, [.. merge.Changes.Select(speech.Rounds.Change)]);
        PrintList(
            page,
            RoundsWords.FeedRemarks,
            [.. feed.Remarks.Select(issue => speech.Say(RoundsWords.FeedRemark, issue.Path, speech.Rounds.Issue(issue)))]);
        RoundsText.PrintSource(page, merge.History, kept);
    }

    /// <summary>Prints a feed whose rounds are now among the kept ones, with their file unless they could not be kept.</summary>
    public static void PrintUpdate(Page page, FeedReading feed, KeptUpdate update)
    {
        Print(page, feed, update.Merge, update.Rounds);
        if (update.Path is { } path)
        {
            page.Verbatim(page.Speech.Say(UpdateWords.KeptIn, Printable.Of(path)));
        }
    }

    /// <summary>Prints that the feed is still the one that was kept.</summary>
    public static void PrintNotModified(Page page, Instant since, HistoryInput input)
    {
        page.Line(UpdateWords.NotModified, since);
        RoundsText.PrintSource(page, input);
    }

    private static void PrintList(Page page, Phrase title, IReadOnlyCollection<string> lines)
    {
        page.Blank();
        page.Line(title, lines.Count > 0 ? null : CommonWords.NoneBehind);
        foreach (string line in lines)
        {
            page.Line(RoundsWords.FeedLine, Printable.Of(line));
        }
    }
}
