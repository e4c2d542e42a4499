using System.Text.RegularExpressions;
using CrsCalculator.TestKit.Docs;

namespace CrsCalculator.Web.Tests;

/// <summary>The files that the page names. A development server has only the folder of the page, a host the published one.</summary>
public partial class FileTests
{
    private static readonly string Folder = Path.Combine(Page.Root, "src", "CrsCalculator.Web", "wwwroot");

    public static TheoryData<string> Named { get; } =
    [
        .. Names().Matches(File.ReadAllText(Path.Combine(Folder, "index.html"))).Select(static match => match.Groups["name"].Value),
    ];

    [Theory]
    [MemberData(nameof(Named))]
    public void A_file_that_the_page_names_lies_in_its_folder(string name) =>
        new FileInfo(Path.Combine(Folder, name)).Length.Should().BePositive();

    /// <summary>What the runtime adds lies below <c>_framework</c>, and <c>./</c> is the page itself.</summary>
    [GeneratedRegex(
        """(href|src)="(?!_framework/|\./)(?<name>[^"]+)""",
        RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 1_000)]
    private static partial Regex Names();
}
