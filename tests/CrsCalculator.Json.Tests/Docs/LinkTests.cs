using System.Text.RegularExpressions;
using CrsCalculator.TestKit.Docs;

namespace CrsCalculator.Json.Tests.Docs;

/// <summary>Every link of a page to another file, or to a heading, leads somewhere.</summary>
public partial class LinkTests
{
    private static readonly string[] OfTheRoot = ["README.md", "CONTRIBUTING.md", "CHANGELOG.md", "SECURITY.md", "benchmarks/README.md"];

    public static TheoryData<string> Pages { get; } =
    [
        .. OfTheRoot,
        .. Page.Written().Where(static path => path.StartsWith("src/", StringComparison.Ordinal)),
        .. Directory.EnumerateFiles(Path.Combine(Page.Root, "docs"), "*.md", SearchOption.AllDirectories)
            .Select(static path => Path.GetRelativePath(Page.Root, path).Replace('\\', '/'))
            .Where(static path => !path.Contains("/bin/", StringComparison.Ordinal) && !path.Contains("/obj/", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal),
    ];

    [Theory]
    [MemberData(nameof(Pages))]
    public void The_links_of_a_page_lead_somewhere(string path)
    {
        string folder = Path.GetDirectoryName(Path.Combine(Page.Root, path))!;
        IEnumerable<string> targets =
            Link().Matches(Prose(File.ReadAllText(Path.Combine(Page.Root, path)))).Select(static match => match.Groups["target"].Value);
        foreach (string target in targets.Where(static target => !OfTheWeb(target)))
        {
            string[] parts = target.Split('#');
            string file = parts[0].Length == 0 ? Path.Combine(Page.Root, path) : Path.GetFullPath(Path.Combine(folder, parts[0]));
            Path.Exists(file).Should().BeTrue($"{path} links to {target}");
            if (parts.Length > 1)
            {
                Anchors(file).Should().Contain(parts[1], $"{path} links to {target}");
            }
        }
    }

    /// <summary>Whether a link leads out of the repository, or to the reference of types: <see cref="ApiLinkTests"/> checks that.</summary>
    private static bool OfTheWeb(string target) =>
        target.Contains("://", StringComparison.Ordinal) || target.StartsWith("xref:", StringComparison.Ordinal);

    [Fact]
    public void A_heading_is_found_by_its_anchor() =>
        Anchors(Path.Combine(Page.Root, "docs", "formats", "README.md")).Should().Contain("what-is-wrong-with-a-document");

    /// <summary>
    /// The headings as the pages' host makes anchors of them: small letters, hyphens for blanks, and nothing else but letters and digits.
    /// </summary>
    private static IEnumerable<string> Anchors(string file) => Heading().Matches(Prose(File.ReadAllText(file)))
#pragma warning disable CA1308 // Anchors are in small letters.
        .Select(static match => match.Groups["text"].Value.Trim().ToLowerInvariant())
        .Select(static text => NotOfAnAnchor().Replace(text, string.Empty).Replace(' ', '-'));
#pragma warning restore CA1308

    private static string Prose(string text) => Block().Replace(text.ReplaceLineEndings("\n"), string.Empty);

    [GeneratedRegex(
        @"^```.*?^```$",
        RegexOptions.Multiline | RegexOptions.Singleline | RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 5000)]
    private static partial Regex Block();

    [GeneratedRegex(@"\]\((?<target>[^)\s]+)\)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Link();

    [GeneratedRegex(@"^#+ (?<text>.+)$", RegexOptions.Multiline | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Heading();

    [GeneratedRegex(@"[^\p{L}\p{Nd} _-]", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex NotOfAnAnchor();
}
