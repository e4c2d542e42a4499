using System.CommandLine;
using CrsCalculator.Cli.Input;
using CrsCalculator.Rules;

namespace CrsCalculator.Cli.Commands.Rules;

/// <summary><c>crs rules</c>: which rules there are, what is in them, and which are in use.</summary>
internal static class RulesCommand
{
    public static Command Create(ToolHost host) =>
        new("rules", "The rule book: its parts with their dates, citations and tables, and rules of your own.")
    {
        RulesList.Create(host),
        RulesShow.Create(host),
        RulesExport.Create(host),
        RulesValidate.Create(host),
        RulesDiff.Create(host),
        RulesUse.Create(host),
    };

    /// <summary>The names that an argument can be, for its description.</summary>
    public static string Names { get; } =
        "an id from 'crs rules list', last-held, the path of a crs-ruleset/1 or crs-rulebook/1 file, or a part of the rule book: "
        + $"{string.Join(", ", Code.All<RuleBookPart>())}. PART/DATE is the entry that begins on that day.";

    /// <summary>The option of the commands that look at a book.</summary>
    public static Option<string?> Rules() => CommonOptions.Rules(
        "The rule book to look at: a crs-ruleset/1 or crs-rulebook/1 file laid over the official book, or official. When left out, the "
        + "official book with the rules that 'crs rules use' keeps.");

    /// <summary>The book to look at for a name. One that stands for rules by itself needs none.</summary>
    public static RuleBook BookFor(string? name, string? rules, ToolHost host) =>
        rules is null && name is not null && RulesName.ReplacesKept(name) ? RuleBook.Official : RulesChoice.BookOf(rules, host);
}
