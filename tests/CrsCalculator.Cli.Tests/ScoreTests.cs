using System.Text.Json.Nodes;
using CrsCalculator.Cli.Words;

namespace CrsCalculator.Cli.Tests;

public class ScoreTests
{
    private static readonly string Single = CrsRun.Example("factors-single.json");

    [Fact]
    public void The_text_shows_total_sections_factors_and_bars()
    {
        CrsRun run = CrsRun.Of("score", Single, "--on", "2026-01-21");
        run.ExitCode.Should().Be(0);
        run.Error.Should().BeEmpty();
        run.Output.Should().StartWith("software-developer\nCRS 594 on 2026-01-21, by the rules of 2025-03-25")
            .And.Contain("A. Core human capital").And.Contain("C. Skill transferability").And.Contain("D. Additional points")
            .And.Contain("cut from 50").And.Contain("█").And.NotContain("Notice").And.NotContain("\u001b");
        run.OutputLines.Should().OnlyContain(static line => line == line.TrimEnd() && line.Length <= 100);
    }

    [Fact]
    public void A_couple_is_worked_out_by_hand()
    {
        // A: age 37 60, two-year 91, CLB 8/7/7/8 22+16+16+22, 3 years 56 = 283. B: 8 + 4×3 + 5 = 25.
        // C: min(50, 13+25) + min(50, 25+50) + 50 = 138, at most 100. D: 600.
        CrsRun run = CrsRun.Of("score", CrsRun.Example("factors-couple.json"), "--on", "2026-01-21", "--json");
        JsonNode score = JsonNode.Parse(run.Output)!;
        (
            (int)score["core"]!,
            (int)score["spouse"]!,
            (int)score["transferability"]!,
            (int)score["additional"]!,
            (int)score["total"]!).Should()
            .Be((283, 25, 100, 600, 1008));
    }

    [Fact]
    public void Explain_adds_the_provisions_and_what_a_cap_took()
    {
        CrsRun run = CrsRun.Of("score", Single, "--on", "2026-01-21", "--explain");
        run.Output.Should().Contain("Ministerial Instructions 2016-1, s. 30").And.Contain("The table gives 50; a cap leaves 0.");
    }

    [Fact]
    public void Json_says_the_same_as_the_text()
    {
        JsonNode score = JsonNode.Parse(CrsRun.Of("score", Single, "--on", "2026-01-21", "--json").Output)!;
        ((string)score["schema"]!, (string)score["id"]!, (string)score["ruleset"]!, (string)score["on"]!, (int)score["total"]!).Should()
            .Be(("crs-score/1", "software-developer", "2025-03-25", "2026-01-21", 594));
        score["breakdown"]!.AsArray().Should().HaveCount(15);
        score["notices"]!.AsArray().Should().BeEmpty();
    }

    [Theory]
    [InlineData("2015-06-01", "2015-01-01")]
    [InlineData("2017-06-05", "2016-11-19")]
    [InlineData("2020-10-20", "2020-10-20")]
    [InlineData("2026-11-02", "2025-03-25")]
    public void The_rules_are_those_of_the_day(string on, string ruleset) =>
        ((string)JsonNode.Parse(CrsRun.Of("score", Single, "--on", on, "--json").Output)!["ruleset"]!).Should().Be(ruleset);

    [Fact]
    public void Today_lies_in_the_gap_and_is_refused_helpfully()
    {
        CrsRun run = CrsRun.Of("score", Single);
        run.ExitCode.Should().Be(3);
        run.Output.Should().BeEmpty();
        run.Error.Should().Contain("today (2026-11-22)").And.Contain("2026-11-03").And.Contain(
            "2015-01-01 to 2026-11-02").And.Contain("--rules last-held");
    }

    [Theory]
    [InlineData("2014-12-31")]
    [InlineData("2026-11-03")]
    [InlineData("2030-01-01")]
    public void A_date_without_rules_is_refused(string on) => CrsRun.Of("score", Single, "--on", on).ExitCode.Should().Be(3);

    /// <summary>Chosen points score factors on any date, but documents also need the rules on counting, which begin in 2015.</summary>
    [Theory]
    [InlineData("score", "profile-couple.json")]
    [InlineData("improve", "profile-couple.json")]
    [InlineData("batch", "profile-couple.jsonl")]
    public void Documents_on_a_date_without_any_rules_are_refused_in_the_language_asked_for(string command, string name)
    {
        using var file = new TemporaryFile(
            File.ReadAllText(CrsRun.Example("profile-couple.json")).ReplaceLineEndings(" "),
            Path.GetExtension(name));
        string[] args = [command, file.Path, "--on", "2014-01-21", "--rules", "2015-01-01"];
        CrsRun.Of(args).Should().Be(new CrsRun(
            3, string.Empty, "crs: The rules for this date are not available: the Comprehensive Ranking System began on 2015-01-01. "
                + "Choose another date.\n"));
        CrsRun.Of([.. args, "--lang", "fr"]).Should().Be(new CrsRun(
            3,
            string.Empty,
            "crs : Les règles pour cette date ne sont pas disponibles ici : le Système de classement global a commencé le 2015-01-01. "
                + "Choisissez une autre date.\n"));
    }

    [Theory]
    [InlineData("2026-13-45")]
    [InlineData("21/01/2026")]
    [InlineData("2026-02-29")]
    [InlineData("tomorrow")]
    public void What_is_no_date_is_wrong_usage(string on)
    {
        CrsRun run = CrsRun.Of("score", Single, "--on", on);
        run.ExitCode.Should().Be(2);
        run.Error.Should().Contain($"'{on}' is not a date; write yyyy-MM-dd");
    }

    [Fact]
    public void The_last_rules_held_can_be_chosen_and_the_result_says_so()
    {
        CrsRun text = CrsRun.Of("score", Single, "--rules", "last-held");
        text.ExitCode.Should().Be(0);
        text.Output.Should().Contain("CRS 594 on 2026-11-22").And.Contain(
            "Notice: Scored by the rules of 2025-03-25.").And.Contain("This version does not include the rules");
        JsonNode json = JsonNode.Parse(CrsRun.Of("score", Single, "--rules", "last-held", "--json").Output)!;
        ((string)json["notices"]![0]!["code"]!).Should().Be("rulesForDateNotHeld");
    }

    [Fact]
    public void Rules_of_another_day_can_be_chosen_and_the_result_says_so()
    {
        JsonNode json = JsonNode.Parse(CrsRun.Of("score", Single, "--on", "2026-01-21", "--rules", "2020-10-20", "--json").Output)!;
        ((string)json["ruleset"]!, (string)json["notices"]![0]!["code"]!).Should().Be(("2020-10-20", "rulesetNotInForce"));
        JsonNode.Parse(CrsRun.Of("score", Single, "--on", "2026-01-21", "--rules", "2025-03-25", "--json").Output)!["notices"]!.AsArray()
            .Should()
            .BeEmpty();
    }

    [Theory]
    [InlineData("2019-01-01")]
    [InlineData("2025-3-25")]
    [InlineData("newest")]
    public void An_unknown_id_is_wrong_usage(string id)
    {
        CrsRun run = CrsRun.Of("score", Single, "--on", "2026-01-21", "--rules", id);
        run.ExitCode.Should().Be(2);
        run.Error.Should().Contain($"'{id}' is not a ruleset").And.Contain("2025-03-25").And.Contain("last-held");
    }

    [Fact]
    public void The_id_of_the_gap_is_known_but_not_held() =>
        CrsRun.Of("score", Single, "--rules", "2026-11-03").ExitCode.Should().Be(3);

    [Fact]
    public void A_ruleset_file_fills_the_gap_with_a_notice()
    {
        string mine = CrsRun.Of("rules", "export", "2025-03-25").Output
            .Replace("\"id\": \"2025-03-25\"", "\"id\": \"entered\"", StringComparison.Ordinal)
            .Replace(
                "\"inForceFrom\": \"2025-03-25\",\n  \"instruction\"",
                "\"inForceFrom\": \"2026-11-03\",\n  \"instruction\"",
                StringComparison.Ordinal);
        using var file = new TemporaryFile(mine);
        JsonNode score = JsonNode.Parse(CrsRun.Of("score", Single, "--rules", file.Path, "--json").Output)!;
        ((string)score["ruleset"]!, (int)score["total"]!).Should().Be(("entered", 594));
        score["notices"]!.AsArray().Select(static notice => (string)notice!["code"]!).Should().Equal("rulesetNotOfficial");
        JsonNode earlier = JsonNode.Parse(CrsRun.Of("score", Single, "--rules", file.Path, "--on", "2026-01-21", "--json").Output)!;
        earlier["notices"]!.AsArray()
            .Select(static notice => (string)notice!["code"]!)
            .Should()
            .Equal("rulesetNotInForce", "rulesetNotOfficial");
    }

    [Fact]
    public void An_invitation_date_changes_no_age_that_is_given_as_a_number_and_that_is_said()
    {
        JsonNode score = JsonNode.Parse(CrsRun.Of("score", Single, "--on", "2026-01-21", "--invited-on", "2026-01-07", "--json").Output)!;
        ((string)score["notices"]![0]!["code"]!).Should().Be("invitationDateIgnored");
        CrsRun.Of("score", Single, "--on", "2026-01-21", "--invited-on", "2026-01-22").ExitCode.Should().Be(2);
    }

    [Fact]
    public void A_dash_is_standard_input() =>
        CrsRun.With(File.ReadAllText(Single), "score", "-", "--on", "2026-01-21").Output.Should().Contain("CRS 594");

    [Fact]
    public void A_spouse_who_does_not_accompany_is_said_to_be_left_out()
    {
        CrsRun run = CrsRun.With(
            """{"age":30,"education":"doctoral","firstLanguage":null,"spouse":{"education":"doctoral"}}""",
            "score",
            "-",
            "--on",
            "2026-01-21");
        run.ExitCode.Should().Be(0);
        run.Output.Should().Contain("Notice: The facts about the spouse were not used");
    }

    [Fact]
    public void An_official_ruleset_from_a_file_is_official()
    {
        using var file = new TemporaryFile(CrsRun.Of("rules", "export", "2025-03-25").Output);
        JsonNode score = JsonNode.Parse(CrsRun.Of("score", Single, "--on", "2026-01-21", "--rules", file.Path, "--json").Output)!;
        ((string)score["ruleset"]!, score["notices"]!.AsArray().Count).Should().Be(("2025-03-25", 0));
    }

    [Fact]
    public void A_changed_ruleset_cannot_pass_for_an_official_one()
    {
        using var file = new TemporaryFile(
            CrsRun.Of("rules", "export", "2025-03-25").Output.Replace("[0, 15]", "[0, 14]", StringComparison.Ordinal));
        CrsRun run = CrsRun.Of("score", Single, "--on", "2026-01-21", "--rules", file.Path);
        (run.ExitCode, run.Output).Should().Be((2, string.Empty));
        run.Error.Should().Contain("$.id: '2025-03-25' is the id of an official ruleset");
    }

    [Theory]
    [InlineData(80)]
    [InlineData(60)]
    [InlineData(40)]
    [InlineData(20)]
    public void No_number_is_lost_on_a_narrow_terminal(int width)
    {
        CrsFactors couple = ExpressEntry.Official.Explain(
            Json.CrsJson.Factors.Read(File.ReadAllBytes(CrsRun.Example("factors-couple.json"))).Value,
            new NodaTime.LocalDate(2026, 1, 21)).Factors;
        CrsBreakdown breakdown = ExpressEntry.Official.Explain(couple, new NodaTime.LocalDate(2026, 1, 21));
        var candidate = new Output.ScoredCandidate("id", breakdown, Assessment: null);
        string output = PageText.Of(page => Output.ScoreText.Print(page, candidate, explain: false), Speech.English, width);
        string[] words = output.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries);
        words.Should().Contain(breakdown.Lines.Select(static line => $"{line.Points}")).And.Contain("1008").And.Contain("283");
        output.Split('\n').Should().OnlyContain(line => line.Length <= width);
    }

    [Fact]
    public void Control_characters_of_a_document_never_reach_the_terminal()
    {
        CrsRun shown = CrsRun.With(
            """{"id":"a\u001b[31m\nb\u202e","age":30,"education":"doctoral","firstLanguage":null}""",
            "score",
            "-",
            "--on",
            "2026-01-21");
        shown.Output.Should().StartWith("a\\u001b[31m\\u000ab\\u202e\n");
        CrsRun told = CrsRun.With(
            """{"a\nb\u001b":1,"age":30,"education":"doctoral","firstLanguage":null}""",
            "score",
            "-",
            "--on",
            "2026-01-21");
        told.Error.TrimEnd('\n').Should().NotContainAny("\n", "\u001b");
    }

    [Fact]
    public void Standard_input_cannot_be_both_input_and_rules() =>
        CrsRun.With("{}", "score", "-", "--rules", "-").Error.Should().Contain("cannot be both");

    [Fact]
    public void Markup_in_an_id_is_only_text() =>
        CrsRun.With(
            """{"id":"[red]x[/] [","age":30,"education":"doctoral","firstLanguage":null}""",
            "score",
            "-",
            "--on",
            "2026-01-21").Output
            .Should().StartWith("[red]x[/] [\n");
}
