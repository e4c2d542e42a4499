namespace CrsCalculator.Application;

/// <summary>A person of an application.</summary>
public enum ApplicantRole : byte
{
    /// <summary>The principal applicant.</summary>
    Principal,

    /// <summary>The spouse or common-law partner.</summary>
    Spouse,

    /// <summary>A dependent child.</summary>
    Child,
}
