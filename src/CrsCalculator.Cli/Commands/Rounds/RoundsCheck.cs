using System.Collections.Immutable;
using System.CommandLine;
using CrsCalculator.Cli.Input;
using CrsCalculator.Cli.Output;
using CrsCalculator.Cli.Output.Rounds;
using CrsCalculator.Cli.Words;
using CrsCalculator.Json;
using CrsCalculator.Rounds;
using NodaTime;

namespace CrsCalculator.Cli.Commands.Rounds;

/// <summary><c>crs rounds check</c>: whether a candidate would have been invited, in one round or in all.</summary>
internal static class RoundsCheck
{
    public static Command Create(ToolHost host)
    {
        var file = new Argument<string>("FILE") { Description = "A crs-profile/1 document; - is standard input." };
        var number = new Option<string?>("--round") { Description = "One round. All rounds when left out.", HelpName = "N" };
        Option<LocalDate?> receivedOn = CommonOptions.ReceivedOn();
        Option<string?> rules = CommonOptions.Rules(
            "The rules to use, as for 'crs score'; a ruleset gives the points of all rounds, last-held only where those of a round are not "
            + "available. When left out, those in force on each day.");
        Option<string?> feed = RoundsCommand.Feed();
        Option<bool> embedded = RoundsCommand.Embedded();
        Option<bool> json = CommonOptions.Json();
        var command = new Command(
            "check",
            "Whether a candidate would have been invited, with every reason: program or category, score of that day, tie-break, pool.")
        {
            file,
            number,
            receivedOn,
            rules,
            feed,
            embedded,
            json,
        };
        command.SetAction(parsed =>
        {
            string path = parsed.GetRequiredValue(file);
            InputFile.CheckOneStandardInput(path, parsed.GetValue(feed), InputWords.TheFeed);
            InputFile.CheckOneStandardInput(path, parsed.GetValue(rules));
            DocumentReading<Candidate> reading = CandidateInput.ReadProfile(path, host.Today, host);
            var input = HistoryInput.Of(parsed.GetValue(feed), parsed.GetValue(embedded), host);
            ExpressEntry calculator = RulesChoice.OnEachDay(parsed.GetValue(rules), host);
            var candidate = new PoolCandidate(reading.Value, calculator);
            ImmutableArray<InvitationCheck> checks = parsed.GetValue(number) is { } one
                ? [candidate.Check(input.Round(one))]
                : candidate.Check(input.History);
            ApplicationCheck? application = Application(reading.Value, checks, parsed.GetValue(number), parsed.GetValue(receivedOn));
            if (parsed.GetValue(json))
            {
                host.PrintJson(CrsDocument.Of(checks, input.History, reading.Id, application, host.Speech.Language));
            }
            else
            {
                host.Print(
                    console =>
                        InvitationsText.Print(
                            console,
                            new InvitationAnswer(reading, checks, application, input, parsed.GetValue(number) is not null)),
                    ToolHost.Unwrapped);
                if (checks.FirstOrDefault(static check => check.Reasons.Contains(InvitationReason.RulesNotHeld)) is { } without)
                {
                    LocalDate day = without.Round.Date;
                    var what = new Sentence(RefusalWords.NoScoreInRounds, day);
                    RefusalText.PrintBeside(host, what, new RulesChoice(day, calculator), parsed.GetValue(rules));
                }
            }

            return input.ExitCode;
        });
        return command;
    }

    private static ApplicationCheck? Application(
        Candidate profile,
        ImmutableArray<InvitationCheck> checks,
        string? number,
        LocalDate? receivedOn)
    {
        if (receivedOn is not { } day)
        {
            return null;
        }

        if (number is null)
        {
            throw ToolException.Invalid(RoundsWords.ReceivedWithoutRound);
        }

        if (checks[0].Invitation is not { } invitation)
        {
            throw ToolException.Invalid(RoundsWords.NoInvitation, checks[0].Round.Number);
        }

        return day >= invitation.IssuedOn
            ? invitation.CheckApplication(profile, day)
            : throw ToolException.Invalid(RoundsWords.ReceivedTooEarly, day, invitation.IssuedOn);
    }
}
