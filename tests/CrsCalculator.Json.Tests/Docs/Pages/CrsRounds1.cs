using CrsCalculator.Json;
using CrsCalculator.Rounds;

namespace PagesOfDocs;

/// <summary>The C# of docs/formats/crs-rounds-1.md.</summary>
internal static class CrsRounds1
{
    public static void Block1(TextWriter Console)
    {
        // <block>
        string stored = CrsDocument.Of(RoundHistory.Official).ToJson();
        RoundHistory history = CrsJson.Rounds.Read(stored).Value;
        Console.WriteLine(history == RoundHistory.Official);
        // </block>
    }
}
