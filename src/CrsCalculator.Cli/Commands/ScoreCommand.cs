using System.Buffers;
using System.CommandLine;
using CrsCalculator.Cli.Input;
using CrsCalculator.Cli.Output;
using CrsCalculator.Json;
using NodaTime;
using NodaTime.Text;

namespace CrsCalculator.Cli.Commands;

/// <summary><c>crs score</c>: one candidate, explained.</summary>
internal static class ScoreCommand
{
    public static Command Create(ToolHost host)
    {
        var file = new Argument<string>("FILE") { Description = "A crs-factors/1 document; - is standard input." };
        Option<LocalDate?> on = CommonOptions.On();
        Option<LocalDate?> invitedOn = CommonOptions.InvitedOn();
        Option<string?> rules = CommonOptions.Rules();
        Option<bool> json = CommonOptions.Json();
        var explain = new Option<bool>("--explain") { Description = "Show the provision behind each factor, and what a cap took away." };

        var command = new Command("score", "The total, the sections and every factor of one candidate.") { file, on, invitedOn, rules, json, explain };
        command.SetAction(parsed =>
        {
            InputFile.CheckOneStandardInput(parsed.GetRequiredValue(file), parsed.GetValue(rules));
            FactorsReading reading = Read(parsed.GetRequiredValue(file), host);
            LocalDate? invitation = parsed.GetValue(invitedOn);
            RulesetChoice choice = RulesetChoice.Resolve(parsed.GetValue(on), parsed.GetValue(rules), host);
            CheckInvitation(invitation, choice.On);
            CrsBreakdown breakdown = Score(reading, choice, invitation);
            if (parsed.GetValue(json))
            {
                PrintJson(breakdown, reading.Id, host);
            }
            else
            {
                host.Print(console => ScoreText.Print(console, breakdown, reading.Id, parsed.GetValue(explain)));
            }

            return ExitCode.Done;
        });
        return command;
    }

    private static FactorsReading Read(string path, ToolHost host)
    {
        FactorsReading reading = CrsJson.ReadFactors(InputFile.ReadDocument(path, host));
        return reading.IsValid ? reading : throw ToolException.Invalid(InputFile.NameOf(path), reading.Issues);
    }

    private static void CheckInvitation(LocalDate? invitedOn, LocalDate on)
    {
        if (invitedOn > on)
        {
            throw ToolException.Invalid(
                $"--invited-on: {LocalDatePattern.Iso.Format(invitedOn.Value)} is after {LocalDatePattern.Iso.Format(on)}, the date for which the score is asked.");
        }
    }

    private static CrsBreakdown Score(FactorsReading reading, RulesetChoice choice, LocalDate? invitedOn)
    {
        CrsBreakdown breakdown = Crs.Explain(reading.Factors, choice.On, choice.Ruleset, choice.Timeline);
        IEnumerable<Notice> ofInvitation = invitedOn is { } invitation
            ? [new Notice(NoticeCodes.InvitationDateIgnored, new Facts(LocalDatePattern.Iso.Format(invitation)))]
            : [];
        return breakdown.WithNotices([.. reading.Notices, .. ofInvitation]);
    }

    private static void PrintJson(CrsBreakdown breakdown, string? id, ToolHost host)
    {
        var buffer = new ArrayBufferWriter<byte>();
        CrsJson.WriteScore(buffer, breakdown, id);
        host.Output.Write(buffer.WrittenSpan);
        host.Output.Write("\n"u8);
    }
}
