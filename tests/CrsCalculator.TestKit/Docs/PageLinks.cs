using System.Reflection;
using System.Text.RegularExpressions;

namespace CrsCalculator.TestKit.Docs;

/// <summary>The links of the pages: each leads to a page, and to a heading on it.</summary>
public static partial class PageLinks
{
    /// <summary>The links of the pages of a package, and of the index, that lead nowhere.</summary>
    public static IReadOnlyList<string> DeadIn(Assembly assembly)
    {
        Dictionary<string, string> pages = ApiPages.WithThoseBelow(assembly).SelectMany(ApiPages.Of).ToDictionary(StringComparer.Ordinal);
        pages["README.md"] = ApiPages.IndexOf(assembly);
        return [.. pages.SelectMany(page => Link().Matches(page.Value).Select(link => link.Groups["to"].Value).Where(to => !IsThere(pages, page.Key, to)).Select(to => $"{page.Key}: {to}"))];
    }

    private static bool IsThere(Dictionary<string, string> pages, string page, string to)
    {
        string[] parts = to.Split('#');
        string path = parts[0].Length == 0 ? page
            : parts[0].StartsWith("../", StringComparison.Ordinal) ? parts[0][3..]
            : $"{page[..(page.IndexOf('/', StringComparison.Ordinal) + 1)]}{parts[0]}";
        return pages.TryGetValue(path, out string? text)
            && (parts.Length == 1 || text.Split('\n').Any(line => line.StartsWith("## ", StringComparison.Ordinal) && AnchorOf(line[3..]) == parts[1]));
    }

    private static string AnchorOf(string heading) => string.Concat(heading.Where(char.IsLetterOrDigit).Select(char.ToLowerInvariant));

    [GeneratedRegex(@"\]\((?<to>(?!https?:)[^)\s]*)\)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Link();
}
