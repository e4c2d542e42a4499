using System.CommandLine;
using CrsCalculator.Cli.Input;
using CrsCalculator.Cli.Output.Rules;
using CrsCalculator.Cli.Words;

namespace CrsCalculator.Cli.Commands.Rules;

/// <summary><c>crs rules use</c>: keeps rules for every later command, or says which are kept.</summary>
internal static class RulesUse
{
    public static Command Create(ToolHost host)
    {
        var file = new Argument<string?>("FILE")
        {
            Description = host.Say(OptionWords.RulesToKeep),
            Arity = ArgumentArity.ZeroOrOne,
        };
        var none = new Option<bool>("--none") { Description = host.Say(OptionWords.NoRules) };
        var command = new Command("use", host.Say(CommandWords.RulesUse)) { file, none };
        command.SetAction(parsed =>
        {
            string? path = parsed.GetValue(file);
            if (parsed.GetValue(none) && path is not null)
            {
                throw ToolException.Invalid(RuleBookWords.TwoNames);
            }

            bool isOfficial = parsed.GetValue(none) || path == RulesName.Official;
            Action<Page> print = isOfficial ? Forget(host) : path is null ? Show(host) : Keep(path, host);
            host.Print(print);
            return ExitCode.Done;
        });
        return command;
    }

    private static Action<Page> Forget(ToolHost host)
    {
        bool wasKept = KeptRules.Remove(host);
        return page => page.Line(wasKept ? RuleBookWords.OfficialAgain : RuleBookWords.OfficialInUse);
    }

    private static Action<Page> Show(ToolHost host) => KeptRules.Find(host) is { } kept
        ? page => LayerText.PrintKept(page, kept, RuleBookWords.IsKept, KeptRules.PathOf(host)!)
        : static page => page.Line(RuleBookWords.OfficialInUse);

    private static Action<Page> Keep(string path, ToolHost host)
    {
        byte[] document = InputFile.ReadDocument(path, host);
        var rules = RulesFile.Read(document, InputFile.NameOf(path));
        string keptIn = KeptRules.Keep(document, host);
        return page => LayerText.PrintKept(page, rules, RuleBookWords.Kept, keptIn);
    }
}
