using CrsCalculator;
using CrsCalculator.Application;
using CrsCalculator.Rounds;
using NodaTime;

namespace PagesOfDocs;

/// <summary>The C# of docs/checklist.md.</summary>
internal static class Checklist
{
    public static void Block1(TextWriter Console)
    {
        Candidate profile = CrsCalculator.Json.CrsJson.Profile.Read(
            File.ReadAllBytes(CrsCalculator.Json.Tests.Docs.Example.PathOf("profile-cec-window.json"))).Value;

        // <block>
        Round round = RoundHistory.Official[RoundNumber.Parse("392")];
        var invitation = new InvitationToApply(round, InvitationProgram.CanadianExperienceClass, ExpressEntry.Official);
        var applicant = new Applicant(profile, ExpressEntry.Official);
        foreach (WindowPart part in applicant.Window(invitation).Parts)
        {
            Console.WriteLine($"{part}, a score of {part.Score?.Total}");
        }

        ApplicationChecklist checklist = applicant.Checklist(new LocalDate(2026, 2, 25), invitation);
        Console.WriteLine($"{checklist.Advice}: {string.Join(", ", checklist.Window!.Ranges)}");
        foreach (ChecklistItem item in checklist.Items.Where(static item => item.Row.Id == "work.letter"))
        {
            Console.WriteLine($"{item}: {item.AtStake}");
        }
        // </block>
    }
}
