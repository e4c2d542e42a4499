using System.Text;
using System.Text.Json.Nodes;
using CrsCalculator.Application;
using CrsCalculator.Json;
using CrsCalculator.Report;
using CrsCalculator.Rounds;
using NodaTime;

namespace CrsCalculator.Web.Tests;

/// <summary>The clients of the tests, and what the library says about them without the page.</summary>
internal static class Clients
{
    public static readonly LocalDate Day = new(2026, 2, 25);
    public static readonly LocalDate LaterDay = new(2026, 6, 10);
    public static readonly LocalDate DayInGap = new(2026, 11, 28);

    private const int YearsOfTimeline = 2;

    public static string Text(string file) => File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "examples", file));

    public static JsonObject Json(string file) => (JsonObject)JsonNode.Parse(Text(file))!;

    public static Candidate Read(string json) => CrsJson.Profile.Read(Encoding.UTF8.GetBytes(json)).Value;

    /// <summary>Everything that a report of a client shows.</summary>
    public static ReportResults Results(Candidate profile, LocalDate on, ExpressEntry calculator)
    {
        CandidateFile file = calculator.Open(profile);
        return new ReportResults
        {
            On = on,
            Assessment = file.Assess(on),
            Eligibility = file.Eligibility(on),
            Outlook = new PoolCandidate(profile, calculator).Outlook(RoundHistory.Official.UpTo(on)!, on),
            Plan = file.Plan(on),
            Timeline = file.Timeline(on, on.PlusYears(YearsOfTimeline)),
            Checklist = new Applicant(profile, calculator).Checklist(on),
        };
    }

    /// <summary>Everything that a report shows of a client who was invited in a round and aims at a score.</summary>
    public static ReportResults Results(Candidate profile, LocalDate on, InvitationToApply invitation, int target)
    {
        ReportResults results = Results(profile, on, ExpressEntry.Official);
        CandidateFile file = ExpressEntry.Official.Open(profile);
        var date = new AssessmentDate(on, invitation.IssuedOn);
        return results with
        {
            Assessment = file.AssessApplication(date),
            Eligibility = file.Eligibility(date),
            Answer = new RoundPlan(results.Plan!, RoundHistory.Official).Reach(PlanTarget.OfScore(target)),
            Checklist = new Applicant(profile, ExpressEntry.Official).Checklist(on, invitation),
        };
    }

    public static ClientReport Report(string file, LocalDate on, OfficialLanguage language, ExpressEntry? calculator = null) =>
        new(Results(Read(Text(file)), on, calculator ?? ExpressEntry.Official)) { Language = language };
}
