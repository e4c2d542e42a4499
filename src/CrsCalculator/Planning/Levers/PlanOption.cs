using System.Collections.Immutable;
using CrsCalculator.Scoring;

namespace CrsCalculator.Planning;

/// <summary>One step of a slot: what it is called, and what it does to a state.</summary>
internal sealed record PlanOption(string Id, LeverKind Kind, int Person = 0)
{
    public OfficialLanguage Language { get; init; }

    public Ability Ability { get; init; }

    /// <summary>A level, or a number of completed years.</summary>
    public int Value { get; init; }

    /// <summary>The level of a credential that is added, and where it comes from.</summary>
    public EducationLevel Level { get; init; }

    public bool IsCanadian { get; init; }

    /// <summary>The credential itself, where there are documents; and what education comes to with it.</summary>
    public Credential? Credential { get; init; }

    public EducationLevel Education { get; init; }

    public CanadianStudy Study { get; init; }

    /// <summary>Whether study in Canada is graduate study with it, where the ruleset makes a difference.</summary>
    public bool IsGraduate { get; init; }

    /// <summary>The years in the tiers of the ruleset with more work; <see langword="null"/> where they stay as they are.</summary>
    public TierYears? YearsInTiers { get; init; }

    public bool IsRedSeal { get; init; }

    public PlanState Applied(in PlanState state) => Kind switch
    {
        LeverKind.Nomination => state with { IsNominated = true },
        LeverKind.Sibling => state with { HasSibling = true },
        LeverKind.SpouseComes => state with { IsAccompanied = true },
        LeverKind.SpouseStays => state with { IsAccompanied = false },

        // The one who was principal applicant then accompanies the other.
        LeverKind.Swap => state with { IsSwapped = true, IsAccompanied = true },
        _ => state.With(Person, Applied(state.Person(Person))),
    };

    /// <summary>Whether a name is that of the step, or its beginning up to a dot.</summary>
    public bool IsNamed(string name) => Id == name || Id.StartsWith($"{name}.", StringComparison.Ordinal);

    /// <summary>Whether one of some names is the id, or its beginning up to a dot.</summary>
    public bool IsOneOf(ImmutableArray<string> names) => names.Any(IsNamed);

    /// <summary>Whether this step asks for no more than another one of its slot, and for something else.</summary>
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

/// <summary>Steps that exclude each other, the easiest first. The last one gives at least as much as any other.</summary>
internal sealed record PlanSlot(ImmutableArray<PlanOption> Options)
{
    public PlanOption Top => Options[^1];

    /// <summary>
    /// Whether some steps would be left of those that go together: without the highest credential no other would give as much as any.
    /// </summary>
    public bool IsSplit(ImmutableArray<string> names) =>
        Top.Kind == LeverKind.Credential && Options.Any(option => option.IsOneOf(names)) && !Options.All(option => option.IsOneOf(names));

    /// <summary>The slot without some of its steps.</summary>
    public PlanSlot Without(ImmutableArray<string> names) => new([.. Options.Where(option => !option.IsOneOf(names))]);
}
