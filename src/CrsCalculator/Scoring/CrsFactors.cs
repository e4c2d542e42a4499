using CrsCalculator.Rules;

namespace CrsCalculator;

/// <summary>
/// A candidate reduced to what the CRS tables read: whole years, levels, yes or no. All rules about dates (which test counts, how hours
/// become years) have been applied; only the tables remain.
/// </summary>
/// <remarks>
/// The default value is a person of age 0 with nothing, who scores 0. Immutable, and safe to use from several threads. Change a copy with
/// <c>factors with { Age = 30 }</c>.
/// </remarks>
/// <example>
/// <code>
/// var factors = new CrsFactors
/// {
///     Age = 30,
///     Education = EducationLevel.MastersOrProfessional,
///     Languages = OfficialLanguages.EnglishFirst(AbilityLevels.All(9), french: AbilityLevels.All(7)),
///     CanadianWorkYears = 2,
/// };
/// CrsScore score = ExpressEntry.Official.Score(factors, on: new LocalDate(2026, 1, 21));
/// </code>
/// </example>
public readonly record struct CrsFactors
{
    /// <summary>
    /// Age in whole years, 0 to <see cref="Person.MaxAge"/>, on the day that the score is for or, if there is one, on the day of the
    /// invitation to apply (a later birthday is disregarded, IRPA 11.2(2)(a)).
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not in 0 to 120.</exception>
    public required int Age
    {
        get => _age;
        init => _age = FactGuard.Age(value);
    }

    private readonly byte _age;

    /// <summary>The highest level of education that may be claimed.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not a level of education.</exception>
    public required EducationLevel Education
    {
        get;
        init => field = Guard.Defined(value);
    }

    /// <summary>The levels in the two official languages, and which language is the first.</summary>
    public required OfficialLanguages Languages { get; init; }

    /// <summary>Completed years of skilled work (TEER 0 to 3) in Canada within the last ten, 0 or more.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative.</exception>
    public int CanadianWorkYears
    {
        get;
        init => field = FactGuard.CompletedYears(value);
    }

    /// <summary>
    /// The part of <see cref="CanadianWorkYears"/> in occupations that the ruleset rewards for their wage. No official ruleset does so yet.
    /// </summary>
    public TierYears CanadianWorkYearsInTiers { get; init; }

    /// <summary>Completed years of skilled work (TEER 0 to 3) outside Canada within the last ten, 0 or more.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative.</exception>
    public int ForeignWorkYears
    {
        get;
        init => field = FactGuard.CompletedYears(value);
    }

    /// <summary>Whether the candidate holds a certificate of qualification in a trade from a Canadian authority.</summary>
    public bool CertificateOfQualification { get; init; }

    /// <summary>
    /// Whether the certificate of qualification bears the Red Seal. No official ruleset distinguishes it yet. Without a certificate it has
    /// no effect.
    /// </summary>
    public bool RedSeal { get; init; }

    /// <summary>
    /// The accompanying spouse or common-law partner who is neither a Canadian citizen nor a permanent resident; <see langword="null"/> for
    /// everyone else, married or not. Its presence selects the "with spouse" columns.
    /// </summary>
    public SpouseFactors? Spouse { get; init; }

    /// <summary>The best credential earned by study in Canada.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not defined.</exception>
    public CanadianStudy CanadianStudy
    {
        get;
        init => field = Guard.Defined(value);
    }

    /// <summary>
    /// Whether that study was for a master's, professional or doctoral degree. No official ruleset distinguishes it yet. Meaningful only
    /// with <see cref="CanadianStudy.ThreeYearsOrMore"/>, which such a degree always earns.
    /// </summary>
    public bool GraduateStudy { get; init; }

    /// <summary>
    /// Whether the candidate or the accompanying spouse has a brother or sister in Canada, aged 18 or older, who is a citizen or permanent
    /// resident.
    /// </summary>
    public bool SiblingInCanada { get; init; }

    /// <summary>Whether a province or territory other than Quebec has nominated the candidate and the nomination was accepted.</summary>
    public bool ProvincialNomination { get; init; }

    /// <summary>The kind of arranged employment.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not defined.</exception>
    public JobOfferKind JobOffer
    {
        get;
        init => field = Guard.Defined(value);
    }

    /// <summary>
    /// The tier, in the ruleset's lists, of the occupation of a job offer that the ruleset accepts: 1 to 3, or 0 for none. No official
    /// ruleset rewards tiers yet.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not in 0 to 3.</exception>
    public int JobOfferTier
    {
        get => _jobOfferTier;
        init => _jobOfferTier = (byte)Guard.Within(value, CrsInput.JobOfferTier.Greatest());
    }

    private readonly byte _jobOfferTier;

    /// <summary>A fact as the number that factors read.</summary>
    /// <param name="input">The fact.</param>
    /// <returns>
    /// The number; for an input by ability, the lowest of the four levels; 0 for a fact about a spouse who does not accompany.
    /// </returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such fact.</exception>
    public int this[CrsInput input] => input switch
    {
        CrsInput.Age => Age,
        CrsInput.Education => (int)Education,
        CrsInput.FirstLanguage or CrsInput.FirstLanguageLowest => Languages.FirstLevels.Lowest.Level,
        CrsInput.SecondLanguage or CrsInput.SecondLanguageLowest => Languages.SecondLevels.Lowest.Level,
        CrsInput.English => Languages.English.Lowest.Level,
        CrsInput.French => Languages.French.Lowest.Level,
        CrsInput.CanadianYears => CanadianWorkYears,
        CrsInput.CanadianYearsInTier1 => CanadianWorkYearsInTiers.Tier1,
        CrsInput.CanadianYearsInTier2 => CanadianWorkYearsInTiers.Tier2,
        CrsInput.CanadianYearsInTier3 => CanadianWorkYearsInTiers.Tier3,
        CrsInput.ForeignYears => ForeignWorkYears,
        CrsInput.Certificate => !CertificateOfQualification ? 0 : RedSeal ? CrsInput.Certificate.Greatest() : 1,
        CrsInput.Study =>
            GraduateStudy && CanadianStudy == CanadianStudy.ThreeYearsOrMore ? CrsInput.Study.Greatest() : (int)CanadianStudy,
        CrsInput.Nomination => ProvincialNomination ? 1 : 0,
        CrsInput.JobOffer => (int)JobOffer,
        CrsInput.JobOfferTier => JobOfferTier,
        CrsInput.Sibling => SiblingInCanada ? 1 : 0,
        CrsInput.SpouseEducation => (int)Spouse.GetValueOrDefault().Education,
        CrsInput.SpouseLanguage => Spouse.GetValueOrDefault().LanguageLevels.Lowest.Level,
        CrsInput.SpouseCanadianYears => Spouse.GetValueOrDefault().CanadianWorkYears,
        _ => throw new ArgumentOutOfRangeException(nameof(input), input, "There is no such fact."),
    };

    /// <summary>The levels for an input by ability.</summary>
    internal AbilityLevels LevelsOf(CrsInput input) => input switch
    {
        CrsInput.FirstLanguage => Languages.FirstLevels,
        CrsInput.SecondLanguage => Languages.SecondLevels,
        _ => Spouse.GetValueOrDefault().LanguageLevels,
    };
}
