using System.Text.Json.Nodes;

namespace CrsCalculator.Cli.Tests;

/// <summary><c>crs improve</c>, <c>crs timeline</c> and <c>crs compare</c>, with good and bad input.</summary>
public class PlanningTests
{
    private static readonly string Developer = CrsRun.Example("profile-cec.json");
    private static readonly string Couple = CrsRun.Example("profile-couple.json");
    private static readonly string Single = CrsRun.Example("factors-single.json");

    [Fact]
    public void Improve_names_each_lever_with_its_gain_and_what_it_moves()
    {
        CrsRun run = CrsRun.Of("improve", Developer, "--on", "2026-01-21");
        run.ExitCode.Should().Be(0);
        run.Output.Should().StartWith("software-developer-toronto\nCRS 609 on 2026-01-21, by the rules of 2025-03-25\n")
            .And.Contain(" +11    620  principal.work.canadian.3             principal applicant: skilled work in Canada to 3 years "
                + "(Canadian work experience +11)\n")
            .And.Contain("+520   1129  nomination                            a provincial nomination (Provincial nomination +600, Study "
                + "in Canada -30, French -50); opens: PNP (746 on 2026-01-20)\n")
            .And.Contain("The most by 2 changes: 1156 (nomination + principal.work.canadian.5)\n");
    }

    [Fact]
    public void Improve_does_not_turn_separated_spouses_round()
    {
        JsonNode profile = JsonNode.Parse(File.ReadAllText(Couple))!;
        profile["maritalStatus"] = "separated";
        profile["spouse"]!["accompanying"] = false;
        CrsRun run = CrsRun.With(profile.ToJsonString(), "improve", "-", "--on", "2026-01-21");
        (run.ExitCode, run.Error).Should().Be((0, string.Empty));
        run.Output.Should().NotContain("swap");
    }

    [Theory]
    [InlineData("profile-fsw-french.json")]
    [InlineData("profile-couple.json")]
    [InlineData("profile-cec.json")]
    public void The_best_changes_are_listed_with_those_that_open_rounds_and_all_of_them_on_request(string name)
    {
        string[] arguments = ["improve", CrsRun.Example(name), "--on", "2026-10-01"];
        JsonNode[] levers = [.. JsonNode.Parse(CrsRun.Of([.. arguments, "--json"]).Output)!["levers"]!.AsArray()!];
        JsonNode[] shown = [.. levers.Where((lever, i) => i < 10 || lever["opens"] is JsonArray { Count: > 0 })];
        string output = CrsRun.Of(arguments).Output;
        Listed(output).Should().Equal(shown.Select(static lever => (string)lever["id"]!));
        output.Contains($"\n{levers.Length - shown.Length} more; list ", StringComparison.Ordinal)
            .Should().Be(shown.Length < levers.Length);
        string all = CrsRun.Of([.. arguments, "--all"]).Output;
        Listed(all).Should().Equal(levers.Select(static lever => (string)lever["id"]!));
        all.Should().NotContain("--all");

        static IEnumerable<string> Listed(string output) =>
            output.Split('\n').SkipWhile(static line => !line.StartsWith("gain", StringComparison.Ordinal)).Skip(1)
                .TakeWhile(static line => line.Length > 0)
                .Where(static line => line.TrimStart().StartsWith('+'))
                .Select(static line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries)[2]);
    }

    /// <summary>A child born on 2026-05-02 was not there before; the file is true today.</summary>
    [Theory]
    [InlineData("score", "-", "--on", "2026-01-21")]
    [InlineData("timeline", "-", "--from", "2026-01-21", "--to", "2026-06-01")]
    [InlineData("improve", "-", "--on", "2026-01-21")]
    [InlineData("eligibility", "-", "--on", "2026-01-21")]
    [InlineData("batch", "-", "--on", "2026-01-21")]
    public void A_profile_of_today_can_be_held_against_earlier_days(params string[] args)
    {
        JsonNode profile = JsonNode.Parse(File.ReadAllText(Developer))!;
        profile["children"] = JsonNode.Parse("""[{ "dateOfBirth": "2026-05-02", "accompanying": true }]""");
        CrsRun.With(profile.ToJsonString(), args).ExitCode.Should().Be(0);
    }

    [Theory]
    [InlineData("6", "At least 1 change is needed to reach 615:\n")]
    [InlineData("40", "At least 1 change is needed to reach 649:\n  1129: nomination\n")]
    public void Improve_reaches_a_target(string points, string expected) =>
        CrsRun.Of("improve", Developer, "--on", "2026-01-21", "--target", $"{609 + int.Parse(points)}").Output.Should().Contain(expected);

    [Fact]
    public void Improve_can_leave_levers_out()
    {
        CrsRun run = CrsRun.Of("improve", Developer, "--on", "2026-01-21", "--target", "649", "--without", "nomination");
        run.Output.Should().Contain("At least 2 changes are needed to reach 649:\n").And.NotContain("nomination");
    }

    [Theory]
    [InlineData("600", "600 is already reached.")]
    [InlineData("-5", "-5 is already reached.")]
    [InlineData("1201", "1201 cannot be reached: all changes together give 1195.")]
    public void Targets_that_are_no_targets_have_an_answer(string target, string expected)
    {
        CrsRun run = CrsRun.Of("improve", Developer, "--on", "2026-01-21", "--target", target);
        run.ExitCode.Should().Be(0);
        run.Output.Should().Contain(expected);
    }

    [Fact]
    public void Json_of_improve_is_that_of_the_contract()
    {
        JsonNode json = JsonNode.Parse(CrsRun.Of("improve", Couple, "--on", "2026-01-21", "--target", "1010", "--json").Output)!;
        (
            (string)json["schema"]!,
            (string)json["id"]!,
            (string)json["on"]!,
            (string)json["ruleset"]!,
            (int)json["total"]!,
            (int)json["target"]!,
            (bool)json["reachable"]!)
            .Should().Be(("crs-improve/1", "couple-welder-nurse", "2026-01-21", "2025-03-25", 1008, 1010, true));
        json["levers"]!.AsArray()
            .Single(static lever => (string)lever!["id"]! == "principal.english.reading.8")!.ToJsonString()
            .Should()
            .Be(
            """{"id":"principal.english.reading.8","gain":6,"total":1014,"factors":[{"factor":"core.firstLanguage","points":6}]}""");
        json["sets"]!.AsArray()
            .Should()
            .NotBeEmpty().And.OnlyContain(static set => set!["levers"]!.AsArray().Count == 1 && (int)set["total"]! >= 1010);
        json["principals"]!.AsArray().Select(static side => (string)side!["principal"]!).Should().Equal("asGiven", "swapped");
    }

    [Theory]
    [InlineData("profile-couple.json", "spouse.french.new.7,principal.english.reading.8,principal.work.canadian.5")]
    [InlineData("factors-single.json", "nomination,principal.work.canadian.5")]
    public void Apply_prints_the_changed_document_in_its_own_format(string name, string levers)
    {
        string plan = CrsRun.Of("improve", CrsRun.Example(name), "--on", "2026-01-21", "--json", "--apply", levers).Output;
        JsonNode score = JsonNode.Parse(CrsRun.With(plan, "score", "-", "--on", "2026-01-21", "--json").Output)!;
        int before = (int)JsonNode.Parse(CrsRun.Of("score", CrsRun.Example(name), "--on", "2026-01-21", "--json").Output)!["total"]!;
        ((int)score["total"]!).Should().BeGreaterThan(before);
        ((string)score["id"]!).Should().Be((string)JsonNode.Parse(plan)!["id"]!);
    }

    [Theory]
    [InlineData("--apply", "luck", "crs: --apply: there is no lever 'luck' for this candidate.\ncrs: 'crs improve FILE' lists the levers.")]
    [InlineData(
        "--apply",
        "luck,fortune",
        "crs: --apply: there is no lever 'luck' for this candidate.\ncrs: --apply: there is no lever 'fortune' for this candidate.\n")]
    [InlineData(
        "--apply",
        "principal.work.canadian.4,principal.work.canadian.5",
        "--apply: 'principal.work.canadian.4' and 'principal.work.canadian.5' cannot go together; take one of them.")]
    [InlineData("--without", "luck", "--without: there is no lever 'luck' for this candidate.")]
    [InlineData("--without", "principal.education.canadian", "--without: exclude all of a person's credential levers or none")]
    public void Bad_levers_are_told(string option, string ids, string sentence)
    {
        CrsRun run = CrsRun.Of("improve", Couple, "--on", "2026-01-21", option, ids);
        run.ExitCode.Should().Be(2);
        run.Output.Should().BeEmpty();
        run.Error.Should().Contain(sentence);
    }

    [Fact]
    public void Today_is_refused_and_chosen_rules_are_said()
    {
        CrsRun refused = CrsRun.Of("improve", Developer);
        (refused.ExitCode, refused.Output).Should().Be((3, string.Empty));
        CrsRun.Of("improve", Developer, "--rules", "last-held").Output.Should()
            .Contain("Notice: Scored by the rules of 2025-03-25. This version does not include the rules in force on 2026-11-22");
    }

    [Fact]
    public void Timeline_shows_each_day_against_a_cut_off()
    {
        CrsRun run = CrsRun.Of("timeline", Developer, "--from", "2025-01-01", "--to", "2026-12-31", "--cut-off", "601");
        run.ExitCode.Should().Be(0);
        run.OutputLines[3].Should().Be("2025-01-01  365          ████████████░░░░░░░│  below        no        as it stands");
        run.OutputLines[6].Should().Be(
            "2025-05-17  601     +62  ███████████████████│  tied         eligible  a language test counts, "
            + "qualifies for another category (now French)");
        run.Output.Should().Contain(
            "2026-11-03    -                                             eligible  the rules in force are not available\n")
            .And.Contain("Notice: From 2026-11-03 there is no score: the rules in force are not available.");
    }

    [Fact]
    public void Json_of_timeline_is_that_of_the_contract()
    {
        JsonNode json = JsonNode.Parse(CrsRun.Of("timeline", Developer, "--from", "2025-05-01", "--to", "2026-12-31", "--json").Output)!;
        ((string)json["schema"]!, (string)json["from"]!, (string)json["to"]!).Should().Be(("crs-timeline/1", "2025-05-01", "2026-12-31"));
        json["events"]![1]!.ToJsonString().Should().Be(
            """{"date":"2025-05-17","total":601,"change":62,"causes":["languageTestCounts","categoryMet"],"cecEligible":true"""
                + ""","fswEligible":null,"fstEligible":false,"categories":["french"]"""
                + ""","sections":{"core":421,"spouse":0,"transferability":100,"additional":80}}""");
        json["events"]!.AsArray()[^1]!.ToJsonString()
            .Should()
            .Be("""{"date":"2026-11-03","total":null,"change":null,"causes":["rulesNotHeld"],"cecEligible":true"""
                + ""","fswEligible":null,"fstEligible":false,"categories":["french"]}""");
    }

    [Fact]
    public void A_timeline_from_today_says_that_there_is_no_score_and_how_to_go_on()
    {
        CrsRun run = CrsRun.Of("timeline", Developer);
        run.ExitCode.Should().Be(0);
        run.Output.Should().Contain("From 2026-11-22 to 2028-11-22").And.Contain(
            "With --rules last-held or --rules FILE, the timeline continues");
        CrsRun.Of("timeline", Developer, "--rules", "last-held").Output.Should()
            .Contain("2026-11-22  614").And.Contain(
                "This version does not include the rules in force on 2028-11-22, so this is not the candidate's score");
    }

    [Theory]
    [InlineData("scores of days whose tables are probable", "tablesProbable", "--from", "2016-01-01", "--to", "2016-06-01")]
    [InlineData(
        "rules that were in force on the last day alone",
        "rulesetNotInForce",
        "--from",
        "2025-01-01",
        "--to",
        "2025-06-01",
        "--rules",
        "2025-03-25")]
    [InlineData("regulations behind the class", "regulationsNotVerified", "--from", "2026-06-01", "--to", "2026-07-01")]
    [InlineData("a document that expires soon after", "testExpiresSoon", "--from", "2026-06-01", "--to", "2026-10-01")]
    public void A_timeline_has_every_notice(string because, string code, params string[] args) =>
        JsonNode.Parse(CrsRun.Of(["timeline", Developer, "--json", .. args]).Output)!["notices"]!.AsArray()
            .Select(static notice => (string)notice!["code"]!)
            .Should()
            .Contain(code, because);

    [Fact]
    public void A_plan_from_factors_says_what_was_found_in_reading_them()
    {
        string factors = File.ReadAllText(Single)
            .Replace("\"age\"", "\"spouse\": { \"education\": \"doctoral\" }, \"age\"", StringComparison.Ordinal);
        CrsRun run = CrsRun.With(factors, "improve", "-", "--rules", "last-held", "--json");
        run.Error.Should().BeEmpty();
        JsonNode.Parse(run.Output)!["notices"]!.AsArray()
            .Select(static notice => (string)notice!["code"]!)
            .Should()
            .Equal("rulesForDateNotHeld", "spouseIgnored");
    }

    [Theory]
    [InlineData(2, "--to: 2025-01-01 is before 2026-01-01, the first day.", "--from", "2026-01-01", "--to", "2025-01-01")]
    [InlineData(3, "There is no timeline from 2014-12-31: Express Entry began on 2015-01-01.", "--from", "2014-12-31")]
    [InlineData(2, "$.principal.dateOfBirth", "--from", "2026-01-01", "--to", "2190-01-01")]
    [InlineData(2, "'nothing' is not a ruleset", "--rules", "nothing")]
    public void Spans_that_cannot_be_are_told(int exitCode, string sentence, params string[] args)
    {
        CrsRun run = CrsRun.Of(["timeline", Developer, .. args]);
        run.ExitCode.Should().Be(exitCode);
        run.Error.Should().Contain(sentence);
    }

    [Fact]
    public void Compare_tells_the_difference_by_factor()
    {
        string offer = File.ReadAllText(Single).Replace("\"age\"", "\"jobOffer\": \"otherSkilled\", \"age\"", StringComparison.Ordinal);
        CrsRun run = CrsRun.With(offer, "compare", "-", "--rules", "2020-10-20", "--rules", "2025-03-25");
        run.ExitCode.Should().Be(0);
        run.Output.Should().Contain(
            "CRS 644 (provisional) on 2026-11-22 by the rules of 2020-10-20, 594 (provisional) by those of 2025-03-25 (-50)\n").And.Contain(
                " Job offer                               50           0     -50\n");
        run.Output.ReplaceLineEndings(" ")
            .Should()
            .Contain("Notice: Scored by the rules of 2020-10-20. This version does not include the rules in force on 2026-11-22");
        JsonNode json = JsonNode.Parse(
            CrsRun.With(offer, "compare", "-", "--rules", "2020-10-20", "--rules", "2025-03-25", "--json").Output)!;
        ((string)json["schema"]!, (int)json["change"]!, json["factors"]!.ToJsonString())
            .Should()
            .Be(("crs-comparison/1", -50, """[{"factor":"additional.jobOffer","points":-50}]"""));
        CrsRun.Of("compare", Couple, "--rules", "2015-01-01", "--rules", "last-held", "--on", "2026-01-21").Output.Should()
            .Contain("on 2026-01-21 by the rules of 2015-01-01").And.Contain("Notice:");
    }

    [Fact]
    public void Compare_runs_through_a_file_and_no_line_is_lost()
    {
        string good = File.ReadAllText(Single).ReplaceLineEndings(" ");
        using var file = new TemporaryFile($"{good}\n{{\"age\":1}}\n\n{File.ReadAllText(Couple).ReplaceLineEndings(" ")}\n", ".jsonl");
        CrsRun run = CrsRun.Of("compare", file.Path, "--rules", "2017-06-06", "--rules", "2025-03-25", "--on", "2026-01-21");
        run.ExitCode.Should().Be(2);
        run.Output.Should().Contain(
            "2017-06-06 to 2025-03-25: 1 up, 0 down, 1 the same, 1 not read\n").And.Contain(
                "software-developer: 574 to 594 (+20): additional.french +20\n");
        run.Error.Should().Contain("line 2: $.education:");
        string[] lines =
        [
            .. CrsRun.Of(
                "compare",
                file.Path,
                "--rules",
                "2017-06-06",
                "--rules",
                "2025-03-25",
                "--on",
                "2026-01-21",
                "--json").OutputLines,
        ];
        lines.Should().HaveCount(3);
        lines[1].Should().StartWith("""{"id":null,"line":2,"errors":[""");
        CrsRun.Of("compare", CrsRun.Example("candidates.csv"), "--rules", "2017-06-06", "--rules", "2025-03-25").ExitCode.Should().Be(0);
    }

    [Theory]
    [InlineData("--rules: two rulesets are compared, and 1 is given; write --rules A --rules B.", "--rules", "2025-03-25")]
    [InlineData(
        "--rules: both are '2025-03-25', so there is nothing to compare.",
        "--rules",
        "2025-03-25",
        "--rules",
        "2025-03-25")]
    [InlineData(
        "--rules: two rulesets are compared, and 3 are given",
        "--rules",
        "2025-03-25",
        "--rules",
        "2025-03-25",
        "--rules",
        "2025-03-25")]
    [InlineData("'nothing' is not a ruleset", "--rules", "2025-03-25", "--rules", "nothing")]
    public void Bad_comparisons_are_told(string sentence, params string[] args)
    {
        CrsRun run = CrsRun.Of(["compare", Single, .. args]);
        run.ExitCode.Should().Be(2);
        run.Error.Should().Contain(sentence);
    }

    [Fact]
    public void A_comparison_says_what_the_score_says_of_the_candidate()
    {
        string couple = File.ReadAllText(CrsRun.Example("factors-couple.json"))
            .Replace("\"accompanyingSpouse\": true", "\"accompanyingSpouse\": false", StringComparison.Ordinal);
        string[] compare = ["compare", "-", "--on", "2026-01-21", "--rules", "2020-10-20", "--rules", "2025-03-25"];
        CrsRun.With(couple, compare).Output.Should().Contain("The facts about the spouse were not used");
        CrsRun.With(couple, [.. compare, "--json"]).Output.Should().Contain("spouseIgnored");
        using var lines = new TemporaryFile(couple.ReplaceLineEndings(" ") + "\n", ".jsonl");
        CrsRun.Of(["compare", lines.Path, .. compare[2..]]).Output.Should().Contain("There is more to say about 1 candidate");
    }

    [Fact]
    public void A_ruleset_of_ones_own_puts_no_other_one_out_of_force() =>
        CrsRun.Of(
            "compare",
            CrsRun.Example("factors-single.json"),
            "--on",
            "2026-12-01",
            "--rules",
            "2025-03-25",
            "--rules",
            CrsRun.Example("ruleset-example.json")).Output
            .ReplaceLineEndings(" ")
                .Should()
                .Contain(
                    "Scored by the rules of 2025-03-25. This version does not include the rules in force on 2026-12-01").And.NotContain(
                        "these are the rules of example");

    [Fact]
    public void Verdicts_on_programs_come_with_their_notices() =>
        CrsRun.Of("improve", CrsRun.Example("profile-couple.json"), "--on", "2026-10-01").Output.Should()
            .Contain("Regulations are current to");

    [Fact]
    public void No_lever_is_no_change() =>
        CrsRun.Of("improve", CrsRun.Example("profile-cec.json"), "--on", "2026-01-21", "--apply", " , ").ExitCode.Should().Be(2);

    [Fact]
    public void A_wrong_choice_is_told_on_one_line() =>
        CrsRun.Of("rules", "list", "--lang", "de").Error.Should().Contain("write en or fr");
}
