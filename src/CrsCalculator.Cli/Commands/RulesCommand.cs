using System.CommandLine;
using CrsCalculator.Cli.Input;
using CrsCalculator.Cli.Output;
using CrsCalculator.Cli.Output.Parts;
using CrsCalculator.Cli.Words;
using CrsCalculator.Json;
using CrsCalculator.Rules;

namespace CrsCalculator.Cli.Commands;

/// <summary><c>crs rules</c>: which rulesets there are, and what is in them.</summary>
internal static class RulesCommand
{
    public static Command Create(ToolHost host) => new("rules", "The rulesets: their dates, citations and tables.")
    {
        List(host),
        Show(host),
        Export(host),
        Validate(host),
    };

    private static Command List(ToolHost host)
    {
        var command = new Command("list", "Every ruleset with the days on which it is in force, and the gaps.");
        command.SetAction(_ =>
        {
            host.Print(console => RulesText.Print(console, RuleBook.Official.Points));
            return ExitCode.Done;
        });
        return command;
    }

    private static Command Show(ToolHost host)
    {
        var id = new Argument<string>("ID")
        {
            Description = "An id from 'crs rules list', last-held, the path of a crs-ruleset/1 file, or a part of the rule book: "
                + $"{string.Join(", ", PartView.Of(RuleBook.Official).Select(static part => part.Name))}. PART/DATE is the entry that "
                + "begins on that day.",
        };
        var command = new Command("show", "The tables of a ruleset or the entries of a part, with the provision behind each.") { id };
        command.SetAction(parsed =>
        {
            if (PartOf(parsed.GetRequiredValue(id)) is { } part)
            {
                host.Print(console => PartText.Print(console, part));
                return ExitCode.Done;
            }

            CrsRuleset ruleset = RulesChoice.Named(parsed.GetRequiredValue(id), host);
            host.Print(console => RulesetText.Print(console, ruleset));
            return ExitCode.Done;
        });
        return command;
    }

    private static Command Export(ToolHost host)
    {
        Argument<string> id = RulesetArgument();
        var command = new Command("export", "A ruleset as a crs-ruleset/1 document: change it, validate it, use it with --rules.") { id };
        command.SetAction(parsed =>
        {
            CrsRuleset ruleset = RulesChoice.Named(parsed.GetRequiredValue(id), host);
            host.PrintJson(CrsDocument.Of(ruleset));
            return ExitCode.Done;
        });
        return command;
    }

    private static Command Validate(ToolHost host)
    {
        var file = new Argument<string>("FILE") { Description = "A crs-ruleset/1 document; - is standard input." };
        var command = new Command(
            "validate",
            "Whether a document can be used as a ruleset, and everything that is wrong with it.") { file };
        command.SetAction(parsed =>
        {
            string path = parsed.GetRequiredValue(file);
            DocumentReading<CrsRuleset> reading = CrsJson.Ruleset.Read(InputFile.ReadDocument(path, host));
            if (!reading.IsValid)
            {
                throw ToolException.Invalid(InputFile.NameOf(path), reading.Issues);
            }

            host.Print(console => RulesetText.PrintHead(console, reading.Value, RulesetWords.IsValid));
            return ExitCode.Done;
        });
        return command;
    }

    /// <summary>A part by its name, with the one entry that begins on a day where one is named; nothing for any other name.</summary>
    private static PartView? PartOf(string name)
    {
        string[] words = name.Split('/', 2);
        PartView? part = PartView.Of(RuleBook.Official).FirstOrDefault(part => part.Name == words[0]);
        return part is null || words.Length == 1 ? part : part.BeginningOn(words[1]);
    }

    private static Argument<string> RulesetArgument() => new("ID")
    {
        Description = "An id from 'crs rules list', last-held, or the path of a crs-ruleset/1 file.",
    };
}
