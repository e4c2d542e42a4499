using System.Text.Json;
using CrsCalculator;
using CrsCalculator.Json;
using NodaTime;

namespace PagesOfDocs;

/// <summary>The C# of docs/recipes/json-results.md.</summary>
internal static class JsonResults
{
    public static void Block1(TextWriter Console)
    {
        Candidate profile = CrsCalculator.Json.Tests.Docs.Example.Cec;

        // <block>
        CrsAssessment assessment = ExpressEntry.Official.Assess(profile, new LocalDate(2026, 1, 21));
        CrsDocument document = CrsDocument.Of(assessment, id: "file-1");
        Console.WriteLine(document.Format);
        Console.WriteLine(document.ToJson()[..118]);
        // </block>
    }

    public static void Block2(TextWriter Console)
    {
        Candidate profile = CrsCalculator.Json.Tests.Docs.Example.Cec;
        CrsAssessment assessment = ExpressEntry.Official.Assess(profile, new LocalDate(2026, 1, 21));

        // <block>
        JsonSerializerOptions options = new JsonSerializerOptions(JsonSerializerDefaults.Web).AddCrsCalculator();
        EligibilityAssessment eligibility = ExpressEntry.Official.Eligibility(profile, assessment.Date);
        var answer = new { Client = "file-1", assessment.Score, Eligible = eligibility.Cec.Outcome };
        Console.WriteLine(JsonSerializer.Serialize(answer, options));
        // </block>
    }

    public static void Block3(TextWriter Console)
    {
        CrsAssessment assessment = ExpressEntry.Official.Assess(CrsCalculator.Json.Tests.Docs.Example.Cec, new LocalDate(2026, 1, 21));

        // <block>
        try
        {
            JsonSerializer.Serialize(assessment);
        }
        catch (NotSupportedException e)
        {
            Console.WriteLine(e.Message.Split(". ")[0]);
        }
        // </block>
    }
}
