using System.Collections.Immutable;
using CrsCalculator.Assessment;
using CrsCalculator.Eligibility;
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

    /// <summary>The score of that day, with birthdays after the invitation forgiven, does not rank below the last one invited in the round.</summary>
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
    private const string Holding = "IRPA 11.2";

    private ApplicationCheck(
        InvitationToApply invitation,
        EligibilityAssessment eligibility,
        CrsScore? score,
        ImmutableArray<ConditionOutcome> conditions,
        ImmutableArray<Notice> notices)
    {
        Invitation = invitation;
        ReceivedOn = eligibility.Date.On;
        Score = score;
        Eligibility = eligibility;
        Conditions = conditions;
        Notices = notices;
    }

    /// <summary>The invitation.</summary>
    public InvitationToApply Invitation { get; }

    /// <summary>The day on which the application is received.</summary>
    public LocalDate ReceivedOn { get; }

    /// <summary>The score on that day by the rules of the day of the invitation, or by chosen ones; <see langword="null"/> where those are not held.</summary>
    public CrsScore? Score { get; }

    /// <summary>The programs on that day, requirement by requirement.</summary>
    public EligibilityAssessment Eligibility { get; }

    /// <summary>Every condition.</summary>
    public ImmutableArray<ConditionOutcome> Conditions { get; }

    /// <summary>
    /// Everything that must be said with the answer: of the rules of the day of the invitation, of the documents, of eligibility. Empty when there is
    /// nothing to say.
    /// </summary>
    public ImmutableArray<Notice> Notices { get; }

    /// <summary>
    /// <see langword="true"/> where all conditions are met, <see langword="false"/> where one is not met, <see langword="null"/> where none fails but
    /// one could not be assessed.
    /// </summary>
    public bool? Holds =>
        Conditions.Any(static condition => condition.Outcome == Outcome.NotMet) ? false
        : Conditions.Any(static condition => condition.Outcome == Outcome.NotAssessed) ? null
        : true;

    /// <summary>The day and what came of each condition.</summary>
    /// <returns>For example <c>2026-03-02: deadline met, program met, rank met</c>.</returns>
    public override string ToString() =>
        $"{Invariant.Text(ReceivedOn)}: {string.Join(", ", Conditions.Select(static c => $"{RoundCodes.ApplicationCondition.Of(c.Condition)} {Codes.Outcome.Of(c.Outcome)}"))}";

    /// <summary>Whoever holds an invitation keeps its rules: the change of 2025-03-25 did not touch those.</summary>
    internal static ApplicationCheck Of(InvitationToApply invitation, Candidate profile, LocalDate receivedOn, CrsRuleset? ruleset, RulesetTimeline timeline)
    {
        var date = new AssessmentDate(receivedOn, invitation.IssuedOn);
        EligibilityAssessment eligibility = Crs.AssessEligibility(profile, date);
        CrsAssessment? assessment = ruleset is null ? null : Crs.Assess(profile, date, ruleset, timeline);
        CrsScore? score = assessment?.Score;
        ImmutableArray<ConditionOutcome>.Builder conditions = ImmutableArray.CreateBuilder<ConditionOutcome>();
        conditions.Add(new ConditionOutcome(ApplicationCondition.Deadline, Deadline(invitation, receivedOn), invitation.Citation));
        conditions.Add(new ConditionOutcome(ApplicationCondition.Program, Requirement.OutcomeOf(Program(invitation.Program, eligibility)), $"{Holding}(1)"));
        if (invitation.Round.Category.Selection() is { } category)
        {
            conditions.Add(new ConditionOutcome(ApplicationCondition.Category, Requirement.OutcomeOf(Category(category, eligibility, invitation.IssuedOn)), $"{Holding}(1)"));
        }

        bool? ranks = score is { } held ? RoundRules.Rank(held.Total, profile.ProfileSubmittedAt, invitation.Round).Verdict : null;
        conditions.Add(new ConditionOutcome(ApplicationCondition.Rank, Requirement.OutcomeOf(ranks), $"{Holding}(2)"));
        ImmutableArray<Notice> ofScore = assessment is null
            ? []
            : NoticeList.Joined(timeline.NoticesFor(assessment.Ruleset, invitation.IssuedOn), assessment.NoticesOfDocuments);
        return new ApplicationCheck(invitation, eligibility, score, conditions.ToImmutable(), NoticeList.Joined(ofScore, eligibility.Notices));
    }

    private static Outcome Deadline(InvitationToApply invitation, LocalDate receivedOn) =>
        receivedOn <= invitation.DueOn ? Outcome.Met
        : receivedOn <= invitation.LatestDueOn ? Outcome.NotAssessed
        : Outcome.NotMet;

    private static bool? Program(InvitationProgram program, EligibilityAssessment eligibility) => program switch
    {
        InvitationProgram.CanadianExperienceClass => eligibility.Cec.IsEligible,
        InvitationProgram.FederalSkilledWorker => eligibility.Fsw.IsEligible,
        InvitationProgram.FederalSkilledTrades => eligibility.Fst.IsEligible,
        _ => DocumentRules.HasNomination(eligibility.Profile.Principal, eligibility.Date.On) ? eligibility.IsEligible : false,
    };

    /// <summary>The list of the invitation decides. Where another one is in force by now, what it would say is not guessed.</summary>
    private static bool? Category(CategoryId id, EligibilityAssessment eligibility, LocalDate issuedOn) =>
        ReferenceEquals(CategoryList.InForceOn(issuedOn), CategoryList.InForceOn(eligibility.Date.On))
            ? eligibility.Categories.FirstOrDefault(category => category.Category == id)?.Qualifies
            : null;
}
