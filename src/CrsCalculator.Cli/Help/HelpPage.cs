using System.CommandLine;
using CrsCalculator.Cli.Words;

namespace CrsCalculator.Cli.Help;

/// <summary>The help of a command, in the current language.</summary>
internal static class HelpPage
{
    private const int Margin = 2;
    private const int Gap = 3;

    public static void Print(Page page, Command command)
    {
        page.Line(CommonWords.AsIs, command.Description);
        PrintUsage(page, command);
        PrintTable(page, HelpWords.Commands, command.Subcommands.Select(static inner => new Row(inner.Name, inner.Description)));
        PrintTable(page, HelpWords.Arguments, command.Arguments.Select(static argument => new Row(NameOf(argument), argument.Description)));
        PrintTable(page, HelpWords.Options, OptionsOf(command).Select(option => new Row(NameOf(option), DescriptionOf(page, option))));
        PrintExamples(page, command);
        if (command.Subcommands.Count > 0)
        {
            page.Blank();
            page.Line(HelpWords.MoreHelp);
        }

        PrintTable(page, HelpWords.ExitCodes, ExitCodes.Select(code => new Row(Invariant.Text(code.Code), page.Speech.Of(code.Means))));
    }

    /// <summary>Returns the options of a command, including those it takes from the commands above it.</summary>
    public static IEnumerable<Option> OptionsOf(Command command) =>
        command.Options.Concat(Above(command).SelectMany(static parent => parent.Options).Where(static option => option.Recursive))
            .Where(static option => !option.Hidden);

    /// <summary>Returns the full name of a command: <c>crs rounds check</c>.</summary>
    public static string FullNameOf(Command command) =>
        string.Join(' ', Above(command).Reverse().Append(command).Select(NameOf));

    private static (int Code, Phrase Means)[] ExitCodes =>
    [
        (ExitCode.Done, HelpWords.ExitDone),
        (ExitCode.Defect, HelpWords.ExitDefect),
        (ExitCode.Invalid, HelpWords.ExitInvalid),
        (ExitCode.RulesNotAvailable, HelpWords.ExitRules),
        (ExitCode.Stopped, HelpWords.ExitStopped),
    ];

    private static IEnumerable<Command> Above(Command command)
    {
        for (Command? parent = ParentOf(command); parent is not null; parent = ParentOf(parent))
        {
            yield return parent;
        }
    }

    private static Command? ParentOf(Command command) => command.Parents.OfType<Command>().FirstOrDefault();

    private static void PrintUsage(Page page, Command command)
    {
        page.Blank();
        page.Line(CommonWords.Title, HelpWords.Usage);
        IEnumerable<string> parts =
        [
            FullNameOf(command),
            .. command.Subcommands.Count > 0 ? [page.Speech.Of(HelpWords.ACommand)] : Array.Empty<string>(),
            .. command.Arguments.Select(static argument => IsOptional(argument) ? $"[{NameOf(argument)}]" : NameOf(argument)),
            page.Speech.Of(HelpWords.SomeOptions),
        ];
        page.Inset(CommonWords.AsIs, string.Join(' ', parts));
    }

    private static void PrintExamples(Page page, Command command)
    {
        if (HelpExamples.Of(command) is not { Count: > 0 } examples)
        {
            return;
        }

        page.Blank();
        page.Line(CommonWords.Title, HelpWords.Examples);
        foreach (string example in examples)
        {
            page.Verbatim($"{new string(' ', Margin)}{example}");
        }
    }

    private static void PrintTable(Page page, Phrase title, IEnumerable<Row> rows)
    {
        Row[] all = [.. rows];
        if (all.Length == 0)
        {
            return;
        }

        page.Blank();
        page.Line(CommonWords.Title, title);
        var table = new Table(page, Column.Fixed(Cell.Empty), Column.Text(Cell.Empty)) { Indent = Margin, Gap = Gap };
        foreach (Row row in all)
        {
            table.Add(page.Cell(CommonWords.AsIs, row.Name), page.Cell(CommonWords.AsIs, row.Description));
        }

        table.Print();
    }

    private static string NameOf(Command command) => command is RootCommand ? CommandLine.Tool : command.Name;

    private static bool IsOptional(Argument argument) => argument.Arity.MinimumNumberOfValues == 0;

    private static string NameOf(Argument argument) =>
        argument.Arity.MaximumNumberOfValues > 1 ? $"{argument.HelpName ?? argument.Name}…" : argument.HelpName ?? argument.Name;

    private static string NameOf(Option option)
    {
        string names = string.Join(", ", option.Aliases.Where(static alias => alias.StartsWith('-')).Append(option.Name));
        return option.Arity.MaximumNumberOfValues == 0 || option.HelpName is null ? names : $"{names} {option.HelpName}";
    }

    private static string DescriptionOf(Page page, Option option) =>
        option.Required ? option.Description + page.Speech.Of(HelpWords.Required) : option.Description ?? string.Empty;

    /// <summary>A row of a table: what can be typed, and what it means.</summary>
    private sealed record Row(string Name, string? Description);
}
