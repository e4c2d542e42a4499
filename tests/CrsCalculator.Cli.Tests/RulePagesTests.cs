using System.Runtime.CompilerServices;
using System.Text.Json;
using CrsCalculator.Cli.Output.Parts;
using CrsCalculator.Rules;

namespace CrsCalculator.Cli.Tests;

/// <summary>The pages in docs/rules are what the tool prints of each part of the rule book: nobody writes a rule a second time.</summary>
public class RulePagesTests
{
    private const string Overview = "README";

    private static readonly Dictionary<string, PartView> Parts = PartView.Of(RuleBook.Official)
        .ToDictionary(static part => part.Name, StringComparer.Ordinal);

    public static TheoryData<string> Names { get; } = [.. Parts.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void The_page_of_a_part_is_up_to_date(string name) => Check(name, PageOf(Parts[name]));

    [Fact]
    public void The_overview_names_every_part_with_its_official_pages() => Check(Overview, OverviewOf());

    [Fact]
    public void Every_page_is_that_of_a_part() =>
        Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "rules"))
            .Select(Path.GetFileNameWithoutExtension)
            .Should().BeEquivalentTo(Parts.Keys.Append(Overview));

    [Fact]
    public void Every_part_of_the_rule_book_is_shown() =>
        typeof(RuleBook).GetProperties().Where(static property => property.PropertyType.Name == typeof(RulePart<>).Name)
            .Select(static property => JsonNamingPolicy.CamelCase.ConvertName(property.Name))
            .Should().BeEquivalentTo(Parts.Keys.Append("points"));

    private static string PageOf(PartView part) =>
        $"# {part.Title.English}\n\nPrinted by `crs rules show {part.Name}`; do not edit.\n\nOfficial pages: {Links(part.Pages)}.\n\n"
            + $"```text\n{new CrsRun.Given { Width = 100 }.Run("rules", "show", part.Name).Output}```\n";

    private static string OverviewOf()
    {
        const string Head = "# The rules\n\nGenerated from the rule book; do not edit. Each page has every entry of a part with its days, "
            + "its source, how sure it is, and all its values.\n\n| part | in `crs rules show` | official pages |\n|---|---|---|\n";
        IEnumerable<string> rulesets = RuleBook.Official.Points.Entries.Where(static entry => entry.IsAvailable)
            .Select(static entry => $"[{entry.Value.Id}](../rulesets/{entry.Value.Id}.md)");
        string points =
            $"| Points: {string.Join(", ", rulesets)} | the id of a ruleset | {Links(RuleBook.Official.Points.Pages)} |\n";
        IEnumerable<string> rows = Parts.Values
            .Select(static part => $"| [{part.Title.English}]({part.Name}.md) | `{part.Name}` | {Links(part.Pages)} |\n");
        return Head + points + string.Concat(rows);
    }

    private static string Links(IEnumerable<OfficialPage> pages) =>
        string.Join(", ", pages.Select(static page => $"[{page.Title}]({page.Address.AbsoluteUri})"));

    private static void Check(string name, string page)
    {
        if (Environment.GetEnvironmentVariable("APPROVE_DOCS") == "1")
        {
            Directory.CreateDirectory(Folder());
            File.WriteAllText(Path.Combine(Folder(), $"{name}.md"), page);
            return;
        }

        File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "rules", $"{name}.md"))
            .Should()
            .Be(page, "APPROVE_DOCS=1 writes the pages anew");
    }

    private static string Folder([CallerFilePath] string caller = "") =>
        Path.Combine(Path.GetDirectoryName(caller)!, "..", "..", "docs", "rules");
}
