using System.Collections.Immutable;
using System.CommandLine;
using CrsCalculator.Cli.Input;
using CrsCalculator.Cli.Output;
using CrsCalculator.Cli.Output.Parts;
using CrsCalculator.Cli.Words;
using CrsCalculator.Rules;
using NodaTime;

namespace CrsCalculator.Cli.Commands.Rules;

/// <summary><c>crs rules show</c>: every value of a ruleset, of a part of the rule book, or of a file.</summary>
internal static class RulesShow
{
    public static Command Create(ToolHost host)
    {
        var id = new Argument<string>("NAME") { Description = host.Say(OptionWords.RulesToShow, RulesCommand.Names(host)) };
        Option<string?> rules = RulesCommand.Rules(host);
        var command = new Command("show", host.Say(CommandWords.RulesShow)) { id, rules };
        command.SetAction(parsed =>
        {
            string name = parsed.GetRequiredValue(id);
            InputFile.CheckOneStandardInput(name, parsed.GetValue(rules));
            RuleBook book = RulesCommand.BookFor(name, parsed.GetValue(rules), host);
            Action<Page> print = PrinterOf(name, book, host);
            host.Print(print);
            return ExitCode.Done;
        });
        return command;
    }

    private static Action<Page> PrinterOf(string name, RuleBook book, ToolHost host)
    {
        if (RulesName.Part(name, book) is var (part, from))
        {
            return page => Print(page, book, book.ToLayer(name).Only(part, from));
        }

        if (RulesName.Ruleset(name, book) is { } ruleset)
        {
            return page => RulesetText.Print(page, ruleset);
        }

        RulesFile file = RulesName.FromFile(name, book, host);
        return file.Ruleset is { } own
            ? page => RulesetText.Print(page, own)
            : page => Print(page, file.Book, file.Layer);
    }

    /// <summary>Prints those entries of a book that are in a layer.</summary>
    private static void Print(Page page, RuleBook book, RuleBookLayer layer)
    {
        bool isFirst = true;
        foreach (RuleBookPart part in layer.Parts)
        {
            if (!isFirst)
            {
                page.Blank();
            }

            isFirst = false;
            if (part == RuleBookPart.Points)
            {
                PrintPoints(page, layer.Points);
            }
            else
            {
                ImmutableArray<LocalDate> days = layer.DaysOf(part);
                PartText.Print(page, PartView.Of(book, part).BeginningOn(days));
            }
        }
    }

    private static void PrintPoints(Page page, ImmutableArray<Dated<CrsRuleset>> entries)
    {
        foreach (Dated<CrsRuleset> entry in entries)
        {
            if (entry != entries[0])
            {
                page.Blank();
            }

            if (entry.ValueOrNull is { } ruleset)
            {
                RulesetText.Print(page, ruleset);
            }
            else
            {
                page.Line(RulesetWords.Gap, page.Speech.Crs.Gap(entry.Gap!));
            }
        }
    }
}
