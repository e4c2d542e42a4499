using System.Collections.Immutable;
using CrsCalculator.Assessment;
using NodaTime;

namespace CrsCalculator.Eligibility;

/// <summary>The Canadian Experience Class (IRPR 87.1).</summary>
internal static class CanadianExperienceClass
{
    /// <summary>The years within which the work lies.</summary>
    public const int YearsOfWindow = 3;

    private const int LevelForTeer0And1 = 7;
    private const int LevelForTeer2And3 = 5;

    public static ProgramEligibility Assess(Candidate profile, AssessmentDate date) => new(
        ImmigrationProgram.CanadianExperienceClass,
        profile,
        date,
        Requirements(profile, date.On),
        CountedWork.Excluded(profile.Principal.Work, date.On, YearsOfWindow, WorkRules.NotCanadianWork));

    /// <summary>Whether all requirements are met, without the reasons.</summary>
    public static bool? IsMet(Candidate profile, LocalDate on) => Verdict.Of(Requirements(profile, on));

    private static ImmutableArray<Requirement> Requirements(Candidate profile, LocalDate on) =>
        [Experience(profile.Principal, on), Language(profile.Principal, on), ProvinceRule.Assess(RequirementId.CecProvince, "IRPR 87.1(1)", profile.IntendedProvince, on)];

    /// <summary>A year within three, full-time or part-time, in one or several occupations (87.1(2)(a), 73(1) and (2)).</summary>
    private static Requirement Experience(Person candidate, LocalDate on)
    {
        CountedHours hours = Work(candidate, on).Hours;
        return new Requirement(
            RequirementId.CecExperience,
            Requirement.OutcomeOf(hours.Reaches(CountedHours.HoursPerYear)),
            "IRPR 87.1(2)(a), 87.1(3), 73(1) and (2)",
            on,
            day => Work(candidate, day).Hours.Reaches(CountedHours.HoursPerYear))
        {
            Actual = new RequirementValue(hours.Hours),
            Required = new RequirementValue(CountedHours.HoursPerYear),
        };
    }

    /// <summary>The level that the occupation with the greater experience asks for (87.1(2)(d) and (e)).</summary>
    private static Requirement Language(Person candidate, LocalDate on)
    {
        int required = RequiredLevel(candidate, on);
        Clb lowest = TestResults.BestLowest(candidate.LanguageTests, on);
        return new Requirement(
            RequirementId.CecLanguage,
            Requirement.OutcomeOf(lowest.Level >= required),
            "IRPR 87.1(2)(d) and (e), 74",
            on,
            day => TestResults.Reach(candidate.LanguageTests, day, LevelForTeer2And3) && TestResults.Reach(candidate.LanguageTests, day, RequiredLevel(candidate, day)))
        {
            Actual = new RequirementValue(lowest.Level),
            Required = new RequirementValue(required),
        };
    }

    /// <summary>Of occupations with equally much experience the one that asks for more decides: a choice, since the law is silent.</summary>
    private static int RequiredLevel(Person candidate, LocalDate on)
    {
        CountedHours most = default;
        int required = LevelForTeer0And1;
        foreach ((NocCode occupation, CountedHours hours) in Work(candidate, on).ByOccupation())
        {
            int level = occupation.Teer <= Teer.Teer1 ? LevelForTeer0And1 : LevelForTeer2And3;
            if (hours > most || (hours == most && level > required))
            {
                (most, required) = (hours, level);
            }
        }

        return required;
    }

    private static CountedWork Work(Person candidate, LocalDate on) => CountedWork.Of(candidate.Work, on, YearsOfWindow, WorkRules.NotCanadianWork);
}
