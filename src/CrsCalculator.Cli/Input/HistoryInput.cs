using CrsCalculator.Cli.Words;
using CrsCalculator.Rounds;

namespace CrsCalculator.Cli.Input;

/// <summary>The rounds that a command works on: those of the package, topped up by a feed where one is given.</summary>
internal sealed record HistoryInput(RoundHistory History, bool IsWhole)
{
    /// <summary>How a command that went well ends: rows of the feed that could not be read make its input invalid.</summary>
    public int ExitCode => IsWhole ? Host.ExitCode.Done : Host.ExitCode.Invalid;

    /// <summary>
    /// The history with the feed of a file, if there is one. Rows that cannot be read are reported and do not stop the others; so are rows
    /// that are another round than the one known under their number.
    /// </summary>
    public static HistoryInput Of(string? feedPath, ToolHost host)
    {
        if (feedPath is null)
        {
            return new HistoryInput(RoundHistory.Official, IsWhole: true);
        }

        FeedReading feed = ReadFeed(feedPath, host);
        Tell(feedPath, feed, host);
        HistoryMerge merge = RoundHistory.Official.Merge(feed);
        foreach (RoundChange change in merge.Changes.Where(static change => change.Kind == ChangeKind.AnotherRound))
        {
            host.Error.WriteLine(Printable.Of(host.Speech.Say(InputWords.Complaint, FeedChange(feedPath, change, host))));
        }

        return new HistoryInput(merge.History, feed.Unread.IsEmpty);
    }

    public static FeedReading ReadFeed(string path, ToolHost host)
    {
        using Stream stream = InputFile.Open(path, host);
        try
        {
            return IrccFeed.Read(stream);
        }
        catch (FeedFormatException e)
        {
            throw ToolException.Invalid(
                [new Sentence(RoundsWords.FeedRefused, InputFile.NameOf(path)), .. e.Issues.Select(issue => FeedIssue(path, issue, host))]);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw ToolException.Invalid(InputWords.FileProblem, InputFile.NameOf(path), InputFile.Reason(path, e));
        }
    }

    /// <summary>What could not be read, on standard error.</summary>
    public static void Tell(string path, FeedReading feed, ToolHost host)
    {
        foreach (Issue issue in feed.Unread)
        {
            host.Error.WriteLine(Printable.Of(host.Speech.Say(InputWords.Complaint, FeedIssue(path, issue, host))));
        }
    }

    private static Sentence FeedIssue(string path, Issue issue, ToolHost host) =>
        new(RoundsWords.FeedIssue, InputFile.NameOf(path), issue.Path, host.Speech.Rounds.Issue(issue));

    private static Sentence FeedChange(string path, RoundChange change, ToolHost host) =>
        new(RoundsWords.FeedChange, InputFile.NameOf(path), host.Speech.Rounds.Change(change));

    /// <summary>The round of a number.</summary>
    public Round Round(string text)
    {
        if (!RoundNumber.TryParse(text, out RoundNumber number))
        {
            throw ToolException.Invalid(RoundsWords.NotARoundNumber, text);
        }

        return History.TryFind(number, out Round? round)
            ? round
            : throw ToolException.Invalid(RoundsWords.UnknownRound, number, History.Rounds[0].Number, History.Rounds[^1].Number);
    }
}
