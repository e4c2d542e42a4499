using System.Collections.Immutable;
using CrsCalculator.Assessment;
using NodaTime;

namespace CrsCalculator.Eligibility;

/// <summary>The Federal Skilled Worker program (IRPR 75 to 83).</summary>
internal static class FederalSkilledWorker
{
    private const int YearsOfWindow = 10;
    private const int RequiredLevel = 7;
    private const int SpouseLevel = 4;
    private const int YearsOfStudy = 2;

    public static ProgramEligibility Assess(Candidate profile, AssessmentDate date)
    {
        LocalDate on = date.On;
        FswScore grid = FswGrid.Explain(FactorsOf(profile, date));
        return new ProgramEligibility(
            ImmigrationProgram.FederalSkilledWorker,
            profile,
            date,
            [
                Experience(profile.Principal, on),
                Language(profile.Principal, on),
                Education(profile.Principal, on),
                Points(profile, date, grid),
                SettlementFunds.Assess(RequirementId.FswFunds, "IRPR 76(1)(b)", profile, on),
                ProvinceRule.Assess(RequirementId.FswProvince, "IRPR 75(1)", profile.IntendedProvince, on),
            ],
            CountedWork.Excluded(profile.Principal.Work, on, YearsOfWindow, WorkRules.NotSkilledWork))
        {
            Grid = grid,
        };
    }

    /// <summary>A continuous year in one occupation within ten (75(2)(a)).</summary>
    private static Requirement Experience(Person candidate, LocalDate on)
    {
        CountedHours hours = Work(candidate, on).LongestRun();
        return new Requirement(
            RequirementId.FswExperience,
            Requirement.OutcomeOf(hours.Reaches(CountedHours.HoursPerYear)),
            "IRPR 75(2)(a)",
            on,
            day => Work(candidate, day).LongestRun().Reaches(CountedHours.HoursPerYear))
        {
            Actual = new RequirementValue(hours.Hours),
            Required = new RequirementValue(CountedHours.HoursPerYear),
        };
    }

    private static Requirement Language(Person candidate, LocalDate on)
    {
        Clb lowest = TestResults.BestLowest(candidate.LanguageTests, on);
        return new Requirement(
            RequirementId.FswLanguage,
            Requirement.OutcomeOf(lowest.Level >= RequiredLevel),
            "IRPR 75(2)(d), 74",
            on,
            day => TestResults.Reach(candidate.LanguageTests, day, RequiredLevel))
        {
            Actual = new RequirementValue(lowest.Level),
            Required = new RequirementValue(RequiredLevel),
        };
    }

    private static Requirement Education(Person candidate, LocalDate on)
    {
        EducationLevel level = LevelOf(candidate, on);
        return new Requirement(
            RequirementId.FswEducation,
            Requirement.OutcomeOf(level >= EducationLevel.Secondary),
            "IRPR 75(2)(e)",
            on,
            day => LevelOf(candidate, day) >= EducationLevel.Secondary)
        {
            Actual = new RequirementValue(Codes.EducationLevel.Of(level)),
            Required = new RequirementValue(Codes.EducationLevel.Of(EducationLevel.Secondary)),
        };
    }

    private static Requirement Points(Candidate profile, AssessmentDate date, FswScore grid) => new(
        RequirementId.FswPoints,
        Requirement.OutcomeOf(grid.Passes),
        "IRPR 76(1)(a) and (2), 78 to 83",
        date.On,
        day => FswGrid.Score(FactorsOf(profile, new AssessmentDate(day, date.InvitedOn))) >= FswScore.PassMark)
    {
        Actual = new RequirementValue(grid.Total),
        Required = new RequirementValue(FswScore.PassMark),
    };

    /// <summary>What the grid is read from on a date.</summary>
    private static FswFactors FactorsOf(Candidate profile, AssessmentDate date)
    {
        Person candidate = profile.Principal;
        Person? spouse = profile.ScoredSpouse?.Person;
        LocalDate on = date.On;
        return new FswFactors
        {
            Languages = BestLanguages(candidate.LanguageTests, on),
            Education = LevelOf(candidate, on),
            WorkYears = Work(candidate, on).Hours.CompletedYears,
            Age = Math.Min(Age.On(candidate.DateOfBirth!.Value, date), CrsFactors.MaxAge),
            ArrangedEmployment = ArrangedEmployment.IsArranged(candidate.JobOffer),
            WorkInCanada = HasWorkedInCanada(candidate, on, static work => work.Occupation.Teer.IsSkilled()),
            StudyInCanada = HasStudiedInCanada(candidate, on),
            SpouseLanguage = spouse is not null && TestResults.Reach(spouse.LanguageTests, on, SpouseLevel),
            SpouseStudyInCanada = spouse is not null && HasStudiedInCanada(spouse, on),
            SpouseWorkInCanada = spouse is not null && HasWorkedInCanada(spouse, on, static _ => true),
            RelativeInCanada = HasRelative(candidate) || (spouse is not null && HasRelative(spouse)),
        };
    }

    /// <summary>
    /// The pair of tests that gives most points: for each language as the first one its best test, beside the test of the other
    /// language with the best lowest ability. The two are added up, so each is the best by itself.
    /// </summary>
    private static OfficialLanguages BestLanguages(ImmutableArray<LanguageTestResult> results, LocalDate on)
    {
        OfficialLanguages englishFirst = Pair(OfficialLanguage.English);
        OfficialLanguages frenchFirst = Pair(OfficialLanguage.French);
        return FswGrid.LanguagePoints(frenchFirst) > FswGrid.LanguagePoints(englishFirst) ? frenchFirst : englishFirst;

        OfficialLanguages Pair(OfficialLanguage language)
        {
            bool isShown = false;
            (AbilityLevels first, AbilityLevels second) = (default, default);
            foreach (LanguageTestResult result in results)
            {
                if (!LanguageRules.IsValid(result, on))
                {
                    continue;
                }

                if (result.Language == language)
                {
                    // The first test is taken even where it earns nothing.
                    first = !isShown || FswGrid.FirstLanguagePoints(result.Levels) > FswGrid.FirstLanguagePoints(first) ? result.Levels : first;
                    isShown = true;
                }
                else if (result.Levels.Lowest > second.Lowest)
                {
                    second = result.Levels;
                }
            }

            // Without a test in the first language the other one is the first.
            return isShown ? OfficialLanguages.From(language, first, second) : OfficialLanguages.None;
        }
    }

    private static EducationLevel LevelOf(Person person, LocalDate on) =>
        EducationRules.Level(EducationRules.Assess(person.Education, on));

    /// <summary>Two years of full-time study in Canada that led to a credential (83(3)).</summary>
    private static bool HasStudiedInCanada(Person person, LocalDate on) => person.Education.Any(credential =>
        credential is { IsCanadian: true, Study: { FullTime: true, Years: >= YearsOfStudy } } && credential.AwardedOn <= on);

    /// <summary>A year of authorized full-time work in Canada, whenever it was (83(4)).</summary>
    private static bool HasWorkedInCanada(Person person, LocalDate on, Func<Job, bool> isOfRightKind) => HoursCounter
        .Count(
            [.. person.Work.Where(work => work is { IsInCanada: true, Paid: true, Authorized: true, HoursPerWeek: >= Job.FullTimeHoursPerWeek } && isOfRightKind(work))],
            new DayWindow(LocalDate.MinIsoValue, on))
        .Reaches(CountedHours.HoursPerYear);

    private static bool HasRelative(Person person) => person.RelativeInCanada || person.SiblingInCanada;

    private static CountedWork Work(Person candidate, LocalDate on) => CountedWork.Of(candidate.Work, on, YearsOfWindow, WorkRules.NotSkilledWork);
}
