using System.Collections.Immutable;
using CrsCalculator.Counting;
using CrsCalculator.Rules;

namespace CrsCalculator.Eligibility;

/// <summary>The Canadian Experience Class (IRPR 87.1).</summary>
internal static class CanadianExperienceClass
{
    public static ProgramEligibility Assess(EligibilityCase facts) => new(
        ImmigrationProgram.CanadianExperienceClass,
        facts,
        Requirements(facts),
        CountedWork.Excluded(
            facts.Principal.Work,
            facts.On,
            facts.Rules.Cec.Value.WindowYears,
            facts.Rules.Work.Value,
            WorkCounting.NotCanadianWork));

    /// <summary>Whether all requirements are met, without the reasons.</summary>
    public static Outcome OutcomeOf(EligibilityCase facts) =>
        Outcomes.All(Requirements(facts).Select(static requirement => requirement.Outcome));

    private static ImmutableArray<Requirement> Requirements(EligibilityCase facts) =>
    [
        Experience(facts),
        Language(facts),
        ProvinceRequirement.Assess(RequirementId.CecProvince, facts.Rules.Cec.Value.Province, facts),
    ];

    /// <summary>A year within three, full-time or part-time, in one or several occupations.</summary>
    private static Requirement Experience(EligibilityCase facts)
    {
        CecRules rules = facts.Rules.Cec.Value;
        CountedHours hours = Work(facts).Hours;
        return new Requirement(
            RequirementId.CecExperience,
            Outcomes.Of(hours.Reaches(rules.RequiredHours)),
            rules.ExperienceProvision,
            facts,
            later => Work(later).Hours.Reaches(later.Rules.Cec.Value.RequiredHours))
        {
            Actual = new RequirementValue(hours.Hours),
            Required = new RequirementValue(rules.RequiredHours),
            WithinYears = rules.WindowYears,
        };
    }

    /// <summary>The level that the occupation with the greatest experience asks for.</summary>
    private static Requirement Language(EligibilityCase facts)
    {
        CecRules rules = facts.Rules.Cec.Value;
        int required = RequiredLevel(facts);
        Clb lowest = BestLowest(facts);
        return new Requirement(
            RequirementId.CecLanguage,
            Outcomes.Of(lowest.Level >= required),
            rules.LanguageProvision,
            facts,
            IsLanguageMet)
        {
            Actual = new RequirementValue(lowest.Level),
            Required = new RequirementValue(required),
        };
    }

    /// <summary>The lower level is asked first: the higher one costs a count of all work.</summary>
    private static bool IsLanguageMet(EligibilityCase facts)
    {
        Clb lowest = BestLowest(facts);
        return lowest.Level >= facts.Rules.Cec.Value.LowerLevel && lowest.Level >= RequiredLevel(facts);
    }

    private static Clb BestLowest(EligibilityCase facts) => TestCounting.BestLowest(facts.Principal.LanguageTests, facts.Rules, facts.On);

    /// <summary>
    /// Of occupations with equally much experience the one that asks for more decides: a choice, since the law is silent.
    /// </summary>
    private static int RequiredLevel(EligibilityCase facts)
    {
        CecRules rules = facts.Rules.Cec.Value;
        CountedHours most = default;
        int required = rules.HigherLevel;
        foreach ((NocCode occupation, CountedHours hours) in Work(facts).ByOccupation())
        {
            int level = rules.LevelFor(occupation);
            if (hours > most || (hours == most && level > required))
            {
                (most, required) = (hours, level);
            }
        }

        return required;
    }

    private static CountedWork Work(EligibilityCase facts) => CountedWork.Of(
        facts.Principal.Work,
        facts.On,
        facts.Rules.Cec.Value.WindowYears,
        facts.Rules.Work.Value,
        WorkCounting.NotCanadianWork);
}
