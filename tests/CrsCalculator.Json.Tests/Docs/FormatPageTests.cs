using System.Collections.Immutable;
using System.Text;
using System.Text.Json.Nodes;
using CrsCalculator.Json.Fields;
using CrsCalculator.Json.Shapes;
using CrsCalculator.Json.Shapes.Points;
using CrsCalculator.Rules;
using CrsCalculator.TestKit.Docs;

namespace CrsCalculator.Json.Tests.Docs;

/// <summary>
/// Each format has a page in docs/formats, whose tables of fields are those of its shape: nobody writes them a second time.
/// </summary>
public class FormatPageTests
{
    private const string Overview = "docs/formats/README.md";
    private const string Begin = "<!-- Fields: generated from the code; APPROVE_DOCS=1 writes them anew. -->\n";
    private const string End = "<!-- End of fields. -->\n";

    public static TheoryData<string> Names { get; } = [.. CrsSchemas.Formats];

    [Theory]
    [MemberData(nameof(Names))]
    public void The_tables_of_a_page_are_those_of_its_format(string format) => Check(PathOf(format), ShapeOf(format));

    [Fact]
    public void The_tables_of_the_lines_of_a_batch_are_those_of_the_code() => Check(Overview, LineShapes.Score, LineShapes.Errors);

    /// <summary>The facts that a factor can read stand on the page once, with the values and codes that a document may use.</summary>
    [Fact]
    public void The_page_of_rulesets_lists_every_fact_with_its_values()
    {
        string section = PageTables.Section(Page.Of("docs/formats/crs-ruleset-1.md").Text, "## Facts");
        PageTables.Rows(section).Select(static row => $"{row[0]}: {row[1]}").Should()
            .Equal(Enum.GetValues<CrsInput>().Select(static input => $"`{Code.Of(input)}`: {ValuesOf(input)}"));

        static string ValuesOf(CrsInput input) => InputCodes.Of(input) is { IsEmpty: false } codes
            ? string.Join(' ', codes.Select(static code => $"`{code}`"))
            : $"0 to {Invariant.Text(input.Greatest())}";
    }

    [Fact]
    public void Every_format_has_its_page_and_no_other_page_is_there() =>
        Directory.EnumerateFiles(Path.Combine(Page.Root, "docs", "formats"))
            .Select(static file => $"docs/formats/{Path.GetFileName(file)}")
            .Should()
            .BeEquivalentTo(CrsSchemas.Formats.Select(PathOf).Append(Overview));

    [Theory]
    [InlineData("crs-factors/1")]
    [InlineData("crs-profile/1")]
    [InlineData("crs-rulebook/1")]
    [InlineData("crs-documents/1")]
    public void The_example_of_a_page_is_read_and_fits_the_schema(string format)
    {
        string example = Page.Of(PathOf(format)).Blocks.Single(static block => block.Language == "json").Text;
        byte[] utf8 = Encoding.UTF8.GetBytes(example);
        ImmutableArray<Issue> issues = format switch
        {
            "crs-factors/1" => CrsJson.Factors.Read(utf8).Issues,
            "crs-profile/1" => CrsJson.Profile.Read(utf8).Issues,
            "crs-documents/1" => CrsJson.Documents.Read(utf8).Issues,
            _ => CrsJson.RuleBook.Read(utf8).Issues,
        };
        issues.Should().BeEmpty();
        SchemaCheck.Of(format).Violations(JsonNode.Parse(example)).Should().BeEmpty();
    }

    /// <summary>What stands in the package's folder is what <see cref="CrsSchemas.Open"/> gives.</summary>
    [Theory]
    [MemberData(nameof(Names))]
    public void The_schema_of_the_package_is_that_of_the_code(string format)
    {
        string path = Path.Combine(
            Page.Root, "src", "CrsCalculator.Json", "Schemas", $"{format.Replace('/', '-')}.schema.json");
        using Stream stream = CrsSchemas.Open(format);
        using var reader = new StreamReader(stream, Encoding.UTF8);
        string expected = $"{reader.ReadToEnd().TrimEnd('\n')}\n";
        if (Environment.GetEnvironmentVariable("APPROVE_SCHEMAS") == "1")
        {
            File.WriteAllText(path, expected);
            return;
        }

        File.ReadAllText(path).ReplaceLineEndings("\n").Should().Be(expected, "APPROVE_SCHEMAS=1 writes the schemas anew");
    }

    /// <summary>Compares the tables of a page with those of the shapes, in order, or writes them.</summary>
    private static void Check(string path, params IShape[] shapes)
    {
        string page = Page.Of(path).Text;
        string[] parts = page.Split(Begin);
        parts.Should().HaveCount(shapes.Length + 1, "each table has its place");
        string expected = parts[0] + string.Concat(
            shapes.Select((shape, i) => $"{Begin}\n{FieldTables.Of(shape)}\n{End}{parts[i + 1].Split(End)[1]}"));
        if (Environment.GetEnvironmentVariable("APPROVE_DOCS") == "1")
        {
            File.WriteAllText(Path.Combine(Page.Root, path), expected);
            return;
        }

        page.Should().Be(expected, "APPROVE_DOCS=1 writes the tables anew");
    }

    private static string PathOf(string format) => $"docs/formats/{format.Replace('/', '-')}.md";

    private static IShape ShapeOf(string format) => (IShape)Format.All.Single(candidate => candidate.Name == format).Shape;
}
