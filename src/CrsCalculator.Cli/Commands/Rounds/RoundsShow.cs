using System.CommandLine;
using CrsCalculator.Cli.Input;
using CrsCalculator.Cli.Output;
using CrsCalculator.Cli.Output.Rounds;
using CrsCalculator.Cli.Words;
using CrsCalculator.Json;
using CrsCalculator.Rounds;

namespace CrsCalculator.Cli.Commands.Rounds;

/// <summary><c>crs rounds show</c>: one round, with the pool before it.</summary>
internal static class RoundsShow
{
    public static Command Create(ToolHost host)
    {
        var number = new Argument<string>("N") { Description = host.Say(OptionWords.RoundNumber) };
        Option<string?> candidate = RoundsCommand.For(host);
        Option<string?> rules = RoundsCommand.Rules(host);
        Option<string?> feed = RoundsCommand.Feed(host);
        Option<bool> embedded = RoundsCommand.Embedded(host);
        Option<bool> json = CommonOptions.Json(host);
        var command = new Command("show", host.Say(CommandWords.RoundsShow))
        {
            number,
            candidate,
            rules,
            feed,
            embedded,
            json,
        };
        command.SetAction(parsed =>
        {
            PoolInput? pool = PoolInput.Find(parsed.GetValue(candidate), parsed.GetValue(rules), parsed.GetValue(feed), host);
            var input = HistoryInput.Of(parsed.GetValue(feed), parsed.GetValue(embedded), host);
            Round round = input.Round(parsed.GetRequiredValue(number));
            if (parsed.GetValue(json))
            {
                host.PrintJson(CrsDocument.Of([round], input.History, pool?.Candidate));
            }
            else if (pool is null)
            {
                host.Print(page => RoundDetails.Print(page, round, input));
            }
            else
            {
                PrintFor(pool, round, input, host);
            }

            return input.ExitCode;
        });
        return command;
    }

    private static void PrintFor(PoolInput pool, Round round, HistoryInput input, ToolHost host)
    {
        InvitationCheck check = pool.Candidate.Check(round);
        host.Print(
            page =>
            {
                IdText.Print(page, pool.Reading.Id);
                InvitationsText.Print(page, check);
                page.Blank();
                RoundDetails.Print(page, round, input);
            });
        RefusalText.PrintBeside(host, RoundsCommand.WithoutScore(pool, [check]));
    }
}
