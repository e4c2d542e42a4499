using CrsCalculator;
using CrsCalculator.Json;
using CrsCalculator.Text;
using NodaTime;

namespace PagesOfDocs;

/// <summary>The C# of src/CrsCalculator.Json/README.md.</summary>
internal static class CrsCalculatorJsonReadme
{
    public static void Block1(TextWriter Console)
    {
        // <block>
        DocumentReading<Candidate> reading = CrsJson.Profile.Read(File.ReadAllText("docs/examples/profile-cec.json"));
        CrsAssessment assessment = ExpressEntry.Official.Assess(reading.Value, new LocalDate(2026, 1, 21));
        Console.WriteLine(CrsDocument.Of(assessment, reading.Id).ToJson()[..76]);

        foreach (Issue issue in CrsJson.Factors.Read("""{ "age": 200 }""").Issues.Take(2))
        {
            Console.WriteLine($"{issue.Path}: {CrsText.English.Issue(issue)}");
        }
        // </block>
    }
}
