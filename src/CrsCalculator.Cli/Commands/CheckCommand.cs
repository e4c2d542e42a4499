using System.CommandLine;
using CrsCalculator.Cli.Input;
using CrsCalculator.Cli.Output;
using CrsCalculator.Cli.Words;
using CrsCalculator.Json;
using NodaTime;

namespace CrsCalculator.Cli.Commands;

/// <summary><c>crs check</c>: errors in the facts, assumptions, and missing facts.</summary>
internal static class CheckCommand
{
    public static Command Create(ToolHost host)
    {
        var file = new Argument<string>("FILE") { Description = host.Say(OptionWords.AnyCandidate) };
        Option<LocalDate?> on = CommonOptions.CheckedOn(host);
        Option<string?> rules = CommonOptions.Rules(host);
        Option<bool> json = CommonOptions.Json(host);
        var command = new Command("check", host.Say(CommandWords.Check))
        {
            file,
            on,
            rules,
            json,
        };
        command.SetAction(parsed =>
        {
            string path = parsed.GetRequiredValue(file);
            InputFile.CheckOneStandardInput(path, parsed.GetValue(rules));
            ExpressEntry calculator = RulesChoice.OnEachDay(parsed.GetValue(rules), host);
            var check = CheckInput.Read(path, calculator, parsed.GetValue(on) ?? host.Today, host);
            return Print(check, parsed.GetValue(json), host);
        });
        return command;
    }

    /// <summary>Prints issues on standard error, like other commands; a document for programs has everything.</summary>
    private static int Print(CheckInput check, bool asJson, ToolHost host)
    {
        if (asJson)
        {
            host.PrintJson(CrsDocument.Of(check.Review, check.Id, host.Speech.Language));
            return check.Review.CanBeScored ? ExitCode.Done : ExitCode.Invalid;
        }

        if (!check.Review.CanBeScored)
        {
            throw ToolException.Invalid(check.Name, check.Review.Issues);
        }

        host.Print(page => CheckText.Print(page, check));
        return ExitCode.Done;
    }
}
