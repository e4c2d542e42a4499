using System.Text.RegularExpressions;
using CrsCalculator.TestKit.Docs;

namespace CrsCalculator.Tests.Contract;

/// <summary>Code, messages and pages avoid phrases that read like a translation.</summary>
public partial class ProseTests
{
    private static readonly string[] Patterns = ["*.cs", "*.razor", "*.md", "*.props", "*.targets", "*.csproj"];
    private static readonly string[] Folders = ["src", "docs"];

    [Fact]
    public void No_phrase_reads_like_a_translation() => string.Join('\n', Found()).Should().BeEmpty();

    [Theory]
    [InlineData("The rules of that day are not held.")]
    [InlineData("Whoever reads this")]
    [InlineData("three lists, of which the last is the highest")]
    [InlineData("a ruleset of one's own")]
    public void A_phrase_is_found(string text) => Phrase().IsMatch(text).Should().BeTrue();

    [Theory]
    [InlineData("none of which can be left out")]
    [InlineData("Rounds are held on Wednesdays.")]
    public void Plain_English_is_not(string text) => Phrase().IsMatch(text).Should().BeFalse();

    private static IEnumerable<string> Found() =>
        from path in Files().Order(StringComparer.Ordinal)
        let file = Path.GetRelativePath(Page.Root, path)
        where !file.Split(Path.DirectorySeparatorChar).Any(static part => part is "bin" or "obj")
        from line in File.ReadLines(path).Select(static (text, index) => (Number: index + 1, Text: text))
        where Phrase().IsMatch(line.Text)
        select $"{file}:{line.Number}: {Phrase().Match(line.Text).Value}";

    private static IEnumerable<string> Files() =>
        Folders.SelectMany(static folder => Patterns.SelectMany(pattern => Directory.EnumerateFiles(
                Path.Combine(Page.Root, folder),
                pattern,
                SearchOption.AllDirectories)))
            .Concat(Directory.EnumerateFiles(Page.Root, "*.md"));

    [GeneratedRegex(
        """
        \bwhoever\b|\bone's\ own\b|\bmilliard\b|\bto\ be\ expected\b|\b(counts|met)\ no\ longer\b|\bstands?\ twice\b|\b(is|are)\ told\b
        |\brules?\b.*\bnot\ held\b|\btimes?\ of\ work\b|\bsittings?\b|\bspouse\ or\ partner\b|\bThe\ same\ by\ (a|an|the)\b
        |(?<!\b(all|each|either|half|neither|none|one|part|some)\ )\bof\ which\b
        """,
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.IgnorePatternWhitespace,
        matchTimeoutMilliseconds: 5000)]
    private static partial Regex Phrase();
}
