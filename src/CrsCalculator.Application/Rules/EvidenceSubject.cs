namespace CrsCalculator.Application;

/// <summary>The subject of a row of evidence: one item for each.</summary>
public enum EvidenceSubject : byte
{
    /// <summary>The application as a whole.</summary>
    Application,

    /// <summary>
    /// Each person who applies or is examined: the principal applicant, the spouse unless a citizen or permanent resident, and each
    /// dependent child, including those who do not accompany.
    /// </summary>
    Person,

    /// <summary>The spouse, whether or not the spouse accompanies.</summary>
    Spouse,

    /// <summary>Each child.</summary>
    Child,

    /// <summary>The spouse and each child.</summary>
    FamilyMember,

    /// <summary>The marital status.</summary>
    MaritalStatus,

    /// <summary>Each language test result.</summary>
    LanguageTest,

    /// <summary>Each credential.</summary>
    Credential,

    /// <summary>The studies behind each credential, if stated.</summary>
    Study,

    /// <summary>Each job.</summary>
    Job,

    /// <summary>Each certificate of qualification.</summary>
    Certificate,

    /// <summary>The nomination.</summary>
    Nomination,

    /// <summary>The job offer.</summary>
    JobOffer,

    /// <summary>A brother or sister in Canada.</summary>
    Sibling,

    /// <summary>A relative in Canada.</summary>
    Relative,

    /// <summary>The settlement funds.</summary>
    Funds,

    /// <summary>Each country in which a person has lived.</summary>
    Residence,
}
