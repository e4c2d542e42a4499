namespace CrsCalculator.Bulk;

/// <summary>The yes-or-no facts of a candidate in one byte of a column.</summary>
/// <remarks>
/// Every byte value is valid. The default value has none of the facts, with English first. Immutable, and safe to use from several threads.
/// </remarks>
public readonly record struct CrsFlags
{
    // Low nibble: study (2 bits), sibling, certificate. High nibble: nomination, French first, job offer (2 bits).
    internal const int SiblingBit = 2;
    internal const int CertificateBit = 3;
    internal const int NominationBit = 4;
    internal const int FrenchFirstBit = 5;
    internal const int JobOfferBit = 6;
    internal const int TwoBits = 3;

    /// <summary>Creates flags from a byte of a column.</summary>
    /// <param name="value">Any byte.</param>
    public CrsFlags(byte value) => Value = value;

    /// <summary>Creates flags from a candidate's factors.</summary>
    /// <param name="factors">The candidate.</param>
    public CrsFlags(in CrsFactors factors) => Value = (byte)(
        (int)factors.CanadianStudy
        | (Bit(factors.SiblingInCanada) << SiblingBit)
        | (Bit(factors.CertificateOfQualification) << CertificateBit)
        | (Bit(factors.ProvincialNomination) << NominationBit)
        | (Bit(factors.Languages.First == OfficialLanguage.French) << FrenchFirstBit)
        | ((int)factors.JobOffer << JobOfferBit));

    /// <summary>The byte.</summary>
    public byte Value { get; }

    /// <summary>Study in Canada. A value beyond the last means the last.</summary>
    public CanadianStudy CanadianStudy => (CanadianStudy)Math.Min(Value & TwoBits, (int)CanadianStudy.ThreeYearsOrMore);

    /// <summary>Whether there is a brother or sister in Canada.</summary>
    public bool SiblingInCanada => Has(SiblingBit);

    /// <summary>Whether there is a certificate of qualification.</summary>
    public bool CertificateOfQualification => Has(CertificateBit);

    /// <summary>Whether there is a nomination.</summary>
    public bool ProvincialNomination => Has(NominationBit);

    /// <summary>The first official language.</summary>
    public OfficialLanguage FirstLanguage => Has(FrenchFirstBit) ? OfficialLanguage.French : OfficialLanguage.English;

    /// <summary>The kind of job offer. A value beyond the last means the last.</summary>
    public JobOfferKind JobOffer => (JobOfferKind)Math.Min((Value >> JobOfferBit) & TwoBits, (int)JobOfferKind.OtherSkilled);

    private bool Has(int bit) => ((Value >> bit) & 1) != 0;

    private static int Bit(bool fact) => fact ? 1 : 0;
}
