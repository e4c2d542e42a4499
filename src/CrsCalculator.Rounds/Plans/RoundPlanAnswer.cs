using System.Collections.Immutable;
using System.Text.Json.Serialization;
using CrsCalculator.Planning;
using CrsCalculator.Rules;

namespace CrsCalculator.Rounds;

/// <summary>Whether a target can be reached and by which smallest sets of changes, or what no change can fix.</summary>
/// <remarks>Immutable, and safe to use from several threads.</remarks>
[JsonConverter(typeof(ConvertersNeeded))]
public sealed class RoundPlanAnswer
{
    private ImmutableArray<RoundPlanSet> _sets;

    internal RoundPlanAnswer(RoundPlan plan, PlanTarget target, TargetAnswer answer)
    {
        Plan = plan;
        Target = target;
        Answer = answer;
    }

    /// <summary>The plan that gave the answer.</summary>
    public RoundPlan Plan { get; }

    /// <summary>The target.</summary>
    public PlanTarget Target { get; }

    /// <summary>The round to reach, or the last one of a category; <see langword="null"/> for a score.</summary>
    public Round? Round { get; internal init; }

    /// <summary>
    /// The answer for the score or the cut-off: its sets and whether they are all. For a round, the sets are those with which it fits, and
    /// <see cref="TargetAnswer.CanMeetCondition"/> says whether any changes make it fit.
    /// </summary>
    public TargetAnswer Answer { get; }

    /// <summary>The sets of <see cref="Answer"/>, with the rounds that they open.</summary>
    public ImmutableArray<RoundPlanSet> Sets => _sets.IsDefault
        ? _sets = [.. Answer.Sets.Select(set => new RoundPlanSet(set, this))]
        : _sets;

    /// <summary>The rounds of the category in the 12 months up to the date of the plan, by date; empty for a score.</summary>
    public ImmutableArray<Round> RecentRounds { get; internal init; } = [];

    /// <summary>
    /// Why no changes make the round fit: the requirements that are not met, or not assessed, whatever changes. If a program is required,
    /// they are those of each program. Empty if changes do make it fit, and if the category is unknown or its list is not available on the
    /// date of the plan.
    /// </summary>
    public ImmutableArray<Requirement> Missing { get; internal init; } = [];

    /// <summary>The target and the answer.</summary>
    /// <returns>For example <c>french, 382: 1 set</c>.</returns>
    public override string ToString() => Round is null ? Answer.ToString() : $"{Target}, {Answer}";
}

/// <summary>A set of changes that together reach a target, and the rounds that they open.</summary>
/// <remarks>Immutable, and safe to use from several threads.</remarks>
[JsonConverter(typeof(ConvertersNeeded))]
public sealed class RoundPlanSet
{
    private readonly RoundPlanAnswer _answer;
    private ImmutableArray<Opening> _opens;

    internal RoundPlanSet(LeverSet set, RoundPlanAnswer answer)
    {
        _answer = answer;
        Set = set;
    }

    /// <summary>The changes, and the score with them.</summary>
    public LeverSet Set { get; }

    /// <summary>The categories of rounds that they open, most recent round first.</summary>
    public ImmutableArray<Opening> Opens => _opens.IsDefault ? _opens = _answer.Plan.Opens(Set.Levers) : _opens;

    /// <summary>
    /// Whether the answer's round would have invited the candidate with this score: at the cut-off the time of submission decides, and the
    /// profile must have been in the pool. <see langword="null"/> for a score.
    /// </summary>
    public Outcome? WouldHaveInvited => Invited?.Outcome;

    /// <summary>Why, for a round: the reason against, the reason that leaves it open, or how score and time of submission rank.</summary>
    public InvitationReason? Reason => Invited?.Reasons.ToArray().MinBy(static reason => reason.IsAgainst() ? 0 : reason.IsOpen() ? 1 : 2);

    /// <summary>
    /// The number of <see cref="RoundPlanAnswer.RecentRounds"/> whose cut-off the score reaches, regardless of tie-breaks.
    /// </summary>
    public int RoundsWithinReach => _answer.RecentRounds.Count(round => round.CutOff <= Set.Total);

    private Finding? Invited => _answer.Round is { } round
        ? InvitedIn(round, _answer.Plan.Plan.ApplyToProfile(Set.Levers).ProfileSubmittedAt)
        : null;

    private Finding InvitedIn(Round round, DocumentTime? submittedAt)
    {
        InvitationRules? rules = _answer.Plan.Plan.Rules.Invitations.At(round.HeldOn).ValueOrNull;
        DocumentTime? expiresAt = submittedAt is { } submitted ? rules?.ProfileExpiresAt(submitted) : null;
        return RoundRules.Rank(Set.Total, submittedAt, round) & RoundRules.Pool(submittedAt, expiresAt, round);
    }

    /// <summary>The changes and the score.</summary>
    /// <returns>For example <c>nomination, sibling: 1035</c>.</returns>
    public override string ToString() => Set.ToString();
}
