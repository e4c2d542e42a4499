namespace CrsCalculator.Counting;

/// <summary>Why an offer, a nomination, a certificate or studies in Canada earn nothing.</summary>
public enum DocumentExclusion : byte
{
    /// <summary>The occupation of the offer is TEER 4 or 5.</summary>
    OfferNotSkilled,

    /// <summary>The offer is for less than 30 hours a week.</summary>
    OfferTooFewHours,

    /// <summary>No labour market impact assessment stands behind the offer, and the rules of the date ask for one.</summary>
    OfferNotBasedOnLmia,

    /// <summary>The nomination is Quebec's.</summary>
    NominationByQuebec,

    /// <summary>The nomination is accepted on a later day.</summary>
    NominationNotYetAccepted,

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
}
