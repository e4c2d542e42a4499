using System.Collections.Immutable;
using CrsCalculator.Rules;
using CrsCalculator.Scoring;

namespace CrsCalculator.Planning;

/// <summary>Scores every state of a couple, with the best tests and everything that no lever changes.</summary>
internal sealed class CoupleScoring
{
    private readonly CrsRuleset _ruleset;
    private readonly ImmutableArray<OtherResults> _others;

    /// <summary>Takes what no lever changes.</summary>
    /// <param name="ruleset">The ruleset.</param>
    /// <param name="fixedFirst">The first official language, if it is fixed.</param>
    /// <param name="others">The results of each person's other valid tests.</param>
    public CoupleScoring(CrsRuleset ruleset, OfficialLanguage? fixedFirst, ImmutableArray<OtherResults> others)
    {
        _ruleset = ruleset;
        FixedFirst = fixedFirst;
        _others = others;
    }

    public CrsRuleset Ruleset => _ruleset;

    /// <summary>The first official language, if it is fixed.</summary>
    public OfficialLanguage? FixedFirst { get; }

    /// <summary>The results of a person's valid tests, other than those that levers raise.</summary>
    public OtherResults OtherTestsOf(int person) => _others[person];

    /// <summary>The tables of a ruleset with the standard shape.</summary>
    public StandardTables Standard => _ruleset.Standard!;

    /// <summary>The section A column for a state.</summary>
    public CoreTables CoreOf(in PlanState state) => state.IsAccompanied ? Standard.WithSpouse : Standard.Single;

    public int Total(in PlanState state) => Best(in state).Total;

    public CrsFactors Factors(in PlanState state) => Best(in state).Factors;

    /// <summary>Finds the best choice of tests and first official language.</summary>
    private (int Total, CrsFactors Factors) Best(in PlanState state)
    {
        (int Total, CrsFactors Factors) best = Best(in state, WithoutLanguages(in state));
        if (!state.IsAccompanied || !_ruleset.Compiled.HasSeveralOfSpouseLanguage)
        {
            return best;
        }

        foreach ((OfficialLanguage language, AbilityLevels levels) in TestsOfSpouse(state))
        {
            CrsFactors factors = WithoutLanguages(in state, state.Person(1 - state.Principal).AsSpouse(language, levels));
            (int Total, CrsFactors Factors) other = Best(in state, factors);
            best = other.Total > best.Total ? other : best;
        }

        return best;
    }

    /// <summary>Finds the best choice of the principal applicant's tests and first official language.</summary>
    private (int Total, CrsFactors Factors) Best(in PlanState state, CrsFactors factors)
    {
        PersonFactors person = state.Person(state.Principal);
        OtherResults others = _others[state.Principal];
        (int Total, CrsFactors Factors) best = (-1, default);
        for (int i = -1; i < others.English.Length; i++)
        {
            AbilityLevels english = i < 0 ? person.English : others.English[i];
            for (int j = -1; j < others.French.Length; j++)
            {
                AbilityLevels french = j < 0 ? person.French : others.French[j];
                if (CanBeFirst(OfficialLanguage.English, english, french))
                {
                    best = Better(in factors, OfficialLanguages.EnglishFirst(english, french), best);
                }

                if (CanBeFirst(OfficialLanguage.French, french, english))
                {
                    best = Better(in factors, OfficialLanguages.FrenchFirst(french, english), best);
                }
            }
        }

        return best;
    }

    private (int Total, CrsFactors Factors) Better(
        in CrsFactors factors,
        OfficialLanguages languages,
        (int Total, CrsFactors Factors) than)
    {
        CrsFactors all = factors with { Languages = languages };
        int total = _ruleset.Score(in all).Total;
        return total > than.Total ? (total, all) : than;
    }

    /// <summary>A language without a result can be first only if the other has none either; then English is first.</summary>
    private bool CanBeFirst(OfficialLanguage language, AbilityLevels levels, AbilityLevels others) =>
        FixedFirst is { } first ? first == language
        : levels != default || (others == default && language == OfficialLanguage.English);

    /// <summary>The factors, without any language result of the principal applicant.</summary>
    public CrsFactors WithoutLanguages(in PlanState state) =>
        WithoutLanguages(in state, state.IsAccompanied ? Spouse(in state) : null);

    private static CrsFactors WithoutLanguages(in PlanState state, SpouseFactors? spouse)
    {
        PersonFactors principal = state.Person(state.Principal);
        PersonFactors changed = principal with
        {
            HasSibling = state.HasSibling || principal.HasSibling,
            IsNominated = state.IsNominated || principal.IsNominated,
        };
        return changed.AsPrincipal(spouse, spouse is not null && state.Person(1 - state.Principal).HasSibling);
    }

    private IEnumerable<(OfficialLanguage Language, AbilityLevels Levels)> TestsOfSpouse(PlanState state)
    {
        int index = 1 - state.Principal;
        PersonFactors spouse = state.Person(index);
        return
        [
            (OfficialLanguage.English, spouse.English),
            (OfficialLanguage.French, spouse.French),
            .. _others[index].English.Select(static levels => (OfficialLanguage.English, levels)),
            .. _others[index].French.Select(static levels => (OfficialLanguage.French, levels)),
        ];
    }

    private SpouseFactors Spouse(in PlanState state)
    {
        int index = 1 - state.Principal;
        PersonFactors spouse = state.Person(index);
        (OfficialLanguage language, AbilityLevels levels) = (OfficialLanguage.English, spouse.English);
        if (Points(spouse.French) > Points(levels))
        {
            (language, levels) = (OfficialLanguage.French, spouse.French);
        }

        foreach (AbilityLevels other in _others[index].English)
        {
            (language, levels) = Points(other) > Points(levels) ? (OfficialLanguage.English, other) : (language, levels);
        }

        foreach (AbilityLevels other in _others[index].French)
        {
            (language, levels) = Points(other) > Points(levels) ? (OfficialLanguage.French, other) : (language, levels);
        }

        return spouse.AsSpouse(language, levels);
    }

    private int Points(AbilityLevels levels) => _ruleset.PointsOfSpouse(levels);
}

/// <summary>The results of a person's valid tests, other than those that a plan starts from.</summary>
internal sealed record OtherResults(ImmutableArray<AbilityLevels> English, ImmutableArray<AbilityLevels> French)
{
    public static OtherResults None { get; } = new([], []);

    public IEnumerable<AbilityLevels> All => English.Concat(French);

    public ImmutableArray<AbilityLevels> In(OfficialLanguage language) => language == OfficialLanguage.English ? English : French;

    /// <summary>Drops results that another gives as many points as in every role; of equals, the first stays.</summary>
    public OtherResults Useful(CrsRuleset ruleset, PersonFactors person) =>
        new(Useful(English, ruleset, person.English), Useful(French, ruleset, person.French));

    private static ImmutableArray<AbilityLevels> Useful(ImmutableArray<AbilityLevels> others, CrsRuleset ruleset, AbilityLevels levels)
    {
        List<AbilityLevels> useful = [levels];
        foreach (AbilityLevels other in others)
        {
            if (!useful.Any(one => GivesNoLess(one, other, ruleset)))
            {
                useful.RemoveAll(one => one != levels && GivesNoLess(other, one, ruleset));
                useful.Add(other);
            }
        }

        return [.. useful.Skip(1)];
    }

    private static bool GivesNoLess(AbilityLevels one, AbilityLevels other, CrsRuleset ruleset) =>
        one.Lowest >= other.Lowest
        && ruleset.Compiled.Factors.All(factor => !factor.IsByAbility
            || (factor.Points(one, hasSpouse: true) >= factor.Points(other, hasSpouse: true)
                && factor.Points(one, hasSpouse: false) >= factor.Points(other, hasSpouse: false)));
}
