using System.Collections.Immutable;
using CrsCalculator.Rules;
using CrsCalculator.Scoring;

namespace CrsCalculator.Planning;

/// <summary>A person's slots: the steps that a plan can take, with their ids.</summary>
internal static class PlanSlots
{
    private const int NewLanguageFrom = 5;

    private static readonly string[] Names = ["principal", "spouse"];
    private static readonly OfficialLanguage[] Languages = [OfficialLanguage.English, OfficialLanguage.French];

    /// <summary>
    /// The credentials on offer, each Canadian with its typical years of study after secondary school, or foreign with an assessment. The
    /// years of graduate programs are a choice; those of the others are in the names of their levels.
    /// </summary>
    public static ImmutableArray<(EducationLevel Level, int Years)> TypicalPrograms { get; } =
    [
        (EducationLevel.Secondary, 0),
        (EducationLevel.OneYear, 1),
        (EducationLevel.TwoYear, 2),
        (EducationLevel.BachelorsOrThreeYear, 3),
        (EducationLevel.MastersOrProfessional, 2),
        (EducationLevel.Doctoral, 4),
    ];

    /// <summary>The slots of a principal applicant.</summary>
    /// <param name="index">Which of the couple it is.</param>
    /// <param name="person">The person.</param>
    /// <param name="ruleset">The rules.</param>
    /// <param name="yearsInTiers">
    /// How many years of work in a tier may earn something. The last of them may need one more year of all work, which has partly been
    /// worked already.
    /// </param>
    public static IEnumerable<PlanSlot> OfPrincipal(int index, PersonFactors person, CrsRuleset ruleset, int yearsInTiers = 0) =>
    [
        OfCertificate(index, person, ruleset),
        OfForeignWork(index, person, ruleset),
        OfCanadianWork(index, person, ruleset, yearsInTiers),
        .. OfLanguages(index, person, ruleset),
    ];

    public static IEnumerable<PlanSlot> OfSpouse(int index, PersonFactors person, CrsRuleset ruleset) =>
        [OfCanadianWork(index, person, ruleset), .. OfLanguages(index, person, ruleset)];

    public static IEnumerable<PlanSlot> OfLanguages(int index, PersonFactors person, CrsRuleset ruleset)
    {
        int most = ruleset.Compiled.TopLevel;
        foreach (OfficialLanguage language in Languages)
        {
            string name = $"{Names[index]}.{Code.Of(language)}";
            AbilityLevels levels = person.Levels(language);
            if (levels == default)
            {
                yield return Slot(
                    NewLanguageFrom,
                    most,
                    level => new PlanOption($"{name}.new.{Invariant.Text(level)}", LeverKind.NewLanguage, index)
                    {
                        Language = language,
                        Value = level,
                    });
                continue;
            }

            foreach (Ability ability in Enum.GetValues<Ability>())
            {
                string prefix = $"{name}.{Code.Of(ability)}";
                yield return Slot(
                    levels[ability].Level + 1,
                    most,
                    level => new PlanOption($"{prefix}.{Invariant.Text(level)}", LeverKind.Ability, index)
                    {
                        Language = language,
                        Ability = ability,
                        Value = level,
                    });
            }
        }
    }

    public static PlanSlot OfCanadianWork(int index, PersonFactors person, CrsRuleset ruleset, int yearsInTiers = 0) =>
        Slot(
            person.CanadianYears + 1,
            Math.Max(ruleset.Compiled.MostCanadianYears, yearsInTiers == 0 ? 0 : person.CanadianYears + yearsInTiers + 1),
            years => WorkOption(index, "canadian", years, LeverKind.CanadianWork));

    public static PlanSlot OfForeignWork(int index, PersonFactors person, CrsRuleset ruleset) =>
        Slot(
            person.ForeignYears + 1,
            ruleset.Compiled.MostForeignYears,
            years => WorkOption(index, "foreign", years, LeverKind.ForeignWork));

    private static PlanOption WorkOption(int index, string place, int years, LeverKind kind) =>
        new($"{Names[index]}.work.{place}.{Invariant.Text(years)}", kind, index) { Value = years };

    /// <summary>A certificate, and one with the Red Seal if the ruleset distinguishes it.</summary>
    public static PlanSlot OfCertificate(int index, PersonFactors person, CrsRuleset ruleset)
    {
        string name = $"{Names[index]}.certificate";
        return new PlanSlot(
        [
            .. person.Certificate ? (PlanOption[])[] : [new PlanOption(name, LeverKind.Certificate, index)],
            .. person.RedSeal || !ruleset.Compiled.TellsRedSeal
                ? (PlanOption[])[]
                : [new PlanOption($"{name}.redSeal", LeverKind.Certificate, index) { IsRedSeal = true, Value = 1 }],
        ]);
    }

    /// <summary>Credentials, only the first of those with the same result.</summary>
    public static PlanSlot OfCredentials(IEnumerable<PlanOption> options) =>
        new([.. options.DistinctBy(static option => (option.Education, option.Study, option.IsGraduate))]);

    /// <summary>The id of a credential's step.</summary>
    public static string CredentialId(int index, EducationLevel level, bool isCanadian) =>
        $"{Names[index]}.education.{(isCanadian ? "canadian" : "foreign")}.{Code.Of(level)}";

    private static PlanSlot Slot(int first, int last, Func<int, PlanOption> option) =>
        new([.. Enumerable.Range(first, Math.Max(last - first + 1, 0)).Select(option)]);
}
