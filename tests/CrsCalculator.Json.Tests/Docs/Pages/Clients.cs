using CrsCalculator;
using CrsCalculator.Application;
using CrsCalculator.Json;
using CrsCalculator.Rounds;
using NodaTime;

namespace PagesOfDocs;

/// <summary>The C# of docs/clients.md.</summary>
internal static class Clients
{
    public static void Block1(TextWriter Console)
    {
        // <block>
        var review = new ClientReview(
            ExpressEntry.Official,
            RoundHistory.Official,
            on: new LocalDate(2026, 2, 20),
            since: new LocalDate(2026, 1, 21));
        Candidate profile = CrsJson.Profile.Read(File.ReadAllText("docs/examples/profile-cec-window.json")).Value;
        ClientOverview client = review.Of(profile);
        Console.WriteLine(client);
        Console.WriteLine(client.NearestLoss);
        Console.WriteLine(client.NextYear);
        Console.WriteLine(client.WorstFlag);
        // </block>
    }
}
