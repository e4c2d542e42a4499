using System.Reflection;
using CrsCalculator.Counting;
using CrsCalculator.TestKit.Docs;

namespace CrsCalculator.Json.Tests.Docs;

/// <summary>docs/how-facts-are-counted.md explains every notice, and names every reason for which a document is not used.</summary>
public class CountingPageTests
{
    private const string Notices = "## Notices, and what to do";
    private const string Reasons = "## What is not used";
    private static readonly string Text = Page.Of("docs/how-facts-are-counted.md").Text;

    [Fact]
    public void Every_notice_is_explained() => Codes(Notices, column: 0).Should().BeEquivalentTo(
        typeof(NoticeCodes).GetFields(BindingFlags.Public | BindingFlags.Static)
            .Select(static code => (string)code.GetRawConstantValue()!));

    [Fact]
    public void Every_reason_is_named() => Codes(Reasons, column: 1).Should().BeEquivalentTo(
    [
        .. Code.All<WorkExclusion>(),
        .. Code.All<TestExclusion>(),
        .. Code.All<CredentialUse>().Skip(1),
        .. Code.All<DocumentExclusion>(),
    ]);

    /// <summary>The codes in a column of the tables under a heading.</summary>
    private static IEnumerable<string> Codes(string heading, int column) => PageTables.Rows(PageTables.Section(Text, heading))
        .SelectMany(row => row[column].Split('`').Where(static (_, index) => index % 2 == 1));
}
