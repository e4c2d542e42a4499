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
        var file = new Argument<string>("FILE") { Description = "A crs-profile/1 document; - is standard input." };
        Option<LocalDate?> on = CommonOptions.On();
        Option<LocalDate?> invitedOn = CommonOptions.InvitedOn();
        Option<string?> rules = CommonOptions.Rules();
        Option<bool> json = CommonOptions.Json();

        var command = new Command(
            "eligibility",
            "Whether a candidate is eligible for CEC, FSW and FST and for which categories: what is met, what is missing, and when.")
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

    private static EligibilityAssessment Assess(Candidate profile, AssessmentDate date, ExpressEntry calculator)
    {
        LocalDate first = RulesChoice.FirstDayOf(calculator.Rules);
        return date.On >= first
            ? calculator.Eligibility(profile, date)
            : throw new ToolException(ExitCode.RulesNotAvailable, new Sentence(EligibilityWords.NotAvailable, date.On, first));
    }
}
