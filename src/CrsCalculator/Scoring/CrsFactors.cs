using CrsCalculator.Rules;

namespace CrsCalculator;

/// <summary>
/// A candidate reduced to what the CRS tables ask for: whole years, levels, yes or no. The law of dates (which test counts,
/// how hours become years) is behind us here; only the tables are ahead.
/// </summary>
/// <remarks>
/// The default value is a person of age 0 who has nothing, and scores 0. Immutable, and safe to use from several threads.
/// Change a copy with <c>factors with { Age = 30 }</c>.
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
    /// Age in whole years, 0 to <see cref="Person.MaxAge"/>, on the day for which the score is asked, or on the day of the invitation
    /// to apply where there is one (a birthday after it is forgiven, IRPA 11.2(2)(a)).
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

    /// <summary>The levels in the two official languages, and which of them is the first.</summary>
    public required OfficialLanguages Languages { get; init; }

    /// <summary>Completed years of skilled work (TEER 0 to 3) in Canada within the last ten, 0 or more.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative.</exception>
    public int CanadianWorkYears
    {
        get;
        init => field = FactGuard.CompletedYears(value);
    }

    /// <summary>
    /// Those of them in the occupations that the ruleset rewards for their wage. Official rulesets so far reward none.
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
    /// Whether the certificate of qualification bears the Red Seal. Official rulesets so far make no difference. Without a certificate it
    /// means nothing.
    /// </summary>
    public bool RedSeal { get; init; }

    /// <summary>
    /// The spouse or common-law partner who accompanies the candidate and is neither a Canadian citizen nor a permanent resident;
    /// <see langword="null"/> for everybody else, married or not. Its presence selects the "with spouse" columns.
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
    /// Whether that study was for a master's, professional or doctoral degree. Official rulesets so far make no difference. It means
    /// something only beside <see cref="CanadianStudy.ThreeYearsOrMore"/>, which such a degree always comes to.
    /// </summary>
    public bool GraduateStudy { get; init; }

    /// <summary>
    /// Whether the candidate or the accompanying spouse has a brother or sister of 18 or older in Canada who is a citizen or permanent
    /// resident.
    /// </summary>
    public bool SiblingInCanada { get; init; }

    /// <summary>Whether a province or territory other than Quebec has nominated the candidate, and the nomination was accepted.</summary>
    public bool ProvincialNomination { get; init; }

    /// <summary>The kind of arranged employment.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not defined.</exception>
    public JobOfferKind JobOffer
    {
        get;
        init => field = Guard.Defined(value);
    }

    /// <summary>
    /// The tier, by the lists of the ruleset, of the occupation of a job offer that it accepts: 0 none, 1 to 3. Official rulesets so far
    /// reward none.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not in 0 to 3.</exception>
    public int JobOfferTier
    {
        get => _jobOfferTier;
        init => _jobOfferTier = (byte)Guard.Within(value, CrsInput.JobOfferTier.Greatest());
    }

    private readonly byte _jobOfferTier;

    /// <summary>A fact as the number that a factor is read from.</summary>
    /// <param name="input">The fact.</param>
    /// <returns>
    /// The number; of an input by ability the lowest of the four levels, and 0 for a fact of a spouse who does not accompany.
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

    /// <summary>The levels of an input by ability.</summary>
    internal AbilityLevels LevelsOf(CrsInput input) => input switch
    {
        CrsInput.FirstLanguage => Languages.FirstLevels,
        CrsInput.SecondLanguage => Languages.SecondLevels,
        _ => Spouse.GetValueOrDefault().LanguageLevels,
    };
}
