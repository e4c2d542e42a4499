using System.Collections.Immutable;
using System.Text.Json.Serialization;
using CrsCalculator.Application;
using CrsCalculator.Planning;
using CrsCalculator.Rounds;
using CrsCalculator.Rules;
using NodaTime;

namespace CrsCalculator.Report;

/// <summary>What a report answers: everything about one candidate on one day.</summary>
/// <remarks>
/// Immutable, and safe to use from several threads. Not compared by value. It reads no clock: the day is an argument.
/// </remarks>
/// <example>
/// <code>
/// var question = new ReportQuestion(ExpressEntry.Official.Open(profile), on) { Target = PlanTarget.OfScore(500) };
/// string html = new ClientReport(question.Answer()).ToHtml();
/// </code>
/// </example>
[JsonConverter(typeof(ConvertersNeeded))]
public sealed class ReportQuestion
{
    // So far does the timeline go: a choice of this library.
    private const int YearsOfTimeline = 2;

    /// <summary>Creates the question.</summary>
    /// <param name="file">The documents, opened by the calculator whose rules apply.</param>
    /// <param name="on">The day of the report.</param>
    /// <exception cref="ArgumentOutOfRangeException">The day is outside <see cref="DocumentDates"/>.</exception>
    public ReportQuestion(CandidateFile file, LocalDate on)
    {
        File = Guard.Given(file, nameof(file));
        On = Guard.Day(on, nameof(on));
    }

    /// <summary>The documents and the calculator.</summary>
    public CandidateFile File { get; }

    /// <summary>The day of the report.</summary>
    public LocalDate On { get; }

    /// <summary>The rounds; later ones than the day are left out. When left out, those included in the library.</summary>
    public RoundHistory Rounds { get; init => field = Guard.Given(value); } = RoundHistory.Official;

    /// <summary>The rules on applications; when left out, the official ones.</summary>
    public ApplicationRules ApplicationRules { get; init => field = Guard.Given(value); } = ApplicationRules.Official;

    /// <summary>The invitation; <see langword="null"/> before there is one.</summary>
    public InvitationToApply? Invitation { get; init; }

    /// <summary>The papers at hand; <see cref="Applicant.Check"/> them first.</summary>
    public ImmutableArray<ApplicationDocument> Documents { get; init => field = Guard.AllGiven(value); } = [];

    /// <summary>What a plan should reach; <see langword="null"/> for no target.</summary>
    public PlanTarget? Target { get; init; }

    /// <summary>Works out every result. A section is left out if it has none on the day:</summary>
    /// <remarks>
    /// <list type="bullet">
    /// <item>before the first rules on programs, everything but the score, or why there is none;</item>
    /// <item>where the points are not available, the plan;</item>
    /// <item>after an invitation, the plan, unless there is a target: more points change nothing then;</item>
    /// <item>before the first round, the rounds;</item>
    /// <item>for somebody who gets too old for a profile before the timeline ends, the timeline.</item>
    /// </list>
    /// A plan has no answer for a category that had no round by the day.
    /// </remarks>
    /// <returns>The results.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The day is before that of the invitation.</exception>
    /// <exception cref="InvalidProfileException">The documents contradict each other, or cannot be assessed on the day.</exception>
    public ReportResults Answer() => Steps()[^1].Results;

    /// <summary>
    /// Returns the steps towards the answer, so that a user interface can show sections early and stay responsive between two steps.
    /// </summary>
    /// <returns>
    /// The steps. None is worked out before you ask for its results. The last one has the results of <see cref="Answer"/>.
    /// </returns>
    public ImmutableArray<ReportStep> Steps()
    {
        var score = new ReportStep([ReportSection.Score], Score);
        if (!File.Calculator.Rules.On(On).CanAssessPrograms)
        {
            return [score];
        }

        ReportStep programs = score.Then([ReportSection.Programs], results => results with { Eligibility = File.Eligibility(Date) });
        ReportStep rounds = programs.Then([ReportSection.Rounds], results => results with { Outlook = Outlook() });
        ReportStep plan = rounds.Then([ReportSection.Plan], WithPlan);
        ReportStep timeline = plan.Then([ReportSection.Timeline], results => results with { Timeline = Timeline() });
        ReportStep checklist = timeline.Then(
            [ReportSection.Application, ReportSection.Flags, ReportSection.Checklist],
            results => results with { Checklist = Checklist() });
        return [score, programs, rounds, plan, timeline, checklist];
    }

    /// <summary>The day, and what is asked beside it.</summary>
    /// <returns>For example <c>2026-02-25: 2 credentials, 1 language test, 3 jobs</c>.</returns>
    public override string ToString() => $"{Invariant.Text(On)}: {File.Candidate}";

    private AssessmentDate Date => new(On, Invitation?.IssuedOn);

    /// <summary>An invited candidate keeps the points of the day of the invitation.</summary>
    private ReportResults Score()
    {
        _ = Invitation is null
            ? File.TryAssess(Date, out CrsAssessment? assessment, out RuleGap? gap)
            : File.TryAssessApplication(Date, out assessment, out gap);
        return new ReportResults { On = On, Assessment = assessment, Gap = gap };
    }

    private RoundOutlook? Outlook() => Rounds.UpTo(On) is { } history
        ? new PoolCandidate(File.Candidate, File.Calculator).Outlook(history, On)
        : null;

    private ReportResults WithPlan(ReportResults results)
    {
        if ((Invitation is not null && Target is null) || !File.TryAssess(On, out _, out _))
        {
            return results;
        }

        ImprovementPlan plan = File.Plan(On);
        return results with { Plan = plan, Answer = Target is null || !plan.HasEligibility ? null : AnswerBy(plan, Target) };
    }

    private RoundPlanAnswer? AnswerBy(ImprovementPlan plan, PlanTarget target)
    {
        var rounds = new RoundPlan(plan, Rounds);
        return target.Category is { } category && rounds.LastRound(category) is null ? null : rounds.Reach(target);
    }

    private ScoreTimeline? Timeline()
    {
        LocalDate last = LocalDate.Min(On.PlusYears(YearsOfTimeline), DocumentDates.Latest);
        return File.CanBeAssessedOn(last) ? File.Timeline(On, last) : null;
    }

    private ApplicationChecklist Checklist() =>
        new Applicant(File.Candidate, File.Calculator, ApplicationRules).Checklist(On, Invitation, Documents);
}
