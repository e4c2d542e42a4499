using System.Text.Json.Nodes;

namespace CrsCalculator.Cli.Tests;

/// <summary>The same invented instruction as a rule book: laid over the official one, it fills the gap from its own day on.</summary>
public class WageTiersBookTests
{
    private const string Day = "2026-12-01";
    private static readonly string Ruleset = CrsRun.Example("ruleset-wage-tiers.json");
    private static readonly string Book = CrsRun.Example("rulebook-wage-tiers.json");
    private static readonly string Developer = CrsRun.Example("profile-cec.json");

    [Fact]
    public void Its_only_entry_is_the_ruleset()
    {
        JsonNode book = JsonNode.Parse(File.ReadAllText(Book))!;
        book["parts"]!.AsObject().Select(static part => part.Key).Should().Equal("points");
        JsonNode.DeepEquals(book["parts"]!["points"]!.AsArray().Single(), JsonNode.Parse(File.ReadAllText(Ruleset))).Should().BeTrue();
        ((string)book["name"]!).Should().Contain("INVENTED");
    }

    [Theory]
    [InlineData("score", "--on", Day)]
    [InlineData("improve", "--on", Day)]
    [InlineData("improve", "--on", Day, "--target", "650")]
    [InlineData("timeline", "--from", Day, "--to", "2028-12-01")]
    public void A_profile_has_the_answers_of_the_ruleset(string command, params string[] options)
    {
        JsonNode byBook = Answer(Book, [command, Developer, .. options]);
        JsonNode byRuleset = Answer(Ruleset, [command, Developer, .. options]);
        Codes(byBook).Should().Contain("rulesetNotOfficial");
        Without(byBook, "notices", "ruleset").Should().Be(Without(byRuleset, "notices", "ruleset"));
    }

    [Fact]
    public void A_batch_has_the_answers_of_the_ruleset()
    {
        Scores(Book).Should().Equal(Scores(Ruleset)).And.HaveCount(3);
    }

    /// <summary>Before its day the official rules go on: a rule book is not one ruleset for every date.</summary>
    [Fact]
    public void Before_its_day_the_official_rules_hold()
    {
        JsonNode before = Answer(Book, ["score", Developer, "--on", "2026-11-02"]);
        ((string)before["ruleset"]!).Should().Be("2025-03-25");
        Without(before, "notices").Should().Be(Without(Answer("official", ["score", Developer, "--on", "2026-11-02"]), "notices"));
    }

    private static string[] Scores(string rules) =>
    [
        .. CrsRun.Of("batch", CrsRun.Example("candidates.jsonl"), "--on", Day, "--rules", rules).OutputLines
            .Select(static line => Without(JsonNode.Parse(line)!, "notices")),
    ];

    private static JsonNode Answer(string rules, string[] args) =>
        JsonNode.Parse(CrsRun.Of([.. args, "--rules", rules, "--json"]).Output)!;

    private static IEnumerable<string> Codes(JsonNode document) =>
        document["notices"]!.AsArray().Select(static notice => (string)notice!["code"]!);

    private static string Without(JsonNode document, params string[] fields)
    {
        var copy = (JsonObject)document.DeepClone();
        foreach (string field in fields)
        {
            copy.Remove(field);
        }

        return copy.ToJsonString();
    }
}
