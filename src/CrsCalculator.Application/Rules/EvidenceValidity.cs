namespace CrsCalculator.Application;

/// <summary>What determines the days on which a paper can be used.</summary>
public enum EvidenceValidity : byte
{
    /// <summary>Nothing: it stays valid.</summary>
    None,

    /// <summary>The passport is valid on the day.</summary>
    Passport,

    /// <summary>The photo is recent.</summary>
    Photo,

    /// <summary>The test result has not expired.</summary>
    LanguageTest,

    /// <summary>The educational credential assessment has not expired.</summary>
    Assessment,

    /// <summary>The letter dates from the last day of a finished job, or later.</summary>
    EndOfJob,

    /// <summary>The permits cover the work.</summary>
    Permits,

    /// <summary>The nomination has not expired.</summary>
    Nomination,

    /// <summary>The labour market impact assessment has not expired.</summary>
    Lmia,

    /// <summary>The proof of a relative's residence is recent.</summary>
    ProofOfResidence,

    /// <summary>The funds reach the amount in the table for the family size.</summary>
    Funds,

    /// <summary>The police certificate is recent, or dates from after the stay.</summary>
    PoliceCertificate,

    /// <summary>The medical exam is recent.</summary>
    MedicalExam,
}
