using System.CommandLine;
using CrsCalculator.Cli.Input;
using CrsCalculator.Cli.Output;
using CrsCalculator.Cli.Words;
using NodaTime;

namespace CrsCalculator.Cli.Commands;

/// <summary><c>crs score</c>: one candidate, explained.</summary>
internal static class ScoreCommand
{
    public static Command Create(ToolHost host)
    {
        var file = new Argument<string>("FILE") { Description = host.Say(OptionWords.AnyCandidate) };
        Option<LocalDate?> on = CommonOptions.On(host);
        Option<LocalDate?> invitedOn = CommonOptions.InvitedOn(host);
        Option<string?> rules = CommonOptions.Rules(host);
        Option<bool> json = CommonOptions.Json(host);
        var explain = new Option<bool>("--explain")
        {
            Description = host.Say(OptionWords.Explain),
        };

        var command = new Command("score", host.Say(CommandWords.Score)) { file, on, invitedOn, rules, json, explain };
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
