using System.CommandLine;
using System.CommandLine.Parsing;
using CrsCalculator.Cli.Words;
using NodaTime;
using NodaTime.Text;

namespace CrsCalculator.Cli.Commands;

/// <summary>The options that several commands share.</summary>
internal static class CommonOptions
{
    private const string English = "en";
    private const string French = "fr";
    private const string JsonName = "--json";

    /// <summary>An option whose value is a text.</summary>
    public static Option<string?> Text(string name, string help, string description) =>
        new(name) { Description = description, HelpName = help };

    public static Option<string?> Documents() =>
        Text("--documents", "FILE", "A crs-documents/1 document: the papers at hand; - is standard input.");

    public static Option<LocalDate?> On() =>
        Date("--on", "The date for which the score is asked (yyyy-MM-dd). Today when left out.");

    public static Option<LocalDate?> InvitedOn() =>
        Date("--invited-on", "The date of an invitation to apply (yyyy-MM-dd): a birthday after it is forgiven.");

    public static Option<LocalDate?> LetterOn() =>
        Date("--invited-on", "The date of the invitation (yyyy-MM-dd), where its round is not known. Needs --program.");

    public static Option<LocalDate?> SubmittedOn() =>
        Date("--on", "The day on which the application is received (yyyy-MM-dd). Today when left out.");

    public static Option<LocalDate?> ReportedOn() =>
        Date("--on", "The day that the report is about (yyyy-MM-dd). Today when left out.");

    public static Option<LocalDate?> OutlookOn() =>
        Date("--on", "The day for which the distance from the last cut-offs is asked (yyyy-MM-dd). Today when left out.");

    public static Option<LocalDate?> ReviewedOn() => Date("--on", "The day of the review (yyyy-MM-dd). Today when left out.");

    public static Option<LocalDate?> ReviewedSince() => Date(
        "--since",
        "The earlier day, with whose score that of the review is compared and from which on rounds are checked (yyyy-MM-dd). The day of "
        + "the last round when left out.");

    public static Option<LocalDate?> ListedOn() =>
        Date("--on", "The day whose rules and lists of categories are shown (yyyy-MM-dd). Today when left out.");

    public static Option<LocalDate?> CheckedOn() =>
        Date("--on", "The day for which the facts are checked (yyyy-MM-dd). Today when left out.");

    public static Option<LocalDate?> Since() => Date("--since", "Only rounds on or after this day (yyyy-MM-dd).");

    public static Option<LocalDate?> ReceivedOn() =>
        Date("--received-on", "The day on which an application is received (yyyy-MM-dd): tells what must still hold then. Needs a round.");

    public static Option<LocalDate?> First() =>
        Date("--first", "The day of the first round (yyyy-MM-dd). When left out, the last one and a distance.");

    public static Option<LocalDate?> From() => Date("--from", "The first day (yyyy-MM-dd). Today when left out.");

    public static Option<LocalDate?> To() => Date("--to", "The last day (yyyy-MM-dd). Two years after the first when left out.");

    public static Option<string?> Rules(string? description = null) => new("--rules")
    {
        Description = description
            ?? "The rules to use: an id from 'crs rules list', last-held, official, or the path of a crs-ruleset/1 or crs-rulebook/1 file. "
            + "FILE,last-held also bridges gaps of the file's rules. When left out, the rules in force on the date, with those that "
            + "'crs rules use' keeps.",
        HelpName = "RULES",
    };

    public static Option<bool> Json() => new(JsonName) { Description = "Print JSON for programs instead of text for readers." };

    /// <summary>Whether JSON was asked for of the command, where it has some.</summary>
    public static bool WantsJson(ParseResult parsed) =>
        parsed.CommandResult.Command.Options.FirstOrDefault(static option => option.Name == JsonName) is Option<bool> json
        && parsed.GetValue(json);

    /// <summary>The language of what is printed; it can stand behind every command.</summary>
    public static Option<string> Language()
    {
        var language = new Option<string>("--lang")
        {
            Description = "The language of the answer: en or fr.",
            HelpName = "LANG",
            Recursive = true,
            DefaultValueFactory = static _ => English,
        };
        language.AcceptOnlyFromAmong(English, French);
        return language;
    }

    /// <summary>How to speak, by what was given as the language. It is known even where the rest of the command line is wrong.</summary>
    public static Speech SpeechOf(OptionResult? language) => language?.Tokens is [{ Value: French }] ? Speech.French : Speech.English;

    /// <summary>The date that is asked about, today where none was given, with that of an invitation.</summary>
    public static AssessmentDate DateOf(LocalDate? on, LocalDate? invitedOn, ToolHost host)
    {
        LocalDate date = on ?? host.Today;
        return invitedOn > date
            ? throw ToolException.Invalid(InputWords.InvitedAfter, invitedOn, date)
            : new AssessmentDate(date, invitedOn);
    }

    private static Option<LocalDate?> Date(string name, string description) => new(name)
    {
        Description = description,
        HelpName = "DATE",
        CustomParser = result => Parse(name, result),
    };

    private static LocalDate? Parse(string name, ArgumentResult result)
    {
        string text = result.Tokens[0].Value;
        ParseResult<LocalDate> date = LocalDatePattern.Iso.Parse(text);
        if (!date.Success)
        {
            result.AddError($"{name}: '{text}' is not a date; write yyyy-MM-dd.");
            return null;
        }

        if (date.Value >= DocumentDates.Earliest && date.Value <= DocumentDates.Latest)
        {
            return date.Value;
        }

        string earliest = LocalDatePattern.Iso.Format(DocumentDates.Earliest);
        string latest = LocalDatePattern.Iso.Format(DocumentDates.Latest);
        result.AddError($"{name}: {text} is out of range; {earliest} to {latest} is allowed.");
        return null;
    }
}
