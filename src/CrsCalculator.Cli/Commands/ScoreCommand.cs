using System.CommandLine;
using CrsCalculator.Cli.Input;
using CrsCalculator.Cli.Output;
using NodaTime;

namespace CrsCalculator.Cli.Commands;

/// <summary><c>crs score</c>: one candidate, explained.</summary>
internal static class ScoreCommand
{
    public static Command Create(ToolHost host)
    {
        var file = new Argument<string>("FILE") { Description = "A crs-factors/1 or crs-profile/1 document; - is standard input." };
        Option<LocalDate?> on = CommonOptions.On();
        Option<LocalDate?> invitedOn = CommonOptions.InvitedOn();
        Option<string?> rules = CommonOptions.Rules();
        Option<bool> json = CommonOptions.Json();
        var explain = new Option<bool>("--explain")
        {
            Description = "Show behind each factor the provision, the facts that it came from, and what a cap took away.",
        };

        var command = new Command(
            "score",
            "The total, the sections and every factor of one candidate.") { file, on, invitedOn, rules, json, explain };
        command.SetAction(parsed =>
        {
            InputFile.CheckOneStandardInput(parsed.GetRequiredValue(file), parsed.GetValue(rules));
            AssessmentDate date = CommonOptions.DateOf(parsed.GetValue(on), parsed.GetValue(invitedOn), host);
            CandidateReading reading = CandidateInput.Read(parsed.GetRequiredValue(file), date, host);
            RulesChoice choice = RulesChoice.Resolve(parsed.GetValue(on), parsed.GetValue(rules), host);
            var scored = ScoredCandidate.Of(reading, choice, date);
            if (parsed.GetValue(json))
            {
                host.PrintJson(scored.ToDocument(host.Speech.Language));
            }
            else
            {
                host.Print(console => ScoreText.Print(console, scored, parsed.GetValue(explain)));
            }

            return ExitCode.Done;
        });
        return command;
    }
}
