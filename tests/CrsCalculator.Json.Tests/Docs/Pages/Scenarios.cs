using CrsCalculator.Rounds;
using CrsCalculator.Rounds.Preview;
using NodaTime;

namespace PagesOfDocs;

/// <summary>The C# of docs/scenarios.md.</summary>
internal static class Scenarios
{
    public static void Block1(TextWriter Console)
    {
        // <block>
        var next = new LocalDate(2026, 10, 13);
        CutOffProjection projection = CutOffProjection.Of(
            RoundHistory.Official,
            PlannedRound.Every(next, everyDays: 14, 6000, 5000));
        foreach (ProjectedRound round in projection.Rounds)
        {
            Console.WriteLine(round);
        }
        // </block>
    }
}
