namespace CrsCalculator.Application;

/// <summary>A person in an application.</summary>
public enum ApplicantRole : byte
{
    /// <summary>The principal applicant.</summary>
    Principal,

    /// <summary>The spouse or common-law partner.</summary>
    Spouse,

    /// <summary>A dependent child.</summary>
    Child,
}

/// <summary>The paths in a profile of the persons in an application.</summary>
internal static class ApplicantPaths
{
    /// <summary>Returns the path of a person; for children in general, without an index.</summary>
    public static string Path(this ApplicantRole role, int? index = null) => role switch
    {
        ApplicantRole.Principal => "$.principal",
        ApplicantRole.Spouse => "$.spouse",
        _ => index is { } place ? $"$.children[{Invariant.Text(place)}]" : "$.children",
    };
}
