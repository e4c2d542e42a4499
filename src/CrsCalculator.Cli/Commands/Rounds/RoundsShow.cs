using System.CommandLine;
using CrsCalculator.Cli.Input;
using CrsCalculator.Cli.Output.Rounds;
using CrsCalculator.Json;
using CrsCalculator.Rounds;

namespace CrsCalculator.Cli.Commands.Rounds;

/// <summary><c>crs rounds show</c>: one round, with the pool before it.</summary>
internal static class RoundsShow
{
    public static Command Create(ToolHost host)
    {
        var number = new Argument<string>("N") { Description = "The number of the round, for example 392 or 91a." };
        Option<string?> feed = RoundsCommand.Feed();
        Option<bool> embedded = RoundsCommand.Embedded();
        Option<bool> json = CommonOptions.Json();
        var command = new Command(
            "show",
            "One round: whom it was for, its cut-off and tie-break, the last day to apply, and the pool before it.") { number, feed, embedded, json };
        command.SetAction(parsed =>
        {
            var input = HistoryInput.Of(parsed.GetValue(feed), parsed.GetValue(embedded), host);
            Round round = input.Round(parsed.GetRequiredValue(number));
            if (parsed.GetValue(json))
            {
                host.PrintJson(CrsDocument.Of([round], input.History));
            }
            else
            {
                host.Print(console => RoundDetails.Print(console, round, input));
            }

            return input.ExitCode;
        });
        return command;
    }
}
