using CrsCalculator.Cli.Assistant.Tools;
using CrsCalculator.TestKit.Docs;

namespace CrsCalculator.Cli.Tests.Assistant;

/// <summary>The page of the server lists the tools as they are.</summary>
public class McpPageTests
{
    private const string Path = "docs/assistants.md";

    [Fact]
    public void Page_lists_every_tool_with_its_arguments_and_its_format() =>
        PageTables.Rows(PageTables.Section(Page.Of(Path).Text, "## The tools"))
            .Select(static row => string.Join(" | ", row[0], row[2], row[3]))
            .Should()
            .Equal(ToolTable.All.Select(static tool => $"`{tool.Name}` | {Listed(tool)} | [{tool.Format}](formats/{PageOf(tool)}.md)"));

    private static string Listed(ToolEntry tool) => string.Join(
        ", ",
        tool.Arguments.All
            .Where(static argument => argument.Name != ToolArguments.Language)
            .Select(static argument => argument.IsRequired ? $"**`{argument.Name}`**" : $"`{argument.Name}`"));

    private static string PageOf(ToolEntry tool) => tool.Format.Replace('/', '-');
}
