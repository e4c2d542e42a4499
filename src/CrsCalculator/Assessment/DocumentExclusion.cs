namespace CrsCalculator;

/// <summary>Why an offer, a nomination or a certificate earns nothing.</summary>
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
}
