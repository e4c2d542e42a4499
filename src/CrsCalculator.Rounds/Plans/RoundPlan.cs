using System.Collections.Immutable;
using System.Text.Json.Serialization;
using CrsCalculator.Planning;

namespace CrsCalculator.Rounds;

/// <summary>
/// A plan that is steered towards rounds: which categories of rounds its changes open, and the smallest sets of changes for a round.
/// </summary>
/// <remarks>
/// Immutable, and safe to use from several threads. Rounds after the date of the plan are left aside; everything else is asked of the
/// date: eligibility, the score, and the list of categories in force.
/// </remarks>
[JsonConverter(typeof(ConvertersNeeded))]
public sealed class RoundPlan
{
    private readonly ImmutableArray<Round> _rounds;

    /// <summary>Steers a plan.</summary>
    /// <param name="plan">The plan, made from documents.</param>
    /// <param name="history">The rounds.</param>
    /// <exception cref="ArgumentException">The plan has no eligibility: see <see cref="ImprovementPlan.HasEligibility"/>.</exception>
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

    /// <summary>The eligibility as the documents are.</summary>
    public EligibilityAssessment Eligibility { get; }

    /// <summary>The categories of rounds that fit the candidate without any change, in their order.</summary>
    public ImmutableArray<RoundCategory> Fits { get; }

    /// <summary>What must be said with anything that rests on eligibility. Empty when there is nothing to say.</summary>
    public ImmutableArray<Notice> Notices => Eligibility.Notices;

    /// <summary>The last round of a category up to the date of the plan.</summary>
    /// <param name="category">The category.</param>
    /// <returns>The round, or <see langword="null"/> if there was none.</returns>
    public Round? LastRound(RoundCategory category) => _rounds.LastOrDefault(round => round.Category == category);

    /// <summary>The categories of rounds that changes open together.</summary>
    /// <param name="levers">Ids of levers; of the steps of one kind one at most.</param>
    /// <returns>The categories, the one with the most recent round first; those without a round last.</returns>
    /// <exception cref="LeverException">There is no such lever, or two of one kind.</exception>
    public ImmutableArray<Opening> Opens(params string[] levers) => Opens((IEnumerable<string>)levers);

    /// <summary>The categories of rounds that changes open together.</summary>
    /// <param name="levers">Ids of levers; of the steps of one kind one at most.</param>
    /// <returns>The categories, the one with the most recent round first; those without a round last.</returns>
    /// <exception cref="LeverException">There is no such lever, or two of one kind.</exception>
    public ImmutableArray<Opening> Opens(IEnumerable<string> levers) =>
    [
        .. FittedBy(Plan.EligibilityWith(levers))
            .Where(category => !Fits.Contains(category))
            .Select(category => new Opening(category, LastRound(category)))
            .OrderByDescending(static opening => opening.LastRound?.Date),
    ];

    /// <summary>Whether a target can be reached, and by which fewest changes: exactly.</summary>
    /// <param name="target">
    /// The target. A round or a category asks for its cut-off and for a candidate whom it fits; a score for nothing else.
    /// </param>
    /// <param name="limit">The most sets that are listed, 1 or more.</param>
    /// <param name="cancellation">Ends the search.</param>
    /// <returns>The answer; see <see cref="ImprovementPlan.Reach"/> for the time that it takes.</returns>
    /// <exception cref="ArgumentException">There was no round of the category up to the date of the plan.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The limit is less than 1.</exception>
    /// <exception cref="OperationCanceledException">The search was ended.</exception>
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

    /// <summary>What is missing now, and still is with all changes at their highest.</summary>
    private ImmutableArray<Requirement> MissingWhateverChanges(RoundCategory category)
    {
        HashSet<RequirementId> atBest =
            [.. Missing(Plan.EligibilityWith(Plan.HighestLevers), category).Select(static requirement => requirement.Id)];
        return [.. Missing(Eligibility, category).Where(requirement => atBest.Contains(requirement.Id))];
    }

    /// <summary>What is missing for rounds of a category; instead of a program, what is missing for each of them.</summary>
    private static IEnumerable<Requirement> Missing(EligibilityAssessment eligibility, RoundCategory category) =>
        RoundRules.Missing(eligibility, category).SelectMany(requirement => requirement.Id == RequirementId.CategoryProgram
            ? eligibility.Programs.SelectMany(static program => program.Requirements).Where(static one => one.Outcome != Outcome.Met)
            : [requirement]);

    private static ImmutableArray<RoundCategory> FittedBy(EligibilityAssessment eligibility) =>
        [.. Enum.GetValues<RoundCategory>().Where(category => IsFittedBy(eligibility, category))];

    private static bool IsFittedBy(EligibilityAssessment eligibility, RoundCategory category) =>
        RoundRules.Fit(eligibility, list: null, category).Outcome == Outcome.Met;
}
