using System.Text.Json.Nodes;
using CrsCalculator.Cli.Input;
using CrsCalculator.Cli.Output.Planning;
using CrsCalculator.Cli.Words;
using CrsCalculator.Json;
using CrsCalculator.Planning;
using CrsCalculator.Rounds;
using NodaTime;

namespace CrsCalculator.Cli.Tests;

/// <summary><c>crs improve --target</c> with a round or a category, and the rounds that each change opens.</summary>
public class ImproveTargetTests
{
    private const string Day = "2026-10-01";

    private static readonly string Engineer = CrsRun.Example("profile-fsw-french.json");

    /// <summary>456 points, eligible under FSW, French at NCLC 6.</summary>
    [Fact]
    public void Towards_French_it_names_level_7_in_the_missing_abilities_and_the_round_that_would_have_invited() =>
        Answer("french").Should().Be(
            """
            At least 3 changes are needed for round 437 of 2026-08-19 (French, cut-off 382):
              512: principal.french.listening.7 + principal.french.writing.7 + principal.french.speaking.7
                opens: French (382 on 2026-08-19)
            With 512, this round would have invited the candidate.
            14 of the 14 rounds for French in the 12 months up to 2026-10-01 had a cut-off within reach.


            """);

    [Theory]
    [InlineData("cec", "At least 1 change is needed for round 446 of 2026-09-29 (CEC, cut-off 518):\n  520: principal.work.canadian.3\n")]
    [InlineData("#436", "At least 1 change is needed for round 436 of 2026-08-18 (CEC, cut-off 523):\n  528: principal.work.canadian.4\n")]
    [InlineData("PNP", "At least 1 change is needed for round 445 of 2026-09-28 (PNP, cut-off 725):\n  1056: nomination\n")]
    [InlineData(
        "general",
        "536, 1056: enough for its cut-off; the profile was submitted only after the round.\nThere was no round for General in the 12 "
        + "months up to ")]
    [InlineData("stem", "At least 1 change is needed for round 293 of 2024-04-11 (STEM, cut-off 491):\n")]
    [InlineData("436", "436 is already reached.\n")]
    [InlineData("fsw", "At least 1 change is needed for round 240 of 2023-02-02 (FSW, cut-off 489):\n")]
    [InlineData("#91a", "Round 91a of 2018-05-30 (FST, cut-off 288) cannot be reached: no change meets what it asks for.\n")]
    [InlineData("91a", "Round 91a of 2018-05-30 (FST, cut-off 288) cannot be reached: no change meets what it asks for.\n")]
    [InlineData(
        "healthcare",
        "Round 441 of 2026-09-04 (Healthcare, cut-off 475) cannot be reached: no change meets what it asks for.\n"
        + "  - 1,560 hours of work in one listed occupation within 3 years (0 so far)\n")]
    [InlineData(
        "agriculture",
        "  - there is no such category on 2026-10-01, or its list of occupations is not available\n")]
    public void A_target_is_a_score_a_round_or_a_category(string target, string expected) =>
        Answer(target).Should().Contain(expected);

    [Fact]
    public void What_no_change_mends_is_told_for_each_program()
    {
        JsonNode profile = JsonNode.Parse(File.ReadAllText(Engineer))!;
        profile["intendedProvince"] = "QC";
        CrsRun.With(profile.ToJsonString(), "improve", "-", "--on", Day, "--target", "french").Output.Should().Contain(
            """
            Round 437 of 2026-08-19 (French, cut-off 382) cannot be reached: no change meets what it asks for.
              - CEC: a destination outside Quebec
              - FSW: a destination outside Quebec
              - FST: 3,120 hours of work in one trade within 5 years (0 so far);
            """);
    }

    [Fact]
    public void A_cut_off_out_of_reach_is_told_by_the_greatest_score() =>
        CrsRun.Of("improve", Engineer, "--on", Day, "--target", "pnp", "--without", "nomination").Output.Should().Contain(
            "Round 445 of 2026-09-28 (PNP, cut-off 725) cannot be reached: no change meets what it asks for.\n"
            + "  - a provincial nomination\n");

    [Fact]
    public void A_round_that_fits_and_invites_needs_no_change() =>
        CrsRun.Of("improve", CrsRun.Example("profile-cec.json"), "--on", Day, "--target", "cec").Output.Should().Contain(
            """
            Round 446 of 2026-09-29 (CEC, cut-off 518) is already within reach: no change is needed.
            With 614, this round would have invited the candidate.
            22 of the 22 rounds for CEC in the 12 months up to 2026-10-01 had a cut-off within reach.

            """);

    [Fact]
    public void Every_lever_says_what_it_opens() =>
        CrsRun.Of("improve", Engineer, "--on", Day).Output.Should()
            .Contain("(Provincial nomination +600); opens: PNP (725 on 2026-09-28)\n")
            .And.Contain("5 years (Canadian work experience +80); opens: CEC (518 on 2026-09-29)\n");

    [Fact]
    public void It_is_French_too() =>
        CrsRun.Of("improve", Engineer, "--on", Day, "--target", "french", "--lang", "fr").Output.Should().Contain(
            """
            Pour la ronde 437 du 2026-08-19 (Français, seuil de 382), il faut au moins 3 changements :
              512 : principal.french.listening.7 + principal.french.writing.7 + principal.french.speaking.7
                donne accès à : Français (382 le 2026-08-19)
            Avec 512, cette ronde aurait invité le candidat.
            14 rondes sur 14 (Français) avaient un seuil à portée au cours des 12 mois se terminant le 2026-10-01.

            """);

    [Theory]
    [InlineData(
        "luck",
        "crs: --target: 'luck' is not a target; write a score such as 518, a round such as '#447', or a category: general, CEC, ")]
    [InlineData("unknown", "crs: --target: 'unknown' is not a target;")]
    [InlineData("#999", "crs: There is no round 999: rounds 1 to 447 are available.")]
    [InlineData("##447", "crs: '##447' is not a round number; write 392 or 91a.")]
    [InlineData("#", "crs: '#' is not a round number; write 392 or 91a.")]
    [InlineData("researchers", "crs: --target: there was no round for researchers up to 2026-10-01.\n")]
    public void A_target_that_is_none_is_refused(string target, string sentence)
    {
        CrsRun run = CrsRun.Of("improve", Engineer, "--on", Day, "--target", target);
        (run.ExitCode, run.Output).Should().Be((2, string.Empty));
        run.Error.Should().StartWith(sentence);
    }

    [Theory]
    [InlineData("#447")]
    [InlineData("french")]
    public void Factors_are_too_little_for_a_round(string target)
    {
        CrsRun run = CrsRun.Of("improve", CrsRun.Example("factors-single.json"), "--on", Day, "--target", target);
        (run.ExitCode, run.Output).Should().Be((2, string.Empty));
        run.Error.Should().StartWith("crs: --target: whether a round fits depends on facts that a crs-factors/1 document does not have; ");
    }

    [Fact]
    public void Json_has_the_target_and_what_is_opened()
    {
        JsonNode json = JsonNode.Parse(CrsRun.Of("improve", Engineer, "--on", Day, "--target", "french", "--json").Output)!;
        ((int)json["target"]!, (string)json["targetCategory"]!, (string)json["targetRound"]!["number"]!, (int)json["recentRounds"]!)
            .Should().Be((382, "french", "437", 14));
        json["sets"]!.ToJsonString().Should().Be(
            """
            [{"levers":["principal.french.listening.7","principal.french.writing.7","principal.french.speaking.7"],"total":512,
            "opens":[{"category":"french","lastRound":"437","date":"2026-08-19","cutOff":382}],"wouldHaveInvited":"met",
            "roundsWithinReach":14}]
            """.ReplaceLineEndings(string.Empty));
        json["levers"]!.AsArray().Single(static lever => (string)lever!["id"]! == "principal.work.canadian.1")!["opens"]!.ToJsonString()
            .Should().Be("""[{"category":"CEC","lastRound":"446","date":"2026-09-29","cutOff":518}]""");
        json["missing"].Should().BeNull();
        JsonNode trades = JsonNode.Parse(CrsRun.Of("improve", Engineer, "--on", Day, "--target", "#447", "--json").Output)!;
        ((bool)trades["reachable"]!, (string)trades["missing"]![0]!["id"]!).Should().Be((false, "category.experience"));
    }

    [Fact]
    public void A_feed_brings_newer_rounds()
    {
        JsonNode feed = JsonNode.Parse(File.ReadAllText(CrsRun.Example("feed.json")))!;
        JsonNode round = feed["rounds"]![1]!;
        round["drawNumber"] = "448";
        round["drawDate"] = "2026-10-13";
        round["drawDateFull"] = "October 13, 2026";
        round["drawDateTime"] = "October 13, 2026 at 14:00:00 UTC";
        round["drawDistributionAsOn"] = "October 11, 2026";
        round["drawCRS"] = "525";
        CrsRun run = CrsRun.With(feed.ToJsonString(), "improve", Engineer, "--on", "2026-11-02", "--target", "cec", "--feed", "-");
        run.Output.Should().Contain(" for round 448 of 2026-10-13 (CEC, cut-off 525):\n");
        CrsRun.With(feed.ToJsonString(), "improve", "-", "--on", "2026-11-02", "--feed", "-").ExitCode.Should().Be(2);
    }

    [Theory]
    [InlineData("en", 80)]
    [InlineData("en", 120)]
    [InlineData("fr", 80)]
    [InlineData("fr", 120)]
    public void No_number_is_split_and_no_column_lost_in_a_terminal(string language, int width)
    {
        Speech speech = language == "fr" ? Speech.French : Speech.English;
        Candidate candidate = CrsJson.Profile.Read(File.ReadAllBytes(Engineer)).Value;
        var plan = new RoundPlan(ExpressEntry.Official.Plan(candidate, new LocalDate(2026, 10, 1)), RoundHistory.Official);
        RoundPlanAnswer answer = plan.Reach(PlanTarget.OfCategory(RoundCategory.French));
        var steered = new SteeredPlan(plan, answer, HistoryInput.Of(kept: null));
        var asked = new Improvement { Answer = answer.Answer };
        var answered = new AnsweredPlan(plan.Plan, asked, steered);
        string[] lines = PageText.Of(page => ImproveText.Print(page, answered, printsAll: true), speech, width).Split('\n');
        lines.Should().OnlyContain(line => line.Length <= width);
        foreach (Lever lever in plan.Plan.Levers)
        {
            lines.Any(line => Words(line, 2) == $"+{lever.Gain} {lever.Total}").Should().BeTrue(lever.Id);
            lines.Any(line => line.Split(' ').Contains(lever.Id)).Should().BeTrue(lever.Id);
        }
    }

    /// <summary>What stands behind the best sets.</summary>
    private static string Answer(string target)
    {
        string output = CrsRun.Of("improve", Engineer, "--on", Day, "--target", target).Output;
        string answer = output[output.IndexOf("The most by 3", StringComparison.Ordinal)..];
        answer = answer[(answer.IndexOf("\n\n", StringComparison.Ordinal) + 2)..];
        return answer[..answer.IndexOf("Notice:", StringComparison.Ordinal)];
    }

    private static string Words(string line, int count) =>
        string.Join(' ', line.Split(' ', StringSplitOptions.RemoveEmptyEntries).Take(count));
}
