using CrsCalculator.Rounds;
using Spectre.Console;

namespace CrsCalculator.Cli.Output.Rounds;

/// <summary>What a feed says and changes, for a reader. What could not be read goes to standard error.</summary>
internal static class FeedText
{
    private static readonly RoundText Words = RoundText.English;

    public static void Print(IAnsiConsole console, FeedReading feed, HistoryMerge merge)
    {
        string language = CrsCalculator.Text.CrsText.English.Language(feed.Language);
        console.MarkupLineInterpolated($"[bold]{feed.Rounds.Length} rounds[/] ({feed.Rounds[0].Number} to {feed.Rounds[^1].Number}) and {feed.Snapshots.Length} pools were read from the feed ({language}); {feed.UnreadRows} {(feed.UnreadRows == 1 ? "row" : "rows")} could not be read.");
        PrintList(console, "Changes to the rounds that come with the tool", [.. merge.Changes.Select(Words.Change)]);
        PrintList(console, "Odd", [.. feed.Remarks.Select(static issue => $"{issue.Path}: {Words.Issue(issue)}")]);
        RoundsText.PrintSource(console, merge.History);
    }

    private static void PrintList(IAnsiConsole console, string title, IReadOnlyCollection<string> lines)
    {
        console.WriteLine();
        console.MarkupLineInterpolated($"[bold]{title}[/]{(lines.Count > 0 ? string.Empty : ": none")}");
        foreach (string line in lines)
        {
            console.MarkupLineInterpolated($"  {Printable.Of(line)}");
        }
    }
}
