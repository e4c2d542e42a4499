namespace CrsCalculator.Planning;

/// <summary>What turns on a day.</summary>
public enum TimelineCause : byte
{
    /// <summary>Nothing: it is the first day asked for.</summary>
    Start,

    /// <summary>A birthday of the principal applicant.</summary>
    Birthday,

    /// <summary>A language test result of the principal applicant begins to count.</summary>
    LanguageTestCounts,

    /// <summary>A test of the principal applicant is two years old.</summary>
    LanguageTestExpires,

    /// <summary>A credential of the principal applicant begins to count.</summary>
    CredentialCounts,

    /// <summary>An assessment of a credential of the principal applicant is five years old.</summary>
    AssessmentExpires,

    /// <summary>A year of work in Canada is complete.</summary>
    CanadianWorkYearCompleted,

    /// <summary>Hours of work in Canada leave the ten years, and a year with them.</summary>
    CanadianWorkYearLost,

    /// <summary>A year of work in Canada in occupations that the ruleset rewards for their wage is complete.</summary>
    YearInTierCompleted,

    /// <summary>Hours of such work leave the ten years, and a year with them.</summary>
    YearInTierLost,

    /// <summary>A year of foreign work is complete.</summary>
    ForeignWorkYearCompleted,

    /// <summary>Hours of foreign work leave the ten years, and a year with them.</summary>
    ForeignWorkYearLost,

    /// <summary>A certificate of qualification begins to count.</summary>
    CertificateCounts,

    /// <summary>A nomination begins to count.</summary>
    NominationCounts,

    /// <summary>A nomination has ended.</summary>
    NominationEnds,

    /// <summary>A job offer counts otherwise than the day before.</summary>
    JobOfferChanges,

    /// <summary>A job offer has ended.</summary>
    JobOfferEnds,

    /// <summary>A permit of the principal applicant has expired.</summary>
    PermitExpires,

    /// <summary>The principal applicant's passport has expired.</summary>
    PassportExpires,

    /// <summary>The profile expires: it was submitted twelve months ago.</summary>
    ProfileExpires,

    /// <summary>A test of the spouse begins to count.</summary>
    SpouseLanguageTestCounts,

    /// <summary>A test of the spouse is two years old.</summary>
    SpouseLanguageTestExpires,

    /// <summary>A credential of the spouse begins to count.</summary>
    SpouseCredentialCounts,

    /// <summary>An assessment of a credential of the spouse is five years old.</summary>
    SpouseAssessmentExpires,

    /// <summary>A year of work in Canada of the spouse is complete.</summary>
    SpouseCanadianWorkYearCompleted,

    /// <summary>Hours of work in Canada of the spouse leave the ten years, and a year with them.</summary>
    SpouseCanadianWorkYearLost,

    /// <summary>A permit of the spouse has expired.</summary>
    SpousePermitExpires,

    /// <summary>The spouse's passport has expired.</summary>
    SpousePassportExpires,

    /// <summary>Other rules are in force.</summary>
    RulesChange,

    /// <summary>Rules are in force that are not available: there is no score from this day on.</summary>
    RulesNotHeld,

    /// <summary>The Canadian Experience Class is met.</summary>
    CecMet,

    /// <summary>The Canadian Experience Class is not met any longer.</summary>
    CecNotMet,

    /// <summary>Whether the Canadian Experience Class is met is not known from this day on.</summary>
    CecNotAssessed,

    /// <summary>The Federal Skilled Worker Program is met.</summary>
    FswMet,

    /// <summary>The Federal Skilled Worker Program is not met any longer.</summary>
    FswNotMet,

    /// <summary>Whether the Federal Skilled Worker Program is met is not known from this day on.</summary>
    FswNotAssessed,

    /// <summary>The Federal Skilled Trades Program is met.</summary>
    FstMet,

    /// <summary>The Federal Skilled Trades Program is not met any longer.</summary>
    FstNotMet,

    /// <summary>Whether the Federal Skilled Trades Program is met is not known from this day on.</summary>
    FstNotAssessed,

    /// <summary>The candidate qualifies for one more category.</summary>
    CategoryMet,

    /// <summary>The candidate qualifies for a category no more.</summary>
    CategoryNotMet,

    /// <summary>Rules are in force that are not available: from this day on the score is provisional.</summary>
    ScoreProvisional,
}
