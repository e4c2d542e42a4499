using System.CommandLine;
using CrsCalculator.Cli.Input;
using CrsCalculator.Cli.Output;
using CrsCalculator.Cli.Output.Rounds;
using CrsCalculator.Json;
using CrsCalculator.Rounds;

namespace CrsCalculator.Cli.Commands.Rounds;

/// <summary><c>crs rounds show</c>: one round, with the pool before it.</summary>
internal static class RoundsShow
{
    public static Command Create(ToolHost host)
    {
        var number = new Argument<string>("N") { Description = "The number of the round, for example 392, 91a or '#447'." };
        Option<string?> candidate = RoundsCommand.For();
        Option<string?> rules = RoundsCommand.Rules();
        Option<string?> feed = RoundsCommand.Feed();
        Option<bool> embedded = RoundsCommand.Embedded();
        Option<bool> json = CommonOptions.Json();
        var command = new Command(
            "show",
            "One round: whom it was for, its cut-off and tie-break, the last day to apply, and the pool before it.")
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
        host.Print(page =>
        {
            IdText.Print(page, pool.Reading.Id);
            InvitationsText.Print(page, check);
            page.Blank();
            RoundDetails.Print(page, round, input);
        });
        RoundsCommand.TellWithoutScore(pool, [check], host);
    }
}
