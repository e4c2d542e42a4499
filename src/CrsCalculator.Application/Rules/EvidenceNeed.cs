namespace CrsCalculator.Application;

/// <summary>How much a piece of evidence is needed.</summary>
public enum EvidenceNeed : byte
{
    /// <summary>Without it the application is incomplete, or a claim is not proven.</summary>
    Required,

    /// <summary>Needed under a condition that a profile does not state.</summary>
    IfApplicable,

    /// <summary>Not required, but it answers what an officer may ask.</summary>
    Recommended,

    /// <summary>Not needed, and the item says why.</summary>
    NotNeeded,

    /// <summary>Whether it is needed depends on facts that are missing.</summary>
    Unknown,
}
