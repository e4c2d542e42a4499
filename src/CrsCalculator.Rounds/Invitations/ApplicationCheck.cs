using System.Collections.Immutable;
using NodaTime;

namespace CrsCalculator.Rounds;

/// <summary>A condition that an application must meet when it is received.</summary>
public enum ApplicationCondition : byte
{
    /// <summary>It is received in time.</summary>
    Deadline,

    /// <summary>The requirements of the program are still met on that day.</summary>
    Program,

    /// <summary>The candidate still qualifies for the category on that day; only after a round for a category.</summary>
    Category,

    /// <summary>
    /// The score on that day, disregarding birthdays after the invitation, does not rank below the lowest-ranked candidate invited in the
    /// round.
    /// </summary>
    Rank,
}

/// <summary>The outcome of a condition.</summary>
/// <param name="Condition">The condition.</param>
/// <param name="Outcome">The outcome.</param>
/// <param name="Citation">The provision.</param>
/// <remarks>Immutable, and safe to use from several threads.</remarks>
public sealed record ConditionOutcome(ApplicationCondition Condition, Outcome Outcome, string Citation);

/// <summary>Whether the basis of an invitation still holds when the application is received.</summary>
/// <remarks>Immutable, and safe to use from several threads.</remarks>
public sealed class ApplicationCheck
{
    private readonly CrsAssessment? _assessment;
    private ImmutableArray<Notice> _notices;

    private ApplicationCheck(
        InvitationToApply invitation,
        EligibilityAssessment eligibility,
        CrsAssessment? assessment,
        ImmutableArray<ConditionOutcome> conditions)
    {
        _assessment = assessment;
        Invitation = invitation;
        ReceivedOn = eligibility.Date.On;
        Score = assessment?.Score;
        Eligibility = eligibility;
        Conditions = conditions;
    }

    /// <summary>The invitation.</summary>
    public InvitationToApply Invitation { get; }

    /// <summary>The day on which the application is received.</summary>
    public LocalDate ReceivedOn { get; }

    /// <summary>
    /// The score on that day under the rules of the day of the invitation, or under chosen ones; <see langword="null"/> if those are not
    /// available.
    /// </summary>
    public CrsScore? Score { get; }

    /// <summary>The programs assessed on that day, requirement by requirement.</summary>
    public EligibilityAssessment Eligibility { get; }

    /// <summary>Every condition.</summary>
    public ImmutableArray<ConditionOutcome> Conditions { get; }

    /// <summary>
    /// Notices that must accompany the answer: about the rules on the day of the invitation, the documents and eligibility. Empty if there
    /// are none.
    /// </summary>
    public ImmutableArray<Notice> Notices => _notices.IsDefault ? _notices = AllNotices() : _notices;

    /// <summary>
    /// Whether the invitation still holds: met if all conditions are met, not met if one is not met, not assessed if none fails but one
    /// could not be assessed.
    /// </summary>
    public Outcome Outcome => Outcomes.All(Conditions.Select(static condition => condition.Outcome));

    /// <summary>
    /// Whether program, category and rank still hold, as the documents decide; the deadline is ignored. Not met if one of them is not met.
    /// </summary>
    public Outcome InvitationStands => Outcomes.All(Conditions
        .Where(static condition => condition.Condition != ApplicationCondition.Deadline)
        .Select(static condition => condition.Outcome));

    /// <summary>Returns the outcome of a condition.</summary>
    /// <param name="condition">The condition.</param>
    /// <returns>The outcome; <see langword="null"/> if the condition does not apply, as the category after a round for a program.</returns>
    public Outcome? OutcomeOf(ApplicationCondition condition) =>
        Conditions.FirstOrDefault(one => one.Condition == condition)?.Outcome;

    /// <summary>The day and the outcome of each condition.</summary>
    /// <returns>For example <c>2026-03-02: deadline met, program met, rank met</c>.</returns>
    public override string ToString() =>
        $"{Invariant.Text(ReceivedOn)}: {string.Join(", ", Conditions.Select(static c => $"{Code.Of(c.Condition)} {Code.Of(c.Outcome)}"))}";

    /// <summary>An invited candidate keeps the points of the invitation: the change of 2025-03-25 did not affect them.</summary>
    internal static ApplicationCheck Of(InvitationToApply invitation, CandidateFile file, LocalDate receivedOn)
    {
        var date = new AssessmentDate(receivedOn, invitation.IssuedOn);
        ExpressEntry rules = file.Calculator;
        EligibilityAssessment eligibility = file.Eligibility(date);
        _ = file.TryAssessApplication(date, out CrsAssessment? assessment, out _);
        string provision = invitation.Rules.ApplicationProvision;
        ImmutableArray<ConditionOutcome>.Builder conditions = ImmutableArray.CreateBuilder<ConditionOutcome>();
        conditions.Add(new ConditionOutcome(ApplicationCondition.Deadline, Deadline(invitation, receivedOn), invitation.Citation));
        conditions.Add(new ConditionOutcome(ApplicationCondition.Program, Program(invitation.Program, eligibility), $"{provision}(1)"));
        if (invitation.Category?.Selection() is { } category)
        {
            Outcome qualifies = Category(category, eligibility, invitation.IssuedOn, rules);
            conditions.Add(new ConditionOutcome(ApplicationCondition.Category, qualifies, $"{provision}(1)"));
        }

        Outcome ranks = assessment is null ? Outcome.NotAssessed : Rank(invitation, assessment.Score.Total, file);
        conditions.Add(new ConditionOutcome(ApplicationCondition.Rank, ranks, $"{provision}(2)"));
        return new ApplicationCheck(invitation, eligibility, assessment, conditions.ToImmutable());
    }

    /// <summary>Additional points change nothing after an invitation.</summary>
    private ImmutableArray<Notice> AllNotices() =>
    [
        .. (_assessment?.Notices ?? []).Union(Eligibility.Notices).Where(static notice => notice.Code != NoticeCodes.NextYear),
    ];

    /// <summary>The tie-break may be unknown, but a candidate who was invited with the same score ranked high enough.</summary>
    private static Outcome Rank(InvitationToApply invitation, int score, CandidateFile file)
    {
        Outcome byRound = invitation.LowestScore is { } lowest
            ? RoundRules.Rank(
                score,
                file.Candidate.ProfileSubmittedAt,
                lowest,
                invitation.TieBreak,
                invitation.IssuedOn < RoundHistory.FirstTieBreakOn).Outcome
            : Outcome.NotAssessed;
        return byRound == Outcome.NotAssessed ? RankByOwnScore(invitation, score, file) : byRound;
    }

    /// <summary>
    /// A candidate who was invited ranked high enough on that day, so a score that has not dropped still does. A lower score may or may
    /// not.
    /// </summary>
    private static Outcome RankByOwnScore(InvitationToApply invitation, int score, CandidateFile file) =>
        file.CanBeAssessedOn(invitation.IssuedOn) && score >= file.Assess(invitation.IssuedOn).Score.Total
            ? Outcome.Met
            : Outcome.NotAssessed;

    private static Outcome Deadline(InvitationToApply invitation, LocalDate receivedOn) =>
        receivedOn <= invitation.DueOn ? Outcome.Met
        : receivedOn <= invitation.LatestDueOn ? Outcome.NotAssessed
        : Outcome.NotMet;

    private static Outcome Program(InvitationProgram program, EligibilityAssessment eligibility) => program switch
    {
        InvitationProgram.CanadianExperienceClass => eligibility.Cec.Outcome,
        InvitationProgram.FederalSkilledWorker => eligibility.Fsw.Outcome,
        InvitationProgram.FederalSkilledTrades => eligibility.Fst.Outcome,
        _ => Outcomes.Of(eligibility.IsNominated).And(eligibility.Outcome),
    };

    /// <summary>
    /// The category list of the invitation decides. If a list with other requirements is now in force, the outcome under the earlier one is
    /// not guessed.
    /// </summary>
    private static Outcome Category(CategoryId id, EligibilityAssessment eligibility, LocalDate issuedOn, ExpressEntry rules) =>
        rules.Rules.Categories.At(issuedOn).ValueOrNull is { } then
        && rules.Rules.Categories.At(eligibility.Date.On).ValueOrNull is { } now
        && then.AsksTheSameIn(id, now)
            ? eligibility.Categories.FirstOrDefault(category => category.Category == id)?.Outcome ?? Outcome.NotAssessed
            : Outcome.NotAssessed;
}
