using System.Collections.Immutable;
using CrsCalculator.Rules;
using CrsCalculator.Scoring;

namespace CrsCalculator.Planning;

/// <summary>
/// What of a candidate no lever touches, and the score of every state. It is the assessor's choice of tests over again, without documents.
/// </summary>
internal sealed class PlanModel
{
    private readonly CrsRuleset _ruleset;
    private readonly CrsFactors _fixed;
    private readonly OfficialLanguage? _fixedFirst;
    private readonly ImmutableArray<OtherResults> _others;

    /// <summary>Takes what no lever touches.</summary>
    /// <param name="ruleset">The rules.</param>
    /// <param name="fixedFactors">Factors of which those that no lever touches are used.</param>
    /// <param name="fixedFirst">The first official language where it is not to be chosen.</param>
    /// <param name="others">For each person what other valid tests show.</param>
    public PlanModel(CrsRuleset ruleset, in CrsFactors fixedFactors, OfficialLanguage? fixedFirst, ImmutableArray<OtherResults> others)
    {
        _ruleset = ruleset;
        _fixed = fixedFactors;
        _fixedFirst = fixedFirst;
        _others = others;
    }

    public CrsRuleset Ruleset => _ruleset;

    public int Total(in PlanState state) => Reach(in state).Total;

    public CrsFactors Factors(in PlanState state) => WithoutLanguages(in state) with { Languages = Reach(in state).Languages };

    /// <summary>The best choice of tests and of the first language; and what a search bounds by.</summary>
    public Reach Reach(in PlanState state)
    {
        CrsFactors factors = WithoutLanguages(in state);
        PlanPerson person = state.Person(state.Principal);
        OtherResults others = _others[state.Principal];
        Reach reach = Planning.Reach.None;
        for (int i = -1; i < others.English.Length; i++)
        {
            AbilityLevels english = i < 0 ? person.English : others.English[i];
            for (int j = -1; j < others.French.Length; j++)
            {
                AbilityLevels french = j < 0 ? person.French : others.French[j];
                reach = CanBeFirst(OfficialLanguage.English, english, french)
                    ? reach.Or(Score(in factors, OfficialLanguages.EnglishFirst(english, french)))
                    : reach;
                reach = CanBeFirst(OfficialLanguage.French, french, english)
                    ? reach.Or(Score(in factors, OfficialLanguages.FrenchFirst(french, english)))
                    : reach;
            }
        }

        return reach;
    }

    private Reach Score(in CrsFactors factors, OfficialLanguages languages)
    {
        CrsFactors all = factors with { Languages = languages };
        CrsScore score = _ruleset.Score(in all);
        return new Reach(score.Total, score.Core + score.Spouse, score.Transferability + score.Additional, languages);
    }

    /// <summary>A language without a result is first only where the other has none either; then English is.</summary>
    private bool CanBeFirst(OfficialLanguage language, AbilityLevels levels, AbilityLevels others) =>
        _fixedFirst is { } first ? first == language
        : levels != default || (others == default && language == OfficialLanguage.English);

    private CrsFactors WithoutLanguages(in PlanState state)
    {
        PlanPerson principal = state.Person(state.Principal);
        return _fixed with
        {
            Age = principal.Age,
            Education = principal.Education,
            Languages = OfficialLanguages.None,
            CanadianWorkYears = principal.CanadianYears,
            ForeignWorkYears = principal.ForeignYears,
            CertificateOfQualification = principal.Certificate,
            CanadianStudy = principal.Study,
            SiblingInCanada = state.HasSibling
                || principal.HasSibling
                || (state.IsAccompanied && state.Person(1 - state.Principal).HasSibling),
            ProvincialNomination = state.IsNominated || principal.IsNominated,
            JobOffer = principal.JobOffer,
            Spouse = state.IsAccompanied ? Spouse(in state) : null,
        };
    }

    private SpouseFactors Spouse(in PlanState state)
    {
        int index = 1 - state.Principal;
        PlanPerson spouse = state.Person(index);
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

        return new SpouseFactors
        {
            Education = spouse.Education,
            Language = language,
            LanguageLevels = levels,
            CanadianWorkYears = spouse.CanadianYears,
        };
    }

    private int Points(AbilityLevels levels) => _ruleset.Tables.Spouse.Language.Sum(levels);
}

/// <summary>What valid tests of a person show, besides those that a plan starts from.</summary>
internal sealed record OtherResults(ImmutableArray<AbilityLevels> English, ImmutableArray<AbilityLevels> French)
{
    public static OtherResults None { get; } = new([], []);
}

/// <summary>How far a state reaches: each number the greatest over all choices of tests, and the languages of the greatest total.</summary>
internal readonly record struct Reach(int Total, int CoreAndSpouse, int Rest, OfficialLanguages Languages)
{
    public static Reach None { get; } = new(-1, 0, 0, default);

    public Reach Or(Reach other) => new(
        Math.Max(Total, other.Total),
        Math.Max(CoreAndSpouse, other.CoreAndSpouse),
        Math.Max(Rest, other.Rest),
        other.Total > Total ? other.Languages : Languages);
}
