using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Parsing;
using CrsCalculator.Cli.Assistant;
using CrsCalculator.Cli.Commands;
using CrsCalculator.Cli.Commands.Planning;
using CrsCalculator.Cli.Commands.Rounds;
using CrsCalculator.Cli.Commands.Rules;
using CrsCalculator.Cli.Help;
using CrsCalculator.Cli.Words;
using HelpAction = CrsCalculator.Cli.Help.HelpAction;

namespace CrsCalculator.Cli;

/// <summary><c>crs</c>: every command, and the options that all of them accept.</summary>
internal static class ToolCommand
{
    public static RootCommand Create(ToolHost host)
    {
        var root = new RootCommand(host.Say(CommandWords.Tool))
        {
            ScoreCommand.Create(host),
            EligibilityCommand.Create(host),
            BatchCommand.Create(host),
            ImproveCommand.Create(host),
            TimelineCommand.Create(host),
            CompareCommand.Create(host),
            ChecklistCommand.Create(host),
            ReportCommand.Create(host),
            ClientsCommand.Create(host),
            NewCommand.Create(host),
            CheckCommand.Create(host),
            NocCommand.Create(host),
            RoundsCommand.Create(host),
            RulesCommand.Create(host),
            McpCommand.Create(host),
            CompletionCommand.Create(host),
            Language(host),
        };
        root.Add(HelpCommand.Create(host, root));
        foreach (Option option in root.Options)
        {
            Adapt(option, host);
        }

        ShowHelpOfGroups(root, host);
        return root;
    }

    private static Option<string?> Language(ToolHost host) => new(LanguageChoice.Option)
    {
        Description = host.Say(OptionWords.Language, LanguageChoice.Variable),
        HelpName = "en|fr",
        Recursive = true,
        CustomParser = result => Language(host, result),
        CompletionSources = { "en", "fr" },
    };

    private static string? Language(ToolHost host, ArgumentResult result)
    {
        string text = result.Tokens[0].Value;
        if (LanguageChoice.Of(text) is null)
        {
            result.AddError(host.Say(HelpWords.NotALanguage, text));
        }

        return text;
    }

    /// <summary>The options of the command-line library use the tool's language too, and show its help.</summary>
    private static void Adapt(Option option, ToolHost host)
    {
        if (option is HelpOption help)
        {
            help.Description = host.Say(HelpWords.Help);
            help.Aliases.Clear();
            help.Aliases.Add("-h");
            help.Action = new HelpAction(host);
        }
        else if (option is VersionOption version)
        {
            version.Description = host.Say(HelpWords.Version);
            version.Recursive = true;
            version.Validators.Clear();
            version.Action = new VersionAction(version.Action);
        }
    }

    /// <summary>A group of commands does nothing by itself: it shows its commands.</summary>
    private static void ShowHelpOfGroups(Command command, ToolHost host)
    {
        if (command.Subcommands.Count == 0)
        {
            return;
        }

        command.SetAction(_ =>
        {
            host.Print(page => HelpPage.Print(page, command));
            return ExitCode.Done;
        });
        foreach (Command inner in command.Subcommands)
        {
            ShowHelpOfGroups(inner, host);
        }
    }
}
