using System.CommandLine;
using CrsCalculator.Cli.Input;
using CrsCalculator.Cli.Words;
using CrsCalculator.Json;
using CrsCalculator.Rules;

namespace CrsCalculator.Cli.Commands.Rules;

/// <summary><c>crs rules export</c>: rules as a document to change, validate and use.</summary>
internal static class RulesExport
{
    public static Command Create(ToolHost host)
    {
        var id = new Argument<string?>("NAME")
        {
            Description = host.Say(OptionWords.RulesToExport, RulesCommand.Names(host)),
            Arity = ArgumentArity.ZeroOrOne,
        };
        Option<string?> rules = RulesCommand.Rules(host);
        var command = new Command("export", host.Say(CommandWords.RulesExport)) { id, rules };
        command.SetAction(parsed =>
        {
            string? name = parsed.GetValue(id);
            InputFile.CheckOneStandardInput(name ?? string.Empty, parsed.GetValue(rules));
            host.PrintJson(Document(name, RulesCommand.BookFor(name, parsed.GetValue(rules), host), host));
            return ExitCode.Done;
        });
        return command;
    }

    private static CrsDocument Document(string? name, RuleBook book, ToolHost host)
    {
        if (Find(name, book) is { } known)
        {
            return known;
        }

        RulesFile file = RulesName.FromFile(name!, book, host);
        return file.Ruleset is { } own ? CrsDocument.Of(own) : CrsDocument.Of(file.Layer);
    }

    /// <summary>Returns rules of a book by name; nothing if it has none with that name. Without a name, returns all of them.</summary>
    /// <exception cref="RefusedException">The ruleset is known but not available.</exception>
    public static CrsDocument? Find(string? name, RuleBook book)
    {
        if (name is null or RulesName.Official)
        {
            return CrsDocument.Of(book.ToLayer(book.Name ?? RulesName.Official));
        }

        if (RulesName.Part(name, book) is var (part, from))
        {
            return CrsDocument.Of(book.ToLayer(name).Only(part, from));
        }

        return RulesName.Ruleset(name, book) is { } ruleset ? CrsDocument.Of(ruleset) : null;
    }
}
