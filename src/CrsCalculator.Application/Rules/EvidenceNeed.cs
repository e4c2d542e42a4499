namespace CrsCalculator.Application;

/// <summary>How much a piece of evidence is needed.</summary>
public enum EvidenceNeed : byte
{
    /// <summary>Without it the application is incomplete, or a claim is not proven.</summary>
    Required,

    /// <summary>Needed if something applies that no profile says.</summary>
    IfApplicable,

    /// <summary>Not asked for, but it answers what an officer may ask.</summary>
    Recommended,

    /// <summary>Not needed, and the item says why.</summary>
    NotNeeded,

    /// <summary>Whether it is needed depends on facts that are missing.</summary>
    Unknown,
}
