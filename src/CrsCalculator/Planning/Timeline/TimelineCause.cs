namespace CrsCalculator.Planning;

/// <summary>What changes on a day.</summary>
public enum TimelineCause : byte
{
    /// <summary>Nothing: it is the first day requested.</summary>
    Start,

    /// <summary>The principal applicant's birthday.</summary>
    Birthday,

    /// <summary>A language test result of the principal applicant begins to count.</summary>
    LanguageTestCounts,

    /// <summary>A test of the principal applicant turns two years old.</summary>
    LanguageTestExpires,

    /// <summary>A credential of the principal applicant begins to count.</summary>
    CredentialCounts,

    /// <summary>An assessment of a credential of the principal applicant turns five years old.</summary>
    AssessmentExpires,

    /// <summary>A year of work in Canada is complete.</summary>
    CanadianWorkYearCompleted,

    /// <summary>Hours of work in Canada leave the ten-year window, and a year with them.</summary>
    CanadianWorkYearLost,

    /// <summary>A year of work in Canada is complete in occupations that the ruleset rewards for their wage.</summary>
    YearInTierCompleted,

    /// <summary>Hours of such work leave the ten-year window, and a year with them.</summary>
    YearInTierLost,

    /// <summary>A year of foreign work is complete.</summary>
    ForeignWorkYearCompleted,

    /// <summary>Hours of foreign work leave the ten-year window, and a year with them.</summary>
    ForeignWorkYearLost,

    /// <summary>A certificate of qualification begins to count.</summary>
    CertificateCounts,

    /// <summary>A nomination begins to count.</summary>
    NominationCounts,

    /// <summary>A nomination has ended.</summary>
    NominationEnds,

    /// <summary>The certificate of a nomination has expired. By itself this ends no points.</summary>
    NominationExpires,

    /// <summary>A job offer counts differently than on the day before.</summary>
    JobOfferChanges,

    /// <summary>A job offer has ended.</summary>
    JobOfferEnds,

    /// <summary>The LMIA behind a job offer has expired. By itself this ends no points.</summary>
    LmiaExpires,

    /// <summary>The principal applicant's permit has expired.</summary>
    PermitExpires,

    /// <summary>The principal applicant's passport has expired.</summary>
    PassportExpires,

    /// <summary>The profile expires: it was submitted twelve months ago.</summary>
    ProfileExpires,

    /// <summary>The spouse's test begins to count.</summary>
    SpouseLanguageTestCounts,

    /// <summary>The spouse's test turns two years old.</summary>
    SpouseLanguageTestExpires,

    /// <summary>The spouse's credential begins to count.</summary>
    SpouseCredentialCounts,

    /// <summary>An assessment of the spouse's credential turns five years old.</summary>
    SpouseAssessmentExpires,

    /// <summary>A year of the spouse's work in Canada is complete.</summary>
    SpouseCanadianWorkYearCompleted,

    /// <summary>Hours of the spouse's work in Canada leave the ten-year window, and a year with them.</summary>
    SpouseCanadianWorkYearLost,

    /// <summary>The spouse's permit has expired.</summary>
    SpousePermitExpires,

    /// <summary>The spouse's passport has expired.</summary>
    SpousePassportExpires,

    /// <summary>Different rules are in force.</summary>
    RulesChange,

    /// <summary>The rules in force are not available: there is no score from this day on.</summary>
    RulesNotHeld,

    /// <summary>The candidate becomes eligible for the Canadian Experience Class.</summary>
    CecMet,

    /// <summary>The candidate is no longer eligible for the Canadian Experience Class.</summary>
    CecNotMet,

    /// <summary>Eligibility for the Canadian Experience Class is unknown from this day on.</summary>
    CecNotAssessed,

    /// <summary>The candidate becomes eligible for the Federal Skilled Worker Program.</summary>
    FswMet,

    /// <summary>The candidate is no longer eligible for the Federal Skilled Worker Program.</summary>
    FswNotMet,

    /// <summary>Eligibility for the Federal Skilled Worker Program is unknown from this day on.</summary>
    FswNotAssessed,

    /// <summary>The candidate becomes eligible for the Federal Skilled Trades Program.</summary>
    FstMet,

    /// <summary>The candidate is no longer eligible for the Federal Skilled Trades Program.</summary>
    FstNotMet,

    /// <summary>Eligibility for the Federal Skilled Trades Program is unknown from this day on.</summary>
    FstNotAssessed,

    /// <summary>The candidate qualifies for one more category.</summary>
    CategoryMet,

    /// <summary>The candidate no longer qualifies for a category.</summary>
    CategoryNotMet,

    /// <summary>The rules in force are not available: the score is provisional from this day on.</summary>
    ScoreProvisional,
}
