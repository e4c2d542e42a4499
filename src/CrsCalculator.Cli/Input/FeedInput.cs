using CrsCalculator.Cli.Words;
using CrsCalculator.Rounds;

namespace CrsCalculator.Cli.Input;

/// <summary>Reads IRCC's feed as given to a command. What cannot be read is reported and does not stop the rest.</summary>
internal static class FeedInput
{
    // More lines than this are a list, and belong in a file.
    private const int MostLines = 10;

    /// <summary>Reads a file.</summary>
    /// <exception cref="ToolException">It cannot be read, or is not a feed.</exception>
    public static FeedReading Read(string path, ToolHost host)
    {
        using Stream stream = InputFile.Open(path, host);
        try
        {
            return Read(() => IrccFeed.Read(stream), InputFile.NameOf(path), host);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw ToolException.Invalid(InputWords.FileProblem, InputFile.NameOf(path), InputFile.Reason(path, e));
        }
    }

    /// <summary>Reads a fetched feed.</summary>
    /// <exception cref="ToolException">It is not a feed.</exception>
    public static FeedReading Read(byte[] feed, Sentence name, ToolHost host) => Read(() => IrccFeed.Read(feed), name, host);

    /// <summary>Reports on standard error what could not be read.</summary>
    public static void Tell(Sentence name, FeedReading feed, ToolHost host) => Complain(UnreadRows(name, feed.Unread, host), host);

    /// <summary>Reports on standard error the contradictions between feed and history for which only one side was used.</summary>
    public static void TellConflicts(Sentence name, HistoryMerge merge, ToolHost host)
    {
        if (host.Speech.Rounds.OlderFeed(merge) is { } older)
        {
            Complain([new Sentence(RoundsWords.FeedChange, name, older)], host);
        }

        IEnumerable<Sentence> conflicts = merge.Changes
            .Where(static change => change.Kind is ChangeKind.AnotherRound or ChangeKind.KeptNewer or ChangeKind.NameKept)
            .Select(change => new Sentence(RoundsWords.FeedChange, name, host.Speech.Rounds.Change(change)));
        Complain(Shortened(name, RoundsWords.MoreChanges, [.. conflicts]), host);
    }

    private static FeedReading Read(Func<FeedReading> read, Sentence name, ToolHost host)
    {
        try
        {
            return read();
        }
        catch (FeedFormatException e)
        {
            IEnumerable<Issue> rows = e.Issues.Where(issue => issue != e.Reason);
            throw ToolException.Invalid(
                [new Sentence(RoundsWords.NotTheFeed, name, host.Speech.Rounds.Issue(e.Reason)), .. UnreadRows(name, rows, host)]);
        }
    }

    private static void Complain(IEnumerable<Sentence> sentences, ToolHost host)
    {
        foreach (Sentence sentence in sentences)
        {
            host.Error.WriteLine(Printable.Of(host.Speech.Say(InputWords.Complaint, sentence)));
        }
    }

    /// <summary>Returns why rows could not be read: the first reason of each, for the first rows.</summary>
    private static IEnumerable<Sentence> UnreadRows(Sentence name, IEnumerable<Issue> issues, ToolHost host)
    {
        Issue[] rows = [.. issues.DistinctBy(static issue => issue.Path.Split(']')[0], StringComparer.Ordinal)];
        return Shortened(
            name,
            RoundsWords.MoreUnread,
            [.. rows.Select(issue => new Sentence(RoundsWords.FeedIssue, name, issue.Path, host.Speech.Rounds.Issue(issue)))]);
    }

    private static IEnumerable<Sentence> Shortened(Sentence name, Phrase more, Sentence[] sentences) => sentences.Length <= MostLines
        ? sentences
        : sentences.Take(MostLines).Append(new Sentence(more, name, sentences.Length - MostLines));
}
