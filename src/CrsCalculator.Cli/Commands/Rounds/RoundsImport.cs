using System.CommandLine;
using CrsCalculator.Cli.Input;
using CrsCalculator.Cli.Output.Rounds;
using CrsCalculator.Cli.Words;
using CrsCalculator.Json;
using CrsCalculator.Rounds;

namespace CrsCalculator.Cli.Commands.Rounds;

/// <summary><c>crs rounds import</c>: the contents of IRCC's feed, what it changes, and what could not be read.</summary>
internal static class RoundsImport
{
    public static Command Create(ToolHost host)
    {
        var file = new Argument<string>("FEED.json")
        {
            Description = host.Say(OptionWords.FeedToImport),
        };
        Option<bool> embedded = RoundsCommand.Embedded(host);
        Option<bool> json = CommonOptions.Json(host);
        var command = new Command("import", host.Say(CommandWords.RoundsImport))
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
