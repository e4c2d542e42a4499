using CrsCalculator;
using CrsCalculator.Application;
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
        var on = new LocalDate(2026, 1, 21);
        CandidateFile file = ExpressEntry.Official.Open(profile);
        var results = new ReportResults
        {
            On = on,
            Assessment = file.Assess(on),
            Eligibility = file.Eligibility(on),
            Outlook = new PoolCandidate(profile, ExpressEntry.Official).Outlook(RoundHistory.Official, on),
            Plan = file.Plan(on),
            Timeline = file.Timeline(on, on.PlusYears(2)),
            Checklist = new Applicant(profile, ExpressEntry.Official).Checklist(on),
        };
        var report = new ClientReport(results)
        {
            Head = new ReportHead { PreparedFor = "A. Client", PreparedBy = "A. Licensee" },
            Language = OfficialLanguage.French,
            Sections = [ReportSection.Summary, ReportSection.Score, ReportSection.Checklist],
        };
        Console.WriteLine(report.ToHtml().Length > 20_000);
        // </block>
    }
}
