using System.Buffers;
using System.Collections.Immutable;
using System.CommandLine;
using CrsCalculator.Cli.Input;
using CrsCalculator.Cli.Output;
using CrsCalculator.Json;
using NodaTime;
using NodaTime.Text;

namespace CrsCalculator.Cli.Commands;

/// <summary><c>crs eligibility</c>: every requirement of every programme and category.</summary>
internal static class EligibilityCommand
{
    public static Command Create(ToolHost host)
    {
        var file = new Argument<string>("FILE") { Description = "A crs-profile/1 document; - is standard input." };
        Option<LocalDate?> on = CommonOptions.On();
        Option<LocalDate?> invitedOn = CommonOptions.InvitedOn();
        Option<bool> json = CommonOptions.Json();

        var command = new Command("eligibility", "Whether a candidate is eligible for CEC, FSW and FST and for which categories: what is met, what is missing, and when.") { file, on, invitedOn, json };
        command.SetAction(parsed =>
        {
            string path = parsed.GetRequiredValue(file);
            ProfileReading reading = CandidateInput.ReadProfile(path, host);
            AssessmentDate date = CommonOptions.DateOf(parsed.GetValue(on) ?? host.Today, parsed.GetValue(invitedOn));
            EligibilityAssessment assessment = Assess(reading.Profile, date, path, host);
            if (parsed.GetValue(json))
            {
                PrintJson(assessment, reading.Id, host);
            }
            else
            {
                host.Print(console => EligibilityText.Print(console, assessment, reading.Id));
            }

            return ExitCode.Done;
        });
        return command;
    }

    private static EligibilityAssessment Assess(CandidateProfile profile, AssessmentDate date, string path, ToolHost host)
    {
        if (date.On < Crs.EligibilityHeldFrom)
        {
            throw new ToolException(
                ExitCode.RulesNotHeld,
                $"Eligibility is not assessed for {LocalDatePattern.Iso.Format(date.On)}: Express Entry began on {LocalDatePattern.Iso.Format(Crs.EligibilityHeldFrom)}. Choose a later day with --on DATE.");
        }

        ImmutableArray<Issue> issues = Crs.Check(profile, date, LocalDate.Max(date.On, host.Today));
        return issues.IsEmpty ? Crs.Eligibility(profile, date) : throw ToolException.Invalid(InputFile.NameOf(path), issues);
    }

    private static void PrintJson(EligibilityAssessment assessment, string? id, ToolHost host)
    {
        var buffer = new ArrayBufferWriter<byte>();
        CrsJson.WriteEligibility(buffer, assessment, id);
        host.Output.Write(buffer.WrittenSpan);
        host.Output.Write("\n"u8);
    }
}
