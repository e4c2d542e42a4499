using System.Collections.Immutable;
using CrsCalculator.Counting;
using CrsCalculator.Rules;

namespace CrsCalculator.Eligibility;

/// <summary>Category-based selection: which categories a candidate qualifies for.</summary>
internal static class CategorySelection
{
    private static readonly Forecast FrenchForecast = new(IsFrenchMet, static (days, facts) =>
        TestCounting.AddTurns(days, facts.Principal.Person));

    /// <summary>Assesses every category of the date. Each also requires a program, and all of them share that requirement.</summary>
    public static ImmutableArray<CategoryEligibility> Assess(Household facts, ImmutableArray<ProgramEligibility> programs)
    {
        if (facts.Rules.Categories.ValueOrNull is not { } list)
        {
            return [];
        }

        Requirement program = Programs.AsRequirement(list.Provision, facts, programs);
        return
        [
            .. list.Categories.Select(category =>
                new CategoryEligibility(category.Id, category.Certainty, [.. Requirements(category, list, facts), program])),
        ];
    }

    /// <summary>The categories that a candidate who is eligible for a program qualifies for, without the reasons.</summary>
    public static IEnumerable<CategoryId> Met(Household facts) => facts.Rules.Categories.ValueOrNull is not { } list
        ? []
        : list.Categories.Where(category => OutcomeOf(category, list, facts) == Outcome.Met).Select(static category => category.Id);

    /// <summary>
    /// The outcome of a category apart from the required program, without the reasons; <see langword="null"/> without its list.
    /// </summary>
    public static Outcome? OutcomeOf(CategoryId id, Household facts) =>
        facts.Rules.Categories.ValueOrNull is { } list && list[id] is { } category ? OutcomeOf(category, list, facts) : null;

    /// <summary>Adds the days on which any category's outcome can change, apart from the required programs.</summary>
    public static void AddTurns(TurningDays days, Household facts)
    {
        TestCounting.AddTurns(days, facts.Principal.Person);
        AddExperienceTurns(days, facts, static _ => true);
    }

    private static Outcome OutcomeOf(Category category, CategoryList list, Household facts) => category.Id switch
    {
        CategoryId.French => Outcomes.Of(IsFrenchMet(facts)),
        CategoryId.MilitaryRecruits => HasListedOffer(category, facts) ? Outcome.NotAssessed : Outcome.NotMet,
        _ => Outcomes.Of(Hours(category, list, facts).Reaches(list.RequiredHours)),
    };

    private static bool HasListedOffer(Category category, Household facts) =>
        facts.Principal.Person.JobOffer is { } offer && !offer.HasEnded(facts.On) && category.Occupations.Contains(offer.Occupation);

    private static IEnumerable<Requirement> Requirements(Category category, CategoryList list, Household facts) => category.Id switch
    {
        CategoryId.French => [French(list, facts)],
        CategoryId.MilitaryRecruits => [Offer(category, list, facts), Service(list, facts)],
        _ => [Experience(category, list, facts)],
    };

    private static Requirement French(CategoryList list, Household facts)
    {
        Clb lowest = LowestFrench(facts);
        return new Requirement(
            RequirementId.CategoryFrench,
            Outcomes.Of(lowest.Level >= list.FrenchLevel),
            list.Provision,
            facts)
        {
            Forecast = FrenchForecast,
            Actual = new RequirementValue(lowest.Level),
            Required = new RequirementValue(list.FrenchLevel),
        };
    }

    /// <summary>On a later day, that day's list decides.</summary>
    private static bool IsFrenchMet(Household facts) =>
        facts.Rules.Categories.ValueOrNull is { } list && LowestFrench(facts).Level >= list.FrenchLevel;

    private static Clb LowestFrench(Household facts) =>
        TestCounting.BestLowest(facts.Principal.Tests, OfficialLanguage.French);

    private static Requirement Experience(Category category, CategoryList list, Household facts)
    {
        CountedHours hours = Hours(category, list, facts);
        return new Requirement(
            RequirementId.CategoryExperience,
            Outcomes.Of(hours.Reaches(list.RequiredHours)),
            list.Provision,
            facts)
        {
            Forecast = new Forecast(
                later => IsExperienceMet(category.Id, later),
                (days, now) => AddExperienceTurns(days, now, other => other.Id == category.Id)),
            Actual = new RequirementValue(hours.Hours),
            Required = new RequirementValue(list.RequiredHours),
            WithinYears = list.WindowYears,
        };
    }

    /// <summary>On a later day, that day's list decides.</summary>
    private static bool IsExperienceMet(CategoryId id, Household facts) =>
        facts.Rules.Categories.ValueOrNull is { } list
        && list[id] is { } category
        && Hours(category, list, facts).Reaches(list.RequiredHours);

    /// <summary>The most hours in one listed occupation, in one run if the list requires continuous work.</summary>
    private static CountedHours Hours(Category category, CategoryList list, Household facts)
    {
        DayWindow window = facts.Principal.Window(list.WindowYears);
        CountedHours most = default;
        foreach (OccupationLine occupation in Listed(category, facts.Principal.Record))
        {
            CountedHours hours = list.IsContinuous ? occupation.Line.LongestRunIn(window) : occupation.Line.In(window);
            most = hours > most ? hours : most;
        }

        return most;
    }

    private static IEnumerable<OccupationLine> Listed(Category category, WorkRecord record) =>
        (category.IsInCanadaOnly ? record.CanadianByOccupation : record.SkilledByOccupation)
            .Where(occupation => category.Occupations.Contains(occupation.Job.Occupation));

    private static void AddExperienceTurns(TurningDays days, Household facts, Func<Category, bool> isAsked)
    {
        foreach (Stretch stretch in days.Stretches(RuleBookPart.Work, RuleBookPart.Categories))
        {
            if (stretch.Rules is not { Work.ValueOrNull: { } work, Categories.ValueOrNull: { } list })
            {
                continue;
            }

            foreach (Category category in list.Categories.Where(isAsked))
            {
                AddExperienceTurns(days, stretch, Listed(category, facts.Principal.RecordBy(work)), list);
            }
        }
    }

    private static void AddExperienceTurns(TurningDays days, Stretch stretch, IEnumerable<OccupationLine> occupations, CategoryList list)
    {
        foreach (OccupationLine occupation in occupations)
        {
            if (list.IsContinuous)
            {
                HourTurns.AddCrossingsOfRuns(days, stretch, occupation.Line, list.WindowYears, list.RequiredHours);
            }
            else
            {
                HourTurns.AddCrossings(days, stretch, occupation.Line, list.WindowYears, list.RequiredHours);
            }
        }
    }

    /// <summary>An offer may be from the Canadian Armed Forces, but a profile does not name the employer.</summary>
    private static Requirement Offer(Category category, CategoryList list, Household facts) =>
        HasListedOffer(category, facts)
            ? NotInProfile(RequirementId.CategoryJobOffer, list, facts)
            : new Requirement(RequirementId.CategoryJobOffer, Outcome.NotMet, list.Provision, facts);

    private static Requirement Service(CategoryList list, Household facts) =>
        NotInProfile(RequirementId.CategoryService, list, facts);

    private static Requirement NotInProfile(RequirementId id, CategoryList list, Household facts) =>
        new(id, Outcome.NotAssessed, list.Provision, facts) { Note = RequirementNote.FactsNotInProfile };
}
