using System.CommandLine;
using CrsCalculator.Cli.Input;
using CrsCalculator.Cli.Output;
using CrsCalculator.Cli.Words;
using CrsCalculator.Json;
using CrsCalculator.Rules;

namespace CrsCalculator.Cli.Commands.Rules;

/// <summary><c>crs rules list</c>: every part of the rule book with its entries.</summary>
internal static class RulesList
{
    public static Command Create(ToolHost host)
    {
        Option<string?> rules = RulesCommand.Rules(host);
        Option<bool> json = CommonOptions.Json(host);
        var command = new Command("list", host.Say(CommandWords.RulesList))
        {
            rules,
            json,
        };
        command.SetAction(parsed =>
        {
            RuleBook book = RulesChoice.BookOf(parsed.GetValue(rules), host);
            if (parsed.GetValue(json))
            {
                host.PrintJson(CrsDocument.Of(book, host.Speech.Language));
            }
            else
            {
                host.Print(page => RulesText.Print(page, book));
            }

            return ExitCode.Done;
        });
        return command;
    }
}
