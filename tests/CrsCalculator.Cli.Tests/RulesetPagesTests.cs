using System.Runtime.CompilerServices;
using CrsCalculator.Rules;

namespace CrsCalculator.Cli.Tests;

/// <summary>The pages in docs/rulesets are what the tool prints of each ruleset: nobody writes a table a second time.</summary>
public class RulesetPagesTests
{
    public static TheoryData<string> Ids { get; } =
    [
        .. RuleBook.Official.Points.Entries.Where(static entry => entry.IsAvailable).Select(static entry => entry.Value.Id),
    ];

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_page_of_a_ruleset_is_up_to_date(string id)
    {
        string page = $"# The rules of {id}\n\nPrinted by `crs rules show {id}`; do not "
            + $"edit.\n\n```text\n{new CrsRun.Given { Width = 100 }.Run("rules", "show", id).Output}```\n";
        if (Environment.GetEnvironmentVariable("APPROVE_DOCS") == "1")
        {
            Directory.CreateDirectory(Folder());
            File.WriteAllText(Path.Combine(Folder(), $"{id}.md"), page);
            return;
        }

        File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "rulesets", $"{id}.md"))
            .Should()
            .Be(page, "APPROVE_DOCS=1 writes the pages anew");
    }

    private static string Folder([CallerFilePath] string caller = "") =>
        Path.Combine(Path.GetDirectoryName(caller)!, "..", "..", "docs", "rulesets");
}
