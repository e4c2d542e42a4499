using CrsCalculator.Rounds;
using CrsCalculator;
using NodaTime;

namespace PagesOfDocs;

/// <summary>The C# of docs/invitations.md.</summary>
internal static class Invitations
{
    public static void Block1(TextWriter Console)
    {
        Candidate profile = CrsCalculator.Json.Tests.Docs.Example.Cec;

        // <block>
        var candidate = new PoolCandidate(profile, ExpressEntry.Official);
        InvitationCheck check = candidate.Check(RoundHistory.Official[RoundNumber.Parse("392")]);
        Console.WriteLine(check);
        Console.WriteLine($"apply by {check.Invitation!.DueOn:uuuu-MM-dd}");
        // </block>
    }

    public static void Block2(TextWriter Console)
    {
        Candidate profile = CrsCalculator.Json.Tests.Docs.Example.Cec;

        // <block>
        var today = new LocalDate(2026, 10, 2);
        RoundOutlook outlook = new PoolCandidate(profile, ExpressEntry.Official).Outlook(RoundHistory.Official, today);
        Console.WriteLine(outlook);
        Console.WriteLine(outlook.FirstInvited);
        foreach (CategoryOutlook category in outlook.Categories.Take(2))
        {
            Console.WriteLine($"{category.Category}: {category.Distance:+0;-0;0}");
        }
        // </block>
    }
}
