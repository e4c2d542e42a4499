namespace CrsCalculator;

/// <summary>The level of one credential, lowest first, as its diploma or its assessment states it.</summary>
/// <remarks>Points depend on the <see cref="EducationLevel"/>, which follows from all credentials together.</remarks>
public enum CredentialLevel : byte
{
    /// <summary>Less than a secondary school diploma.</summary>
    LessThanSecondary = 0,

    /// <summary>A secondary school (high school) diploma.</summary>
    Secondary = 1,

    /// <summary>A post-secondary program of less than one year. It earns nothing.</summary>
    LessThanOneYear = 2,

    /// <summary>A degree, diploma or certificate from a one-year post-secondary program.</summary>
    OneYear = 3,

    /// <summary>A degree, diploma or certificate from a two-year post-secondary program.</summary>
    TwoYear = 4,

    /// <summary>A bachelor's degree, or any post-secondary program of three or more years.</summary>
    BachelorsOrThreeYear = 5,

    /// <summary>
    /// A master's degree, or a professional degree needed to practise a licensed profession (medicine, veterinary medicine,
    /// dentistry, optometry, law, chiropractic or pharmacy).
    /// </summary>
    MastersOrProfessional = 6,

    /// <summary>A doctoral degree (PhD).</summary>
    Doctoral = 7,
}

/// <summary>Converts between the levels of single credentials and the levels that earn points.</summary>
internal static class CredentialLevels
{
    /// <summary>The level that a credential gives by itself; <see langword="null"/> if it earns nothing.</summary>
    public static EducationLevel? ToEducation(this CredentialLevel level) => level switch
    {
        CredentialLevel.LessThanSecondary => EducationLevel.LessThanSecondary,
        CredentialLevel.Secondary => EducationLevel.Secondary,
        CredentialLevel.OneYear => EducationLevel.OneYear,
        CredentialLevel.TwoYear => EducationLevel.TwoYear,
        CredentialLevel.BachelorsOrThreeYear => EducationLevel.BachelorsOrThreeYear,
        CredentialLevel.MastersOrProfessional => EducationLevel.MastersOrProfessional,
        CredentialLevel.Doctoral => EducationLevel.Doctoral,
        _ => null,
    };

    /// <summary>The level of the single credential that gives a level of education.</summary>
    public static CredentialLevel ToCredential(this EducationLevel level) =>
        Enum.GetValues<CredentialLevel>().First(credential => credential.ToEducation() == level);
}
