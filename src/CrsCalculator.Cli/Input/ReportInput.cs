using System.Collections.Immutable;
using CrsCalculator.Application;
using CrsCalculator.Cli.Words;
using CrsCalculator.Planning;
using CrsCalculator.Report;
using CrsCalculator.Rounds;
using CrsCalculator.Rules;
using NodaTime;

namespace CrsCalculator.Cli.Input;

/// <summary>The results that a report shows, from a checklist and what it was made of.</summary>
internal static class ReportInput
{
    // So far does the timeline go: a choice of this tool.
    private const int Years = 2;

    private static readonly string AllSections = string.Join(", ", Code.All<ReportSection>());

    /// <summary>The results of the day of a checklist. After an invitation more points change nothing, so a plan needs a target.</summary>
    /// <param name="input">The checklist, with what it was made of.</param>
    /// <param name="target">What to reach, as somebody types it; nothing where nothing is asked for.</param>
    /// <param name="answerTo">How a plan reaches it.</param>
    public static ReportResults Of(ChecklistInput input, string? target, Func<RoundPlan, PlanTarget, RoundPlanAnswer> answerTo)
    {
        ApplicationChecklist checklist = input.Checklist;
        LocalDate day = checklist.On;
        CandidateFile file = input.Calculator.Open(checklist.Profile);
        var date = new AssessmentDate(day, checklist.Invitation?.IssuedOn);
        (CrsAssessment? assessment, RuleGap? gap) = Assess(file, date, input.DayOfPoints);
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

    /// <summary>The sections of a list such as <c>score,programs</c>.</summary>
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

    /// <summary>The holder of an invitation keeps the points of its day.</summary>
    private static (CrsAssessment? Assessment, RuleGap? Gap) Assess(CandidateFile file, AssessmentDate date, LocalDate pointsOn)
    {
        if (!file.Calculator.TryPointsOn(pointsOn, out _))
        {
            return (null, file.Calculator.Rules.Points.At(pointsOn).Gap);
        }

        return (date.InvitedOn is null ? file.Assess(date) : file.AssessApplication(date), null);
    }
}
