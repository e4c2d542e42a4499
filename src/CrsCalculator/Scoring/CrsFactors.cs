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

    /// <summary>The wage tier of the occupation of the Canadian work. Official rulesets so far award nothing for it.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not a tier.</exception>
    public HighWageTier CanadianWorkWageTier
    {
        get;
        init => field = Guard.Defined(value);
    }

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

    /// <summary>The wage tier of the occupation of the job offer. Official rulesets so far award nothing for it.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not a tier.</exception>
    public HighWageTier JobOfferWageTier
    {
        get;
        init => field = Guard.Defined(value);
    }
}
