namespace CrsCalculator.Counting;

/// <summary>Why an offer, a nomination, a certificate or studies in Canada earn nothing.</summary>
public enum DocumentExclusion : byte
{
    /// <summary>The occupation of the offer is TEER 4 or 5.</summary>
    OfferNotSkilled,

    /// <summary>The offer is for less than 30 hours a week.</summary>
    OfferTooFewHours,

    /// <summary>
    /// Neither a labour market impact assessment nor, where the rules of the date allow it, an exempt work permit stands behind the offer.
    /// </summary>
    OfferNotBasedOnLmia,

    /// <summary>The offer has ended.</summary>
    OfferEnded,

    /// <summary>The nomination is Quebec's.</summary>
    NominationByQuebec,

    /// <summary>The territory has no nominee program.</summary>
    NoNomineeProgram,

    /// <summary>The nomination is accepted on a later day.</summary>
    NominationNotYetAccepted,

    /// <summary>The nomination has ended: it was withdrawn, refused or has expired.</summary>
    NominationEnded,

    /// <summary>The certificate is issued on a later day.</summary>
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
