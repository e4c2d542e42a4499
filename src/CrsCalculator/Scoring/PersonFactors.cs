using CrsCalculator.Counting;
using CrsCalculator.Rules;

namespace CrsCalculator.Scoring;

/// <summary>
/// What the points read from one counted person, in either role of a couple. A struct: a plan makes thousands of them.
/// </summary>
internal readonly record struct PersonFactors
{
    public int Age { get; init; }

    public EducationLevel Education { get; init; }

    public CanadianStudy Study { get; init; }

    public bool GraduateStudy { get; init; }

    public AbilityLevels English { get; init; }

    public AbilityLevels French { get; init; }

    public int CanadianYears { get; init; }

    public TierYears YearsInTiers { get; init; }

    public int ForeignYears { get; init; }

    public bool Certificate { get; init; }

    public bool RedSeal { get; init; }

    public bool IsNominated { get; init; }

    public bool HasSibling { get; init; }

    public JobOfferKind JobOffer { get; init; }

    public int JobOfferTier { get; init; }

    public AbilityLevels Levels(OfficialLanguage language) => language == OfficialLanguage.English ? English : French;

    public PersonFactors With(OfficialLanguage language, AbilityLevels levels) =>
        language == OfficialLanguage.English ? this with { English = levels } : this with { French = levels };

    /// <summary>The factors of a counted person, with no result in any language: which results serve is chosen by the points.</summary>
    /// <param name="person">The person.</param>
    /// <param name="tiers">The occupations that the ruleset rewards for their wage; <see langword="null"/> where it has none.</param>
    public static PersonFactors Of(CountedPerson person, OccupationTiers? tiers) => new()
    {
        Age = person.Age ?? 0,
        Education = person.Education,
        Study = person.CanadianStudy,
        GraduateStudy = person.HasGraduateStudy,
        CanadianYears = person.CanadianWorkYears,
        YearsInTiers = tiers is null ? default : person.CanadianWorkYearsIn(tiers),
        ForeignYears = person.ForeignWorkYears,
        Certificate = person.HasCertificate,
        RedSeal = person.HasRedSeal,
        IsNominated = person.IsNominated,
        HasSibling = person.Person.SiblingInCanada,
        JobOffer = person.JobOffer,
        JobOfferTier = tiers is null ? 0 : person.JobOfferTierIn(tiers),
    };

    /// <summary>The factors of the person as principal applicant, with no result in any language.</summary>
    /// <param name="spouse">The spouse who is scored.</param>
    /// <param name="siblingOfSpouse">Whether that spouse has a sibling in Canada.</param>
    public CrsFactors AsPrincipal(SpouseFactors? spouse, bool siblingOfSpouse) => new()
    {
        Age = Age,
        Education = Education,
        Languages = OfficialLanguages.None,
        CanadianWorkYears = CanadianYears,
        CanadianWorkYearsInTiers = YearsInTiers,
        ForeignWorkYears = ForeignYears,
        CertificateOfQualification = Certificate,
        RedSeal = RedSeal,
        CanadianStudy = Study,
        GraduateStudy = GraduateStudy,
        SiblingInCanada = HasSibling || siblingOfSpouse,
        ProvincialNomination = IsNominated,
        JobOffer = JobOffer,
        JobOfferTier = JobOfferTier,
        Spouse = spouse,
    };

    /// <summary>The factors of the person as spouse, by the result that serves.</summary>
    public SpouseFactors AsSpouse(OfficialLanguage language, AbilityLevels levels) => new()
    {
        Education = Education,
        Language = language,
        LanguageLevels = levels,
        CanadianWorkYears = CanadianYears,
    };
}
