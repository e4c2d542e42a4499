using System.CommandLine;
using CrsCalculator.Cli.Fetching;
using CrsCalculator.Cli.Input;
using CrsCalculator.Cli.Output.Rounds;
using CrsCalculator.Cli.Words;
using CrsCalculator.Json;
using CrsCalculator.Rounds;
using Spectre.Console;

namespace CrsCalculator.Cli.Commands.Rounds;

/// <summary><c>crs rounds update</c>: fetches IRCC's feed and keeps its rounds. No other command uses the network.</summary>
internal static class RoundsUpdate
{
    public static Command Create(ToolHost host)
    {
        var from = new Option<string?>("--from")
        {
            Description = host.Say(OptionWords.FeedFrom),
            HelpName = "URL or FILE",
        };
        Option<bool> json = CommonOptions.Json(host);
        var command = new Command("update", host.Say(CommandWords.RoundsUpdate))
        {
            from,
            json,
        };
        command.SetAction((parsed, stop) => Update(parsed.GetValue(from), parsed.GetValue(json), host, stop));
        return command;
    }

    private static async Task<int> Update(string? from, bool wantsJson, ToolHost host, CancellationToken stop)
    {
        // A program that reads JSON wants the whole answer every time.
        FeedVersion? known = wantsJson ? null : KeptRounds.FindFeed(host);
        FeedSource? source = await Read(from, known, host, stop).ConfigureAwait(false);
        if (source is null)
        {
            host.Print(page => FeedText.PrintNotModified(page, known!.ModifiedAt, HistoryInput.Of(KeptRounds.Find(host))));
            return ExitCode.Done;
        }

        KeptUpdate update = KeptRounds.Add(source.Feed, source.Version, host);
        if (wantsJson)
        {
            host.PrintJson(CrsDocument.Of(source.Feed, update.Merge, host.Speech.Language));
        }
        else
        {
            host.Print(page => FeedText.PrintUpdate(page, source.Feed, update));
        }

        FeedInput.Tell(source.Name, source.Feed, host);
        return source.Feed.Unread.IsEmpty ? ExitCode.Done : ExitCode.Invalid;
    }

    /// <summary>Reads the feed from a file or an address; nothing if it is still the known one.</summary>
    private static async Task<FeedSource?> Read(string? from, FeedVersion? known, ToolHost host, CancellationToken stop)
    {
        if (from is not null && !FeedAddress.IsOne(from))
        {
            return new FeedSource(InputFile.NameOf(from), FeedInput.Read(from, host), Version: null);
        }

        Uri address = from is null ? host.FeedAddress : FeedAddress.Of(from);
        bool isIrcc = address == host.FeedAddress;
        FeedVersion? same = known?.Address == address.AbsoluteUri ? known : null;
        if (await Fetch(address, same, host, stop).ConfigureAwait(false) is not { } fetched)
        {
            return null;
        }

        var name = Sentence.AsIs(address.AbsoluteUri);
        FeedReading feed = FeedInput.Read(fetched.Bytes, name, host);
        return new FeedSource(name, feed, isIrcc && feed.Unread.IsEmpty ? fetched.Version : null);
    }

    private static async Task<FetchedFeed?> Fetch(Uri address, FeedVersion? known, ToolHost host, CancellationToken stop)
    {
        try
        {
            Task<FetchedFeed?> Get() => FeedFetch.Get(address, known, host.FeedTimeout, stop);
            return host.ErrorIsTerminal
                ? await host.ErrorConsole().Status().StartAsync(Progress(address, host), _ => Get()).ConfigureAwait(false)
                : await Get().ConfigureAwait(false);
        }
        catch (OperationCanceledException)
        {
            throw new ToolException(ExitCode.Stopped, new Sentence(UpdateWords.Stopped));
        }
    }

    private static string Progress(Uri address, ToolHost host) =>
        Markup.Escape(host.Speech.Say(UpdateWords.Fetching, address.AbsoluteUri));

    /// <summary>A feed, its name, and its version if it came complete from IRCC's own address.</summary>
    private sealed record FeedSource(Sentence Name, FeedReading Feed, FeedVersion? Version);
}
