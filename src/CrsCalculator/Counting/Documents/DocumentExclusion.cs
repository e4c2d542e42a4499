namespace CrsCalculator.Counting;

/// <summary>Why a job offer, a nomination, a certificate or study in Canada earns nothing.</summary>
public enum DocumentExclusion : byte
{
    /// <summary>The offer's occupation is TEER 4 or 5.</summary>
    OfferNotSkilled,

    /// <summary>The offer is for fewer than 30 hours a week.</summary>
    OfferTooFewHours,

    /// <summary>
    /// The offer has neither a labour market impact assessment nor, where the rules of the date allow it, an exempt work permit.
    /// </summary>
    OfferNotBasedOnLmia,

    /// <summary>The offer has ended.</summary>
    OfferEnded,

    /// <summary>The nomination is from Quebec.</summary>
    NominationByQuebec,

    /// <summary>The territory has no nominee program.</summary>
    NoNomineeProgram,

    /// <summary>The nomination was accepted on a later day.</summary>
    NominationNotYetAccepted,

    /// <summary>The nomination has ended: it was withdrawn or refused, or has expired.</summary>
    NominationEnded,

    /// <summary>The certificate was issued on a later day.</summary>
    CertificateNotYetIssued,

    /// <summary>The studies were not full-time, and no waiver covers them.</summary>
    StudyNotFullTime,

    /// <summary>The presence in Canada was shorter than eight months, and no waiver covers it.</summary>
    StudyTooLittlePresence,

    /// <summary>More than half of the program was the study of English or French.</summary>
    StudyMostlyLanguage,

    /// <summary>An award required the student to return home.</summary>
    StudyConditionOfReturn,

    /// <summary>The program was shorter than a year.</summary>
    StudyTooShort,

    /// <summary>More than half of the program was distance learning, and no waiver covers it.</summary>
    StudyMostlyDistance,
}
