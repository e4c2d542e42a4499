using System.Collections.Immutable;
using CrsCalculator.Assessment;
using NodaTime;

namespace CrsCalculator.Eligibility;

/// <summary>Category-based selection: which categories a candidate qualifies for.</summary>
internal static class CategorySelection
{
    private const int YearsOfWindow = 3;
    private const int FrenchLevel = 7;

    /// <summary>Every category of the date. Each also asks for a program, which is one requirement that all of them share.</summary>
    public static ImmutableArray<CategoryEligibility> Assess(Candidate profile, AssessmentDate date, ImmutableArray<ProgramEligibility> programs)
    {
        if (CategoryList.InForceOn(date.On) is not { } list)
        {
            return [];
        }

        Requirement program = Program(list, profile, date, programs);
        return
        [
            .. list.Categories.Select(category =>
                new CategoryEligibility(category.Id, category.IsCertain, [.. Requirements(category, list, profile.Principal, date.On), program])),
        ];
    }

    private static IEnumerable<Requirement> Requirements(Category category, CategoryList list, Person candidate, LocalDate on) => category.Id switch
    {
        CategoryId.French => [French(list, candidate, on)],
        CategoryId.MilitaryRecruits => [Offer(category, list, candidate, on), Service(list, on)],
        _ => [Experience(category, list, candidate, on)],
    };

    private static Requirement French(CategoryList list, Person candidate, LocalDate on)
    {
        Clb lowest = TestResults.BestLowest(candidate.LanguageTests, on, OfficialLanguage.French);
        return new Requirement(
            RequirementId.CategoryFrench,
            Requirement.OutcomeOf(lowest.Level >= FrenchLevel),
            list.Source,
            on,
            day => TestResults.Reach(candidate.LanguageTests, day, FrenchLevel, OfficialLanguage.French))
        {
            Actual = new RequirementValue(lowest.Level),
            Required = new RequirementValue(FrenchLevel),
        };
    }

    private static Requirement Experience(Category category, CategoryList list, Person candidate, LocalDate on)
    {
        CountedHours hours = Hours(category, list, candidate, on);
        return new Requirement(
            RequirementId.CategoryExperience,
            Requirement.OutcomeOf(hours.Reaches(list.RequiredHours)),
            list.Source,
            on,
            day => IsExperienceMet(category.Id, candidate, day))
        {
            Actual = new RequirementValue(hours.Hours),
            Required = new RequirementValue(list.RequiredHours),
        };
    }

    /// <summary>On a later day the list of that day decides.</summary>
    private static bool IsExperienceMet(CategoryId id, Person candidate, LocalDate on) =>
        CategoryList.InForceOn(on) is { } list
        && list.Categories.FirstOrDefault(category => category.Id == id) is { } category
        && Hours(category, list, candidate, on).Reaches(list.RequiredHours);

    /// <summary>The most hours in one listed occupation, in one run where the list asks for continuous work.</summary>
    private static CountedHours Hours(Category category, CategoryList list, Person candidate, LocalDate on)
    {
        CountedWork.Rule rule = category.Place == PlaceOfWork.Canada ? WorkRules.NotCanadianWork : WorkRules.NotSkilledWork;
        var work = CountedWork.Of([.. candidate.Work.Where(job => category.Lists(job.Occupation))], on, YearsOfWindow, rule);
        return list.IsContinuous
            ? work.LongestRun()
            : work.ByOccupation().Select(static occupation => occupation.Hours).DefaultIfEmpty().Max();
    }

    /// <summary>An offer can be of the Canadian Armed Forces, but a profile does not name the employer.</summary>
    private static Requirement Offer(Category category, CategoryList list, Person candidate, LocalDate on) =>
        candidate.JobOffer is { } offer && category.Lists(offer.Occupation)
            ? new Requirement(RequirementId.CategoryJobOffer, Outcome.NotAssessed, list.Source, on, isMetOn: null) { Note = RequirementNote.FactsNotInProfile }
            : new Requirement(RequirementId.CategoryJobOffer, Outcome.NotMet, list.Source, on, isMetOn: null);

    private static Requirement Service(CategoryList list, LocalDate on) =>
        new(RequirementId.CategoryService, Outcome.NotAssessed, list.Source, on, isMetOn: null) { Note = RequirementNote.FactsNotInProfile };

    private static Requirement Program(CategoryList list, Candidate profile, AssessmentDate date, ImmutableArray<ProgramEligibility> programs)
    {
        bool? isEligible = Programs.IsEligible(programs);
        IEnumerable<string> missing = programs.Where(static program => program.IsEligible is null)
            .SelectMany(static program => program.Requirements).SelectMany(static requirement => requirement.MissingFacts);
        return new Requirement(
            RequirementId.CategoryProgram,
            Requirement.OutcomeOf(isEligible),
            list.Source,
            date.On,
            day => Programs.IsEligible(Programs.Assess(profile, new AssessmentDate(day, date.InvitedOn))) == true)
        {
            MissingFacts = isEligible is null ? [.. missing.Distinct(StringComparer.Ordinal)] : [],
        };
    }
}
