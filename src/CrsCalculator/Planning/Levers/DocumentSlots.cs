using CrsCalculator.Counting;
using CrsCalculator.Rules;
using CrsCalculator.Scoring;
using NodaTime;

namespace CrsCalculator.Planning;

/// <summary>The slots of a person whose documents are known: only steps for which a document can be written.</summary>
internal sealed class DocumentSlots(Household household, CrsRuleset ruleset)
{
    private const int MonthsPerYear = 12;

    public IEnumerable<PlanSlot> OfPerson(int index, PersonFactors facts, bool isPrincipal)
    {
        CountedPerson person = index == 0 ? household.Principal : household.Spouse!;
        IEnumerable<PlanSlot> slots = isPrincipal
            ? PlanSlots.OfPrincipal(index, facts, ruleset, ruleset.Compiled.MostYearsInTiers)
            : PlanSlots.OfSpouse(index, facts, ruleset);
        yield return Credentials(index, person, facts);
        foreach (PlanSlot slot in slots)
        {
            yield return slot.Options is [{ Kind: LeverKind.CanadianWork or LeverKind.ForeignWork } first, ..]
                ? Work(slot, person, facts, new MoreWork(person, first.Kind == LeverKind.CanadianWork))
                : slot;
        }
    }

    /// <summary>A credential awarded on a day, with full-time studies in Canada or with an assessment.</summary>
    public static Credential CredentialOf(EducationLevel level, int years, bool isCanadian, LocalDate awardedOn) => isCanadian
        ? new Credential(level.ToCredential(), FactGuard.Canada, awardedOn)
        {
            Study = years == 0 ? null : new Study { Years = years, FullTime = true, MonthsPresentInCanada = MonthsPerYear * years },
        }
        : new Credential(level.ToCredential(), PlanDocuments.Abroad, awardedOn) { Eca = new Eca { IssuedOn = awardedOn } };

    /// <summary>Keeps the years that there are enough days for and that may earn more than fewer years do.</summary>
    private PlanSlot Work(PlanSlot slot, CountedPerson person, PersonFactors facts, MoreWork work) => slot with
    {
        Options =
        [
            .. slot.Options.SelectMany(option => With(option, person, work))
                .Where(option => option.YearsInTiers is not { } tiers
                    || Read(option.Value, tiers) != Read(facts.CanadianYears, facts.YearsInTiers))
                .DistinctBy(option => option.YearsInTiers is { } tiers ? Read(option.Value, tiers) : (option.Value, 0, 0, 0)),
        ],
    };

    /// <summary>The step with its years in the ruleset's tiers; empty if there are not enough days.</summary>
    private PlanOption[] With(PlanOption option, CountedPerson person, MoreWork work) => work.Find(option.Value) is not { } job
        ? []
        : option.Kind == LeverKind.CanadianWork && ruleset.Tables.OccupationTiers is { } tiers
            ? [option with { YearsInTiers = person.With(job).CanadianWorkYearsIn(tiers) }]
            : [option];

    /// <summary>Years of Canadian work, in total and in each tier, each capped at what factors read.</summary>
    private (int Years, int Tier1, int Tier2, int Tier3) Read(int years, TierYears inTiers)
    {
        CompiledTables tables = ruleset.Compiled;
        return (
            Math.Min(years, tables.MostCanadianYears),
            Math.Min(inTiers.Tier1, tables.LastValue(CrsInput.CanadianYearsInTier1)),
            Math.Min(inTiers.Tier2, tables.LastValue(CrsInput.CanadianYearsInTier2)),
            Math.Min(inTiers.Tier3, tables.LastValue(CrsInput.CanadianYearsInTier3)));
    }

    private PlanSlot Credentials(int index, CountedPerson person, PersonFactors facts) => PlanSlots.OfCredentials(
        from isCanadian in (bool[])[false, true]
        from program in PlanSlots.TypicalPrograms
        let credential = CredentialOf(program.Level, program.Years, isCanadian, household.On)
        let assessed = EducationCounting.Count(person.Person.Education.Add(credential), household.Rules.Documents.Value, household.On)
        let education = EducationCounting.Level(assessed)
        let study = EducationCounting.BestStudy(assessed)
        let isGraduate = ruleset.Compiled.TellsGraduateStudy && EducationCounting.HasGraduateStudy(assessed)
        where education > facts.Education || study > facts.Study || (isGraduate && !facts.GraduateStudy)
        select new PlanOption(PlanSlots.CredentialId(index, program.Level, isCanadian), LeverKind.Credential, index)
        {
            Level = program.Level,
            IsCanadian = isCanadian,
            Credential = credential,
            Education = education,
            Study = study,
            IsGraduate = isGraduate,
        });
}
