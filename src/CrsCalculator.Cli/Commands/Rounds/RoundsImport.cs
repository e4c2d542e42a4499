using System.CommandLine;
using CrsCalculator.Cli.Input;
using CrsCalculator.Cli.Output.Rounds;
using CrsCalculator.Json;
using CrsCalculator.Rounds;

namespace CrsCalculator.Cli.Commands.Rounds;

/// <summary><c>crs rounds import</c>: what IRCC's feed says, what it changes, and what could not be read.</summary>
internal static class RoundsImport
{
    public static Command Create(ToolHost host)
    {
        var file = new Argument<string>("FEED.json")
        {
            Description = "IRCC's feed of rounds, English or French, as downloaded; - is standard input.",
        };
        Option<bool> embedded = RoundsCommand.Embedded();
        Option<bool> json = CommonOptions.Json();
        var command = new Command(
            "import",
            "Reads IRCC's feed and reports what it changes. Nothing is kept: 'crs rounds update --from FILE' keeps it.")
        {
            file,
            embedded,
            json,
        };
        command.SetAction(parsed =>
        {
            string path = parsed.GetRequiredValue(file);
            var known = HistoryInput.Of(feedPath: null, parsed.GetValue(embedded), host);
            FeedReading feed = FeedInput.Read(path, host);
            HistoryMerge merge = known.History.Merge(feed);
            if (parsed.GetValue(json))
            {
                host.PrintJson(CrsDocument.Of(feed, merge, host.Speech.Language));
            }
            else
            {
                host.Print(console => FeedText.Print(console, feed, merge, known.Kept));
            }

            FeedInput.Tell(InputFile.NameOf(path), feed, host);
            return feed.Unread.IsEmpty ? ExitCode.Done : ExitCode.Invalid;
        });
        return command;
    }
}
