using CrsCalculator.Json;

namespace PagesOfDocs;

/// <summary>The C# of docs/json-formats.md.</summary>
internal static class JsonFormats
{
    public static void Block1(TextWriter Console)
    {
        // <block>
        Console.WriteLine(string.Join('\n', CrsSchemas.Formats));
        using Stream schema = CrsSchemas.Open("crs-score/1");
        // </block>
    }

    public static void Block2(TextWriter Console)
    {
        // <block>
        DocumentReading<Candidate> reading = CrsJson.Profile.Read("""
            {
              "schema": "crs-profile/1",
              "principal": { "dateOfBirth": "1995-02-30", "work": [{ "noc": "99999", "country": "CA", "start": "2023-09-05" }] }
            }
            """u8);
        Console.WriteLine(reading.IsValid);
        Console.WriteLine(string.Join('\n', reading.Issues));
        // </block>
    }

    public static void Block3(TextWriter Console)
    {
        // <block>
        Console.WriteLine(string.Join('\n', CrsJson.FactorsFields));
        // </block>
    }
}
