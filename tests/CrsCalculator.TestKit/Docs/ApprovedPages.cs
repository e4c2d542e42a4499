using System.Reflection;
using Xunit;

namespace CrsCalculator.TestKit.Docs;

/// <summary>Holds the pages in <c>docs/api</c> against what the documentation says, or writes them anew.</summary>
public static class ApprovedPages
{
    /// <summary>Set to write the pages anew: see CONTRIBUTING.md.</summary>
    private const string Approve = "APPROVE_DOCS";

    private const string Index = "README.md";

    private static bool IsWriting => Environment.GetEnvironmentVariable(Approve) == "1";

    /// <summary>The pages of a package: each as it must be, and no other in its folders.</summary>
    public static void Check(Assembly assembly)
    {
        IReadOnlyDictionary<string, string> pages = ApiPages.Of(assembly);
        string[] folders = [.. pages.Keys.Select(static page => page.Split('/')[0]).Distinct(StringComparer.Ordinal)];
        string[] extra = [.. folders.SelectMany(PagesIn).Except(pages.Keys, StringComparer.Ordinal)];
        if (IsWriting)
        {
            foreach (string page in extra)
            {
                File.Delete(PathOf(page));
            }

            foreach ((string page, string text) in pages)
            {
                Write(page, text);
            }

            return;
        }

        string[] stale = [.. pages.Where(static page => !IsUpToDate(page.Key, page.Value)).Select(static page => page.Key)];
        Assert.True(stale.Length == 0, $"Pages in docs/api are not what the documentation says; {Approve}=1 writes them anew: {string.Join(", ", stale)}");
        Assert.True(extra.Length == 0, $"Pages in docs/api are of no public type; {Approve}=1 deletes them: {string.Join(", ", extra)}");
    }

    /// <summary>The index of a package and of those that it builds on, and that there are no other folders.</summary>
    public static void CheckIndex(Assembly assembly)
    {
        string index = ApiPages.IndexOf(assembly);
        if (IsWriting)
        {
            Write(Index, index);
        }

        string[] extra = [.. Directory.EnumerateFileSystemEntries(Root).Select(static entry => Path.GetFileName(entry)).Except(ApiPages.FoldersOf(assembly).Append(Index), StringComparer.Ordinal)];
        Assert.True(IsUpToDate(Index, index), $"docs/api/{Index} is not what the documentation says; {Approve}=1 writes it anew.");
        Assert.True(extra.Length == 0, $"docs/api holds what belongs to no package; delete it: {string.Join(", ", extra)}");
    }

    /// <summary>The pages as they lie in the repository: a copy beside the tests would keep those that were deleted.</summary>
    private static string Root { get; } = Path.Combine(Repository(AppContext.BaseDirectory), "docs", "api");

    private static string Repository(string folder) =>
        File.Exists(Path.Combine(folder, "CrsCalculator.sln"))
            ? folder
            : Repository(Path.GetDirectoryName(folder) ?? throw new DirectoryNotFoundException("The tests do not lie in the repository, so there are no pages to compare."));

    private static string PathOf(string page) => Path.Combine([Root, .. page.Split('/')]);

    private static bool IsUpToDate(string page, string text) =>
        File.Exists(PathOf(page)) && File.ReadAllText(PathOf(page)).ReplaceLineEndings("\n") == text;

    private static IEnumerable<string> PagesIn(string folder) =>
        Directory.Exists(PathOf(folder)) ? Directory.EnumerateFileSystemEntries(PathOf(folder)).Select(path => $"{folder}/{Path.GetFileName(path)}") : [];

    private static void Write(string page, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(PathOf(page))!);
        File.WriteAllText(PathOf(page), text);
    }
}
