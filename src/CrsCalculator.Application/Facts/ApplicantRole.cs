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

/// <summary>Where the persons of an application stand in a profile.</summary>
internal static class ApplicantPaths
{
    /// <summary>The path of a person; of children in general without a place.</summary>
    public static string Path(this ApplicantRole role, int? index = null) => role switch
    {
        ApplicantRole.Principal => "$.principal",
        ApplicantRole.Spouse => "$.spouse",
        _ => index is { } place ? $"$.children[{Invariant.Text(place)}]" : "$.children",
    };
}
