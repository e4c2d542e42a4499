using CrsCalculator;
using CrsCalculator.Application;
using CrsCalculator.Rounds;
using NodaTime;

namespace PagesOfDocs;

/// <summary>The C# of src/CrsCalculator.Application/README.md.</summary>
internal static class CrsCalculatorApplicationReadme
{
    public static void Block1(TextWriter Console)
    {
        Candidate profile = CrsCalculator.Json.CrsJson.Profile.Read(
            File.ReadAllBytes(CrsCalculator.Json.Tests.Docs.Example.PathOf("profile-cec-window.json"))).Value;

        // <block>
        Round round = RoundHistory.Official[RoundNumber.Parse("392")];
        var invitation = new InvitationToApply(round, InvitationProgram.CanadianExperienceClass, ExpressEntry.Official);
        var applicant = new Applicant(profile, ExpressEntry.Official);
        ApplicationChecklist checklist = applicant.Checklist(new LocalDate(2026, 2, 25), invitation);
        Console.WriteLine($"{checklist.Advice}: {string.Join(", ", checklist.Window!.Ranges)}");
        foreach (RedFlag flag in checklist.Flags.Where(flag => flag.Severity == FlagSeverity.Stop))
        {
            Console.WriteLine($"{flag.Severity}: {flag.Code}");
        }
        // </block>
    }
}
