using System.Collections.Immutable;
using CrsCalculator.Counting;
using CrsCalculator.Rules;
using NodaTime;

namespace CrsCalculator.Eligibility;

/// <summary>The Federal Skilled Worker Program (IRPR 75 to 83).</summary>
internal static class FederalSkilledWorker
{
    public static ProgramEligibility Assess(EligibilityCase facts)
    {
        FswRules rules = facts.Rules.Fsw.Value;
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
            CountedWork.Excluded(facts.Principal.Work, facts.On, rules.WindowYears, facts.Rules.Work.Value, WorkCounting.NotSkilledWork))
        {
            Grid = grid,
        };
    }

    /// <summary>A continuous year in one occupation within ten.</summary>
    private static Requirement Experience(EligibilityCase facts)
    {
        FswRules rules = facts.Rules.Fsw.Value;
        CountedHours hours = Work(facts).LongestRun();
        return new Requirement(
            RequirementId.FswExperience,
            Outcomes.Of(hours.Reaches(rules.RequiredHours)),
            rules.ExperienceProvision,
            facts,
            later => Work(later).LongestRun().Reaches(later.Rules.Fsw.Value.RequiredHours))
        {
            Actual = new RequirementValue(hours.Hours),
            Required = new RequirementValue(rules.RequiredHours),
            WithinYears = rules.WindowYears,
        };
    }

    private static Requirement Language(EligibilityCase facts)
    {
        FswRules rules = facts.Rules.Fsw.Value;
        Clb lowest = BestLowest(facts);
        return new Requirement(
            RequirementId.FswLanguage,
            Outcomes.Of(lowest.Level >= rules.LanguageLevel),
            rules.LanguageProvision,
            facts,
            later => BestLowest(later).Level >= later.Rules.Fsw.Value.LanguageLevel)
        {
            Actual = new RequirementValue(lowest.Level),
            Required = new RequirementValue(rules.LanguageLevel),
        };
    }

    private static Requirement Education(EligibilityCase facts)
    {
        FswRules rules = facts.Rules.Fsw.Value;
        EducationLevel level = LevelOf(facts);
        return new Requirement(
            RequirementId.FswEducation,
            Outcomes.Of(level >= rules.LowestEducation),
            rules.EducationProvision,
            facts,
            later => LevelOf(later) >= later.Rules.Fsw.Value.LowestEducation)
        {
            Actual = new RequirementValue(Code.Of(level)),
            Required = new RequirementValue(Code.Of(rules.LowestEducation)),
        };
    }

    private static Requirement Points(EligibilityCase facts, FswScore grid) => new(
        RequirementId.FswPoints,
        Outcomes.Of(grid.Passes),
        facts.Rules.Fsw.Value.PointsProvision,
        facts,
        ArePointsMet)
    {
        Actual = new RequirementValue(grid.Total),
        Required = new RequirementValue(grid.PassMark),
    };

    private static bool ArePointsMet(EligibilityCase facts) =>
        FswGrid.Score(FactorsOf(facts), facts.Rules.Fsw.Value) >= facts.Rules.Fsw.Value.PassMark;

    /// <summary>What the grid is read from on a date.</summary>
    private static FswFactors FactorsOf(EligibilityCase facts)
    {
        Person candidate = facts.Principal;
        Person? spouse = facts.Candidate.ScoredSpouse?.Person;
        WorkRules work = facts.Rules.Work.Value;
        AdaptabilityRules adaptability = facts.Rules.Fsw.Value.Grid.Adaptability;
        return new FswFactors
        {
            Languages = BestLanguages(facts),
            Education = LevelOf(facts),
            WorkYears = Work(facts).Hours.CompletedYears(work.HoursPerYear),
            Age = Math.Min(AgeCounting.On(candidate.DateOfBirth!.Value, facts.Date), Person.MaxAge),
            ArrangedEmployment = ArrangedEmployment.IsArranged(candidate.JobOffer, work),
            WorkInCanada = HasWorkedInCanada(candidate, facts, job => work.IsSkilled(job.Occupation)),
            StudyInCanada = HasStudiedInCanada(candidate, adaptability, facts.On),
            SpouseLanguage = spouse is not null
                && TestCounting.BestLowest(spouse.LanguageTests, facts.Rules, facts.On).Level >= adaptability.SpouseLevel,
            SpouseStudyInCanada = spouse is not null && HasStudiedInCanada(spouse, adaptability, facts.On),
            SpouseWorkInCanada = spouse is not null && HasWorkedInCanada(spouse, facts, static _ => true),
            RelativeInCanada = HasRelative(candidate) || (spouse is not null && HasRelative(spouse)),
        };
    }

    /// <summary>
    /// The pair of test results that gives most points: for each language as the first one its best result, beside the result of the other
    /// language with the best lowest ability. The two are added up, so each is the best by itself.
    /// </summary>
    private static OfficialLanguages BestLanguages(EligibilityCase facts)
    {
        FswGridRules grid = facts.Rules.Fsw.Value.Grid;
        ImmutableArray<CountedTest> tests = TestCounting.Count(facts.Principal.LanguageTests, facts.Rules, facts.On);
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
                // The first result is taken even where it earns nothing.
                first = !isShown || grid.FirstLanguage.Sum(test.Levels) > grid.FirstLanguage.Sum(first) ? test.Levels : first;
                isShown = true;
            }
            else if (test.Levels.Lowest > second.Lowest)
            {
                second = test.Levels;
            }
        }

        // Without a result in the first language the other one is the first.
        return isShown ? OfficialLanguages.From(language, first, second) : OfficialLanguages.None;
    }

    private static Clb BestLowest(EligibilityCase facts) => TestCounting.BestLowest(facts.Principal.LanguageTests, facts.Rules, facts.On);

    private static EducationLevel LevelOf(EligibilityCase facts) =>
        EducationCounting.Level(EducationCounting.Assess(facts.Principal.Education, facts.Rules.Documents.Value, facts.On));

    /// <summary>Years of full-time study in Canada that led to a credential (83(3)).</summary>
    private static bool HasStudiedInCanada(Person person, AdaptabilityRules rules, LocalDate on) => person.Education.Any(credential =>
        credential is { IsCanadian: true, Study.FullTime: true }
            && credential.Study.Years >= rules.StudyYears
            && credential.AwardedOn.Latest <= on);

    /// <summary>A year of authorized full-time work in Canada, whenever it was (83(4)).</summary>
    private static bool HasWorkedInCanada(Person person, EligibilityCase facts, Func<Job, bool> isOfRightKind)
    {
        WorkRules rules = facts.Rules.Work.Value;
        Job[] work =
        [
            .. person.Work.Where(job =>
                job is { IsInCanada: true, Paid: true, Authorized: true }
                    && job.HoursPerWeek >= rules.FullTimeHoursPerWeek
                    && isOfRightKind(job)),
        ];
        return HoursCounter.Count(work, new DayWindow(LocalDate.MinIsoValue, facts.On), rules)
            .Reaches(facts.Rules.Fsw.Value.Grid.Adaptability.WorkHours);
    }

    private static bool HasRelative(Person person) => person.RelativeInCanada || person.SiblingInCanada;

    private static CountedWork Work(EligibilityCase facts) => CountedWork.Of(
        facts.Principal.Work,
        facts.On,
        facts.Rules.Fsw.Value.WindowYears,
        facts.Rules.Work.Value,
        WorkCounting.NotSkilledWork);
}
