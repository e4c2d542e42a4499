namespace CrsCalculator.Cli.Interview;

/// <summary>Two answers that cannot both be right: the one that an issue is reported for, and the one that it is compared with.</summary>
internal static class Clash
{
    private const string Birth = "dateOfBirth";
    private const string Start = "start";
    private const int OtherField = 2;

    /// <summary>Returns the path of the answer that an issue is compared with; nothing if it concerns one answer alone.</summary>
    public static string? CauseOf(Issue issue) => issue.Code switch
    {
        IssueCodes.BeforeBirth or IssueCodes.WorkBeforeAgeTen => $"{PersonOf(issue.Path)}.{Birth}",
        IssueCodes.EndBeforeStart => $"{OwnerOf(issue.Path)}.{Start}",
        IssueCodes.Contradiction => $"{OwnerOf(issue.Path)}.{issue.Facts[OtherField]}",
        _ => null,
    };

    /// <summary>Returns the path of the person whose facts a path leads to: <c>$.principal</c> or <c>$.spouse</c>.</summary>
    public static string PersonOf(string path) => string.Join('.', path.Split('.')[..2]);

    private static string OwnerOf(string path) => path[..path.LastIndexOf('.')];
}
