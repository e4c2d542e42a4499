using System.Text.Json;
using CrsCalculator;
using CrsCalculator.Json;
using NodaTime;

namespace PagesOfDocs;

/// <summary>The C# of docs/web-api.md that needs no ASP.NET Core.</summary>
internal static class WebApi
{
    public static void Block1(TextWriter Console)
    {
        Candidate profile = CrsCalculator.Json.Tests.Docs.Example.Cec;

        // <block>
        JsonSerializerOptions options = new JsonSerializerOptions().AddCrsCalculator();
        CrsAssessment assessment = ExpressEntry.Official.Assess(profile, new LocalDate(2026, 1, 21));
        Console.WriteLine(JsonSerializer.Serialize(assessment.Score, options));
        Console.WriteLine(JsonSerializer.Serialize(new { Age = 30, Education = EducationLevel.Doctoral, Level = Clb.From(9) }, options));
        // </block>
    }
}
