using System.Reflection;
using System.Text.RegularExpressions;
using CrsCalculator.Application;
using CrsCalculator.Report;
using CrsCalculator.Rounds;
using CrsCalculator.TestKit.Docs;

namespace CrsCalculator.Json.Tests.Docs;

/// <summary>
/// A page leads to the reference of each public type where it first names it, and only there. The links are docfx's cross-references: the
/// site resolves them, and where a host of repositories shows the page, their words remain.
/// </summary>
public partial class ApiLinkTests
{
    private const string Scheme = "xref:";
    private const string Generated = "<!-- Fields: generated";

    private static readonly Assembly[] Packages =
    [
        typeof(ExpressEntry).Assembly, typeof(RoundHistory).Assembly, typeof(Applicant).Assembly, typeof(CrsJson).Assembly,
        typeof(ClientReport).Assembly,
    ];

    private static readonly Dictionary<string, string> Types = Packages.SelectMany(static package => package.GetExportedTypes())
        .ToDictionary(static type => type.Name.Split('`')[0], AddressOf, StringComparer.Ordinal);

    public static TheoryData<string> Guides { get; } = [.. Page.Written().Where(IsGuide)];

    [Theory]
    [MemberData(nameof(Guides))]
    public void A_guide_links_a_type_where_it_first_names_it(string path)
    {
        IEnumerable<IGrouping<string, Match>> mentions =
            Mentions(path).GroupBy(static mention => mention.Groups["name"].Value, StringComparer.Ordinal);
        foreach (IGrouping<string, Match> ofType in mentions)
        {
            string[] targets = [.. ofType.Select(static mention => mention.Groups["target"].Value)];
            targets[0].Should().Be(Types[ofType.Key], $"{path} names {ofType.Key} there first");
            targets.Skip(1).Should().NotContain(Types[ofType.Key], $"{path} links {ofType.Key} once");
        }
    }

    [Theory]
    [MemberData(nameof(Guides))]
    public void A_link_to_the_reference_names_a_public_type(string path) =>
        CrossReference().Matches(Page.Of(path).Text).Select(static match => match.Value).Should().BeSubsetOf(Types.Values);

    private static bool IsGuide(string path) => path.StartsWith("docs/", StringComparison.Ordinal);

    /// <summary>The address of a type on the site. A backtick would end the code that it stands in.</summary>
    private static string AddressOf(Type type) => Scheme + type.FullName!.Replace("`", "%60", StringComparison.Ordinal);

    /// <summary>Each place in the prose that names a public type in code. The tables at the end of a format are generated.</summary>
    private static IEnumerable<Match> Mentions(string path) =>
        from line in Page.Of(path).Prose.Split(Generated)[0].Split('\n')
        where !line.StartsWith('#')
        from Match mention in Mention().Matches(line)
        where Types.ContainsKey(mention.Groups["name"].Value)
        select mention;

    [GeneratedRegex(
        @"`(?<name>\w+)(<[^`]*>)?([.(][^`]*)?`(\]\((?<target>[^)]*)\))?",
        RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 5000)]
    private static partial Regex Mention();

    [GeneratedRegex(@"xref:[^)\s]+", RegexOptions.None, matchTimeoutMilliseconds: 5000)]
    private static partial Regex CrossReference();
}
