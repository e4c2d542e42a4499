using System.Text.Json;
using CrsCalculator.TestKit.Docs;
using CrsCalculator.Text;

namespace CrsCalculator.Json.Tests.Docs;

/// <summary>docs/web-api.md quotes the example that CI runs from the packages, and shows what the library says.</summary>
public class WebApiPageTests
{
    private static readonly Page Shown = Page.Of("docs/web-api.md");

    [Fact]
    public void The_page_quotes_the_example()
    {
        string folder = Path.Combine(Page.Root, "docs", "examples", "web-api");
        string[] files = [Path.Combine(folder, "Program.cs"), Path.Combine(folder, "Tests", "ControllerTests.cs")];
        string example = Unindented(string.Concat(files.Select(File.ReadAllText)));
        Shown.Blocks.Where(static block => block.Language == "cs").Should().HaveCount(4)
            .And.OnlyContain(block => example.Contains(Unindented(block.Text), StringComparison.Ordinal));
    }

    [Fact]
    public void An_endpoint_of_the_example_has_at_most_15_lines() =>
        Shown.Blocks.Where(static block => block.Language == "cs").Should().OnlyContain(static block => block.Lines.Count() <= 15);

    [Fact]
    public void The_faults_on_the_page_are_those_of_its_body()
    {
        string[] json = [.. Shown.Blocks.Where(static block => block.Language == "json").Select(static block => block.Text)];
        IDictionary<string, string[]> problems = CrsText.English.Problems(CrsJson.Profile.Read(json[0]).Issues);
        problems.Should().HaveCount(4);
        JsonDocument.Parse(json[1]).RootElement.GetProperty("errors").Deserialize<Dictionary<string, string[]>>().Should()
            .BeEquivalentTo(problems, static options => options.WithStrictOrdering());
    }

    private static string Unindented(string code) =>
        string.Join('\n', code.ReplaceLineEndings("\n").Split('\n').Select(static line => line.Trim()));
}
