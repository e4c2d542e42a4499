using CrsCalculator;
using CrsCalculator.Json;
using NodaTime;

namespace PagesOfDocs;

/// <summary>The C# of docs/recipes/logging.md.</summary>
internal static class Logging
{
    public static void Block1(TextWriter Console)
    {
        Candidate profile = CrsCalculator.Json.Tests.Docs.Example.Cec;

        // <block>
        CrsAssessment assessment = ExpressEntry.Official.Assess(profile, new LocalDate(2026, 1, 21));
        Console.WriteLine($"assessed {assessment}");

        const string Body = """{ "schema": "crs-profile/1", "principal": { "dateOfBirth": "14/08/1995" } }""";
        DocumentReading<Candidate> reading = CrsJson.Profile.Read(Body);
        Console.WriteLine($"refused: {string.Join(", ", reading.Issues.Select(issue => issue.Code))}");
        // </block>
    }
}
