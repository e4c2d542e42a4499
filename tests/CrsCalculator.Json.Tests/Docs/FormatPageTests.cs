using System.Collections.Immutable;
using System.Text.Json.Nodes;
using CrsCalculator.TestKit.Docs;

namespace CrsCalculator.Json.Tests.Docs;

/// <summary>docs/json-formats.md has every field of every schema, says rightly which are required, and has no other.</summary>
public class FormatPageTests
{
    private static readonly Page Formats = Page.Of("docs/json-formats.md");

    public static TheoryData<string> Names { get; } = [.. CrsSchemas.Formats];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_format_has_the_fields_of_its_schema(string format)
    {
        IEnumerable<string> onThePage =
            PageTables.Rows(PageTables.Section(Formats.Text, $"## {format}")).Select(static row => $"{row[0].Trim('`')} {row[1]}");
        JsonObject schema = SchemaCheck.Of(format).Root;
        IEnumerable<string> ofParts =
            (schema["$defs"]?.AsObject() ?? []).SelectMany(static part => Inside(part.Value!.AsObject(), part.Key));
        onThePage.Should().BeEquivalentTo(Inside(schema, string.Empty).Concat(ofParts));
    }

    [Fact]
    public void Every_format_has_its_section()
    {
        IEnumerable<string> sections = Formats.Text.Split('\n')
            .Where(static line => line.StartsWith("## crs-", StringComparison.Ordinal))
            .Select(static line => line[3..]);
        sections.Should().Equal(CrsSchemas.Formats);
    }

    [Fact]
    public void The_examples_are_read_and_fit_their_schemas()
    {
        string[] examples = [.. Formats.Blocks.Where(static block => block.Language == "json").Select(static block => block.Text)];
        examples.Should().HaveCount(2);
        CrsJson.Factors.Read(System.Text.Encoding.UTF8.GetBytes(examples[0])).Issues.Should().BeEmpty();
        CrsJson.Profile.Read(System.Text.Encoding.UTF8.GetBytes(examples[1])).Issues.Should().BeEmpty();
        SchemaCheck.Of("crs-factors/1").Violations(JsonNode.Parse(examples[0])).Should().BeEmpty();
        SchemaCheck.Of("crs-profile/1").Violations(JsonNode.Parse(examples[1])).Should().BeEmpty();
    }

    /// <summary>
    /// The fields in a schema, in those of its lists too, each with whether it is required. What a reference names has a place of its own.
    /// </summary>
    private static IEnumerable<string> Inside(JsonObject schema, string path)
    {
        if (schema["items"] is JsonObject items)
        {
            return Inside(items, $"{path}[]");
        }

        string before = path.Length == 0 ? string.Empty : $"{path}.";
        ImmutableArray<string> required = [.. (schema["required"]?.AsArray() ?? []).Select(static field => field!.GetValue<string>())];
        return (schema["properties"]?.AsObject() ?? []).SelectMany(field => Inside(field.Value!.AsObject(), before + field.Key)
            .Prepend($"{before}{field.Key} {(required.Contains(field.Key, StringComparer.Ordinal) ? "yes" : "no")}"));
    }
}
