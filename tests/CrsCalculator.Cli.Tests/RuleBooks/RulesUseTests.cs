using System.Text.Json.Nodes;

namespace CrsCalculator.Cli.Tests.RuleBooks;

/// <summary><c>crs rules use</c>: rules that every later command lays over the official ones, and says so.</summary>
public sealed class RulesUseTests : IDisposable
{
    private const string InUse = "crs: rules in use: Invented wage tiers, kept by 'crs rules use'. Use --rules official to ignore them.\n";
    private const string Day = "2026-11-26";
    private static readonly string Developer = CrsRun.Example("profile-cec.json");
    private static readonly string Couple = CrsRun.Example("profile-couple.json");

    private readonly DataFolder _user = new();

    public void Dispose() => _user.Dispose();

    [Fact]
    public void Rules_are_kept_shown_and_forgotten()
    {
        _user.Run("rules", "use").Output.Should().Be("The official rules are in use.\n");
        string document = OwnRules.BookOfTiers();
        CrsRun kept = _user.Use(document);
        (kept.ExitCode, kept.Error).Should().Be((0, string.Empty));
        kept.Output.Should().StartWith("Invented wage tiers is in use from now on.\n  CRS points from 2026-11-03\nKept in ")
            .And.EndWith("  crs rules use --none\n").And.NotContain("Warning");
        File.ReadAllText(_user.Kept).Should().Be(document);
        Directory.GetFiles(_user.Path).Should().Equal([_user.Kept], "nothing is left beside it");
        _user.Run("rules", "use").Output.Should().StartWith("Invented wage tiers is in use.\n  CRS points from 2026-11-03\nKept in ");

        _user.Use(OwnRules.Funds).ExitCode.Should().Be(0);
        _user.Run("rules", "use").Output.Should().StartWith("Invented funds of 2026 is in use.\n  settlement funds from 2026-07-01\n");

        _user.Run("rules", "use", "--none").Output.Should().Be("The official rules are in use again.\n");
        File.Exists(_user.Kept).Should().BeFalse();
        _user.Run("rules", "use", "official").Output.Should().Be("The official rules are in use.\n");
    }

    [Theory]
    [InlineData("score")]
    [InlineData("improve")]
    [InlineData("timeline --from 2026-11-26")]
    public void A_profile_is_answered_by_the_kept_points_without_naming_them(string command)
    {
        _user.Use(OwnRules.BookOfTiers());
        string[] args = [command.Split(' ')[0], Developer, .. command.Split(' ')[1..]];
        string[] dated = args.Length == 2 ? [.. args, "--on", Day] : args;
        CrsRun run = _user.Run(dated);
        (run.ExitCode, run.Error).Should().Be((0, InUse));
        using var file = new TemporaryFile(OwnRules.BookOfTiers());
        run.Output.Should().Be(CrsRun.Of([.. dated, "--rules", file.Path]).Output);
        JsonNode json = JsonNode.Parse(_user.Run([.. dated, "--json"]).Output)!;
        json["notices"]!.AsArray().Select(static notice => (string)notice!["code"]!).Should().Contain("rulesNotOfficial");
    }

    [Fact]
    public void A_batch_is_scored_by_the_kept_points_and_its_lines_stay_clean()
    {
        _user.Use(OwnRules.BookOfTiers());
        using var lines = new TemporaryFile(
            $"{JsonNode.Parse(File.ReadAllText(Developer))!.ToJsonString()}\n"
            + """{"id":"f","age":31,"education":"doctoral","firstLanguage":null,"canadianWorkYears":1,"""
            + "\"canadianWorkYearsInTiers\":{\"tier1\":1,\"tier2\":1}}"
            + "\n",
            ".jsonl");
        CrsRun run = _user.Run("batch", lines.Path, "--on", Day);
        run.Error.Should().Be(InUse);
        JsonNode[] scores = [.. run.OutputLines.Select(static line => JsonNode.Parse(line)!)];
        scores.Select(static score => (string)score["ruleset"]!).Should().Equal("own", "own");
        scores.Should().OnlyContain(static score => SaysNotOfficial(score["notices"]));
    }

    [Fact]
    public void Kept_funds_change_eligibility_and_rounds_say_so()
    {
        _user.Use(OwnRules.Funds);
        CrsRun run = _user.Run("eligibility", Couple, "--on", "2026-07-01");
        run.Output.Should().Contain("$26,500 required").And.Contain("Invented funds of 2026");
        run.Error.Should().Contain("rules in use: Invented funds of 2026");
        _user.Run("rounds", "check", Developer).Error.Should().Contain("rules in use: Invented funds of 2026");
        JsonNode checks = JsonNode.Parse(_user.Run("rounds", "check", Developer, "--json").Output)!;
        checks["rounds"]!.AsArray().Where(static round => SaysNotOfficial(round!["reasons"]))
            .Select(static round => (string)round!["date"]!)
            .Should()
            .NotBeEmpty()
            .And.OnlyContain(static day => string.CompareOrdinal(day, "2026-07-01") >= 0);
    }

    [Theory]
    [InlineData("score", "--rules", "official,last-held")]
    [InlineData("eligibility", "--rules", "official")]
    [InlineData("rounds check", "--on", "2026-10-02", "--rules", "official")]
    [InlineData("timeline", "--rules", "official,last-held")]
    public void The_official_rules_ignore_the_kept_ones(string command, params string[] rules)
    {
        _user.Use(OwnRules.BookOfTiers());
        string[] args = [.. command.Split(' '), Developer, .. rules];
        CrsRun run = _user.Run(args);
        (run.ExitCode, run.Error).Should().Be((0, string.Empty));
        run.Output.Should().Be(CrsRun.Of(args).Output);
    }

    /// <summary>A kept table of funds leaves the gap of the points, which the last ones before it bridge on demand.</summary>
    [Fact]
    public void The_last_rules_available_are_those_of_the_kept_book()
    {
        _user.Use(OwnRules.Funds);
        CrsRun refused = _user.Run("score", Developer);
        refused.ExitCode.Should().Be(3);
        refused.Error.Should().Contain($"  crs score {Developer} --rules last-held\n").And.Contain("rules in use: Invented funds of 2026");
        JsonNode.Parse(_user.Run("score", Developer, "--json").Error)!["schema"]!.GetValue<string>().Should().Be("crs-refusal/1");
        _user.Run("score", Developer, "--rules", "last-held").Output.Should().Contain("provisional");

        _user.Use(OwnRules.BookOfTiers());
        _user.Run("score", Developer, "--rules", "last-held").Output.Should().Contain("by the rules of own").And.NotContain("provisional");
        _user.Run("score", Developer, "--on", "2026-01-21", "--rules", "last-held").Output.Should().Contain("by the rules of 2025-03-25");
    }

    [Fact]
    public void A_kept_ruleset_applies_from_its_own_day()
    {
        _user.Use(OwnRules.Tiers().ToJsonString()).Output.Should().StartWith("own is in use from now on.\n  CRS points from 2026-11-03\n");
        _user.Run("score", Developer, "--on", "2026-11-02").Output.Should().Contain("by the rules of 2025-03-25");
        _user.Run("score", Developer, "--on", "2026-11-03").Output.Should().Contain("by the rules of own")
            .And.Contain("Rules of the rule book 'own' were used");
        _user.Run("score", Developer, "--on", "2026-01-21", "--rules", "own").Output.Should()
            .Contain("on 2026-01-21, by the rules of own (provisional)");
    }

    [Fact]
    public void An_invalid_file_leaves_what_is_kept()
    {
        _user.Use(OwnRules.Funds);
        CrsRun run = _user.Use("""{"schema":"crs-rulebook/1","name":"x","parts":{"funds":[{"from":"2026-07-01"}]}}""");
        run.ExitCode.Should().Be(2);
        run.Error.Should().Contain("$.parts.funds[0].amounts: ").And.Contain("$.parts.funds[0].citation: ");
        File.ReadAllText(_user.Kept).Should().Be(OwnRules.Funds);
    }

    [Fact]
    public void Rules_that_change_nothing_are_kept_with_a_warning() =>
        _user.Use(CrsRun.Of("rules", "export", "funds").Output).Output.ReplaceLineEndings(" ").Should()
            .Contain("Warning: nothing changes.");

    [Theory]
    [InlineData("{")]
    [InlineData("{\"schema\":\"crs-rulebook/9\",\"name\":\"x\",\"parts\":{}}")]
    [InlineData("{\"schema\":\"crs-score/1\"}")]
    public void Kept_rules_that_cannot_be_read_are_an_error_that_says_how_to_mend_it(string content)
    {
        _user.Use(OwnRules.Funds);
        File.WriteAllText(_user.Kept, content);
        foreach (string command in new[] { "score", "eligibility", "timeline", "rules list", "rules use" })
        {
            string[] args = [.. command.Split(' '), .. command.StartsWith("rules", StringComparison.Ordinal) ? (string[])[] : [Developer]];
            CrsRun run = _user.Run(args);
            (run.ExitCode, run.Output).Should().Be((2, string.Empty), command);
            run.Error.Should().StartWith($"crs: {_user.Kept}: the rules that 'crs rules use' keeps can no longer be read:")
                .And.Contain("crs rules use --none");
        }

        _user.Run("score", Developer, "--on", "2026-01-21", "--rules", "official").ExitCode.Should().Be(0);
        _user.Run("rules", "use", "--none").ExitCode.Should().Be(0);
        _user.Run("score", Developer, "--on", "2026-01-21").ExitCode.Should().Be(0);
    }

    [Fact]
    public void A_folder_in_the_place_of_the_kept_rules_is_an_error()
    {
        Directory.CreateDirectory(_user.Kept);
        _user.Run("score", Developer, "--on", "2026-01-21").Error.Should().Contain("this is a folder").And.Contain("rules use --none");
        _user.Use(OwnRules.Funds).ExitCode.Should().Be(2);
    }

    [Fact]
    public void Without_a_data_folder_nothing_can_be_kept()
    {
        using var file = new TemporaryFile(OwnRules.Funds);
        CrsRun run = CrsRun.Of("rules", "use", file.Path);
        run.ExitCode.Should().Be(2);
        run.Error.Should().Contain("CRS_DATA");
        CrsRun.Of("rules", "use").ExitCode.Should().Be(0);
    }

    [Fact]
    public void A_file_and_none_are_too_much() =>
        _user.Run("rules", "use", "mine.json", "--none").Error.Should().Contain("either a file or --none");

    [Fact]
    public void French_says_which_rules_are_in_use()
    {
        _user.Use(OwnRules.BookOfTiers());
        _user.Run("score", Developer, "--on", Day, "--lang", "fr").Error.Should().StartWith("crs : règles utilisées : Invented wage tiers");
        _user.Run("rules", "use", "--lang", "fr").Output.Should().Contain("s'applique.").And.Contain("Pour revenir aux règles officielles");
    }

    private static bool SaysNotOfficial(JsonNode? said) =>
        said!.ToJsonString().Contains("rulesNotOfficial", StringComparison.Ordinal);
}
