using CrsCalculator;
using CrsCalculator.Json;
using CrsCalculator.Rounds;
using NodaTime;

namespace PagesOfDocs;

/// <summary>The C# of docs/choosing-types.md.</summary>
internal static class ChoosingTypes
{
    public static void Block1(TextWriter Console)
    {
        // <block>
        DocumentReading<Candidate> reading = CrsJson.Profile.Read(File.ReadAllBytes("docs/examples/profile-cec.json"));
        var on = new LocalDate(2026, 1, 21);
        CandidateFile file = ExpressEntry.Official.Open(reading.Value);
        Console.WriteLine(file.Assess(on).Score);
        Console.WriteLine(file.Eligibility(on).Cec.Outcome);
        Console.WriteLine(new PoolCandidate(reading.Value, ExpressEntry.Official).Check(RoundHistory.Official[RoundNumber.Parse("392")]));
        // </block>
    }
}
