using System.Collections.Immutable;
using CrsCalculator.Application;
using CrsCalculator.Planning;
using CrsCalculator.Report;
using CrsCalculator.Rounds;
using NodaTime;

namespace CrsCalculator.Web.Answer;

/// <summary>What a report is about.</summary>
internal sealed record ReportBasis(CandidateFile File, AnswerQuestion Question);

/// <summary>A step towards the whole report, short enough that the browser stays responsive between two of them.</summary>
/// <param name="Add">Adds its result to those before.</param>
/// <param name="Sections">The sections that can be shown then.</param>
internal sealed record ReportStage(Func<ReportResults, ReportBasis, ReportResults> Add, params ImmutableArray<ReportSection> Sections)
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

    private static ReportResults AddPrograms(ReportResults results, ReportBasis basis) =>
        results with { Eligibility = basis.File.Eligibility(basis.Question.Date) };

    private static ReportResults AddRounds(ReportResults results, ReportBasis basis) =>
        RoundHistory.Official.UpTo(results.On) is { } history
            ? results with { Outlook = new PoolCandidate(basis.File.Candidate, basis.File.Calculator).Outlook(history, results.On) }
            : results;

    /// <summary>After an invitation, more points change nothing, so a plan then needs a target.</summary>
    private static ReportResults AddPlan(ReportResults results, ReportBasis basis)
    {
        PlanTarget? target = basis.Question.Target;
        if ((basis.Question.Invitation is not null && target is null) || !basis.File.TryAssess(results.On, out _, out _))
        {
            return results;
        }

        ImprovementPlan plan = basis.File.Plan(results.On);
        return results with { Plan = plan, Answer = target is null || !plan.HasEligibility ? null : Reach(plan, target) };
    }

    /// <summary>A category without a round by that day cannot be aimed at.</summary>
    private static RoundPlanAnswer? Reach(ImprovementPlan plan, PlanTarget target)
    {
        var rounds = new RoundPlan(plan, RoundHistory.Official);
        return target.Category is { } category && rounds.LastRound(category) is null ? null : rounds.Reach(target);
    }

    /// <summary>Somebody can be too old for a profile before the timeline ends; then there is none.</summary>
    private static ReportResults AddTimeline(ReportResults results, ReportBasis basis)
    {
        LocalDate last = LocalDate.Min(results.On.PlusYears(Years), DocumentDates.Latest);
        return basis.File.CanBeAssessedOn(last) ? results with { Timeline = basis.File.Timeline(results.On, last) } : results;
    }

    private static ReportResults AddChecklist(ReportResults results, ReportBasis basis)
    {
        var applicant = new Applicant(basis.File.Candidate, basis.File.Calculator);
        return results with { Checklist = applicant.Checklist(results.On, basis.Question.Invitation) };
    }
}
