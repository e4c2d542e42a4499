using CrsCalculator;
using CrsCalculator.Report;
using NodaTime;

namespace PagesOfDocs;

/// <summary>The C# of src/CrsCalculator.Report/README.md.</summary>
internal static class CrsCalculatorReportReadme
{
    public static void Block1()
    {
        Candidate profile = CrsCalculator.Json.Tests.Docs.Example.Cec;
        string path = Path.GetTempFileName();

        // <block>
        CandidateFile file = ExpressEntry.Official.Open(profile);
        var question = new ReportQuestion(file, new LocalDate(2026, 1, 21));
        var report = new ClientReport(question.Answer())
        {
            Head = new ReportHead { PreparedFor = "A. Client" },
            Language = OfficialLanguage.French,
        };
        File.WriteAllText(path, report.ToHtml());
        // </block>
        File.ReadAllText(path).Should().Contain("A. Client");
        File.Delete(path);
    }
}
