using CrsCalculator;
using CrsCalculator.Rounds;
using NodaTime;

namespace PagesOfDocs;

/// <summary>The C# of src/CrsCalculator.Rounds/README.md.</summary>
internal static class CrsCalculatorRoundsReadme
{
    public static void Block1(TextWriter Console)
    {
        Candidate profile = CrsCalculator.Json.Tests.Docs.Example.Cec;

        // <block>
        var candidate = new PoolCandidate(profile, ExpressEntry.Official);
        InvitationCheck check = candidate.Check(RoundHistory.Official[RoundNumber.Parse("392")]);
        Console.WriteLine(check);
        Console.WriteLine($"apply by {check.Invitation!.DueOn:uuuu-MM-dd}");

        RoundOutlook outlook = candidate.Outlook(RoundHistory.Official, new LocalDate(2026, 10, 2));
        Console.WriteLine(outlook);
        // </block>
    }
}
