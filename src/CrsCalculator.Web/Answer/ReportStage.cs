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

    /// <summary>Shows the score; it is there from the start.</summary>
    private static readonly ReportStage Score = new(static (results, _) => results, ReportSection.Score);

    /// <summary>Sums up what the others found.</summary>
    private static readonly ReportStage Summary = new(static (results, _) => results, ReportSection.Summary, ReportSection.Sources);

    /// <summary>All of them, in the order of a reader's questions.</summary>
    private static readonly ImmutableArray<ReportStage> All =
    [
        Score,
        new(AddPrograms, ReportSection.Programs),
        new(AddRounds, ReportSection.Rounds),
        new(AddPlan, ReportSection.Plan),
        new(AddTimeline, ReportSection.Timeline),
        new(AddChecklist, ReportSection.Application, ReportSection.Flags, ReportSection.Checklist),
        Summary,
    ];

    /// <summary>The steps for a day. Before the first rules of programs there is nothing but a score, or why there is none.</summary>
    public static ImmutableArray<ReportStage> Of(AnswerQuestion question) =>
        question.On < question.Calculator.Rules.Cec.Entries.First(static entry => entry.IsAvailable).From ? [Score, Summary] : All;

    /// <summary>Whether it shows a section; the last shows those that every report has.</summary>
    public bool Shows(ReportPart part) => part.Section is { } section ? Sections.Contains(section) : this == Summary;

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
