using System.CommandLine;
using CrsCalculator.Cli.Input;
using CrsCalculator.Cli.Output.Rules;
using CrsCalculator.Cli.Words;
using CrsCalculator.Json;
using CrsCalculator.Rules;

namespace CrsCalculator.Cli.Commands.Rules;

/// <summary><c>crs rules diff</c>: every value that differs between two rulesets, entries or files.</summary>
internal static class RulesDiff
{
    public static Command Create(ToolHost host)
    {
        var before = new Argument<string>("A") { Description = host.Say(OptionWords.RulesBefore, RulesCommand.Names(host)) };
        var after = new Argument<string>("B") { Description = host.Say(OptionWords.RulesAfter) };
        Option<string?> rules = RulesCommand.Rules(host);
        Option<bool> json = CommonOptions.Json(host);
        var command = new Command("diff", host.Say(CommandWords.RulesDiff))
        {
            before,
            after,
            rules,
            json,
        };
        command.SetAction(parsed =>
        {
            (string one, string other) = (parsed.GetRequiredValue(before), parsed.GetRequiredValue(after));
            InputFile.CheckOneStandardInput(one, other, InputWords.BothRulesets);
            InputFile.CheckOneStandardInput(one, parsed.GetValue(rules));
            InputFile.CheckOneStandardInput(other, parsed.GetValue(rules));
            RuleBookLayer from = Layer(one, parsed.GetValue(rules), host);
            RuleBookLayer to = Layer(other, parsed.GetValue(rules), host);
            if (!from.Parts.Intersect(to.Parts).Any())
            {
                throw ToolException.Invalid(RuleBookWords.NothingInCommon, one, other);
            }

            var difference = RuleBookDifference.Of(from, to);
            if (parsed.GetValue(json))
            {
                host.PrintJson(CrsDocument.Of(difference));
            }
            else
            {
                host.Print(page => DifferenceText.Print(page, difference));
            }

            return ExitCode.Done;
        });
        return command;
    }

    private static RuleBookLayer Layer(string name, string? rules, ToolHost host) =>
        RulesName.Layer(name, RulesCommand.BookFor(name, rules, host), host);
}
