using CrsCalculator;
using CrsCalculator.Report;
using CrsCalculator.Rounds;
using NodaTime;

namespace PagesOfDocs;

/// <summary>The C# of docs/report.md.</summary>
internal static class Report
{
    public static void Block1(TextWriter Console)
    {
        Candidate profile = CrsCalculator.Json.CrsJson.Profile.Read(
            File.ReadAllBytes(CrsCalculator.Json.Tests.Docs.Example.PathOf("profile-cec-window.json"))).Value;

        // <block>
        CandidateFile file = ExpressEntry.Official.Open(profile);
        var question = new ReportQuestion(file, new LocalDate(2026, 1, 21)) { Target = PlanTarget.OfScore(520) };
        var report = new ClientReport(question.Answer())
        {
            Head = new ReportHead { PreparedFor = "A. Client", PreparedBy = "A. Licensee" },
            Language = OfficialLanguage.French,
            Sections = [ReportSection.Summary, ReportSection.Score, ReportSection.Checklist],
        };
        Console.WriteLine(report.ToHtml().Length > 20_000);
        // </block>
    }
}
