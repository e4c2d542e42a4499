using System.CommandLine;
using CrsCalculator.Cli.Input;
using CrsCalculator.Cli.Output;
using CrsCalculator.Cli.Output.Rules;
using CrsCalculator.Cli.Words;
using CrsCalculator.Json;
using CrsCalculator.Rules;

namespace CrsCalculator.Cli.Commands.Rules;

/// <summary><c>crs rules validate</c>: every issue of a document or, if there are none, what it changes.</summary>
internal static class RulesValidate
{
    public static Command Create(ToolHost host)
    {
        var file = new Argument<string>("FILE") { Description = host.Say(OptionWords.RulesDocument) };
        Option<bool> json = CommonOptions.Json(host);
        var command = new Command("validate", host.Say(CommandWords.RulesValidate)) { file, json };
        command.SetAction(parsed =>
        {
            var rules = RulesFile.Read(parsed.GetRequiredValue(file), host);
            var difference = RuleBookDifference.Of(rules.Layer, RuleBook.Official);
            if (parsed.GetValue(json))
            {
                host.PrintJson(CrsDocument.Of(difference));
            }
            else
            {
                host.Print(page => Print(page, rules, difference));
            }

            return ExitCode.Done;
        });
        return command;
    }

    private static void Print(Page page, RulesFile rules, RuleBookDifference difference)
    {
        if (rules.Ruleset is { } ruleset)
        {
            RulesetText.PrintHead(page, ruleset, RulesetWords.IsValid);
        }
        else
        {
            page.Line(RuleBookWords.BookIsValid, rules.Layer.Name, LayerText.Parts(page.Speech, rules.Layer));
        }

        DifferenceText.PrintChanges(page, difference);
    }
}
