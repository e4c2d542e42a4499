using System.Collections.Immutable;
using System.Text.Json.Serialization;
using CrsCalculator.Planning;

namespace CrsCalculator.Rounds;

/// <summary>A plan aimed at rounds: which categories of rounds its changes open, and the smallest sets of changes for a round.</summary>
/// <remarks>
/// Immutable, and safe to use from several threads. Rounds after the date of the plan are ignored; eligibility, the score and the list of
/// categories are those of that date.
/// </remarks>
[JsonConverter(typeof(ConvertersNeeded))]
public sealed class RoundPlan
{
    private readonly ImmutableArray<Round> _rounds;

    /// <summary>Creates a plan aimed at rounds.</summary>
    /// <param name="plan">The plan, made from documents.</param>
    /// <param name="history">The rounds.</param>
    /// <exception cref="ArgumentException">The plan has no eligibility; see <see cref="ImprovementPlan.HasEligibility"/>.</exception>
    public RoundPlan(ImprovementPlan plan, RoundHistory history)
    {
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(history);
        if (!plan.HasEligibility)
        {
            throw new ArgumentException(
                "Rounds ask for eligibility: the plan must start from documents, and the rules of every program must be available.",
                nameof(plan));
        }

        Plan = plan;
        History = history;
        Eligibility = plan.EligibilityWith();
        Fits = FittedBy(Eligibility);
        _rounds = [.. history.Rounds.Where(round => round.Date <= plan.Date.On)];
    }

    /// <summary>The plan.</summary>
    public ImprovementPlan Plan { get; }

    /// <summary>The rounds.</summary>
    public RoundHistory History { get; }

    /// <summary>The eligibility with the documents as they are.</summary>
    public EligibilityAssessment Eligibility { get; }

    /// <summary>The categories of rounds that fit the candidate without any change, in order.</summary>
    public ImmutableArray<RoundCategory> Fits { get; }

    /// <summary>Notices that must accompany any answer that rests on eligibility. Empty if there are none.</summary>
    public ImmutableArray<Notice> Notices => Eligibility.Notices;

    /// <summary>Returns the last round of a category up to the date of the plan.</summary>
    /// <param name="category">The category.</param>
    /// <returns>The round, or <see langword="null"/> if there was none.</returns>
    public Round? LastRound(RoundCategory category) => _rounds.LastOrDefault(round => round.Category == category);

    /// <summary>Returns the categories of rounds that changes open together.</summary>
    /// <param name="levers">Lever ids, at most one step of each kind.</param>
    /// <returns>The categories, most recent round first; those without a round last.</returns>
    /// <exception cref="LeverException">There is no such lever, or two are of one kind.</exception>
    public ImmutableArray<Opening> Opens(params string[] levers) => Opens((IEnumerable<string>)levers);

    /// <summary>Returns the categories of rounds that changes open together.</summary>
    /// <param name="levers">Lever ids, at most one step of each kind.</param>
    /// <returns>The categories, most recent round first; those without a round last.</returns>
    /// <exception cref="LeverException">There is no such lever, or two are of one kind.</exception>
    public ImmutableArray<Opening> Opens(IEnumerable<string> levers) =>
    [
        .. FittedBy(Plan.EligibilityWith(levers))
            .Where(category => !Fits.Contains(category))
            .Select(category => new Opening(category, LastRound(category)))
            .OrderByDescending(static opening => opening.LastRound?.Date),
    ];

    /// <summary>Determines exactly whether a target can be reached, and by the fewest changes.</summary>
    /// <param name="target">
    /// The target. A round or category requires its cut-off and a candidate whom it fits; a score requires nothing else.
    /// </param>
    /// <param name="limit">The maximum number of sets listed, 1 or more.</param>
    /// <param name="cancellation">Cancels the search.</param>
    /// <returns>The answer; see <see cref="ImprovementPlan.Reach"/> for the time it takes.</returns>
    /// <exception cref="ArgumentException">There was no round of the category up to the date of the plan.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The limit is less than 1.</exception>
    /// <exception cref="OperationCanceledException">The search was canceled.</exception>
    public RoundPlanAnswer Reach(PlanTarget target, int limit = 20, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(target);
        return RoundOf(target) is { } round
            ? Reach(target, round, limit, cancellation)
            : new RoundPlanAnswer(this, target, Plan.Reach(target.Score.GetValueOrDefault(), cost: null, limit, cancellation));
    }

    /// <summary>The plan and the rounds.</summary>
    /// <returns>For example <c>512 by 2025-03-25, 14 levers; 448 rounds, 125 snapshots, complete to 2026-10-01</c>.</returns>
    public override string ToString() => $"{Plan}; {History}";

    private RoundPlanAnswer Reach(PlanTarget target, Round round, int limit, CancellationToken cancellation)
    {
        TargetAnswer answer = Plan.ReachWhere(
            round.CutOff,
            eligibility => IsFittedBy(eligibility, round.Category),
            limit,
            cancellation);
        return new RoundPlanAnswer(this, target, answer)
        {
            Round = round,
            RecentRounds = RecentRounds(round.Category),
            Missing = answer.CanMeetCondition ? [] : MissingWhateverChanges(round.Category),
        };
    }

    private Round? RoundOf(PlanTarget target) => target.Category is { } category
        ? LastRound(category) ?? throw new ArgumentException(
            $"There was no round for {Code.Of(category)} up to {Invariant.Text(Plan.Date.On)}.",
            nameof(target))
        : target.Round;

    private ImmutableArray<Round> RecentRounds(RoundCategory category) =>
        [.. _rounds.Where(round => round.Category == category && round.Date > Plan.Date.On.PlusYears(-1))];

    /// <summary>The requirements that are missing now, and still are with all changes at their highest.</summary>
    private ImmutableArray<Requirement> MissingWhateverChanges(RoundCategory category)
    {
        HashSet<RequirementId> atBest =
            [.. Missing(Plan.EligibilityWith(Plan.HighestLevers), category).Select(static requirement => requirement.Id)];
        return [.. Missing(Eligibility, category).Where(requirement => atBest.Contains(requirement.Id))];
    }

    /// <summary>The requirements missing for rounds of a category; in place of a program, those missing for each program.</summary>
    private static IEnumerable<Requirement> Missing(EligibilityAssessment eligibility, RoundCategory category) =>
        RoundRules.Missing(eligibility, category).SelectMany(requirement => requirement.Id == RequirementId.CategoryProgram
            ? eligibility.Programs.SelectMany(static program => program.Requirements).Where(static one => one.Outcome != Outcome.Met)
            : [requirement]);

    private static ImmutableArray<RoundCategory> FittedBy(EligibilityAssessment eligibility) =>
        [.. Enum.GetValues<RoundCategory>().Where(category => IsFittedBy(eligibility, category))];

    private static bool IsFittedBy(EligibilityAssessment eligibility, RoundCategory category) =>
        RoundRules.Fit(eligibility, list: null, category).Outcome == Outcome.Met;
}
