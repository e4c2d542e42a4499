using System.CommandLine;
using CrsCalculator.Cli.Input;
using CrsCalculator.Cli.Output;
using CrsCalculator.Cli.Words;
using CrsCalculator.Json;
using NodaTime;

namespace CrsCalculator.Cli.Commands;

/// <summary><c>crs eligibility</c>: every requirement of every program and category.</summary>
internal static class EligibilityCommand
{
    public static Command Create(ToolHost host)
    {
        var file = new Argument<string>("FILE") { Description = host.Say(OptionWords.Profile) };
        Option<LocalDate?> on = CommonOptions.EligibleOn(host);
        Option<LocalDate?> invitedOn = CommonOptions.InvitedOn(host);
        Option<string?> rules = CommonOptions.Rules(host);
        Option<bool> json = CommonOptions.Json(host);

        var command = new Command("eligibility", host.Say(CommandWords.Eligibility))
        {
            file,
            on,
            invitedOn,
            rules,
            json,
        };
        command.SetAction(parsed =>
        {
            string path = parsed.GetRequiredValue(file);
            InputFile.CheckOneStandardInput(path, parsed.GetValue(rules));
            AssessmentDate date = CommonOptions.DateOf(parsed.GetValue(on), parsed.GetValue(invitedOn), host);
            DocumentReading<Candidate> reading = CandidateInput.ReadProfile(path, date, host);
            EligibilityAssessment assessment = Assess(reading.Value, date, RulesChoice.OnEachDay(parsed.GetValue(rules), host));
            if (parsed.GetValue(json))
            {
                host.PrintJson(CrsDocument.Of(assessment, reading.Id, host.Speech.Language));
            }
            else
            {
                host.Print(console => EligibilityText.Print(console, assessment, reading.Id));
            }

            return ExitCode.Done;
        });
        return command;
    }

    /// <summary>Assesses a candidate on a day on which there were programs.</summary>
    public static EligibilityAssessment Assess(Candidate profile, AssessmentDate date, ExpressEntry calculator)
    {
        LocalDate first = RulesChoice.FirstDayOf(calculator.Rules);
        return date.On >= first
            ? calculator.Eligibility(profile, date)
            : throw new ToolException(ExitCode.RulesNotAvailable, new Sentence(EligibilityWords.NotAvailable, date.On, first));
    }
}
