using CrsCalculator;
using CrsCalculator.Json;
using CrsCalculator.Text;

namespace PagesOfDocs;

/// <summary>The C# of docs/formats/README.md.</summary>
internal static class Formats
{
    private static DocumentReading<Candidate> _reading = null!;

    public static void Block1(TextWriter Console)
    {
        // <block>
        DocumentReading<Candidate> reading = CrsJson.Profile.Read("""
            {
              "schema": "crs-profile/1",
              "principal": { "dateOfBirth": "1995-02-30", "work": [{ "noc": "99999", "country": "UK", "start": "2023-09-05" }] }
            }
            """);
        Console.WriteLine(reading.IsValid);
        foreach (Issue issue in reading.Issues)
        {
            Console.WriteLine($"{issue.Path}: {issue.Code}: {CrsText.English.Issue(issue)}");
        }
        // </block>
        _reading = reading;
    }

    public static void Block2(TextWriter Console)
    {
        DocumentReading<Candidate> reading = _reading;

        // <block>
        foreach (Issue issue in reading.Issues)
        {
            Console.WriteLine(
                $"{issue.Code}: {string.Join(", ", issue.Facts.Named(issue.Code).Select(fact => $"{fact.Name} = {fact.Value}"))}");
        }
        // </block>
    }

    public static void Block3(TextWriter Console)
    {
        // <block>
        Console.WriteLine(string.Join(' ', CrsSchemas.Formats));
        using Stream schema = CrsSchemas.Open("crs-score/1");
        // </block>
    }

    public static void Block4(TextWriter Console)
    {
        // <block>
        Console.WriteLine(string.Join('\n', CrsJson.FactorsFields));
        // </block>
    }
}
