namespace CrsCalculator.Rules;

/// <summary>
/// The facts that a factor can read, each a whole number. The list is closed: counting rules decide what counts as each fact, and a ruleset
/// only says what it is worth.
/// </summary>
public enum CrsInput : byte
{
    /// <summary>Age in whole years, 0 to 120.</summary>
    Age,

    /// <summary>The level of education: the number of an <see cref="EducationLevel"/>.</summary>
    Education,

    /// <summary>The level in each of the four abilities in the first official language; points are added up over the four.</summary>
    FirstLanguage,

    /// <summary>The lowest of the four abilities in the first official language.</summary>
    FirstLanguageLowest,

    /// <summary>The level in each of the four abilities in the second official language; points are added up over the four.</summary>
    SecondLanguage,

    /// <summary>The lowest of the four abilities in the second official language.</summary>
    SecondLanguageLowest,

    /// <summary>The lowest of the four abilities in English.</summary>
    English,

    /// <summary>The lowest of the four abilities in French.</summary>
    French,

    /// <summary>Completed years of skilled work in Canada.</summary>
    CanadianYears,

    /// <summary>Completed years of it in occupations of any of the ruleset's tiers.</summary>
    CanadianYearsInTier1,

    /// <summary>Completed years of it in occupations of tiers 2 and 3.</summary>
    CanadianYearsInTier2,

    /// <summary>Completed years of it in occupations of tier 3, the highest wage.</summary>
    CanadianYearsInTier3,

    /// <summary>Completed years of skilled work outside Canada.</summary>
    ForeignYears,

    /// <summary>A certificate of qualification in a trade: 0 none, 1 without a Red Seal, 2 with a Red Seal.</summary>
    Certificate,

    /// <summary>
    /// Study in Canada: 0 none, 1 one or two years, 2 three years or more, 3 graduate study (a master's, professional or doctoral degree).
    /// </summary>
    Study,

    /// <summary>A nomination by a province or territory: 0 no, 1 yes.</summary>
    Nomination,

    /// <summary>The kind of job offer: the number of a <see cref="JobOfferKind"/>.</summary>
    JobOffer,

    /// <summary>The occupation tier of a job offer that the ruleset accepts: 0 none, 1 to 3.</summary>
    JobOfferTier,

    /// <summary>A brother or sister in Canada: 0 no, 1 yes.</summary>
    Sibling,

    /// <summary>The spouse's level of education: the number of an <see cref="EducationLevel"/>.</summary>
    SpouseEducation,

    /// <summary>The level in each of the four abilities in the language of the spouse's test; points are added up over the four.</summary>
    SpouseLanguage,

    /// <summary>The spouse's completed years of skilled work in Canada.</summary>
    SpouseCanadianYears,
}
