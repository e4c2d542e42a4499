using CrsCalculator.Cli.Words;
using CrsCalculator.Rounds;

namespace CrsCalculator.Cli.Output.Rounds;

/// <summary>What a feed says and changes, for a reader. What could not be read goes to standard error.</summary>
internal static class FeedText
{
    public static void Print(Page page, FeedReading feed, HistoryMerge merge)
    {
        Speech speech = page.Speech;
        page.Line(
            RoundsWords.FeedHead,
            feed.Rounds.Length,
            feed.Rounds[0].Number,
            feed.Rounds[^1].Number,
            speech.Count(RoundsWords.Pools, feed.Snapshots.Length),
            speech.Crs.Language(feed.Language),
            speech.Count(RoundsWords.UnreadRows, feed.UnreadRows));
        if (speech.Rounds.OlderFeed(merge) is { } older)
        {
            page.Line(RoundsWords.OlderFeed, older);
        }

        PrintList(page, RoundsWords.FeedChanges, [.. merge.Changes.Select(speech.Rounds.Change)]);
        PrintList(
            page,
            RoundsWords.FeedRemarks,
            [.. feed.Remarks.Select(issue => speech.Say(RoundsWords.FeedRemark, issue.Path, speech.Rounds.Issue(issue)))]);
        RoundsText.PrintSource(page, merge.History);
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
