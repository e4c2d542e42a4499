using System.CommandLine;
using CrsCalculator.Cli.Input;
using CrsCalculator.Cli.Output;
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
            Description = host.Say(OptionWords.Category, CategoryInput.All),
            HelpName = "CATEGORY",
        };
        Option<LocalDate?> since = CommonOptions.Since(host);
        Option<string?> candidate = RoundsCommand.For(host);
        Option<string?> rules = RoundsCommand.Rules(host);
        Option<string?> feed = RoundsCommand.Feed(host);
        Option<bool> embedded = RoundsCommand.Embedded(host);
        Option<bool> json = CommonOptions.Json(host);
        var command = new Command("list", host.Say(CommandWords.RoundsList))
        {
            category,
            since,
            candidate,
            rules,
            feed,
            embedded,
            json,
        };
        command.SetAction(parsed =>
        {
            RoundCategory? wanted = CategoryOf(parsed.GetValue(category));
            PoolInput? pool = PoolInput.Find(parsed.GetValue(candidate), parsed.GetValue(rules), parsed.GetValue(feed), host);
            var input = HistoryInput.Of(parsed.GetValue(feed), parsed.GetValue(embedded), host);
            Round[] rounds = Select(input.History, wanted, parsed.GetValue(since));
            if (parsed.GetValue(json))
            {
                host.PrintJson(CrsDocument.Of(rounds, input.History, pool?.Candidate));
            }
            else if (pool is null)
            {
                host.Print(page => RoundsText.Print(page, rounds, input));
            }
            else
            {
                PrintFor(pool, rounds, input, host);
            }

            return input.ExitCode;
        });
        return command;
    }

    private static void PrintFor(PoolInput pool, Round[] rounds, HistoryInput input, ToolHost host)
    {
        ILookup<Round, InvitationCheck> all = pool.Candidate.Check(input.History).ToLookup(static check => check.Round);
        InvitationCheck[] checks = [.. rounds.SelectMany(round => all[round])];
        host.Print(page =>
        {
            IdText.Print(page, pool.Reading.Id);
            RoundsText.Print(page, checks, input);
        });
        RefusalText.PrintBeside(host, RoundsCommand.WithoutScore(pool, checks));
    }

    /// <summary>Parses a category typed by a user; nothing if none was given.</summary>
    public static RoundCategory? CategoryOf(string? name) => name is null
        ? null
        : CategoryInput.Find(name) ?? throw ToolException.Invalid(RoundsWords.UnknownCategory, name, CategoryInput.All);

    /// <summary>Returns the rounds of a category and on or after a day, each if given.</summary>
    public static Round[] Select(RoundHistory history, RoundCategory? category, LocalDate? since) =>
    [
        .. history.Rounds
            .Where(round => category is null || round.Category == category)
            .Where(round => since is not { } from || round.Date >= from),
    ];
}
