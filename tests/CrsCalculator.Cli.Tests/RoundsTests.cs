using System.Text.Json.Nodes;
using NodaTime;
using NodaTime.Text;

namespace CrsCalculator.Cli.Tests;

/// <summary><c>crs rounds</c>, with good and bad input.</summary>
public class RoundsTests
{
    private static readonly string Developer = CrsRun.Example("profile-cec.json");

    private const string Row =
        """
        {"drawNumber":"448","drawDate":"2026-10-13","drawName":"Canadian Experience Class","drawSize":"2,000","drawCRS":"519",
        "drawCutOff":"May 3, 2026 at 04:00:00 UTC","drawText2":"Canadian Experience Class"}
        """;

    [Fact]
    public void List_has_every_round_and_says_how_far_it_goes()
    {
        CrsRun run = CrsRun.Of("rounds", "list");
        run.ExitCode.Should().Be(0);
        run.OutputLines.Count(static line => line.Contains("  20", StringComparison.Ordinal)).Should().Be(448);
        run.Output.Should().Contain("Rounds are complete to 2026-10-01 (number 447)").And.Contain("Copy of");
    }

    [Theory]
    [InlineData("CEC")]
    [InlineData("cec")]
    public void List_can_be_narrowed(string category)
    {
        CrsRun run = CrsRun.Of("rounds", "list", "--category", category, "--since", "2026-08-18");
        run.OutputLines[1].Should().Be("  436  2026-08-18  CEC    1,000      523  ████████████████████  2026-08-17T22:09:00Z");
        run.OutputLines[4].Should().StartWith("  446  2026-09-29  CEC    2,000      518  ███");
        JsonNode json = JsonNode.Parse(CrsRun.Of("rounds", "list", "--category", category, "--since", "2026-08-18", "--json").Output)!;
        ((string)json["schema"]!, (string)json["completeTo"]!, json["rounds"]!.AsArray().Count)
            .Should()
            .Be(("crs-rounds/1", "2026-10-01", 4));
    }

    [Theory]
    [InlineData("Senior managers")]
    [InlineData("senior-managers")]
    public void Categories_are_matched_whatever_the_separators(string category) =>
        CrsRun.Of("rounds", "list", "--category", category).OutputLines.Count(
            static line => line.Contains("Senior managers", StringComparison.Ordinal))
            .Should()
            .Be(3);

    [Fact]
    public void An_empty_list_is_said() =>
        CrsRun.Of("rounds", "list", "--since", "2027-01-01").Output.Should().StartWith("There is no such round.\n");

    [Fact]
    public void Show_tells_a_round_and_its_pool()
    {
        CrsRun run = CrsRun.Of("rounds", "show", "392");
        run.Output.Should().StartWith("Round 392 of 2026-01-21: Canadian Experience Class\n  invitations: 6,000\n  cut-off: 509\n")
            .And.Contain("  its invitations: apply by 2026-03-22 (60 days)\n")
            .And.Contain("Pool of 2026-01-19: 237,120 candidates; a score of 509 ranked 678 to 17,018\n");
        CrsRun.Of("rounds", "show", "#392").Should().Be(run, "output writes #392");
        CrsRun.Of("rounds", "show", "91b").Output.Should()
            .Contain("Provincial Nominee Program").And.Contain("The pool before it is not available.");
    }

    [Fact]
    public void Check_of_one_round_tells_every_reason()
    {
        CrsRun run = CrsRun.Of("rounds", "check", Developer, "--round", "392", "--received-on", "2026-03-22");
        run.Output.Should().StartWith("software-developer-toronto\nRound 392 of 2026-01-21, CEC: invited\n  The score of 609 is above "
            + "the cut-off of 509.\n  Distance from the cut-off: +100\n\nInvitation under CEC: apply by 2026-03-22 (60 days, ")
            .And.Contain("Application received on 2026-03-22: everything holds\n");
        CrsRun.Of("rounds", "check", Developer, "--round", "391").Output.Should()
            .Contain(
                "PNP: not invited\n  The score of 609 is below the cut-off of 746.\n  No nomination had been accepted by 2026-01-20.\n"
                + "  Distance from the cut-off: -137\n  Missing on 2026-01-20:\n    a provincial nomination\n");
    }

    [Fact]
    public void A_round_that_was_held_on_the_day_after_its_date_says_so()
    {
        CrsRun.Of("rounds", "show", "146").Output.Should().Contain("  held: 2020-05-01T11:33:47Z (on 2020-05-01 in Ottawa)\n")
            .And.Contain("apply by 2020-07-29 (90 days)");
        CrsRun.Of("rounds", "check", Developer, "--round", "146").Output.Should().StartWith(
            "software-developer-toronto\nRound 146 of 2020-04-30, CEC: not invited\n"
            + "  The round was held on 2020-05-01 in Ottawa; the candidate is assessed on that day.\n");
        CrsRun.Of("rounds", "show", "111").Output.Should().Contain("  held: 2019-02-20T01:43:14Z\n");
    }

    [Fact]
    public void An_application_has_every_notice()
    {
        CrsRun.Of("rounds", "check", Developer, "--round", "392", "--received-on", "2026-03-22").Output.Should()
            .Contain("Notice: $.principal.work: No work history from 2023-06-16");
        JsonNode.Parse(
            CrsRun.Of(
                "rounds",
                "check",
                Developer,
                "--round",
                "392",
                "--received-on",
                "2026-11-20",
                "--json").Output)!["application"]!["notices"]
            !.AsArray()
            .Select(static notice => (string)notice!["code"]!)
            .Should().Contain("regulationsNotVerified");
    }

    [Fact]
    public void Json_of_check_is_that_of_the_contract()
    {
        JsonNode json = JsonNode.Parse(CrsRun.Of("rounds", "check", Developer, "--json").Output)!;
        ((string)json["schema"]!, (string)json["id"]!, (string)json["completeTo"]!)
            .Should()
            .Be(("crs-invitations/1", "software-developer-toronto", "2026-10-01"));
        json["rounds"]!.AsArray().Should().HaveCount(448);
        json["rounds"]!.AsArray().Single(static round => (string)round!["number"]! == "392")!.ToJsonString().Should().Be(
            """{"number":"392","date":"2026-01-21","heldOn":"2026-01-21","category":"CEC","cutOff":509"""
                + ""","tieBreak":"2025-10-29T04:35:24Z","score":609,"distance":100,"fits":true,"invited":true,"reasons":["aboveCutOff"]"""
                + ""","program":"CEC","applyBy":"2026-03-22"}""");
        json["rounds"]!.AsArray().Single(static round => (string)round!["number"]! == "446")!["invited"]!.GetValue<bool>()
            .Should().BeTrue("its time is not known, and on its date the profile is in the pool");
        json["outlook"]!["score"].Should().BeNull("the rules of today are not available");
    }

    [Fact]
    public void Import_tells_what_a_feed_changes()
    {
        CrsRun run = CrsRun.With($$"""{"rounds":[{{Row}}]}""", "rounds", "import", "-");
        run.ExitCode.Should().Be(0);
        run.Output.Should().Contain(
            "448 is new: 448 (2026-10-13): Canadian Experience Class, 2000 invitations, cut-off 519.").And.Contain(
                "Rounds are complete to 2026-10-13 (number 448)");
        JsonNode json = JsonNode.Parse(CrsRun.With($$"""{"rounds":[{{Row}}]}""", "rounds", "import", "-", "--json").Output)!;
        ((string)json["schema"]!, (string)json["changes"]![0]!["kind"]!).Should().Be(("crs-feed/1", "added"));
    }

    [Fact]
    public void A_row_that_is_another_round_is_reported_wherever_the_feed_is_used()
    {
        string row = Row.Replace("448", "346", StringComparison.Ordinal);
        const string Sentence =
            "346 is another round in the feed: 346 (2026-10-13): Canadian Experience Class, 2000 invitations, cut-off 519. "
            + "It replaces 346 (2025-05-12): Provincial Nominee Program, 511 invitations, cut-off 706 as a whole.";
        CrsRun run = CrsRun.With($$"""{"rounds":[{{row}}]}""", "rounds", "show", "346", "--feed", "-");
        (run.ExitCode, run.Error).Should().Be((0, $"crs: standard input: {Sentence}\n"));
        CrsRun.With($$"""{"rounds":[{{row}}]}""", "rounds", "import", "-").Output.Should().Contain($"  {Sentence}\n");
        JsonNode json = JsonNode.Parse(CrsRun.With($$"""{"rounds":[{{row}}]}""", "rounds", "import", "-", "--json").Output)!;
        json["changes"]!.ToJsonString().Should().Be(
            """[{"kind":"anotherRound","subject":"346","field":null,"""
            + "\"before\":\"346 (2025-05-12): Provincial Nominee Program, 511 invitations, cut-off 706\","
            + "\"feed\":\"346 (2026-10-13): Canadian Experience Class, 2000 invitations, cut-off 519\"}]");
    }

    /// <summary>One sentence for a file of another kind, and no list of the fields that it has not.</summary>
    [Theory]
    [InlineData("--lang", "en", "crs: {0}: this is not IRCC's feed of rounds: it is a crs-profile/1 document of this library; give the "
        + "file that IRCC publishes.\n")]
    [InlineData("--lang", "fr", "crs : {0} : ce n'est pas le fichier des rondes d'IRCC : c'est un document crs-profile/1 de cette "
        + "bibliothèque ; donnez le fichier que publie IRCC.\n")]
    public void A_file_of_another_kind_gets_one_sentence(string option, string language, string sentence)
    {
        CrsRun run = CrsRun.Of("rounds", "list", "--feed", Developer, option, language);
        (run.ExitCode, run.Output).Should().Be((2, string.Empty));
        run.Error.Should().Be(string.Format(System.Globalization.CultureInfo.InvariantCulture, sentence, Developer));
    }

    [Fact]
    public void Many_bad_rows_are_told_shortly()
    {
        string rows = string.Join(',', Enumerable.Range(449, 30).Select(static number => $$"""{"drawNumber":"{{number}}"}"""));
        CrsRun run = CrsRun.With($$"""{"rounds":[{{rows}},{{Row}}]}""", "rounds", "import", "-");
        string[] lines = run.Error.TrimEnd('\n').Split('\n');
        lines.Should().HaveCount(11);
        lines[10].Should().Be("crs: standard input: 20 more rows could not be read; see 'crs rounds import FEED.json --json'.");
        CrsRun refused = CrsRun.With($$"""{"rounds":[{{rows}}]}""", "rounds", "import", "-");
        (refused.ExitCode, refused.Error.TrimEnd('\n').Split('\n').Length).Should().Be((2, 12));
    }

    [Fact]
    public void An_older_feed_says_so()
    {
        string row = Row.Replace("448", "446", StringComparison.Ordinal).Replace("2026-10-13", "2026-09-29", StringComparison.Ordinal);
        const string Older = "The feed is older than the rounds already known (to number 446 and 2026-09-29, known to number 447 and "
            + "2026-10-01): it adds what is missing and overwrites nothing newer.";
        row = row.Replace("May 3, 2026 at 04:00:00 UTC", string.Empty, StringComparison.Ordinal);
        const string Kept = "446, cutOff: kept 518; the older feed has 519.";
        CrsRun shown = CrsRun.With($$"""{"rounds":[{{row}}]}""", "rounds", "show", "446", "--feed", "-");
        (shown.ExitCode, shown.Error).Should().Be((0, $"crs: standard input: {Older}\ncrs: standard input: {Kept}\n"));
        shown.Output.Should().Contain("cut-off: 518");
        CrsRun.With($$"""{"rounds":[{{row}}]}""", "rounds", "import", "-").Output.Should()
            .Contain($"\n{Older}\n").And.Contain($"  {Kept}\n");
        JsonNode json = JsonNode.Parse(CrsRun.With($$"""{"rounds":[{{row}}]}""", "rounds", "import", "-", "--json").Output)!;
        ((bool)json["older"]!, (string)json["changes"]![0]!["kind"]!).Should().Be((true, "keptNewer"));
    }

    [Fact]
    public void A_bad_row_is_told_and_does_not_stop_the_others()
    {
        CrsRun run = CrsRun.With(
            $$"""{"rounds":[{"drawNumber":"449"},{{Row}}]}""",
            "rounds",
            "list",
            "--since",
            "2026-10-01",
            "--feed",
            "-");
        run.ExitCode.Should().Be(2);
        run.Error.Should().Contain("crs: standard input: $.rounds[0].drawDate: round 449: drawDate is missing or empty\n");
        run.OutputLines[2].Should().StartWith("  448  2026-10-13  CEC");
    }

    [Fact]
    public void A_feed_tops_up_every_command()
    {
        using var feed = new TemporaryFile($$"""{"rounds":[{{Row}}]}""");
        CrsRun.Of("rounds", "show", "448", "--feed", feed.Path).Output.Should().StartWith("Round 448 of 2026-10-13");
        CrsRun.Of("rounds", "check", Developer, "--round", "448", "--feed", feed.Path).Output.Should()
            .Contain("Round 448 of 2026-10-13, CEC: not invited");
        CrsRun.Of("rounds", "project", "--sizes", "2000", "--feed", feed.Path).Output.Should().Contain("It starts from round 448");
    }

    [Fact]
    public void Project_shows_a_scenario_and_how_far_off_it_can_be()
    {
        CrsRun run = CrsRun.Of("rounds", "project", "--sizes", "6000,5000", "--every", "14d");
        run.ExitCode.Should().Be(0);
        run.Output.Should().StartWith("A scenario, not a forecast")
            .And.MatchRegex(@"2026-10-13 +6,000 +\d{3}  [█░]{20}  assumed; \d{3} to \d{3}\n")
            .And.MatchRegex(@"  1 ahead: \d\.\d\d and 4\.91 over 34 rounds \(worst \d+\); 2\.44 and 2\.06 over the last 16\n")
            .And.Contain("The first assumed round lies in the past");
        JsonNode json = JsonNode.Parse(
            CrsRun.Of("rounds", "project", "--sizes", "6000", "--first", "2026-12-01", "--inflow", "900", "--json").Output)!;
        ((string)json["schema"]!, (string)json["rulesUnknownFrom"]!, (decimal)json["inflowPerWeek"]!)
            .Should()
            .Be(("crs-projection/1", "2026-11-03", 900m));
    }

    [Theory]
    [InlineData(9, 0, 505, "There is no scenario. Rounds 449 to 456 leave no time for the pool to refill: they share one day, or each")]
    [InlineData(10, 1, 1200, "There is no scenario. Round 450 has a cut-off of 1200; the model explains cut-offs from 401 to 699. See")]
    [InlineData(8, 14, 300, "There is no scenario. Round 448 has a cut-off of 300; the model explains cut-offs from 401 to 699. See")]
    public void Project_refuses_a_history_that_no_model_fits(int count, int daysApart, int cutOff, string sentence)
    {
        var first = new LocalDate(2026, 10, 13);
        IEnumerable<string> rows = Enumerable.Range(0, count).Select(i => Row
            .Replace("448", $"{448 + i}", StringComparison.Ordinal)
            .Replace("2026-10-13", LocalDatePattern.Iso.Format(first.PlusDays(i * daysApart)), StringComparison.Ordinal)
            .Replace("519", $"{cutOff}", StringComparison.Ordinal));
        CrsRun run = CrsRun.With($$"""{"rounds":[{{string.Join(',', rows)}}]}""", "rounds", "project", "--sizes", "1000", "--feed", "-");
        (run.ExitCode, run.Output).Should().Be((2, string.Empty));
        run.Error.Should().Contain($"crs: {sentence}").And.NotContain("defect");
    }

    [Fact]
    public void How_far_the_rounds_are_complete_names_the_last_one_before_a_gap() =>
        CrsRun.With(
            $$"""{"rounds":[{{Row.Replace("448", "450", StringComparison.Ordinal)}}]}""",
            "rounds",
            "list",
            "--feed",
            "-").Output.Should()
            .Contain("Rounds are complete to 2026-10-01 (number 447)");

    [Fact]
    public void An_invitation_of_March_2020_has_two_last_days()
    {
        CrsRun.Of("rounds", "show", "140").Output.ReplaceLineEndings(" ").Should().Contain("which of two periods applied is not known");
    }

    [Theory]
    [InlineData("'x' is not a round number; write 392 or 91a.", "rounds", "show", "x")]
    [InlineData("Round 91 has letters: write one of 91a, 91b.", "rounds", "show", "91")]
    [InlineData("'##447' is not a round number; write 392 or 91a.", "rounds", "show", "##447")]
    [InlineData("There is no round 999: rounds 1 to 447 are available. For newer ones, run: crs rounds update", "rounds", "show", "999")]
    [InlineData(
        "--category: 'bees' is not a category; the categories are unknown, general, CEC, PNP",
        "rounds",
        "list",
        "--category",
        "bees")]
    [InlineData("--since: 'soon' is not a date; write yyyy-MM-dd or today.", "rounds", "list", "--since", "soon")]
    [InlineData(
        "--sizes: 'many' is not a number of invitations from 1 to 50000; write for example 6000,5000.",
        "rounds",
        "project",
        "--sizes",
        "many")]
    [InlineData("--sizes: '' is not a number", "rounds", "project", "--sizes", "6000,")]
    [InlineData("--every: '0d' is not a distance", "rounds", "project", "--sizes", "1", "--every", "0d")]
    [InlineData(
        "--first: the last of these rounds would be on 2200-01-08; 2199-12-31 is the latest day allowed.",
        "rounds",
        "project",
        "--sizes",
        "1,1",
        "--first",
        "2199-12-25")]
    [InlineData(
        "--inflow: '99999999999' is not a number of candidates from 1 to 50000.",
        "rounds",
        "project",
        "--sizes",
        "1",
        "--inflow",
        "99999999999")]
    [InlineData("--inflow: '0' is not a number of candidates from 1 to 50000.", "rounds", "project", "--sizes", "1", "--inflow", "0")]
    [InlineData("--sizes: 13 rounds are too many; 1 to 12 can be projected.", "rounds", "project", "--sizes", "1,1,1,1,1,1,1,1,1,1,1,1,1")]
    [InlineData(
        "There is no scenario. The assumed round of 2026-01-01 is not later than round 446 of 2026-09-29. Choose a later day with --first.",
        "rounds",
        "project",
        "--sizes",
        "1",
        "--first",
        "2026-01-01")]
    [InlineData("nothing.json: there is no such file.", "rounds", "import", "nothing.json")]
    public void Bad_usage_is_told(string sentence, params string[] args)
    {
        CrsRun run = CrsRun.Of(args);
        run.ExitCode.Should().Be(2);
        run.Output.Should().BeEmpty();
        run.Error.Should().Contain(sentence);
    }

    /// <summary>Whoever asks about an application holds an invitation, whatever our count says.</summary>
    [Fact]
    public void An_application_without_an_invitation_by_our_count_is_checked_all_the_same()
    {
        string early = CrsRun.Example("profile-cec-window.json");
        CrsRun run = CrsRun.Of("rounds", "check", early, "--round", "392", "--received-on", "2026-02-25");
        run.ExitCode.Should().Be(0);
        run.Output.Should().Contain("Round 392 of 2026-01-21, CEC: not invited\n")
            .And.Contain("\nBy our count there is no invitation in round 392. If one was issued, what follows is what holds for it:\n\n"
                + "Invitation under CEC: apply by 2026-03-22 (60 days, ")
            .And.Contain("Application received on 2026-02-25: everything holds\n");
        CrsRun.Of("rounds", "check", early, "--round", "392", "--received-on", "2026-03-01").Output.Should()
            .Contain("Application received on 2026-03-01: something does not hold\n");
        JsonNode json = JsonNode.Parse(
            CrsRun.Of("rounds", "check", early, "--round", "392", "--received-on", "2026-02-25", "--json").Output)!;
        json["rounds"]![0]!["invited"]!.GetValue<bool>().Should().BeFalse();
        json["application"]!["holds"]!.GetValue<bool>().Should().BeTrue();
        json["application"]!["program"]!.GetValue<string>().Should().Be("CEC");
    }

    [Theory]
    [InlineData("391", "Invitation under PNP: ")]
    [InlineData("394", "Invitation under ")]
    public void The_program_is_that_of_the_round_or_by_our_count(string round, string invitation) =>
        CrsRun.Of("rounds", "check", Developer, "--round", round, "--received-on", "2026-03-22").Output.Should().Contain(invitation);

    [Fact]
    public void An_application_whose_program_is_not_known_is_sent_to_the_checklist()
    {
        using var nobody = new TemporaryFile("""{"schema":"crs-profile/1","principal":{"dateOfBirth":"1990-01-01"}}""", ".json");
        CrsRun run = CrsRun.Of(
            "rounds",
            "check",
            nobody.Path,
            "--cut-off",
            "400",
            "--date",
            "2026-01-21",
            "--program",
            "general",
            "--received-on",
            "2026-02-25");
        (run.ExitCode, run.Output).Should().Be((2, string.Empty));
        run.Error.Should().Be(
            "crs: --received-on: the program of an invitation in the round of 2026-01-21 cannot be worked out from the profile; name it "
            + "with crs checklist FILE --invited-on DATE --program P.\n");
    }

    [Fact]
    public void Bad_checks_are_told()
    {
        CrsRun.Of("rounds", "check", Developer, "--received-on", "2026-03-22").Error.Should().Contain("name its round with --round N");
        CrsRun.Of("rounds", "check", Developer, "--round", "392", "--received-on", "2026-01-20").Error.Should()
            .Contain("2026-01-20 is before 2026-01-21");
        CrsRun.Of("rounds", "check", CrsRun.Example("factors-single.json")).Error.Should()
            .Contain("this command needs the dated facts of a crs-profile/1 document");
        CrsRun.With("{", "rounds", "import", "-").Error.Should()
            .Be("crs: standard input: this is not IRCC's feed of rounds: it is not JSON; it begins with '{'.\n");
        CrsRun.Of("rounds", "check", "-", "--feed", "-").Error.Should().Contain("standard input cannot be both the input and the feed");
    }
}
