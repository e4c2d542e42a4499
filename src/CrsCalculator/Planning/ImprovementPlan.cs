using System.Collections.Immutable;
using System.Text.Json.Serialization;
using CrsCalculator.Counting;
using CrsCalculator.Rules;
using CrsCalculator.Scoring;
using NodaTime;

namespace CrsCalculator.Planning;

/// <summary>
/// What would raise a candidate's score on a date: every lever with its exact gain, and the smallest sets of levers that reach a score.
/// </summary>
/// <remarks>
/// Immutable, and safe to use from several threads. Nothing is estimated: every number is the score of a changed candidate.
/// </remarks>
/// <example>
/// <code>
/// ImprovementPlan plan = ExpressEntry.Official.Plan(candidate, on);
/// foreach (LeverSet set in plan.Without("nomination").Reach(target: 520).Sets)
/// {
///     Console.WriteLine($"{set.Total}: {string.Join(" + ", set.Levers)}");
/// }
/// </code>
/// </example>
[JsonConverter(typeof(ConvertersNeeded))]
public sealed class ImprovementPlan
{
    /// <summary>The largest set that <see cref="Best"/> searches for. For more changes use <see cref="Reach"/>.</summary>
    public const int MostChanges = 3;

    /// <summary>The lowest cost a lever may have: a millionth.</summary>
    public const decimal LeastCost = 0.000_001m;

    /// <summary>The highest cost a lever may have: one billion.</summary>
    public const decimal MostCost = 1_000_000_000m;

    private readonly PlanStart _start;
    private readonly Household? _household;
    private readonly ChosenRules _rules;
    private readonly ImmutableArray<Notice> _notices;

    private ImprovementPlan(PlanStart start, ChosenRules rules, Household? household, AssessmentDate date, ImmutableArray<Notice> notices)
    {
        _start = start;
        _rules = rules;
        _household = household;
        Date = date;
        _notices = notices;
        Factors = start.Model.Factors(start.State);
        Total = start.Total([]);
        Levers = [.. Useful().OrderByDescending(static lever => lever.Gain).ThenBy(static lever => lever.Id, StringComparer.Ordinal)];
    }

    private ImprovementPlan(ImprovementPlan plan, ImmutableArray<Notice> notices)
    {
        _start = plan._start;
        _rules = plan._rules;
        _household = plan._household;
        Date = plan.Date;
        _notices = notices;
        Factors = plan.Factors;
        Total = plan.Total;
        Levers = plan.Levers;
    }

    /// <summary>The documents that the plan starts from; <see langword="null"/> if it starts from factors.</summary>
    public Candidate? Profile => _household?.Candidate;

    /// <summary>The date that the plan is for and documents were assessed on.</summary>
    public AssessmentDate Date { get; }

    /// <summary>The factors that the plan starts from.</summary>
    public CrsFactors Factors { get; }

    /// <summary>The rule book.</summary>
    public RuleBook Rules => _rules.Book;

    /// <summary>The ruleset.</summary>
    public CrsRuleset Ruleset => _start.Model.Ruleset;

    /// <summary>Whether the ruleset is not the one in force on the date.</summary>
    public bool IsProvisional => !_rules.AreInForce(Ruleset, Date.On);

    /// <summary>The score that the plan starts from.</summary>
    public int Total { get; }

    /// <summary>
    /// Every lever that raises the score by itself, the largest gain first. A step that gives no more than an easier one of its kind is
    /// omitted.
    /// </summary>
    public ImmutableArray<Lever> Levers { get; }

    /// <summary>
    /// Whether eligibility is available: the plan starts from documents, and the date's rules for every program are available.
    /// </summary>
    public bool HasEligibility => _household is { Rules.CanAssessPrograms: true };

    /// <summary>
    /// The ids of the highest step of every kind, whether or not it raises the score: everything that can be done together without changing
    /// a couple's arrangement.
    /// </summary>
    public ImmutableArray<string> HighestLevers => [.. _start.Slots.Select(static slot => slot.Top.Id)];

    /// <summary>
    /// All notices about the scores: about the rules, about the documents, and that a new principal applicant needs a new profile. Empty if
    /// there are none.
    /// </summary>
    public ImmutableArray<Notice> Notices =>
        Levers.Any(static lever => lever.Kind == LeverKind.Swap) ? NoticeList.Joined(_notices, [NewProfile]) : _notices;

    /// <summary>The notice for a spouse who becomes the principal applicant.</summary>
    internal static Notice NewProfile { get; } = new(NoticeCodes.NewProfileNeeded, new Facts());

    /// <summary>The score, the rules and the number of levers.</summary>
    /// <returns>For example <c>512 by 2025-03-25, 14 levers</c>.</returns>
    public override string ToString() => $"{Invariant.Text(Total)} by {Ruleset}, {Invariant.Text(Levers.Length)} levers";

    /// <summary>Creates a plan from factors. The first official language stays the first.</summary>
    internal static ImprovementPlan Of(in CrsFactors factors, LocalDate on, ChosenRules rules)
    {
        var date = new AssessmentDate(on);
        CrsRuleset points = rules.PointsOn(date.On);
        StudyRules study = rules.Book.Documents.At(date.On).Value.Study;
        var start = PlanStart.Of(in factors, points, study);
        ImmutableArray<Notice> notices = NoticeList.Joined(
            rules.NoticesOn(date.On, date.On, [RuleBookPart.Documents]),
            FactorNotices.OfPlan(points, in factors));
        return new ImprovementPlan(start, rules, household: null, date, notices);
    }

    /// <summary>Creates a plan from documents.</summary>
    internal static ImprovementPlan Of(CrsAssessment assessment, ChosenRules rules) =>
        new(
            PlanStart.Of(assessment),
            rules,
            assessment.Household,
            assessment.Date,
            NoticeList.Joined(assessment.Notices, OfFurtherWork(assessment)));

    /// <summary>Reports the occupation that more work is taken to be in, if the ruleset rewards occupations.</summary>
    private static ImmutableArray<Notice> OfFurtherWork(CrsAssessment assessment) => assessment.Ruleset.Compiled.ReadsYearsInTiers
        ?
        [
            new Notice(
                NoticeCodes.FurtherWorkInOccupation,
                new Facts(assessment.Ruleset.Id, MoreWork.OccupationOf(assessment.Principal).Code)),
        ]
        : [];

    /// <summary>
    /// Returns this plan with more notices, for example from reading the candidate. Notices can be added but never removed.
    /// </summary>
    /// <param name="notices">The notices to add.</param>
    /// <returns>The plan with all notices.</returns>
    public ImprovementPlan WithNotices(params Notice[] notices) => WithNotices((IEnumerable<Notice>)notices);

    /// <summary>
    /// Returns this plan with more notices, for example from reading the candidate. Notices can be added but never removed.
    /// </summary>
    /// <param name="notices">The notices to add.</param>
    /// <returns>The plan with all notices.</returns>
    public ImprovementPlan WithNotices(IEnumerable<Notice> notices)
    {
        ArgumentNullException.ThrowIfNull(notices);
        return new ImprovementPlan(this, [.. _notices, .. notices]);
    }

    /// <summary>Returns this plan without some levers: those that a candidate will not or cannot use.</summary>
    /// <param name="levers">Ids, or their beginnings up to a dot: <c>nomination</c>, <c>principal.french</c>, <c>spouse</c>.</param>
    /// <returns>The plan with the remaining levers.</returns>
    /// <exception cref="LeverException">
    /// There is no such lever, or some but not all of a person's credential levers would remain: exclude all of them.
    /// </exception>
    public ImprovementPlan Without(params string[] levers) => Without((IEnumerable<string>)levers);

    /// <summary>Returns this plan without some levers: those that a candidate will not or cannot use.</summary>
    /// <param name="levers">Ids, or their beginnings up to a dot: <c>nomination</c>, <c>principal.french</c>, <c>spouse</c>.</param>
    /// <returns>The plan with the remaining levers.</returns>
    /// <exception cref="LeverException">
    /// There is no such lever, or some but not all of a person's credential levers would remain: exclude all of them.
    /// </exception>
    public ImprovementPlan Without(IEnumerable<string> levers)
    {
        ArgumentNullException.ThrowIfNull(levers);
        ImmutableArray<string> names = [.. levers];
        Check(LeverIssues.OfLeftOut(_start, names), nameof(levers));
        return new ImprovementPlan(_start.Without(names), _rules, _household, Date, _notices);
    }

    /// <summary>Finds whether a score can be reached, and the smallest sets of changes that reach it: exactly, not step by step.</summary>
    /// <param name="target">The score.</param>
    /// <param name="cost">
    /// What a lever costs, <see cref="LeastCost"/> to <see cref="MostCost"/>. If omitted, each costs 1, so the fewest changes are found.
    /// </param>
    /// <param name="limit">The maximum number of sets to list, 1 or more.</param>
    /// <param name="cancellation">Cancels the search.</param>
    /// <returns>
    /// The answer, within milliseconds. A search stops after about a second's worth of work: then <see cref="TargetAnswer.IsComplete"/> is
    /// <see langword="false"/>, and the answer says what is proven.
    /// </returns>
    /// <exception cref="OperationCanceledException">The search was cancelled.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The limit is less than 1, or a cost is out of range.</exception>
    public TargetAnswer Reach(int target, Func<string, decimal>? cost = null, int limit = 20, CancellationToken cancellation = default) =>
        ReachWithin(new SearchWork(PlanSearch.MostWork, cancellation), target, cost, limit);

    /// <summary>
    /// Finds whether a score can be reached while meeting a condition on eligibility, and the fewest changes that do so: exactly.
    /// </summary>
    /// <param name="target">The score.</param>
    /// <param name="condition">
    /// What must be true of the changed documents on <see cref="Date"/>, for example <c>eligibility =>
    /// eligibility.OutcomeOf(CategoryId.French) == Outcome.Met</c>. Better documents must not break it.
    /// </param>
    /// <param name="limit">The maximum number of sets to list, 1 or more.</param>
    /// <param name="cancellation">Cancels the search.</param>
    /// <returns>The answer, as from <see cref="Reach"/>, after at most the same amount of work. Its sets also meet the condition.</returns>
    /// <exception cref="OperationCanceledException">The search was cancelled.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The limit is less than 1.</exception>
    /// <exception cref="InvalidOperationException">The plan starts from factors.</exception>
    /// <exception cref="RulesNotAvailableException">The rules on eligibility on the date are not available.</exception>
    public TargetAnswer ReachWhere(
        int target,
        Func<EligibilityAssessment, bool> condition,
        int limit = 20,
        CancellationToken cancellation = default) =>
        ReachWhereWithin(new SearchWork(PlanSearch.MostWork, cancellation), target, condition, limit);

    /// <summary>Returns the answer within a limit of work.</summary>
    internal TargetAnswer ReachWhereWithin(SearchWork work, int target, Func<EligibilityAssessment, bool> condition, int limit)
    {
        ArgumentNullException.ThrowIfNull(condition);
        ArgumentOutOfRangeException.ThrowIfLessThan(limit, 1);
        var search = new ConditionalSearch(_start, new PlanCondition(_start, Documents, condition), target, work);
        SearchResult result = search.Find(limit);
        ImmutableArray<LeverSet> sets = [.. result.Sets.Select(options => SetOf(options, static _ => 1))];
        return new TargetAnswer(target, search.GreatestTotal, sets)
        {
            CanMeetCondition = search.CanMeetCondition,
            IsComplete = result.IsComplete,
            ProvenCost = sets.IsEmpty ? null : result.AreOfLeastCost ? sets[0].Cost : 1,
        };
    }

    /// <summary>Returns the answer within a limit of work.</summary>
    internal TargetAnswer ReachWithin(SearchWork work, int target, Func<string, decimal>? cost, int limit)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(limit, 1);
        var costs = new SearchCosts(AllOptions(), option => CostOf(option, cost));
        var search = new PlanSearch(_start, costs, target, work);
        SearchResult result = search.Find(limit);
        ImmutableArray<LeverSet> sets = [.. result.Sets.Select(options => SetOf(options, costs.GivenFor))];
        return new TargetAnswer(target, search.GreatestTotal, sets)
        {
            IsComplete = result.IsComplete,
            ProvenCost = sets.IsEmpty ? null : result.AreOfLeastCost ? sets[0].Cost : costs.Least,
        };
    }

    /// <summary>Finds the set of at most a number of changes that gives the most, among all that exist.</summary>
    /// <param name="changes">The number of changes, 1 to <see cref="MostChanges"/>.</param>
    /// <returns>
    /// The set with the highest score; of equals, the first in the plan's order, with the easiest steps that give as much.
    /// </returns>
    /// <exception cref="ArgumentOutOfRangeException">The number is out of range.</exception>
    public LeverSet Best(int changes)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(changes, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(changes, MostChanges);
        return SetOf(PlanBest.Of(_start, changes), static _ => 1);
    }

    /// <summary>Returns the factors with some levers.</summary>
    /// <param name="levers">Ids of levers, at most one step of each kind.</param>
    /// <returns>The changed factors.</returns>
    /// <exception cref="LeverException">There is no such lever, or two of one kind.</exception>
    public CrsFactors ApplyToFactors(params string[] levers) => ApplyToFactors((IEnumerable<string>)levers);

    /// <summary>Returns the factors with some levers.</summary>
    /// <param name="levers">Ids of levers, at most one step of each kind.</param>
    /// <returns>The changed factors.</returns>
    /// <exception cref="LeverException">There is no such lever, or two of one kind.</exception>
    public CrsFactors ApplyToFactors(IEnumerable<string> levers)
    {
        ArgumentNullException.ThrowIfNull(levers);
        return _start.Model.Factors(_start.Applied(Options(levers, nameof(levers))));
    }

    /// <summary>Returns the documents with some levers: assessed on <see cref="Date"/>, they have the set's score.</summary>
    /// <param name="levers">Ids of levers, at most one step of each kind.</param>
    /// <returns>
    /// The changed documents. A language appears as levels dated that day; a job abroad and a foreign credential have the country
    /// <c>ZZ</c>. With <c>swap</c> there is no <see cref="Candidate.ProfileSubmittedAt"/>: a new principal applicant needs a new profile.
    /// </returns>
    /// <exception cref="LeverException">There is no such lever, or two of one kind.</exception>
    /// <exception cref="InvalidOperationException">The plan starts from factors.</exception>
    public Candidate ApplyToProfile(params string[] levers) => ApplyToProfile((IEnumerable<string>)levers);

    /// <summary>Returns the documents with some levers: assessed on <see cref="Date"/>, they have the set's score.</summary>
    /// <param name="levers">Ids of levers, at most one step of each kind.</param>
    /// <returns>
    /// The changed documents. A language appears as levels dated that day; a job abroad and a foreign credential have the country
    /// <c>ZZ</c>. With <c>swap</c> there is no <see cref="Candidate.ProfileSubmittedAt"/>: a new principal applicant needs a new profile.
    /// </returns>
    /// <exception cref="LeverException">There is no such lever, or two of one kind.</exception>
    /// <exception cref="InvalidOperationException">The plan starts from factors.</exception>
    public Candidate ApplyToProfile(IEnumerable<string> levers)
    {
        ArgumentNullException.ThrowIfNull(levers);
        PlanDocuments documents = Documents;
        ImmutableArray<PlanOption> options = Options(levers, nameof(levers));
        return documents.With(options, _start.Applied(options));
    }

    /// <summary>Returns the eligibility on <see cref="Date"/> with some levers.</summary>
    /// <param name="levers">Ids of levers, at most one step of each kind. None for the documents as they are.</param>
    /// <returns>The eligibility of the changed documents.</returns>
    /// <exception cref="LeverException">There is no such lever, or two of one kind.</exception>
    /// <exception cref="InvalidOperationException">The plan starts from factors.</exception>
    /// <exception cref="RulesNotAvailableException">The rules on eligibility on the date are not available.</exception>
    public EligibilityAssessment EligibilityWith(params string[] levers) => EligibilityWith((IEnumerable<string>)levers);

    /// <summary>Returns the eligibility on <see cref="Date"/> with some levers.</summary>
    /// <param name="levers">Ids of levers, at most one step of each kind. None for the documents as they are.</param>
    /// <returns>The eligibility of the changed documents.</returns>
    /// <exception cref="LeverException">There is no such lever, or two of one kind.</exception>
    /// <exception cref="InvalidOperationException">The plan starts from factors.</exception>
    /// <exception cref="RulesNotAvailableException">The rules on eligibility on the date are not available.</exception>
    public EligibilityAssessment EligibilityWith(IEnumerable<string> levers)
    {
        ArgumentNullException.ThrowIfNull(levers);
        PlanDocuments documents = Documents;
        ImmutableArray<PlanOption> options = Options(levers, nameof(levers));
        return documents.Eligibility(options, _start.Applied(options));
    }

    /// <summary>Returns a lever by its id, whether or not it gives anything alone.</summary>
    /// <param name="id">The lever's id.</param>
    /// <returns>The lever.</returns>
    /// <exception cref="LeverException">There is no such lever.</exception>
    public Lever Lever(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        return LeverOf(Options([id], nameof(id))[0]);
    }

    private PlanDocuments Documents => _household is { } household
        ? new PlanDocuments(household, _start.State)
        : throw new InvalidOperationException("The plan starts from factors; there are no documents to change.");

    internal ImmutableArray<FactorChange> Changes(PlanOption option) =>
        FactorChanges.Between(
            _rules.Explain(Factors, Date.On),
            _rules.Explain(_start.Model.Factors(_start.Applied([option])), Date.On));

    /// <summary>All options, including those that give nothing alone.</summary>
    internal IEnumerable<PlanOption> AllOptions() => _start.AllOptions();

    private IEnumerable<Lever> Useful()
    {
        IEnumerable<PlanSlot> alone = _start.Arrangements.Where(static set => set.Length == 1).Select(static set => new PlanSlot(set));
        foreach (PlanSlot slot in _start.Slots.Concat(alone))
        {
            Lever[] levers = [.. slot.Options.Select(LeverOf)];
            foreach (Lever lever in levers.Where(lever => lever.Gain > 0 && !levers.Any(other => IsAsGood(other, lever))))
            {
                yield return lever;
            }
        }
    }

    /// <summary>Whether a lever is easier than another of its kind and gives no less.</summary>
    private static bool IsAsGood(Lever lever, Lever than) => lever.Option.IsEasierThan(than.Option) && lever.Gain >= than.Gain;

    private Lever LeverOf(PlanOption option) => new(this, option, _start.Total([option]));

    private LeverSet SetOf(ImmutableArray<PlanOption> options, Func<PlanOption, decimal> cost) =>
        new([.. options.Select(static option => option.Id)], _start.Total(options), options.Sum(cost));

    /// <summary>
    /// Finds levers by their ids, the arrangement first and then in the plan's order. An exception names the argument that contained the
    /// ids.
    /// </summary>
    private ImmutableArray<PlanOption> Options(IEnumerable<string> levers, string name)
    {
        ImmutableArray<string> ids = [.. levers];
        ImmutableArray<PlanOption> taken = [.. AllOptions().Where(option => ids.Contains(option.Id, StringComparer.Ordinal))];
        Check(LeverIssues.OfTaken(_start, ids, taken), name);
        return taken;
    }

    private static void Check(ImmutableArray<Issue> issues, string name)
    {
        if (!issues.IsEmpty)
        {
            throw new LeverException(issues, name);
        }
    }

    private static decimal CostOf(PlanOption option, Func<string, decimal>? cost)
    {
        decimal value = cost is null ? 1 : cost(option.Id);
        return value is >= LeastCost and <= MostCost
            ? value
            : throw new ArgumentOutOfRangeException(
                nameof(cost),
                value,
                $"A lever must cost {Invariant.Text(LeastCost)} to {Invariant.Text(MostCost)}; '{option.Id}' does not.");
    }
}
