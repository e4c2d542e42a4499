using System.Collections.Immutable;
using System.Text.Json.Serialization;
using CrsCalculator.Rules;

namespace CrsCalculator.Planning;

/// <summary>The points by which a factor changes.</summary>
/// <param name="Rule">The factor as the ruleset defines it; of two rulesets, the first that has it.</param>
/// <param name="Points">The change; negative if the factor falls.</param>
/// <remarks>The default value has no factor and no change. Immutable, and safe to use from several threads.</remarks>
public readonly record struct FactorChange(CrsFactorRule Rule, int Points)
{
    /// <summary>The factor's name.</summary>
    public FactorId Factor => Rule?.Id ?? default;

    /// <summary>The factor and its change.</summary>
    /// <returns>For example <c>core.age -5</c>.</returns>
    public override string ToString() => $"{Factor} {(Points > 0 ? "+" : string.Empty)}{Invariant.Text(Points)}";
}

/// <summary>A change that would raise a score, with its exact gain.</summary>
/// <remarks>
/// Everything else stays as it is on the date: an additional year of work was completed by then, and nobody gets older. Immutable, and safe
/// to use from several threads.
/// </remarks>
public sealed class Lever
{
    private readonly ImprovementPlan _plan;
    private ImmutableArray<FactorChange> _factors;

    internal Lever(ImprovementPlan plan, PlanOption option, int total)
    {
        _plan = plan;
        Option = option;
        Total = total;
    }

    /// <summary>
    /// Its id, the same in every version: <c>principal.english.listening.9</c>, <c>spouse.work.canadian.2</c>, <c>nomination</c>,
    /// <c>swap</c>.
    /// </summary>
    public string Id => Option.Id;

    /// <summary>What it changes.</summary>
    public LeverKind Kind => Option.Kind;

    /// <summary>Whether it is a document of the spouse. The couple's arrangements, a nomination and a sibling are not.</summary>
    public bool IsOfSpouse => Option.Person > 0;

    /// <summary>The language that is raised or tested; <see langword="null"/> if there is none.</summary>
    public OfficialLanguage? Language => Kind is LeverKind.Ability or LeverKind.NewLanguage ? Option.Language : null;

    /// <summary>The ability that is raised; <see langword="null"/> if there is none, or all four are.</summary>
    public Ability? Ability => Kind == LeverKind.Ability ? Option.Ability : null;

    /// <summary>The CLB or NCLC level that is reached; <see langword="null"/> if there is none.</summary>
    public int? Level => Kind is LeverKind.Ability or LeverKind.NewLanguage ? Option.Value : null;

    /// <summary>The completed years of work that are reached; <see langword="null"/> if it is not about work.</summary>
    public int? Years => Kind is LeverKind.CanadianWork or LeverKind.ForeignWork ? Option.Value : null;

    /// <summary>The level of the credential; <see langword="null"/> if there is none.</summary>
    public EducationLevel? Education => Kind == LeverKind.Credential ? Option.Level : null;

    /// <summary>Whether the credential is Canadian; <see langword="null"/> if there is none.</summary>
    public bool? IsCanadian => Kind == LeverKind.Credential ? Option.IsCanadian : null;

    /// <summary>Whether the certificate bears the Red Seal; <see langword="null"/> if there is none.</summary>
    public bool? IsRedSeal => Kind == LeverKind.Certificate ? Option.IsRedSeal : null;

    /// <summary>The score with this lever alone.</summary>
    public int Total { get; }

    /// <summary>What it adds to the score by itself.</summary>
    public int Gain => Total - _plan.Total;

    /// <summary>The factors that it changes by itself, including those that fall. Their changes add up to <see cref="Gain"/>.</summary>
    public ImmutableArray<FactorChange> Factors => _factors.IsDefault ? _factors = _plan.Changes(Option) : _factors;

    internal PlanOption Option { get; }

    /// <summary>The lever with its gain.</summary>
    /// <returns>For example <c>principal.english.listening.9 (+31)</c>.</returns>
    public override string ToString() => $"{Id} ({(Gain > 0 ? "+" : string.Empty)}{Invariant.Text(Gain)})";
}

/// <summary>Changes made together, and the score with them.</summary>
/// <remarks>Immutable, and safe to use from several threads.</remarks>
public sealed class LeverSet
{
    internal LeverSet(ImmutableArray<string> levers, int total, decimal cost)
    {
        Levers = levers;
        Total = total;
        Cost = cost;
    }

    /// <summary>The ids of the levers, in the order of the plan.</summary>
    public ImmutableArray<string> Levers { get; }

    /// <summary>The score with all of them.</summary>
    public int Total { get; }

    /// <summary>Their total cost; the number of levers, unless the caller gave costs.</summary>
    public decimal Cost { get; }

    /// <summary>The levers with the score.</summary>
    /// <returns>For example <c>nomination, sibling: 1035</c>.</returns>
    public override string ToString() => $"{string.Join(", ", Levers)}: {Invariant.Text(Total)}";
}

/// <summary>Whether a score can be reached, and the smallest sets of changes that reach it.</summary>
/// <remarks>Immutable, and safe to use from several threads.</remarks>
[JsonConverter(typeof(ConvertersNeeded))]
public sealed class TargetAnswer
{
    internal TargetAnswer(int target, int greatest, ImmutableArray<LeverSet> sets)
    {
        Target = target;
        GreatestTotal = greatest;
        Sets = sets;
    }

    /// <summary>The score to reach.</summary>
    public int Target { get; }

    /// <summary>Whether it can be reached; if a condition was given, while meeting it.</summary>
    public bool IsReachable => CanMeetCondition && GreatestTotal >= Target;

    /// <summary>Whether changes can meet the condition, whatever the score; true if none was given.</summary>
    public bool CanMeetCondition { get; internal init; } = true;

    /// <summary>The highest score that all changes together can give; if a condition was given and can be met, while meeting it.</summary>
    public int GreatestTotal { get; }

    /// <summary>
    /// The sets of least cost that reach it, in the plan's order. In none of them would an easier step at no higher cost do instead. One
    /// empty set if the score is already reached, none if it cannot be. If the answer is not complete, some of these sets, or one that
    /// reaches the score while a cheaper one may exist (see <see cref="IsLeastCostProven"/>).
    /// </summary>
    public ImmutableArray<LeverSet> Sets { get; }

    /// <summary>
    /// Whether the search finished: the sets are all that exist, or the first of them up to the limit. If not, it stopped at the maximum
    /// work for an answer.
    /// </summary>
    public bool IsComplete { get; internal init; }

    /// <summary>
    /// The cost that is proven to be necessary: no set costs less. <see langword="null"/> if the score cannot be reached.
    /// </summary>
    public decimal? ProvenCost { get; internal init; }

    /// <summary>
    /// Whether it is proven that no set costs less than those in <see cref="Sets"/>. If the answer is still not complete, there may be more
    /// sets at this cost.
    /// </summary>
    public bool IsLeastCostProven => Sets.IsEmpty || Sets[0].Cost == ProvenCost;

    /// <summary>The score and whether it can be reached.</summary>
    /// <returns>For example <c>540: 3 sets</c>.</returns>
    public override string ToString() => this switch
    {
        { IsReachable: false } => $"{Invariant.Text(Target)}: not reachable, at most {Invariant.Text(GreatestTotal)}",
        { IsComplete: false } => $"{Invariant.Text(Target)}: {Invariant.Count(Sets.Length, "set")}, not complete",
        _ => $"{Invariant.Text(Target)}: {Invariant.Count(Sets.Length, "set")}",
    };
}
