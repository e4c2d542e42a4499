using CrsCalculator.Counting;
using CrsCalculator.Rules;

namespace CrsCalculator.Eligibility;

/// <summary>The Canadian Experience Class (IRPR 87.1).</summary>
internal static class CanadianExperienceClass
{
    private static readonly Forecast ExperienceForecast = new(IsExperienceMet, AddExperienceTurns);
    private static readonly Forecast LanguageForecast = new(IsLanguageMet, AddLanguageTurns);

    public static ProgramEligibility Assess(Household facts) => new(
        ImmigrationProgram.CanadianExperienceClass,
        facts,
        [Experience(facts), Language(facts), ProvinceRequirement.Assess(RequirementId.CecProvince, RulesOf(facts).Province, facts)],
        static facts => facts.Principal.Excluded(RulesOf(facts).WindowYears, WorkCounting.NotCanadianWork));

    /// <summary>The outcome of all requirements, without the reasons.</summary>
    public static Outcome OutcomeOf(Household facts) =>
        ProvinceRequirement.OutcomeOf(facts, RulesOf(facts).Province)
            .And(Outcomes.Of(IsExperienceMet(facts)))
            .And(Outcomes.Of(IsLanguageMet(facts)));

    /// <summary>Adds the days on which any requirement's outcome can change.</summary>
    public static void AddTurns(TurningDays days, Household facts)
    {
        AddExperienceTurns(days, facts);
        AddLanguageTurns(days, facts);
    }

    /// <summary>The hours within the class's window.</summary>
    public static CountedHours Hours(Household facts) =>
        facts.Principal.Record.Canadian.In(facts.Principal.Window(RulesOf(facts).WindowYears));

    /// <summary>A year of work within three years, full-time or part-time, in one or several occupations.</summary>
    private static Requirement Experience(Household facts)
    {
        CecRules rules = RulesOf(facts);
        CountedHours hours = Hours(facts);
        return new Requirement(
            RequirementId.CecExperience,
            Outcomes.Of(hours.Reaches(rules.RequiredHours)),
            rules.ExperienceProvision,
            facts)
        {
            Actual = new RequirementValue(hours.Hours),
            Required = new RequirementValue(rules.RequiredHours),
            WithinYears = rules.WindowYears,
            Forecast = ExperienceForecast,
        };
    }

    /// <summary>The level required for the occupation with the most experience.</summary>
    private static Requirement Language(Household facts)
    {
        int required = RequiredLevel(facts);
        Clb lowest = TestCounting.BestLowest(facts.Principal.Tests);
        return new Requirement(
            RequirementId.CecLanguage,
            Outcomes.Of(lowest.Level >= required),
            RulesOf(facts).LanguageProvision,
            facts)
        {
            Actual = new RequirementValue(lowest.Level),
            Required = new RequirementValue(required),
            Forecast = LanguageForecast,
        };
    }

    private static bool IsExperienceMet(Household facts) => Hours(facts).Reaches(RulesOf(facts).RequiredHours);

    /// <summary>Checks the lower level first: the higher one requires counting every occupation.</summary>
    private static bool IsLanguageMet(Household facts)
    {
        Clb lowest = TestCounting.BestLowest(facts.Principal.Tests);
        return lowest.Level >= RulesOf(facts).LowerLevel && lowest.Level >= RequiredLevel(facts);
    }

    /// <summary>
    /// If occupations have equal experience, the one with the higher required level decides: a choice, since the law is silent.
    /// </summary>
    private static int RequiredLevel(Household facts)
    {
        CecRules rules = RulesOf(facts);
        DayWindow window = facts.Principal.Window(rules.WindowYears);
        CountedHours most = default;
        int required = rules.HigherLevel;
        foreach (OccupationLine occupation in facts.Principal.Record.CanadianByOccupation)
        {
            CountedHours hours = occupation.Line.In(window);
            int level = rules.LevelFor(occupation.Job, facts.Rules.Work.Value);
            if (hours > most || (hours == most && level > required))
            {
                (most, required) = (hours, level);
            }
        }

        return required;
    }

    private static void AddExperienceTurns(TurningDays days, Household facts)
    {
        foreach (Stretch stretch in days.Stretches(RuleBookPart.Work, RuleBookPart.Cec))
        {
            if (stretch.Rules is { Work.ValueOrNull: { } work, Cec.ValueOrNull: { } rules })
            {
                WorkLine line = facts.Principal.RecordBy(work).Canadian;
                HourTurns.AddCrossings(days, stretch, line, rules.WindowYears, rules.RequiredHours);
            }
        }
    }

    private static void AddLanguageTurns(TurningDays days, Household facts)
    {
        TestCounting.AddTurns(days, facts.Principal.Person);
        foreach (Stretch stretch in days.Stretches(RuleBookPart.Work, RuleBookPart.Cec))
        {
            if (stretch.Rules is { Work.ValueOrNull: { } work, Cec.ValueOrNull: { } rules })
            {
                ILookup<bool, WorkLine> lines = facts.Principal.RecordBy(work).CanadianByOccupation.ToLookup(
                    occupation => rules.LevelFor(occupation.Job, work) == rules.HigherLevel,
                    static occupation => occupation.Line);
                LeadTurns.Add(days, stretch, [.. lines[true]], [.. lines[false]], rules.WindowYears);
            }
        }
    }

    private static CecRules RulesOf(Household facts) => facts.Rules.Cec.Value;
}
