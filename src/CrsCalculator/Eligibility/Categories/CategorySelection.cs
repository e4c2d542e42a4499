using System.Collections.Immutable;
using CrsCalculator.Counting;
using CrsCalculator.Rules;

namespace CrsCalculator.Eligibility;

/// <summary>Category-based selection: which categories a candidate qualifies for.</summary>
internal static class CategorySelection
{
    /// <summary>Every category of the date. Each also asks for a program, which is one requirement that all of them share.</summary>
    public static ImmutableArray<CategoryEligibility> Assess(EligibilityCase facts, ImmutableArray<ProgramEligibility> programs)
    {
        if (facts.Rules.Categories.ValueOrNull is not { } list)
        {
            return [];
        }

        Requirement program = Program(list, facts, programs);
        return
        [
            .. list.Categories.Select(category =>
                new CategoryEligibility(category.Id, category.Certainty, [.. Requirements(category, list, facts), program])),
        ];
    }

    private static IEnumerable<Requirement> Requirements(Category category, CategoryList list, EligibilityCase facts) => category.Id switch
    {
        CategoryId.French => [French(list, facts)],
        CategoryId.MilitaryRecruits => [Offer(category, list, facts), Service(list, facts)],
        _ => [Experience(category, list, facts)],
    };

    private static Requirement French(CategoryList list, EligibilityCase facts)
    {
        Clb lowest = LowestFrench(facts);
        return new Requirement(
            RequirementId.CategoryFrench,
            Outcomes.Of(lowest.Level >= list.FrenchLevel),
            list.Provision,
            facts,
            IsFrenchMet)
        {
            Actual = new RequirementValue(lowest.Level),
            Required = new RequirementValue(list.FrenchLevel),
        };
    }

    /// <summary>On a later day the list of that day decides.</summary>
    private static bool IsFrenchMet(EligibilityCase facts) =>
        facts.Rules.Categories.ValueOrNull is { } list && LowestFrench(facts).Level >= list.FrenchLevel;

    private static Clb LowestFrench(EligibilityCase facts) =>
        TestCounting.BestLowest(facts.Principal.LanguageTests, facts.Rules, facts.On, OfficialLanguage.French);

    private static Requirement Experience(Category category, CategoryList list, EligibilityCase facts)
    {
        CountedHours hours = Hours(category, list, facts);
        return new Requirement(
            RequirementId.CategoryExperience,
            Outcomes.Of(hours.Reaches(list.RequiredHours)),
            list.Provision,
            facts,
            later => IsExperienceMet(category.Id, later))
        {
            Actual = new RequirementValue(hours.Hours),
            Required = new RequirementValue(list.RequiredHours),
            WithinYears = list.WindowYears,
        };
    }

    /// <summary>On a later day the list of that day decides.</summary>
    private static bool IsExperienceMet(CategoryId id, EligibilityCase facts) =>
        facts.Rules.Categories.ValueOrNull is { } list
        && list[id] is { } category
        && Hours(category, list, facts).Reaches(list.RequiredHours);

    /// <summary>The most hours in one listed occupation, in one run where the list asks for continuous work.</summary>
    private static CountedHours Hours(Category category, CategoryList list, EligibilityCase facts)
    {
        var work = CountedWork.Of(
            facts.Principal.Work.Where(job => category.Occupations.Contains(job.Occupation)),
            facts.On,
            list.WindowYears,
            facts.Rules.Work.Value,
            category.IsInCanadaOnly ? WorkCounting.NotCanadianWork : WorkCounting.NotSkilledWork);
        return list.IsContinuous
            ? work.LongestRun()
            : work.ByOccupation().Select(static occupation => occupation.Hours).DefaultIfEmpty().Max();
    }

    /// <summary>An offer can be of the Canadian Armed Forces, but a profile does not name the employer.</summary>
    private static Requirement Offer(Category category, CategoryList list, EligibilityCase facts) =>
        facts.Principal.JobOffer is { } offer && category.Occupations.Contains(offer.Occupation)
            ? NotInProfile(RequirementId.CategoryJobOffer, list, facts)
            : new Requirement(RequirementId.CategoryJobOffer, Outcome.NotMet, list.Provision, facts, isMet: null);

    private static Requirement Service(CategoryList list, EligibilityCase facts) =>
        NotInProfile(RequirementId.CategoryService, list, facts);

    private static Requirement NotInProfile(RequirementId id, CategoryList list, EligibilityCase facts) =>
        new(id, Outcome.NotAssessed, list.Provision, facts, isMet: null) { Note = RequirementNote.FactsNotInProfile };

    private static Requirement Program(CategoryList list, EligibilityCase facts, ImmutableArray<ProgramEligibility> programs)
    {
        Outcome outcome = Programs.AnyOf(programs);
        IEnumerable<string> missing = programs.Where(static program => program.Outcome == Outcome.NotAssessed)
            .SelectMany(static program => program.Requirements)
            .SelectMany(static requirement => requirement.MissingFacts);
        return new Requirement(
            RequirementId.CategoryProgram,
            outcome,
            list.Provision,
            facts,
            later => Programs.AnyOf(Programs.Assess(later)) == Outcome.Met)
        {
            MissingFacts = outcome == Outcome.NotAssessed ? [.. missing.Distinct(StringComparer.Ordinal)] : [],
        };
    }
}
