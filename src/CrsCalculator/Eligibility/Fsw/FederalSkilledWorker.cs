using System.Collections.Immutable;
using CrsCalculator.Counting;
using CrsCalculator.Rules;

namespace CrsCalculator.Eligibility;

/// <summary>The Federal Skilled Worker Program (IRPR 75 to 83).</summary>
internal static class FederalSkilledWorker
{
    private static readonly Forecast ExperienceForecast = new(IsExperienceMet, AddExperienceTurns);

    private static readonly Forecast LanguageForecast = new(IsLanguageMet, static (days, facts) =>
        TestCounting.AddTurns(days, facts.Principal.Person));

    private static readonly Forecast EducationForecast = new(IsEducationMet, static (days, facts) =>
        EducationCounting.AddTurns(days, facts.Principal.Person));

    private static readonly Forecast PointsForecast = new(ArePointsMet, AddPointsTurns);

    public static ProgramEligibility Assess(Household facts)
    {
        FswRules rules = RulesOf(facts);
        FswScore grid = FswGrid.Explain(FactorsOf(facts), rules);
        return new ProgramEligibility(
            ImmigrationProgram.FederalSkilledWorker,
            facts,
            [
                Experience(facts),
                Language(facts),
                Education(facts),
                Points(facts, grid),
                FundsRequirement.Assess(RequirementId.FswFunds, rules.FundsProvision, facts),
                ProvinceRequirement.Assess(RequirementId.FswProvince, rules.Province, facts),
            ],
            static facts => facts.Principal.Excluded(RulesOf(facts).WindowYears, WorkCounting.NotSkilledWork))
        {
            Grid = grid,
        };
    }

    /// <summary>The outcome of all requirements, without the reasons.</summary>
    public static Outcome OutcomeOf(Household facts)
    {
        bool isMet = IsLanguageMet(facts) && IsEducationMet(facts) && IsExperienceMet(facts) && ArePointsMet(facts);
        return Outcomes.Of(isMet)
            .And(ProvinceRequirement.OutcomeOf(facts, RulesOf(facts).Province))
            .And(isMet ? FundsRequirement.OutcomeOf(facts) : Outcome.NotMet);
    }

    /// <summary>Adds the days on which any requirement's outcome can change.</summary>
    public static void AddTurns(TurningDays days, Household facts)
    {
        AddExperienceTurns(days, facts);
        AddPointsTurns(days, facts);
        FundsRequirement.AddTurns(days, facts);
    }

    /// <summary>A continuous year in one occupation within ten years.</summary>
    private static Requirement Experience(Household facts)
    {
        FswRules rules = RulesOf(facts);
        CountedHours hours = LongestRun(facts);
        return new Requirement(
            RequirementId.FswExperience,
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

    private static bool IsExperienceMet(Household facts) => LongestRun(facts).Reaches(RulesOf(facts).RequiredHours);

    /// <summary>The most hours in one occupation worked without a break.</summary>
    private static CountedHours LongestRun(Household facts)
    {
        DayWindow window = facts.Principal.Window(RulesOf(facts).WindowYears);
        CountedHours longest = default;
        foreach (OccupationLine occupation in facts.Principal.Record.SkilledByOccupation)
        {
            CountedHours run = occupation.Line.LongestRunIn(window);
            longest = run > longest ? run : longest;
        }

        return longest;
    }

    private static void AddExperienceTurns(TurningDays days, Household facts)
    {
        foreach (Stretch stretch in days.Stretches(RuleBookPart.Work, RuleBookPart.Fsw))
        {
            if (stretch.Rules is not { Work.ValueOrNull: { } work, Fsw.ValueOrNull: { } rules })
            {
                continue;
            }

            foreach (OccupationLine occupation in facts.Principal.RecordBy(work).SkilledByOccupation)
            {
                HourTurns.AddCrossingsOfRuns(days, stretch, occupation.Line, rules.WindowYears, rules.RequiredHours);
            }
        }
    }

    private static Requirement Language(Household facts)
    {
        FswRules rules = RulesOf(facts);
        Clb lowest = TestCounting.BestLowest(facts.Principal.Tests);
        return new Requirement(
            RequirementId.FswLanguage,
            Outcomes.Of(lowest.Level >= rules.LanguageLevel),
            rules.LanguageProvision,
            facts)
        {
            Actual = new RequirementValue(lowest.Level),
            Required = new RequirementValue(rules.LanguageLevel),
            Forecast = LanguageForecast,
        };
    }

    private static bool IsLanguageMet(Household facts) =>
        TestCounting.BestLowest(facts.Principal.Tests).Level >= RulesOf(facts).LanguageLevel;

    private static Requirement Education(Household facts)
    {
        FswRules rules = RulesOf(facts);
        EducationLevel level = facts.Principal.Education;
        return new Requirement(
            RequirementId.FswEducation,
            Outcomes.Of(level >= rules.LowestEducation),
            rules.EducationProvision,
            facts)
        {
            Actual = new RequirementValue(Code.Of(level)),
            Required = new RequirementValue(Code.Of(rules.LowestEducation)),
            Forecast = EducationForecast,
        };
    }

    private static bool IsEducationMet(Household facts) => facts.Principal.Education >= RulesOf(facts).LowestEducation;

    private static Requirement Points(Household facts, FswScore grid) => new(
        RequirementId.FswPoints,
        Outcomes.Of(grid.Passes),
        RulesOf(facts).PointsProvision,
        facts)
    {
        Actual = new RequirementValue(grid.Total),
        Required = new RequirementValue(grid.PassMark),
        Forecast = PointsForecast,
    };

    private static bool ArePointsMet(Household facts) => FswGrid.Score(FactorsOf(facts), RulesOf(facts)) >= RulesOf(facts).PassMark;

    /// <summary>Adds the days on which the grid's points can change.</summary>
    private static void AddPointsTurns(TurningDays days, Household facts)
    {
        Person candidate = facts.Principal.Person;
        AgeCounting.AddTurns(days, candidate.DateOfBirth!.Value);
        AddTurnsOf(days, candidate);
        if (facts.ScoredSpouse is { } spouse)
        {
            AddTurnsOf(days, spouse.Person);
        }

        foreach (Stretch stretch in days.Stretches(RuleBookPart.Work, RuleBookPart.Fsw))
        {
            if (stretch.Rules is { Work.ValueOrNull: { } work, Fsw.ValueOrNull: { } rules })
            {
                AddWorkTurns(days, stretch, facts, work, rules);
            }
        }
    }

    private static void AddTurnsOf(TurningDays days, Person person)
    {
        TestCounting.AddTurns(days, person);
        EducationCounting.AddTurns(days, person);
        DocumentCounting.AddTurns(days, person);
    }

    private static void AddWorkTurns(TurningDays days, Stretch stretch, Household facts, WorkRules work, FswRules rules)
    {
        WorkRecord record = facts.Principal.RecordBy(work);
        int hours = rules.Grid.Adaptability.WorkHours;
        HourTurns.AddYears(days, stretch, record.Skilled, rules.WindowYears, rules.Grid.Experience.LastRow);
        HourTurns.AddCrossingsOfRuns(days, stretch, record.FullTimeInCanada(isSkilled: true), windowYears: null, hours);
        if (facts.ScoredSpouse is { } spouse)
        {
            HourTurns.AddCrossingsOfRuns(
                days,
                stretch,
                spouse.RecordBy(work).FullTimeInCanada(isSkilled: false),
                windowYears: null,
                hours);
        }
    }

    /// <summary>The facts that the grid reads on a day.</summary>
    private static FswFactors FactorsOf(Household facts)
    {
        CountedPerson candidate = facts.Principal;
        CountedPerson? spouse = facts.ScoredSpouse;
        FswRules rules = RulesOf(facts);
        WorkRules work = facts.Rules.Work.Value;
        AdaptabilityRules adaptability = rules.Grid.Adaptability;
        return new FswFactors
        {
            Languages = BestLanguages(candidate.Tests, rules.Grid),
            Education = candidate.Education,
            WorkYears = candidate.Record.Skilled.In(candidate.Window(rules.WindowYears)).CompletedYears(work.HoursPerYear),
            Age = Math.Min(candidate.Age!.Value, Person.MaxAge),
            ArrangedEmployment = DocumentCounting.IsArranged(candidate.Person.JobOffer, work, facts.On),
            WorkInCanada = HasWorkedInCanada(candidate, adaptability, isSkilled: true),
            StudyInCanada = HasStudiedInCanada(candidate, adaptability),
            SpouseLanguage = spouse is not null && TestCounting.BestLowest(spouse.Tests).Level >= adaptability.SpouseLevel,
            SpouseStudyInCanada = spouse is not null && HasStudiedInCanada(spouse, adaptability),
            SpouseWorkInCanada = spouse is not null && HasWorkedInCanada(spouse, adaptability, isSkilled: false),
            RelativeInCanada = HasRelative(candidate.Person) || (spouse is not null && HasRelative(spouse.Person)),
        };
    }

    /// <summary>
    /// The pair of test results that gives the most points. For each language as the first, its best result is paired with the other
    /// language's result with the best lowest ability. The two are added up, so each is the best by itself.
    /// </summary>
    private static OfficialLanguages BestLanguages(ImmutableArray<CountedTest> tests, FswGridRules grid)
    {
        OfficialLanguages englishFirst = Pair(tests, OfficialLanguage.English, grid);
        OfficialLanguages frenchFirst = Pair(tests, OfficialLanguage.French, grid);
        return FswGrid.LanguagePoints(frenchFirst, grid) > FswGrid.LanguagePoints(englishFirst, grid) ? frenchFirst : englishFirst;
    }

    private static OfficialLanguages Pair(ImmutableArray<CountedTest> tests, OfficialLanguage language, FswGridRules grid)
    {
        bool isShown = false;
        (AbilityLevels first, AbilityLevels second) = (default, default);
        foreach (CountedTest test in tests)
        {
            if (!test.IsValid)
            {
                continue;
            }

            if (test.Result.Language == language)
            {
                // The first result is used even if it earns nothing.
                first = !isShown || grid.FirstLanguage.Sum(test.Levels) > grid.FirstLanguage.Sum(first) ? test.Levels : first;
                isShown = true;
            }
            else if (test.Levels.Lowest > second.Lowest)
            {
                second = test.Levels;
            }
        }

        // Without a result in this language, the other one is the first.
        return isShown ? OfficialLanguages.From(language, first, second) : OfficialLanguages.None;
    }

    /// <summary>Whether years of full-time study in Canada, not mostly by distance learning, led to a credential (83(3)).</summary>
    private static bool HasStudiedInCanada(CountedPerson person, AdaptabilityRules rules) => person.Person.Education.Any(credential =>
        credential is { IsCanadian: true, Study: { FullTime: true, MostlyDistance: not true } study }
            && study.Years >= rules.StudyYears
            && credential.AwardedOn.Latest <= person.Date.On);

    /// <summary>Whether there was ever a year of authorized full-time work in Canada without a break (83(1)(c), (4)).</summary>
    private static bool HasWorkedInCanada(CountedPerson person, AdaptabilityRules rules, bool isSkilled) =>
        person.Record.FullTimeInCanada(isSkilled).LongestRunIn(DayWindow.Before(person.Date.On, years: null)).Reaches(rules.WorkHours);

    private static bool HasRelative(Person person) => person.RelativeInCanada || person.SiblingInCanada;

    private static FswRules RulesOf(Household facts) => facts.Rules.Fsw.Value;
}
