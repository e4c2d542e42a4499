using System.Text.Json.Nodes;

namespace CrsCalculator.Cli.Tests.RuleBooks;

/// <summary><c>--rules</c> with a file: a rule book is laid over the official one, a ruleset gives the points of every date.</summary>
public sealed class RulesFileTests : IDisposable
{
    private const string Day = "2026-11-26";
    private static readonly string Developer = CrsRun.Example("profile-cec.json");
    private static readonly string Couple = CrsRun.Example("profile-couple.json");

    private readonly TemporaryFile _tiers = new(OwnRules.BookOfTiers());
    private readonly TemporaryFile _funds = new(OwnRules.Funds);

    public void Dispose()
    {
        _tiers.Dispose();
        _funds.Dispose();
    }

    [Fact]
    public void A_book_gives_its_points_from_its_day_and_none_before()
    {
        int before = Total("2026-11-02");
        CrsRun.Of("score", Developer, "--on", "2026-11-02", "--rules", _tiers.Path).Output.Should()
            .Be(CrsRun.Of("score", Developer, "--on", "2026-11-02").Output);
        JsonNode after = Json("score", Developer, "--on", "2026-11-03", "--rules", _tiers.Path);
        ((int)after["total"]!, (string)after["ruleset"]!).Should().Be((before + 45, "own"));
        after["provisional"].Should().BeNull("the rules are in force on the day");
        Codes(after).Should().Contain("rulesNotOfficial").And.Contain("rulesetNotOfficial");
        before.Should().BePositive();
    }

    [Fact]
    public void A_ruleset_gives_the_points_of_every_date()
    {
        using var ruleset = new TemporaryFile(OwnRules.Tiers().ToJsonString());
        JsonNode score = Json("score", Developer, "--on", "2026-01-21", "--rules", ruleset.Path);
        ((string)score["ruleset"]!, (bool?)score["provisional"]).Should().Be(("own", true));
    }

    [Fact]
    public void Every_command_that_answers_by_law_takes_a_book()
    {
        foreach (string[] command in Commands())
        {
            CrsRun run = CrsRun.Of([.. command, "--rules", _tiers.Path]);
            run.ExitCode.Should().Be(0, "{0} says {1}", string.Join(' ', command), run.Error);
            run.Output.Should().NotBe(CrsRun.Of([.. command, "--rules", "last-held"]).Output, string.Join(' ', command));
            (run.Output + run.Error).Should().Contain("own").And.Contain("Invented wage tiers");
        }
    }

    [Fact]
    public void A_table_of_funds_changes_eligibility_from_its_day()
    {
        Funds("2026-06-30").Should().Be("met");
        Funds("2026-07-01").Should().Be("notMet");
        Codes(Json("eligibility", Couple, "--on", "2026-07-01", "--rules", _funds.Path)).Should().Contain("rulesNotOfficial");
        Codes(Json("eligibility", Couple, "--on", "2026-06-30", "--rules", _funds.Path)).Should().NotContain("rulesNotOfficial");
        CrsRun.Of("eligibility", Couple, "--on", "2026-07-01", "--rules", _funds.Path).Output.Should()
            .Contain("'Invented funds of 2026' were used").And.Contain("table from 2026-07-01");

        string Funds(string on) => FundsOf(Json("eligibility", Couple, "--on", on, "--rules", _funds.Path));
    }

    [Theory]
    [InlineData("2025-03-25")]
    [InlineData("last-held")]
    [InlineData("official")]
    public void Eligibility_takes_points_too_and_they_change_nothing(string rules) =>
        CrsRun.Of("eligibility", Couple, "--on", "2026-07-01", "--rules", rules).Output.Should()
            .Be(CrsRun.Of("eligibility", Couple, "--on", "2026-07-01").Output);

    /// <summary>The gap of the points remains where the book has none.</summary>
    [Theory]
    [InlineData("score", false)]
    [InlineData("improve", false)]
    [InlineData("timeline", true)]
    public void A_gap_of_the_book_is_bridged_on_demand(string command, bool hasAnswer)
    {
        CrsRun run = CrsRun.Of(command, Developer, "--rules", _funds.Path);
        run.ExitCode.Should().Be(hasAnswer ? 0 : 3);
        string next = run.Error.Split('\n').First(static line => line.StartsWith("  crs ", StringComparison.Ordinal)).Trim();
        next.Should().Be($"crs {command} {Developer} --rules {_funds.Path},last-held");
        CrsRun bridged = CrsRun.Of(next.Split(' ')[1..]);
        (bridged.ExitCode, bridged.Error).Should().Be((0, string.Empty));
        bridged.Output.Should().Contain("provisional");
    }

    [Fact]
    public void The_official_rules_can_be_named()
    {
        CrsRun.Of("score", Developer, "--rules", "official").Error.Should().Contain("--rules official,last-held");
        CrsRun.Of("score", Developer, "--rules", "official,last-held").Output.Should()
            .Be(CrsRun.Of("score", Developer, "--rules", "last-held").Output);
        CrsRun.Of("score", Developer, "--on", "2026-01-21", "--rules", "official").Output.Should()
            .Be(CrsRun.Of("score", Developer, "--on", "2026-01-21").Output);
    }

    [Fact]
    public void Either_side_of_a_comparison_can_be_a_book()
    {
        JsonNode comparison = Json("compare", Developer, "--on", Day, "--rules", "2025-03-25", "--rules", _tiers.Path);
        ((int)comparison["change"]!).Should().Be(45);
        JsonNode back = Json("compare", Developer, "--on", Day, "--rules", _tiers.Path, "--rules", "official,last-held");
        ((int)back["change"]!).Should().Be(-45);
        CrsRun.Of("compare", Developer, "--on", Day, "--rules", "2025-03-25", "--rules", _funds.Path).ExitCode.Should().Be(3);
        CrsRun.Of("compare", CrsRun.Example("candidates.jsonl"), "--on", Day, "--rules", "2025-03-25", "--rules", _tiers.Path)
            .Output.Should().EndWith("2025-03-25 to Invented wage tiers: 0 up, 0 down, 3 the same\n");
    }

    [Theory]
    [InlineData("profile-cec.json", "this is a crs-profile/1 document; rules are a crs-ruleset/1 or a crs-rulebook/1 document")]
    [InlineData("feed.json", "$.classes: ")]
    public void Another_document_is_named_for_what_it_is(string file, string message)
    {
        CrsRun run = CrsRun.Of("score", Developer, "--rules", CrsRun.Example(file));
        (run.ExitCode, run.Output).Should().Be((2, string.Empty));
        run.Error.Should().StartWith($"crs: {CrsRun.Example(file)}: {message}");
    }

    [Fact]
    public void Everything_that_is_wrong_with_a_book_is_listed()
    {
        using var file = new TemporaryFile(OwnRules.Funds.Replace("19400", "15000", StringComparison.Ordinal)
            .Replace("\"unsure\"", "\"likely\"", StringComparison.Ordinal));
        CrsRun run = CrsRun.Of("eligibility", Couple, "--rules", file.Path);
        run.ExitCode.Should().Be(2);
        run.Error.Should().Contain("$.parts.funds[0].certainty: ").And.Contain("$.parts.funds[0].amounts[1]: ");
    }

    [Theory]
    [InlineData("eligibility")]
    [InlineData("score")]
    [InlineData("timeline")]
    public void Standard_input_is_read_once(string command) =>
        CrsRun.With("{}", command, "-", "--rules", "-,last-held").Error.Should()
            .Contain("standard input cannot be both the input and the rules");

    [Fact]
    public void A_batch_does_not_write_over_its_rules()
    {
        CrsRun run = CrsRun.Of("batch", CrsRun.Example("candidates.jsonl"), "--rules", $"{_tiers.Path},last-held", "-o", _tiers.Path);
        run.ExitCode.Should().Be(2);
        _tiers.Content.Should().Be(OwnRules.BookOfTiers());
    }

    private static IEnumerable<string[]> Commands() =>
    [
        ["score", Developer, "--on", Day],
        ["score", Developer, "--on", Day, "--json"],
        ["improve", Developer, "--on", Day],
        ["improve", Developer, "--on", Day, "--json"],
        ["timeline", Developer, "--from", Day],
        ["timeline", Developer, "--from", Day, "--json"],
        ["batch", CrsRun.Example("candidates.jsonl"), "--on", Day],
    ];

    private static int Total(string on) => (int)Json("score", Developer, "--on", on)["total"]!;

    private static JsonNode Json(params string[] args)
    {
        CrsRun run = CrsRun.Of([.. args, "--json"]);
        run.ExitCode.Should().Be(0, run.Error);
        return JsonNode.Parse(run.Output)!;
    }

    private static string FundsOf(JsonNode eligibility) => (string)eligibility["programs"]!.AsArray()
        .SelectMany(static program => program!["requirements"]!.AsArray())
        .Single(static requirement => (string)requirement!["id"]! == "fsw.funds")!["outcome"]!;

    private static IEnumerable<string> Codes(JsonNode document) =>
        document["notices"]!.AsArray().Select(static notice => (string)notice!["code"]!);
}
