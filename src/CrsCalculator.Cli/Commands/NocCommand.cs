using System.CommandLine;
using CrsCalculator.Cli.Input;
using CrsCalculator.Cli.Output;
using CrsCalculator.Cli.Words;
using CrsCalculator.Json;
using NodaTime;

namespace CrsCalculator.Cli.Commands;

/// <summary><c>crs noc</c>: finds occupations, and what the rules say about them.</summary>
internal static class NocCommand
{
    public static Command Create(ToolHost host)
    {
        var words = new Argument<string[]>("TEXT")
        {
            Description = host.Say(OptionWords.Occupation),
            Arity = ArgumentArity.OneOrMore,
        };
        Option<LocalDate?> on = CommonOptions.ListedOn(host);
        Option<string?> rules = CommonOptions.Rules(host);
        Option<bool> json = CommonOptions.Json(host);
        var command = new Command("noc", host.Say(CommandWords.Noc))
        {
            words,
            on,
            rules,
            json,
        };
        command.SetAction(parsed =>
        {
            ExpressEntry calculator = RulesChoice.OnEachDay(parsed.GetValue(rules), host);
            var found = OccupationInput.Find(string.Join(' ', parsed.GetRequiredValue(words)));
            OccupationRules[] said =
                [.. found.Occupations.Select(noc => calculator.Occupation(noc, parsed.GetValue(on) ?? host.Today))];
            if (parsed.GetValue(json))
            {
                host.PrintJson(CrsDocument.Of(said, found.UnitGroup, host.Speech.Language));
            }
            else
            {
                host.Print(page => OccupationsText.Print(page, said, found.UnitGroup));
            }

            return ExitCode.Done;
        });
        return command;
    }
}
