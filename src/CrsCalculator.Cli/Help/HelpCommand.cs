using System.CommandLine;
using CrsCalculator.Cli.Words;

namespace CrsCalculator.Cli.Help;

/// <summary><c>crs help</c>: what <c>--help</c> shows.</summary>
internal static class HelpCommand
{
    public static Command Create(ToolHost host, Command root)
    {
        var names = new Argument<string[]>("COMMAND") { Description = host.Say(HelpWords.HelpOf), Arity = ArgumentArity.ZeroOrMore };
        var command = new Command("help", host.Say(HelpWords.HelpCommand)) { names };
        command.SetAction(parsed =>
        {
            Command about = Find(root, parsed.GetValue(names) ?? []);
            host.Print(page => HelpPage.Print(page, about));
            return ExitCode.Done;
        });
        return command;
    }

    private static Command Find(Command root, IEnumerable<string> names)
    {
        Command found = root;
        foreach (string name in names)
        {
            found = found.Subcommands.FirstOrDefault(command => command.Name == name)
                ?? throw ToolException.Invalid(UsageErrors.UnknownCommand(name, found), UsageErrors.SeeHelp(found));
        }

        return found;
    }
}
