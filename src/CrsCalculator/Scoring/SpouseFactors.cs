namespace CrsCalculator;

/// <summary>The three factors of an accompanying spouse or common-law partner that the CRS scores.</summary>
/// <remarks>
/// The default value is a spouse who earns nothing: the "with spouse" columns apply and section B is 0. Immutable, and safe to use from
/// several threads.
/// </remarks>
public readonly record struct SpouseFactors
{
    /// <summary>The spouse's level of education.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not a level of education.</exception>
    public EducationLevel Education
    {
        get;
        init => field = Guard.Defined(value);
    }

    /// <summary>The language of the spouse's test. Both languages earn the same points.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is neither English nor French.</exception>
    public OfficialLanguage Language
    {
        get;
        init => field = Guard.Defined(value);
    }

    /// <summary>The spouse's levels in that language; level 0 if there is no result.</summary>
    public AbilityLevels LanguageLevels { get; init; }

    /// <summary>The spouse's completed years of skilled work in Canada within the last ten, 0 or more.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative.</exception>
    public int CanadianWorkYears
    {
        get;
        init => field = FactGuard.CompletedYears(value);
    }
}
