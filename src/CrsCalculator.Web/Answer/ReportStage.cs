using System.Collections.Immutable;
using CrsCalculator.Application;
using CrsCalculator.Report;
using CrsCalculator.Rounds;
using NodaTime;

namespace CrsCalculator.Web.Answer;

/// <summary>A step towards the whole report, short enough that the browser stays responsive between two of them.</summary>
/// <param name="Add">Adds its result to those before.</param>
/// <param name="Sections">The sections that can be shown then.</param>
internal sealed record ReportStage(Func<ReportResults, CandidateFile, ReportResults> Add, params ImmutableArray<ReportSection> Sections)
{
    // So far does the timeline go: a choice of this page.
    private const int Years = 2;

    /// <summary>All of them, in the order of a reader's questions. The last sums up what the others found.</summary>
    public static ImmutableArray<ReportStage> All { get; } =
    [
        new(AddPrograms, ReportSection.Score, ReportSection.Programs),
        new(AddRounds, ReportSection.Rounds),
        new(AddPlan, ReportSection.Plan),
        new(AddTimeline, ReportSection.Timeline),
        new(AddChecklist, ReportSection.Application, ReportSection.Flags, ReportSection.Checklist),
        new(static (results, _) => results, ReportSection.Summary, ReportSection.Sources),
    ];

    /// <summary>The first day on which programs can be assessed.</summary>
    public static LocalDate FirstDay(ExpressEntry calculator) => calculator.Rules.Cec.Entries.First(static entry => entry.IsAvailable).From;

    /// <summary>Whether it shows a section.</summary>
    public bool Shows(ReportPart part) => part.Section is { } section ? Sections.Contains(section) : this == All[^1];

    private static ReportResults AddPrograms(ReportResults results, CandidateFile file) =>
        results with { Eligibility = file.Eligibility(results.On) };

    private static ReportResults AddRounds(ReportResults results, CandidateFile file) =>
        RoundHistory.Official.UpTo(results.On) is { } history
            ? results with { Outlook = new PoolCandidate(file.Candidate, file.Calculator).Outlook(history, results.On) }
            : results;

    private static ReportResults AddPlan(ReportResults results, CandidateFile file) =>
        results.Assessment is null ? results : results with { Plan = file.Plan(results.On) };

    /// <summary>Somebody can be too old for a profile before the timeline ends; then there is none.</summary>
    private static ReportResults AddTimeline(ReportResults results, CandidateFile file)
    {
        LocalDate last = LocalDate.Min(results.On.PlusYears(Years), DocumentDates.Latest);
        return file.CanBeAssessedOn(last) ? results with { Timeline = file.Timeline(results.On, last) } : results;
    }

    private static ReportResults AddChecklist(ReportResults results, CandidateFile file) =>
        results with { Checklist = new Applicant(file.Candidate, file.Calculator).Checklist(results.On) };
}
