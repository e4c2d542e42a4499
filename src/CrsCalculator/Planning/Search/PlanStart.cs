using System.Collections.Immutable;
using CrsCalculator.Counting;
using CrsCalculator.Rules;
using CrsCalculator.Scoring;

namespace CrsCalculator.Planning;

/// <summary>
/// A plan's starting point: the state, the possible changes, and the score of every state. At most one of a couple's arrangements is
/// chosen.
/// </summary>
internal sealed record PlanStart(
    CoupleScoring Model,
    PlanState State,
    ImmutableArray<ImmutableArray<PlanOption>> Arrangements,
    ImmutableArray<PlanSlot> Slots)
{
    /// <summary>The id of the lever that makes the spouse the principal applicant.</summary>
    public const string SwapId = "swap";

    /// <summary>Starts from factors: of a spouse, only what section B scores is known, so the couple cannot be swapped.</summary>
    public static PlanStart Of(in CrsFactors factors, CrsRuleset ruleset, StudyRules study)
    {
        SpouseFactors? spouse = factors.Spouse;
        var state = new PlanState
        {
            First = new PersonFactors
            {
                Age = factors.Age,
                Education = factors.Education,
                Study = factors.CanadianStudy,
                GraduateStudy = factors.GraduateStudy && factors.CanadianStudy == CanadianStudy.ThreeYearsOrMore,
                English = factors.Languages.English,
                French = factors.Languages.French,
                CanadianYears = factors.CanadianWorkYears,
                YearsInTiers = factors.CanadianWorkYearsInTiers,
                ForeignYears = factors.ForeignWorkYears,
                Certificate = factors.CertificateOfQualification,
                RedSeal = factors.RedSeal && factors.CertificateOfQualification,
                IsNominated = factors.ProvincialNomination,
                HasSibling = factors.SiblingInCanada,
                JobOffer = factors.JobOffer,
                JobOfferTier = factors.JobOfferTier,
            },
            Second = spouse is { } s ? PersonOf(s) : default,
            IsAccompanied = spouse is not null,
        };
        OfficialLanguage? first = state.First is { English: var english, French: var french } && english == default && french == default
            ? null
            : factors.Languages.First;
        var model = new CoupleScoring(ruleset, first, [OtherResults.None, OtherResults.None]);
        PersonFactors principal = state.First;
        IEnumerable<PlanSlot> slots = OfCouple(principal)
            .Append(FactorCredentials.Slot(0, principal, study, ruleset))
            .Concat(PlanSlots.OfPrincipal(0, principal, ruleset))
            .Concat(spouse is null
                ? []
                : [FactorCredentials.Slot(1, state.Second, study, ruleset), .. PlanSlots.OfSpouse(1, state.Second, ruleset)]);
        return new PlanStart(model, state, spouse is null ? [] : [[Stays]], WithSteps(slots));
    }

    /// <summary>Starts from assessed documents.</summary>
    public static PlanStart Of(CrsAssessment assessment)
    {
        Candidate profile = assessment.Profile;
        CrsRuleset ruleset = assessment.Ruleset;
        bool canAccompany = profile.SpouseWhoCanAccompany is not null;
        bool canSwap = profile.CanBeTurnedRound;
        (PersonFactors first, OtherResults othersOfFirst) = PersonOf(assessment.Principal, assessment);
        (PersonFactors second, OtherResults othersOfSecond) = canAccompany
            ? PersonOf(
                assessment.Household.Spouse!,
                canSwap ? assessment.Swapped : assessment)
            : (default, OtherResults.None);
        var state = new PlanState { First = first, Second = second, IsAccompanied = profile.ScoredSpouse is not null };
        var model = new CoupleScoring(
            ruleset,
            fixedFirst: null,
            [othersOfFirst.Useful(ruleset, first), othersOfSecond.Useful(ruleset, second)]);
        var documents = new DocumentSlots(assessment.Household, ruleset);
        bool canBeNominated = profile.IntendedProvince is not { } province
            || !assessment.Rules.Documents.Value.NominationsExcluded.Contains(province);
        PersonFactors[] principals = canSwap ? [first, second] : [first];
        IEnumerable<PlanSlot> slots = OfCouple(principals).Where(slot => canBeNominated || slot.Top.Kind != LeverKind.Nomination)
            .Concat(documents.OfPerson(0, first, isPrincipal: true))
            .Concat(canAccompany ? documents.OfPerson(1, second, isPrincipal: canSwap) : []);
        IEnumerable<ImmutableArray<PlanOption>> arrangements =
        [
            .. !canAccompany ? (ImmutableArray<PlanOption>[])[] : [[state.IsAccompanied ? Stays : Comes]],
            .. !canSwap ? (ImmutableArray<PlanOption>[])[] : [[Swap], [Swap, Stays]],
        ];
        return new PlanStart(model, state, [.. arrangements], WithSteps(slots));
    }

    /// <summary>Returns the state with some steps.</summary>
    public PlanState Applied(ImmutableArray<PlanOption> options)
    {
        PlanState state = State;
        foreach (PlanOption option in options)
        {
            state = option.Applied(in state);
        }

        return state;
    }

    /// <summary>Returns the score with some steps.</summary>
    public int Total(ImmutableArray<PlanOption> options) => Model.Total(Applied(options));

    /// <summary>All steps, the couple's arrangement first, including those that give nothing alone.</summary>
    public IEnumerable<PlanOption> AllOptions() => Arrangements.SelectMany(static arrangement => arrangement).Distinct()
        .OrderBy(static option => option.Kind == LeverKind.SpouseStays).Concat(Slots.SelectMany(static slot => slot.Options));

    /// <summary>Returns the same start without some steps.</summary>
    public PlanStart Without(ImmutableArray<string> names) => this with
    {
        Arrangements = [.. Arrangements.Where(arrangement => !arrangement.Any(option => option.IsOneOf(names)))],
        Slots = WithSteps(Slots.Select(slot => slot.Without(names))),
    };

    private static PlanOption Stays { get; } = new("spouse.staysBehind", LeverKind.SpouseStays);

    private static PlanOption Comes { get; } = new("spouse.comesAlong", LeverKind.SpouseComes);

    private static PlanOption Swap { get; } = new(SwapId, LeverKind.Swap);

    /// <summary>Levers of the final principal applicant, except those that everyone who can be principal applicant already has.</summary>
    private static IEnumerable<PlanSlot> OfCouple(params PersonFactors[] principals)
    {
        if (!principals.All(static person => person.IsNominated))
        {
            yield return new PlanSlot([new PlanOption("nomination", LeverKind.Nomination)]);
        }

        if (!principals.All(static person => person.HasSibling))
        {
            yield return new PlanSlot([new PlanOption("sibling", LeverKind.Sibling)]);
        }
    }

    /// <summary>A counted person with the test results that levers raise, those in use first, and the levels of the others.</summary>
    private static (PersonFactors Person, OtherResults Others) PersonOf(CountedPerson person, CrsAssessment assessment)
    {
        ImmutableArray<AbilityLevels> english = LevelsIn(person, assessment, OfficialLanguage.English);
        ImmutableArray<AbilityLevels> french = LevelsIn(person, assessment, OfficialLanguage.French);
        PersonFactors factors = PersonFactors.Of(person, assessment.Ruleset.Tables.OccupationTiers) with
        {
            English = english.FirstOrDefault(),
            French = french.FirstOrDefault(),
        };
        return (factors, new OtherResults([.. english.Skip(1)], [.. french.Skip(1)]));
    }

    private static ImmutableArray<AbilityLevels> LevelsIn(CountedPerson person, CrsAssessment assessment, OfficialLanguage language) =>
    [
        .. person.Tests.Where(test => test.IsValid && test.Result.Language == language)
            .OrderByDescending(test => assessment.UsesResult(test.Result))
            .Select(static test => test.Levels)
            .Distinct(),
    ];

    private static ImmutableArray<PlanSlot> WithSteps(IEnumerable<PlanSlot> slots) =>
        [.. slots.Where(static slot => !slot.Options.IsEmpty)];

    private static PersonFactors PersonOf(SpouseFactors spouse) =>
        new PersonFactors
        {
            Education = spouse.Education,
            CanadianYears = spouse.CanadianWorkYears,
        }.With(spouse.Language, spouse.LanguageLevels);
}

/// <summary>Credentials for a person with only a known level of education.</summary>
internal static class FactorCredentials
{
    public static PlanSlot Slot(int index, PersonFactors person, StudyRules rules, CrsRuleset ruleset) => PlanSlots.OfCredentials(
        from isCanadian in (bool[])[false, true]
        from program in PlanSlots.TypicalPrograms
        let education = With(person.Education, program.Level)
        let earnsStudy = isCanadian && index == 0 && program.Years > 0
        let study = earnsStudy ? Max(person.Study, rules.PointsFor(program.Level, program.Years)) : person.Study
        let isGraduate = ruleset.Compiled.TellsGraduateStudy
            && (person.GraduateStudy || (earnsStudy && program.Level >= EducationLevel.MastersOrProfessional))
        where education > person.Education || study > person.Study || (isGraduate && !person.GraduateStudy)
        select new PlanOption(PlanSlots.CredentialId(index, program.Level, isCanadian), LeverKind.Credential, index)
        {
            Level = program.Level,
            IsCanadian = isCanadian,
            Education = education,
            Study = study,
            IsGraduate = isGraduate,
        });

    /// <summary>The level with one more credential, as if a single one gave the current level.</summary>
    private static EducationLevel With(EducationLevel current, EducationLevel added)
    {
        EducationLevel higher = added > current ? added : current;
        EducationLevel lower = added > current ? current : added;
        return EducationCounting.With(higher, afterSecondary: lower >= EducationLevel.OneYear ? 2 : 1);
    }

    private static CanadianStudy Max(CanadianStudy one, CanadianStudy other) => one > other ? one : other;
}
