using System.CommandLine;
using CrsCalculator.Cli.Input;
using CrsCalculator.Cli.Output;
using CrsCalculator.Cli.Output.Planning;
using CrsCalculator.Cli.Words;
using CrsCalculator.Json;
using CrsCalculator.Planning;
using NodaTime;

namespace CrsCalculator.Cli.Commands.Planning;

/// <summary><c>crs timeline</c>: each day on which time alone changes the score or eligibility, and why.</summary>
internal static class TimelineCommand
{
    private const int UsualYears = 2;

    public static Command Create(ToolHost host)
    {
        var file = new Argument<string>("FILE") { Description = "A crs-profile/1 document; - is standard input." };
        Option<LocalDate?> from = CommonOptions.From();
        Option<LocalDate?> to = CommonOptions.To();
        Option<string?> rules = CommonOptions.Rules(
            "The rules to use, as for 'crs score'; a ruleset gives the points of all days. When left out, those in force on each day.");
        var cutOff = new Option<int?>("--cut-off") { Description = "A cut-off to compare the score with.", HelpName = "SCORE" };
        Option<bool> json = CommonOptions.Json();
        var command = new Command(
            "timeline",
            "Each day on which time alone changes the score or eligibility for the Canadian Experience Class, and why.")
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
            LocalDate first = parsed.GetValue(from) ?? host.Today;
            LocalDate last = parsed.GetValue(to) ?? LocalDate.Min(first.PlusYears(UsualYears), DocumentDates.Latest);
            ExpressEntry calculator = RulesChoice.OnAllDays(parsed.GetValue(rules), host);
            CheckSpan(first, last, RulesChoice.FirstDayOf(calculator.Rules));
            DocumentReading<Candidate> reading = CandidateInput.ReadProfile(parsed.GetRequiredValue(file), first, host);
            ScoreTimeline timeline = Of(reading, first, last, calculator, parsed.GetRequiredValue(file));
            if (parsed.GetValue(json))
            {
                host.PrintJson(CrsDocument.Of(timeline, reading.Id, host.Speech.Language));
            }
            else
            {
                host.Print(
                    console => ScoreTimelineText.Print(console, timeline, new TimelineView(reading.Id, parsed.GetValue(cutOff))));
                if (timeline.Events.All(static day => day.Score is null))
                {
                    RefusalText.PrintBeside(
                        host,
                        new Sentence(RefusalWords.NoScoreInTimeline),
                        new RulesChoice(first, calculator),
                        parsed.GetValue(rules));
                }
            }

            return ExitCode.Done;
        });
        return command;
    }

    private static void CheckSpan(LocalDate from, LocalDate to, LocalDate firstDay)
    {
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

    /// <summary>Documents can hold on the first day and not on the last: nobody grows older than people do.</summary>
    private static ScoreTimeline Of(DocumentReading<Candidate> reading, LocalDate from, LocalDate to, ExpressEntry rules, string path)
    {
        try
        {
            return rules.Timeline(reading.Value, from, to);
        }
        catch (InvalidProfileException e)
        {
            throw ToolException.Invalid(InputFile.NameOf(path), e.Issues);
        }
    }
}
