using System.Collections.Immutable;
using NodaTime;

namespace CrsCalculator.Rounds;

/// <summary>What must hold when an application is received.</summary>
public enum ApplicationCondition : byte
{
    /// <summary>It is received in time.</summary>
    Deadline,

    /// <summary>The requirements of the program are met on that day too.</summary>
    Program,

    /// <summary>The candidate qualifies for the category on that day too; only after a round for a category.</summary>
    Category,

    /// <summary>
    /// The score of that day, with birthdays after the invitation forgiven, does not rank below the last one invited in the round.
    /// </summary>
    Rank,
}

/// <summary>What came of a condition.</summary>
/// <param name="Condition">Which one.</param>
/// <param name="Outcome">What came of it.</param>
/// <param name="Citation">The provision.</param>
/// <remarks>Immutable, and safe to use from several threads.</remarks>
public sealed record ConditionOutcome(ApplicationCondition Condition, Outcome Outcome, string Citation);

/// <summary>Whether what an invitation rested on still holds when the application is received.</summary>
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
    /// The score on that day by the rules of the day of the invitation, or by chosen ones; <see langword="null"/> where those are not
    /// available.
    /// </summary>
    public CrsScore? Score { get; }

    /// <summary>The programs on that day, requirement by requirement.</summary>
    public EligibilityAssessment Eligibility { get; }

    /// <summary>Every condition.</summary>
    public ImmutableArray<ConditionOutcome> Conditions { get; }

    /// <summary>
    /// Everything that must be said with the answer: of the rules of the day of the invitation, of the documents, of eligibility. Empty
    /// when there is nothing to say.
    /// </summary>
    public ImmutableArray<Notice> Notices => _notices.IsDefault ? _notices = AllNotices() : _notices;

    /// <summary>
    /// Whether the invitation still holds: met where all conditions are met, not met where one is not met, not assessed where none fails
    /// but one could not be assessed.
    /// </summary>
    public Outcome Outcome => Outcomes.All(Conditions.Select(static condition => condition.Outcome));

    /// <summary>
    /// Whether program, category and rank still hold, the deadline aside: what documents decide. Not met where one of them is not met.
    /// </summary>
    public Outcome InvitationStands => Outcomes.All(Conditions
        .Where(static condition => condition.Condition != ApplicationCondition.Deadline)
        .Select(static condition => condition.Outcome));

    /// <summary>What came of a condition.</summary>
    /// <param name="condition">The condition.</param>
    /// <returns>The outcome; <see langword="null"/> if it is not asked for, as the category after a round for a program.</returns>
    public Outcome? OutcomeOf(ApplicationCondition condition) =>
        Conditions.FirstOrDefault(one => one.Condition == condition)?.Outcome;

    /// <summary>The day and what came of each condition.</summary>
    /// <returns>For example <c>2026-03-02: deadline met, program met, rank met</c>.</returns>
    public override string ToString() =>
        $"{Invariant.Text(ReceivedOn)}: {string.Join(", ", Conditions.Select(static c => $"{Code.Of(c.Condition)} {Code.Of(c.Outcome)}"))}";

    /// <summary>The holder of an invitation keeps its points: the change of 2025-03-25 did not touch those.</summary>
    internal static ApplicationCheck Of(InvitationToApply invitation, CandidateFile file, LocalDate receivedOn)
    {
        var date = new AssessmentDate(receivedOn, invitation.IssuedOn);
        ExpressEntry rules = file.Calculator;
        EligibilityAssessment eligibility = file.Eligibility(date);
        CrsAssessment? assessment = rules.TryPointsOn(invitation.IssuedOn, out _) ? file.AssessApplication(date) : null;
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

    /// <summary>More points change nothing after an invitation.</summary>
    private ImmutableArray<Notice> AllNotices() =>
    [
        .. (_assessment?.Notices ?? []).Union(Eligibility.Notices).Where(static notice => notice.Code != NoticeCodes.NextYear),
    ];

    /// <summary>The tie-break may be unknown, but who was invited with the same score ranked high enough.</summary>
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
    /// Who was invited ranked high enough on that day, so a score that has not fallen still does. A lower one may or may not.
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
    /// The list of the invitation decides. Where another one, in which the category asks for something else, is in force by now, what the
    /// earlier one would say is not guessed.
    /// </summary>
    private static Outcome Category(CategoryId id, EligibilityAssessment eligibility, LocalDate issuedOn, ExpressEntry rules) =>
        rules.Rules.Categories.At(issuedOn).ValueOrNull is { } then
        && rules.Rules.Categories.At(eligibility.Date.On).ValueOrNull is { } now
        && then.AsksTheSameIn(id, now)
            ? eligibility.Categories.FirstOrDefault(category => category.Category == id)?.Outcome ?? Outcome.NotAssessed
            : Outcome.NotAssessed;
}
