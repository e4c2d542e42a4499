namespace CrsCalculator;

/// <summary>
/// The levels of education that the CRS distinguishes, lowest first. A level may be claimed for a Canadian credential,
/// or for a foreign one with an educational credential assessment (ECA) less than five years old.
/// </summary>
public enum EducationLevel : byte
{
    /// <summary>Less than a secondary school diploma.</summary>
    LessThanSecondary,

    /// <summary>A secondary school (high school) diploma.</summary>
    Secondary,

    /// <summary>A degree, diploma or certificate from a one-year post-secondary programme.</summary>
    OneYear,

    /// <summary>A degree, diploma or certificate from a two-year post-secondary programme.</summary>
    TwoYear,

    /// <summary>A bachelor's degree, or any post-secondary programme of three or more years.</summary>
    BachelorsOrThreeYear,

    /// <summary>Two or more certificates, diplomas or degrees, one of them for a programme of three or more years.</summary>
    TwoOrMoreCredentials,

    /// <summary>
    /// A master's degree, or a professional degree needed to practise a licensed profession (medicine, veterinary medicine,
    /// dentistry, optometry, law, chiropractic or pharmacy).
    /// </summary>
    MastersOrProfessional,

    /// <summary>A doctoral degree (PhD).</summary>
    Doctoral,
}
