using System.Collections.Immutable;
using CrsCalculator.Scoring;

namespace CrsCalculator.Planning;

/// <summary>One step of a slot: its id, and what it does to a state.</summary>
internal sealed record PlanOption(string Id, LeverKind Kind, int Person = 0)
{
    public OfficialLanguage Language { get; init; }

    public Ability Ability { get; init; }

    /// <summary>A level, or a number of completed years.</summary>
    public int Value { get; init; }

    /// <summary>The level of an added credential, and where it comes from.</summary>
    public EducationLevel Level { get; init; }

    public bool IsCanadian { get; init; }

    /// <summary>The credential itself, if there are documents, and the education it leads to.</summary>
    public Credential? Credential { get; init; }

    public EducationLevel Education { get; init; }

    public CanadianStudy Study { get; init; }

    /// <summary>Whether study in Canada then includes graduate study, where the ruleset distinguishes it.</summary>
    public bool IsGraduate { get; init; }

    /// <summary>The years in the ruleset's tiers with more work; <see langword="null"/> if they do not change.</summary>
    public TierYears? YearsInTiers { get; init; }

    public bool IsRedSeal { get; init; }

    public PlanState Applied(in PlanState state) => Kind switch
    {
        LeverKind.Nomination => state with { IsNominated = true },
        LeverKind.Sibling => state with { HasSibling = true },
        LeverKind.SpouseComes => state with { IsAccompanied = true },
        LeverKind.SpouseStays => state with { IsAccompanied = false },

        // The former principal applicant then accompanies the other.
        LeverKind.Swap => state with { IsSwapped = true, IsAccompanied = true },
        _ => state.With(Person, Applied(state.Person(Person))),
    };

    /// <summary>Whether a name is the step's id or its beginning up to a dot.</summary>
    public bool IsNamed(string name) => Id == name || Id.StartsWith($"{name}.", StringComparison.Ordinal);

    /// <summary>Whether any of some names is the id or its beginning up to a dot.</summary>
    public bool IsOneOf(ImmutableArray<string> names) => names.Any(IsNamed);

    /// <summary>Whether this step requires no more than another, different step of its slot.</summary>
    public bool IsEasierThan(PlanOption other) => !ReferenceEquals(this, other) && (Kind == LeverKind.Credential
        ? Education <= other.Education && Study <= other.Study && (other.IsGraduate || !IsGraduate)
            && (Education, Study, IsGraduate) != (other.Education, other.Study, other.IsGraduate)
        : Value < other.Value);

    private PersonFactors Applied(PersonFactors person) => Kind switch
    {
        LeverKind.Ability => person.With(Language, person.Levels(Language).With(Ability, Clb.From(Value))),
        LeverKind.NewLanguage => person.With(Language, AbilityLevels.All(Value)),
        LeverKind.Credential => person with { Education = Education, Study = Study, GraduateStudy = IsGraduate || person.GraduateStudy },
        LeverKind.CanadianWork => person with { CanadianYears = Value, YearsInTiers = YearsInTiers ?? person.YearsInTiers },
        LeverKind.ForeignWork => person with { ForeignYears = Value },
        _ => person with { Certificate = true, RedSeal = IsRedSeal || person.RedSeal },
    };
}

/// <summary>Alternative steps, the easiest first; at most one is taken. The last one gives at least as much as any other.</summary>
internal sealed record PlanSlot(ImmutableArray<PlanOption> Options)
{
    public PlanOption Top => Options[^1];

    /// <summary>
    /// Whether only some of a person's credential steps would be excluded. They go together: without the highest one, none would give as
    /// much as any other.
    /// </summary>
    public bool IsSplit(ImmutableArray<string> names) =>
        Top.Kind == LeverKind.Credential && Options.Any(option => option.IsOneOf(names)) && !Options.All(option => option.IsOneOf(names));

    /// <summary>The slot without some of its steps.</summary>
    public PlanSlot Without(ImmutableArray<string> names) => new([.. Options.Where(option => !option.IsOneOf(names))]);
}
