namespace CrsCalculator;

/// <summary>
/// The levels of education that the CRS distinguishes, lowest first. A level may be claimed for a Canadian credential,
/// or for a foreign one with an educational credential assessment (ECA) less than five years old.
/// </summary>
public enum EducationLevel : byte
{
    /// <summary>Less than a secondary school diploma.</summary>
    LessThanSecondary = 0,

    /// <summary>A secondary school (high school) diploma.</summary>
    Secondary = 1,

    /// <summary>A degree, diploma or certificate from a one-year post-secondary program.</summary>
    OneYear = 2,

    /// <summary>A degree, diploma or certificate from a two-year post-secondary program.</summary>
    TwoYear = 3,

    /// <summary>A bachelor's degree, or any post-secondary program of three or more years.</summary>
    BachelorsOrThreeYear = 4,

    /// <summary>Two or more certificates, diplomas or degrees, one of them for a program of three or more years.</summary>
    TwoOrMoreCredentials = 5,

    /// <summary>
    /// A master's degree, or a professional degree needed to practise a licensed profession (medicine, veterinary medicine,
    /// dentistry, optometry, law, chiropractic or pharmacy).
    /// </summary>
    MastersOrProfessional = 6,

    /// <summary>A doctoral degree (PhD).</summary>
    Doctoral = 7,
}
