using System.CommandLine;
using CrsCalculator.Cli.Input;
using CrsCalculator.Cli.Output;
using CrsCalculator.Cli.Output.Planning;
using CrsCalculator.Cli.Words;
using CrsCalculator.Json;
using CrsCalculator.Planning;
using CrsCalculator.Rules;
using NodaTime;

namespace CrsCalculator.Cli.Commands.Planning;

/// <summary><c>crs timeline</c>: each day on which time alone changes the score or eligibility, and why.</summary>
internal static class TimelineCommand
{
    private const int UsualYears = 2;

    public static Command Create(ToolHost host)
    {
        var file = new Argument<string>("FILE") { Description = host.Say(OptionWords.Profile) };
        Option<LocalDate?> from = CommonOptions.From(host);
        Option<LocalDate?> to = CommonOptions.To(host);
        Option<string?> rules = CommonOptions.Rules(host, OptionWords.TimelineRules);
        Option<string?> cutOff = CommonOptions.Text("--cut-off", "SCORE", host.Say(OptionWords.CutOff));
        Option<bool> json = CommonOptions.Json(host);
        var command = new Command("timeline", host.Say(CommandWords.Timeline))
        {
            file,
            from,
            to,
            rules,
            cutOff,
            json,
        };
        command.SetAction(parsed =>
        {
            InputFile.CheckOneStandardInput(parsed.GetRequiredValue(file), parsed.GetValue(rules));
            int? line = parsed.GetValue(cutOff) is { } score ? ScoreInput.Of(cutOff.Name, score) : null;
            LocalDate first = parsed.GetValue(from) ?? host.Today;
            LocalDate last = parsed.GetValue(to) ?? UsualEnd(first);
            ExpressEntry calculator = RulesChoice.OnAllDays(parsed.GetValue(rules), host);
            CheckSpan(first, last, calculator.Rules);
            var profile = InputDocument.Read(parsed.GetRequiredValue(file), host);
            (string? id, ScoreTimeline timeline) = Answer(profile, first, last, calculator, host);
            if (parsed.GetValue(json))
            {
                host.PrintJson(CrsDocument.Of(timeline, id, host.Speech.Language));
            }
            else
            {
                host.Print(
                    console => ScoreTimelineText.Print(console, timeline, new TimelineView(id, line)));
                RefusalText.PrintBeside(host, WithoutScore(timeline, calculator, parsed.GetValue(rules)));
            }

            return ExitCode.Done;
        });
        return command;
    }

    /// <summary>Returns the last day of a timeline if none was given.</summary>
    public static LocalDate UsualEnd(LocalDate from) => LocalDate.Min(from.PlusYears(UsualYears), DocumentDates.Latest);

    /// <summary>Checks the days of a timeline against each other and against the rules.</summary>
    public static void CheckSpan(LocalDate from, LocalDate to, RuleBook book)
    {
        LocalDate firstDay = RulesChoice.FirstDayOf(book);
        if (to < from)
        {
            throw ToolException.Invalid(PlanningWords.ToBeforeFrom, to, from);
        }

        if (from < firstDay)
        {
            throw new ToolException(
                ExitCode.RulesNotAvailable,
                new Sentence(PlanningWords.TimelineNotAvailable, from, firstDay));
        }
    }

    /// <summary>Returns why no day of a timeline has a score; nothing if one has.</summary>
    public static Refusal? WithoutScore(ScoreTimeline timeline, ExpressEntry calculator, string? rules) =>
        timeline.Events.All(static day => day.Score is null)
            ? new RulesChoice(timeline.From, calculator).WithoutScore(new Sentence(RefusalWords.NoScoreInTimeline), rules)
            : null;

    /// <summary>Documents can be valid on the first day and not on the last: there is a maximum age.</summary>
    public static (string? Id, ScoreTimeline Timeline) Answer(
        InputDocument profile,
        LocalDate from,
        LocalDate to,
        ExpressEntry rules,
        ToolHost host)
    {
        DocumentReading<Candidate> reading = CandidateInput.ReadProfile(profile, from, host);
        try
        {
            return (reading.Id, rules.Timeline(reading.Value, from, to));
        }
        catch (InvalidProfileException e)
        {
            throw ToolException.Invalid(profile.Name, e.Issues);
        }
    }
}
