using System.CommandLine;
using System.CommandLine.Parsing;
using CrsCalculator.Cli.Words;
using NodaTime;
using NodaTime.Text;

namespace CrsCalculator.Cli.Commands;

/// <summary>The options that several commands share.</summary>
internal static class CommonOptions
{
    /// <summary>The word that stands for the day of the clock.</summary>
    public const string TodayName = "today";

    private const string JsonName = "--json";

    /// <summary>An option whose value is a text.</summary>
    public static Option<string?> Text(string name, string help, string description) =>
        new(name) { Description = description, HelpName = help };

    /// <summary>An option with a few possible values.</summary>
    public static Option<string?> Choice(ToolHost host, string name, Phrase description, params IReadOnlyList<string> values)
    {
        var choice = new Option<string?>(name)
        {
            Description = host.Say(description),
            HelpName = string.Join('|', values),
            CustomParser = result =>
            {
                string text = result.Tokens[0].Value;
                if (values.Contains(text, StringComparer.Ordinal))
                {
                    return text;
                }

                result.AddError(host.Say(HelpWords.NotAChoice, name, text, string.Join(", ", values)));
                return null;
            },
        };
        choice.CompletionSources.Add([.. values]);
        return choice;
    }

    /// <summary>An option that takes any of a few values, with commas between them.</summary>
    public static Option<string[]?> Choices(ToolHost host, string name, Phrase description, params IReadOnlyList<string> values)
    {
        var choices = new Option<string[]?>(name)
        {
            Description = host.Say(description),
            HelpName = string.Join(',', values),
            CustomParser = result =>
            {
                string[] chosen = result.Tokens[0].Value.Split(',', StringSplitOptions.TrimEntries);
                foreach (string wrong in chosen.Except(values, StringComparer.Ordinal))
                {
                    result.AddError(host.Say(HelpWords.NotAChoice, name, wrong, string.Join(", ", values)));
                }

                return chosen;
            },
        };
        choices.CompletionSources.Add([.. values]);
        return choices;
    }

    public static Option<string?> Documents(ToolHost host) => Text("--documents", "FILE", host.Say(OptionWords.Documents));

    public static Option<LocalDate?> On(ToolHost host) => Date(host, "--on", OptionWords.On);

    public static Option<LocalDate?> EligibleOn(ToolHost host) => Date(host, "--on", OptionWords.EligibleOn);

    public static Option<LocalDate?> InvitedOn(ToolHost host) => Date(host, "--invited-on", OptionWords.InvitedOn);

    public static Option<LocalDate?> LetterOn(ToolHost host) => Date(host, "--invited-on", OptionWords.LetterOn);

    public static Option<LocalDate?> SubmittedOn(ToolHost host) => Date(host, "--on", OptionWords.SubmittedOn);

    public static Option<LocalDate?> ReportedOn(ToolHost host) => Date(host, "--on", OptionWords.ReportedOn);

    public static Option<LocalDate?> OutlookOn(ToolHost host) => Date(host, "--on", OptionWords.OutlookOn);

    public static Option<LocalDate?> ReviewedOn(ToolHost host) => Date(host, "--on", OptionWords.ReviewedOn);

    public static Option<LocalDate?> ReviewedSince(ToolHost host) => Date(host, "--since", OptionWords.ReviewedSince);

    public static Option<LocalDate?> ListedOn(ToolHost host) => Date(host, "--on", OptionWords.ListedOn);

    public static Option<LocalDate?> CheckedOn(ToolHost host) => Date(host, "--on", OptionWords.CheckedOn);

    public static Option<LocalDate?> Since(ToolHost host) => Date(host, "--since", OptionWords.Since);

    public static Option<LocalDate?> ReceivedOn(ToolHost host) => Date(host, "--received-on", OptionWords.ReceivedOn);

    public static Option<LocalDate?> First(ToolHost host) => Date(host, "--first", OptionWords.First);

    public static Option<LocalDate?> From(ToolHost host) => Date(host, "--from", OptionWords.From);

    public static Option<LocalDate?> To(ToolHost host) => Date(host, "--to", OptionWords.To);

    public static Option<string?> Rules(ToolHost host) => Rules(host, OptionWords.Rules);

    public static Option<string?> Rules(ToolHost host, Phrase description) => Text("--rules", "RULES", host.Say(description));

    public static Option<bool> Json(ToolHost host) => new(JsonName) { Description = host.Say(OptionWords.Json) };

    /// <summary>Whether the command was asked for JSON, if it has any.</summary>
    public static bool WantsJson(ParseResult parsed) =>
        parsed.CommandResult.Command.Options.FirstOrDefault(static option => option.Name == JsonName) is Option<bool> json
        && parsed.GetValue(json);

    /// <summary>Returns the requested date, today if none was given, with the date of an invitation.</summary>
    public static AssessmentDate DateOf(LocalDate? on, LocalDate? invitedOn, ToolHost host)
    {
        LocalDate date = on ?? host.Today;
        return invitedOn > date
            ? throw ToolException.Invalid(InputWords.InvitedAfter, invitedOn, date)
            : new AssessmentDate(date, invitedOn);
    }

    private static Option<LocalDate?> Date(ToolHost host, string name, Phrase description) => new(name)
    {
        Description = host.Say(description),
        HelpName = "DATE",
        CustomParser = result => Parse(host, name, result),
    };

    private static LocalDate? Parse(ToolHost host, string name, ArgumentResult result)
    {
        string text = result.Tokens[0].Value;
        if (string.Equals(text, TodayName, StringComparison.OrdinalIgnoreCase))
        {
            return host.Today;
        }

        ParseResult<LocalDate> date = LocalDatePattern.Iso.Parse(text);
        if (!date.Success)
        {
            result.AddError(host.Say(HelpWords.NotADate, name, text));
            return null;
        }

        if (date.Value >= DocumentDates.Earliest && date.Value <= DocumentDates.Latest)
        {
            return date.Value;
        }

        result.AddError(host.Say(HelpWords.DateOutOfRange, name, date.Value, DocumentDates.Earliest, DocumentDates.Latest));
        return null;
    }
}
