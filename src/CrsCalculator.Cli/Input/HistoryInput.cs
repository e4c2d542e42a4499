using CrsCalculator.Cli.Words;
using CrsCalculator.Rounds;

namespace CrsCalculator.Cli.Input;

/// <summary>The rounds that a command works on: those of the package, topped up by a feed where one is given.</summary>
internal sealed record HistoryInput(RoundHistory History, bool IsWhole)
{
    // More lines than that are a list, which is for a file to hold.
    private const int MostLines = 10;

    /// <summary>How a command that went well ends: rows of the feed that could not be read make its input invalid.</summary>
    public int ExitCode => IsWhole ? Host.ExitCode.Done : Host.ExitCode.Invalid;

    /// <summary>
    /// The history with the feed of a file, if there is one. What cannot be read is reported and does not stop the rest; so are a feed that
    /// is older, and rows that are another round than the one known under their number.
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
        Complain([.. Conflicts(feedPath, merge, host)], host);
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
                e.Issues is [{ Path: "$" } what]
                    ? [new Sentence(RoundsWords.NotTheFeed, InputFile.NameOf(path), host.Speech.Rounds.Issue(what))]
                    : [new Sentence(RoundsWords.FeedRefused, InputFile.NameOf(path)), .. UnreadRows(path, e.Issues, host)]);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw ToolException.Invalid(InputWords.FileProblem, InputFile.NameOf(path), InputFile.Reason(path, e));
        }
    }

    /// <summary>What could not be read, on standard error.</summary>
    public static void Tell(string path, FeedReading feed, ToolHost host)
    {
        Complain([.. UnreadRows(path, feed.Unread, host)], host);
    }

    private static void Complain(IEnumerable<Sentence> sentences, ToolHost host)
    {
        foreach (Sentence sentence in sentences)
        {
            host.Error.WriteLine(Printable.Of(host.Speech.Say(InputWords.Complaint, sentence)));
        }
    }

    /// <summary>Why rows could not be read: the first reason of each, for the first rows.</summary>
    private static IEnumerable<Sentence> UnreadRows(string path, IEnumerable<Issue> issues, ToolHost host)
    {
        Issue[] rows = [.. issues.DistinctBy(static issue => issue.Path.Split(']')[0], StringComparer.Ordinal)];
        return Shortened(
            path,
            RoundsWords.MoreUnread,
            [.. rows.Select(issue => new Sentence(RoundsWords.FeedIssue, InputFile.NameOf(path), issue.Path, host.Speech.Rounds.Issue(issue)))]);
    }

    /// <summary>Where feed and history contradict each other, so that one of them was not taken.</summary>
    private static IEnumerable<Sentence> Conflicts(string path, HistoryMerge merge, ToolHost host)
    {
        IEnumerable<string> changes = merge.Changes.Where(static change => change.Kind is ChangeKind.AnotherRound or ChangeKind.KeptNewer)
            .Select(host.Speech.Rounds.Change);
        IEnumerable<Sentence> conflicts = Shortened(
            path,
            RoundsWords.MoreChanges,
            [.. changes.Select(change => new Sentence(RoundsWords.FeedChange, InputFile.NameOf(path), change))]);
        return host.Speech.Rounds.OlderFeed(merge) is { } older
            ? conflicts.Prepend(new Sentence(RoundsWords.FeedChange, InputFile.NameOf(path), older))
            : conflicts;
    }

    private static IEnumerable<Sentence> Shortened(string path, Phrase more, Sentence[] sentences) => sentences.Length <= MostLines
        ? sentences
        : sentences.Take(MostLines).Append(new Sentence(more, InputFile.NameOf(path), sentences.Length - MostLines));

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
