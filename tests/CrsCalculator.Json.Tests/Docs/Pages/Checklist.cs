using CrsCalculator;
using CrsCalculator.Application;
using CrsCalculator.Rounds;
using CrsCalculator.Rules;
using NodaTime;

namespace PagesOfDocs;

/// <summary>The C# of docs/checklist.md.</summary>
internal static class Checklist
{
    private static readonly Candidate profile = CrsCalculator.Json.CrsJson.Profile.Read(
        File.ReadAllBytes(CrsCalculator.Json.Tests.Docs.Example.PathOf("profile-cec-window.json"))).Value;

    public static void Block1(TextWriter Console)
    {
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

    public static void Block2(TextWriter Console)
    {
        // <block>
        LocalDate from = new(2026, 1, 1);
        FlagRules official = ApplicationRules.Official.Flags.At(from).Value;
        FlagRules ours = official.With(official.Of(FlagCodes.DutiesDecide) with { Severity = FlagSeverity.High }) with
        {
            Limits = official.Limits with { HoursOfDoubt = 48 },
        };
        var source = new Citation("Our practice", "file review", from);
        ApplicationRules rules = ApplicationRules.Official with
        {
            Flags = ApplicationRules.Official.Flags.With(new Dated<FlagRules>(from, ours, source)),
        };
        var applicant = new Applicant(profile, ExpressEntry.Official, rules);
        ApplicationChecklist checklist = applicant.Checklist(new LocalDate(2026, 2, 25));
        foreach (RedFlag flag in checklist.Flags.Where(static flag => flag.Code == FlagCodes.DutiesDecide))
        {
            Console.WriteLine(flag);
        }
        // </block>
    }
}
