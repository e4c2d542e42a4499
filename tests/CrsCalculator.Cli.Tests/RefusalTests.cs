using System.Text.Json.Nodes;
using CrsCalculator.Rules;

namespace CrsCalculator.Cli.Tests;

/// <summary>A date in the gap: the refusal says first how to go on, and then what is known.</summary>
public class RefusalTests
{
    private static readonly string Single = CrsRun.Example("factors-single.json");
    private static readonly string Profile = CrsRun.Example("profile-cec.json");
    private static readonly RuleGap Gap = RuleBook.Official.Points.Entries[^1].Gap!;

    public static TheoryData<string> Commands { get; } =
    [
        "score {single}",
        "score {profile} --explain --lang fr",
        "score {single} --on 2026-12-01",
        "score {single} --rules 2026-11-03",
        "score {single} --rules=2026-11-03",
        "score {single} --on 2026-11-03 --rules 2026-11-03",
        "improve {profile}",
        "improve {single} --target 600",
        "batch {lines}",
        "batch --format jsonl --on 2026-12-24 {lines}",
        "compare {single} --rules 2020-10-20 --rules 2026-11-03",
        "rules show 2026-11-03",
        "rules export 2026-11-03",
    ];

    [Theory]
    [MemberData(nameof(Commands))]
    public void The_refusal_begins_with_a_command_that_goes_on(string command)
    {
        CrsRun refused = CrsRun.Of(Arguments(command));
        refused.ExitCode.Should().Be(3);
        refused.Output.Should().BeEmpty();
        string next = NextOf(refused);
        next.Should().StartWith($"crs {command.Split(' ')[0]} ").And.Contain("last-held");
        CrsRun.Of(next.Split(' ')[1..]).ExitCode.Should().Be(0);
    }

    [Theory]
    [InlineData("timeline {profile}")]
    [InlineData("timeline {profile} --from 2026-11-03 --cut-off 500")]
    public void A_timeline_without_any_score_is_followed_by_the_command_that_goes_on(string command)
    {
        CrsRun run = CrsRun.Of(Arguments(command));
        run.ExitCode.Should().Be(0);
        CrsRun next = CrsRun.Of(NextOf(run).Split(' ')[1..]);
        (next.ExitCode, next.Error).Should().Be((0, string.Empty));
    }

    [Fact]
    public void A_timeline_that_begins_before_the_gap_is_not_followed_by_anything() =>
        CrsRun.Of("timeline", Profile, "--from", "2026-01-21").Error.Should().BeEmpty();

    [Fact]
    public void A_round_in_the_gap_is_followed_by_the_command_that_goes_on()
    {
        using var feed = new TemporaryFile(
            """
            [{"drawNumber":"448","drawDate":"2026-11-10","drawName":"Canadian Experience Class","drawSize":"1,000","drawCRS":"500",
              "drawDateTime":"November 10, 2026 at 14:00:00 UTC","drawCutOff":"October 28, 2026 at 16:55:23 UTC"}]
            """,
            ".json");
        using var profile = new TemporaryFile(
            File.ReadAllText(Profile).Replace("2025-09-30T14:02:11Z", "2026-03-01T14:02:11Z", StringComparison.Ordinal),
            ".json");
        CrsRun run = CrsRun.Of("rounds", "check", profile.Path, "--feed", feed.Path, "--round", "448");
        run.Output.Should().Contain("open");
        CrsRun next = CrsRun.Of(NextOf(run).Split(' ')[1..]);
        (next.ExitCode, next.Error).Should().Be((0, string.Empty));
        next.Output.Should().Contain("The points are not those in force on 2026-11-10");
    }

    /// <summary>Where points stand in only for a gap, rounds before it keep their own.</summary>
    [Fact]
    public void The_last_rules_held_change_no_round_before_the_gap() =>
        CrsRun.Of("rounds", "check", Profile, "--on", "2026-11-02", "--rules", "last-held").Output.Should()
            .Be(CrsRun.Of("rounds", "check", Profile, "--on", "2026-11-02").Output);

    [Fact]
    public void The_refusal_says_what_is_known_with_its_sources_and_where_to_read()
    {
        string text = Words(CrsRun.Of("score", Single).Error);
        text.Should().Contain("may be too high or too low").And.Contain("docs/filling-in-a-ruleset.md")
            .And.Contain("2015-01-01 to 2026-11-02");
        foreach (GapClaim claim in Gap.Known)
        {
            text.Should().Contain($"{claim.Statement} (unconfirmed; {claim.Source})");
        }

        foreach (OfficialPage page in Gap.Pages)
        {
            text.Should().Contain(page.Title).And.Contain(page.Address.AbsoluteUri);
        }
    }

    [Fact]
    public void The_refusal_speaks_French()
    {
        string text = Words(CrsRun.Of("score", Single, "--lang", "fr").Error);
        text.Should().StartWith("crs : Pas de note aujourd'hui (2026-11-22). Pour continuer").And.Contain("--lang fr --rules last-held")
            .And.Contain("peut être trop élevée ou trop basse").And.Contain("Une désignation provinciale donne toujours 600 points.")
            .And.Contain("verifier-note/criteries-scg.html");
        Gap.Known.Should().OnlyContain(claim => !text.Contains(claim.Statement));
    }

    [Fact]
    public void For_programs_the_refusal_is_a_document_on_standard_error()
    {
        CrsRun run = CrsRun.Of("score", Single, "--json");
        (run.ExitCode, run.Output).Should().Be((3, string.Empty));
        JsonNode refusal = JsonNode.Parse(run.Error)!;
        ((string)refusal["schema"]!, (string)refusal["on"]!, (string)refusal["from"]!).Should()
            .Be(("crs-refusal/1", "2026-11-22", "2026-11-03"));
        ((string)refusal["next"]!).Should().Be($"crs score {Single} --json --rules last-held");
        refusal["known"]!.AsArray().Select(static claim => (string)claim!["statement"]!).Should()
            .Equal(Gap.Known.Select(static claim => claim.Statement));
        refusal["pages"]!.AsArray().Select(static page => (string)page!["address"]!).Should()
            .Equal(Gap.Pages.Select(static page => page.Address.AbsoluteUri));
    }

    [Fact]
    public void Before_the_first_rules_there_is_nothing_to_go_on_by()
    {
        CrsRun.Of("score", Single, "--on", "2014-12-31").Error.Should()
            .StartWith("crs: No score for 2014-12-31: the Comprehensive Ranking System began on 2015-01-01.").And.NotContain("last-held");
        JsonNode.Parse(CrsRun.Of("score", Single, "--on", "2014-12-31", "--json").Error)!.AsObject()
            .Select(static field => field.Key)
            .Should()
            .Equal("schema", "on", "reason", "message", "known", "pages");
    }

    /// <summary>A batch is refused as a whole, before a line is read.</summary>
    [Fact]
    public void A_batch_is_refused_once() =>
        CrsRun.Of(Arguments("batch {lines}")).Error.Split("crs: ").Should().HaveCount(2);

    [Theory]
    [InlineData(false, "score|a b.json", "crs score 'a b.json' --rules last-held")]
    [InlineData(false, "score|it's.json", @"crs score 'it'\''s.json' --rules last-held")]
    [InlineData(false, "score|$HOME", "crs score '$HOME' --rules last-held")]
    [InlineData(false, "score||--json", "crs score '' --json --rules last-held")]
    [InlineData(false, "score|~x", "crs score '~x' --rules last-held")]
    [InlineData(false, @"score|a\b", @"crs score 'a\b' --rules last-held")]
    [InlineData(false, "score|--|-x.json", "crs score --rules last-held -- -x.json")]
    [InlineData(true, @"score|C:\a b\c.json", "crs score \"C:\\a b\\c.json\" --rules last-held")]
    [InlineData(true, @"score|C:\a\c.json", @"crs score C:\a\c.json --rules last-held")]
    public void The_command_can_be_pasted_into_a_shell(bool isForWindows, string arguments, string next) =>
        new CommandLine(arguments.Split('|'), isForWindows).By("last-held", named: null).Should().Be(next);

    [Theory]
    [InlineData("score|2026-11-03|--on|2026-11-03|--rules|2026-11-03", "crs score 2026-11-03 --on 2026-11-03 --rules last-held")]
    [InlineData("score|f|--on|2026-11-03|--rules:2026-11-03", "crs score f --on 2026-11-03 --rules=last-held")]
    [InlineData("rules|show|2026-11-03", "crs rules show last-held")]
    public void Rules_that_were_named_are_replaced(string arguments, string next) =>
        new CommandLine(arguments.Split('|'), IsForWindows: false).By("last-held", named: "2026-11-03").Should().Be(next);

    private static string[] Arguments(string command) =>
    [
        .. command.Split(' ').Select(static word => word switch
        {
            "{single}" => Single,
            "{profile}" => Profile,
            "{lines}" => CrsRun.Example("candidates.jsonl"),
            _ => word,
        }),
    ];

    /// <summary>The second line, which nothing wraps.</summary>
    private static string NextOf(CrsRun run) => run.Error.TrimStart('\n').Split('\n')
        .First(static line => line.StartsWith("  ", StringComparison.Ordinal)).Trim();

    private static string Words(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
