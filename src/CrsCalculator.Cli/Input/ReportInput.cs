using System.Collections.Immutable;
using CrsCalculator.Application;
using CrsCalculator.Cli.Words;
using CrsCalculator.Planning;
using CrsCalculator.Report;
using CrsCalculator.Rounds;
using CrsCalculator.Rules;
using NodaTime;

namespace CrsCalculator.Cli.Input;

/// <summary>The results that a report shows, from a checklist and its basis.</summary>
internal static class ReportInput
{
    // The length of the timeline: this tool's choice.
    private const int Years = 2;

    private static readonly string AllSections = string.Join(", ", Code.All<ReportSection>());

    /// <summary>
    /// Returns the results for the day of a checklist. After an invitation additional points change nothing, so a plan needs a target.
    /// </summary>
    /// <param name="input">The checklist and its basis.</param>
    /// <param name="target">What to reach, as typed by a user; nothing if nothing is requested.</param>
    /// <param name="answerTo">Returns how a plan reaches it.</param>
    public static ReportResults Of(ChecklistInput input, string? target, Func<RoundPlan, PlanTarget, RoundPlanAnswer> answerTo)
    {
        ApplicationChecklist checklist = input.Checklist;
        LocalDate day = checklist.On;
        CandidateFile file = input.Calculator.Open(checklist.Profile);
        var date = new AssessmentDate(day, checklist.Invitation?.IssuedOn);
        (CrsAssessment? assessment, RuleGap? gap) = Assess(file, date);
        bool hasPlan = assessment is not null && (date.InvitedOn is null || target is not null);
        ImprovementPlan? plan = hasPlan && file.TryAssess(day, out _, out _) ? file.Plan(day) : null;
        return new ReportResults
        {
            On = day,
            Assessment = assessment,
            Gap = gap,
            Eligibility = file.Eligibility(date),
            Outlook = input.Rounds.History.UpTo(day) is { } history
                ? new PoolCandidate(checklist.Profile, input.Calculator).Outlook(history, day)
                : null,
            Plan = plan,
            Answer = plan is null || target is null
                ? null
                : answerTo(new RoundPlan(plan, input.Rounds.History), TargetInput.Of(target, input.Rounds)),
            Timeline = file.Timeline(day, LocalDate.Min(day.PlusYears(Years), DocumentDates.Latest)),
            Checklist = checklist,
        };
    }

    /// <summary>Returns the sections in a list such as <c>score,programs</c>.</summary>
    public static ImmutableArray<ReportSection> Sections(string names)
    {
        ImmutableArray<ReportSection> sections =
        [
            .. names.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(static name =>
                Code.TryParse(name, out ReportSection section)
                    ? section
                    : throw ToolException.Invalid(ReportWords.UnknownSection, name, AllSections)),
        ];
        return sections.IsEmpty ? throw ToolException.Invalid(ReportWords.NoSection, AllSections) : sections;
    }

    /// <summary>An invited candidate keeps the points of the day of the invitation.</summary>
    private static (CrsAssessment? Assessment, RuleGap? Gap) Assess(CandidateFile file, AssessmentDate date)
    {
        _ = date.InvitedOn is null
            ? file.TryAssess(date, out CrsAssessment? assessment, out RuleGap? gap)
            : file.TryAssessApplication(date, out assessment, out gap);
        return (assessment, gap);
    }
}
