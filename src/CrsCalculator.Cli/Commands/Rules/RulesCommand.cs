using System.CommandLine;
using CrsCalculator.Cli.Input;
using CrsCalculator.Cli.Words;
using CrsCalculator.Rules;

namespace CrsCalculator.Cli.Commands.Rules;

/// <summary><c>crs rules</c>: the rules that exist, their contents, and which are in use.</summary>
internal static class RulesCommand
{
    public static Command Create(ToolHost host) =>
        new("rules", host.Say(CommandWords.Rules))
    {
        RulesList.Create(host),
        RulesShow.Create(host),
        RulesExport.Create(host),
        RulesValidate.Create(host),
        RulesDiff.Create(host),
        RulesUse.Create(host),
    };

    /// <summary>Returns the names that an argument can have, for its description.</summary>
    public static string Names(ToolHost host) => host.Say(OptionWords.RuleNames, string.Join(", ", Code.All<RuleBookPart>()));

    /// <summary>The option of the commands that read a book.</summary>
    public static Option<string?> Rules(ToolHost host) => CommonOptions.Rules(host, OptionWords.BookRules);

    /// <summary>Returns the book in which to look up a name. A name that stands for rules by itself needs none.</summary>
    public static RuleBook BookFor(string? name, string? rules, ToolHost host) =>
        rules is null && name is not null && RulesName.ReplacesKept(name) ? RuleBook.Official : RulesChoice.BookOf(rules, host);
}
