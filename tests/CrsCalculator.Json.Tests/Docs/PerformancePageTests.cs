using CrsCalculator.TestKit.Docs;

namespace CrsCalculator.Json.Tests.Docs;

/// <summary>Every figure on docs/performance.md stands in the committed results, and so does the machine.</summary>
public class PerformancePageTests
{
    private static readonly string Text = Page.Of("docs/performance.md").Text;
    private static readonly string Results =
        File.ReadAllText(Path.Combine(Page.Root, "benchmarks", "results", "0.1.0.md")).ReplaceLineEndings("\n");

    [Fact]
    public void Every_figure_is_a_measured_one()
    {
        string[][] quoted = [.. PageTables.Rows(Text).Where(static row => row[0].EndsWith("Benchmarks`", StringComparison.Ordinal))];
        quoted.Should().NotBeEmpty();
        foreach (string[] row in quoted)
        {
            string table = Results.Split($"\n## {row[0].Trim('`')}:")[1].Split("\n## ")[0];
            string[] benchmark = row[1].Replace("`", string.Empty, StringComparison.Ordinal).Split(", ");
            string[] quotedCells = [.. benchmark, row[3], row[4]];
            PageTables.Rows(table).Should().Contain(
                measured => quotedCells.All(cell => measured.Contains(cell, StringComparer.Ordinal)),
                $"{row[0]} {row[1]} is said to take {row[3]} and {row[4]}");
        }
    }

    [Fact]
    public void The_machine_and_the_ratios_are_those_of_the_results()
    {
        Text.Should().Contain(Results.Split('\n').Single(static line => line.StartsWith("Virtual machine", StringComparison.Ordinal)));
        foreach (string line in Page.Of("docs/performance.md").Blocks.Single(static block => block.Language == "text").Lines)
        {
            Results.Split('\n').Should().Contain(line);
        }
    }
}
