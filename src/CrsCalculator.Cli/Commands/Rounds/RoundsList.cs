using System.CommandLine;
using CrsCalculator.Cli.Input;
using CrsCalculator.Cli.Output.Rounds;
using CrsCalculator.Cli.Words;
using CrsCalculator.Json;
using CrsCalculator.Rounds;
using NodaTime;

namespace CrsCalculator.Cli.Commands.Rounds;

/// <summary><c>crs rounds list</c>: the history, with a chart of cut-offs.</summary>
internal static class RoundsList
{
    public static Command Create(ToolHost host)
    {
        var category = new Option<string?>("--category")
        {
            Description = $"Only rounds for these candidates: {string.Join(", ", Code.All<RoundCategory>())}.",
            HelpName = "CATEGORY",
        };
        Option<LocalDate?> since = CommonOptions.Since();
        Option<string?> feed = RoundsCommand.Feed();
        Option<bool> embedded = RoundsCommand.Embedded();
        Option<bool> json = CommonOptions.Json();
        var command = new Command("list", "Every round, with a chart of the cut-offs.") { category, since, feed, embedded, json };
        command.SetAction(parsed =>
        {
            RoundCategory? wanted = parsed.GetValue(category) is { } name ? CategoryOf(name) : null;
            var input = HistoryInput.Of(parsed.GetValue(feed), parsed.GetValue(embedded), host);
            Round[] rounds =
            [
                .. input.History.Rounds
                    .Where(round => wanted is null || round.Category == wanted)
                    .Where(round => parsed.GetValue(since) is not { } from || round.Date >= from),
            ];
            if (parsed.GetValue(json))
            {
                host.PrintJson(CrsDocument.Of(rounds, input.History));
            }
            else
            {
                host.Print(console => RoundsText.Print(console, rounds, input));
            }

            return input.ExitCode;
        });
        return command;
    }

    /// <summary>Codes are matched whatever the case and the separators: <c>senior-managers</c> will do.</summary>
    private static RoundCategory CategoryOf(string name)
    {
        string bare = Bare(name);
        foreach (string code in Code.All<RoundCategory>())
        {
            if (Bare(code) == bare && Code.TryParse(code, out RoundCategory category))
            {
                return category;
            }
        }

        throw ToolException.Invalid(RoundsWords.UnknownCategory, name, string.Join(", ", Code.All<RoundCategory>()));

        static string Bare(string text) => string.Concat(text.Where(char.IsAsciiLetter)).ToUpperInvariant();
    }
}
