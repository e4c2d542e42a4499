using System.CommandLine;
using System.CommandLine.Parsing;
using CrsCalculator.Cli.Words;

namespace CrsCalculator.Cli.Help;

/// <summary>The errors of a command line, in the tool's own sentences and languages.</summary>
internal static class UsageErrors
{
    /// <summary>Returns every error; nothing if the command can run.</summary>
    public static IReadOnlyList<Sentence> Of(ParseResult parsed)
    {
        if (parsed.Errors.Count == 0)
        {
            return [];
        }

        IReadOnlyList<Sentence> strays = [.. Strays(parsed)];
        IReadOnlyList<Sentence> missing = strays.Count > 0 ? [] : [.. Missing(parsed.CommandResult)];
        IReadOnlyList<Sentence> all = [.. strays, .. missing, .. Counts(parsed), .. Values(parsed)];
        return all.Count > 0 ? all : [.. parsed.Errors.Select(static error => OnOneLine(error.Message)).Distinct()];
    }

    /// <summary>Reports an unknown command, with the one that was probably meant.</summary>
    public static Sentence UnknownCommand(string name, Command parent) =>
        WithNearest(new Sentence(HelpWords.UnknownCommand, name), name, parent.Subcommands.Select(static command => command.Name));

    /// <summary>Says where to find the usage of a command.</summary>
    public static Sentence SeeHelp(Command command) => new(InputWords.SeeHelp, HelpPage.FullNameOf(command));

    /// <summary>
    /// Reports words that do not belong anywhere. What follows an unknown command belongs to it, and words beside an unknown option are
    /// probably its values.
    /// </summary>
    private static IEnumerable<Sentence> Strays(ParseResult parsed)
    {
        Command command = parsed.CommandResult.Command;
        ILookup<bool, string> byKind = parsed.UnmatchedTokens.ToLookup(IsOption);
        IEnumerable<string> told = command.Subcommands.Count > 0 ? parsed.UnmatchedTokens.Take(1)
            : byKind[true].Any() ? byKind[true]
            : byKind[false];
        return told.Select(token => Stray(token, command));
    }

    private static Sentence Stray(string token, Command command)
    {
        if (IsOption(token))
        {
            string name = token.Split('=', ':')[0];
            IEnumerable<string> options = HelpPage.OptionsOf(command).Select(static option => option.Name);
            return WithNearest(new Sentence(HelpWords.UnknownOption, name, HelpPage.FullNameOf(command)), name, options);
        }

        return command.Subcommands.Count > 0
            ? UnknownCommand(token, command)
            : new Sentence(HelpWords.UnexpectedArgument, token, HelpPage.FullNameOf(command));
    }

    /// <summary>Whether a word starts like an option; a single dash is standard input.</summary>
    private static bool IsOption(string token) => token.Length > 1 && token[0] == '-';

    private static Sentence WithNearest(Sentence sentence, string name, IEnumerable<string> names) =>
        Suggestion.For(name, names) is { } nearest ? new Sentence(HelpWords.DidYouMean, sentence, nearest) : sentence;

    private static IEnumerable<Sentence> Missing(CommandResult result)
    {
        foreach (Argument argument in result.Command.Arguments)
        {
            if (argument.Arity.MinimumNumberOfValues > 0 && result.GetResult(argument) is not { Tokens.Count: > 0 })
            {
                yield return new Sentence(HelpWords.Missing, argument.Name, argument.Description);
            }
        }

        foreach (Option option in result.Command.Options)
        {
            if (option.Required && result.GetResult(option) is null or { Implicit: true })
            {
                yield return new Sentence(HelpWords.Missing, option.Name, option.Description);
            }
        }
    }

    private static IEnumerable<Sentence> Counts(ParseResult parsed)
    {
        foreach (OptionResult option in OptionsIn(parsed).Where(static option => !option.Implicit))
        {
            if (option.Tokens.Count < option.Option.Arity.MinimumNumberOfValues)
            {
                yield return new Sentence(HelpWords.ValueMissing, option.Option.Name, option.Option.HelpName);
            }
            else if (IsGivenTooOften(option))
            {
                yield return new Sentence(HelpWords.GivenTwice, option.Option.Name, option.Tokens.Count);
            }
        }
    }

    /// <summary>Returns the messages of value parsers, which are already in the current language.</summary>
    private static IEnumerable<Sentence> Values(ParseResult parsed) => parsed.Errors
        .Where(static error => ResultOf(error) is { Tokens.Count: > 0 } result && !IsGivenTooOften(result))
        .Select(static error => OnOneLine(error.Message));

    private static OptionResult? ResultOf(ParseError error) =>
        error.SymbolResult as OptionResult ?? error.SymbolResult?.Parent as OptionResult;

    private static bool IsGivenTooOften(OptionResult option) => option.Tokens.Count > option.Option.Arity.MaximumNumberOfValues;

    private static IEnumerable<OptionResult> OptionsIn(ParseResult parsed)
    {
        for (SymbolResult? result = parsed.CommandResult; result is CommandResult command; result = result.Parent)
        {
            foreach (OptionResult option in command.Children.OfType<OptionResult>())
            {
                yield return option;
            }
        }
    }

    private static Sentence OnOneLine(string text) =>
        Sentence.AsIs(string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)));
}
