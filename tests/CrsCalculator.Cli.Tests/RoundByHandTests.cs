using System.Text.Json.Nodes;

namespace CrsCalculator.Cli.Tests;

/// <summary>The round of this morning, which no feed has yet.</summary>
public class RoundByHandTests
{
    private static readonly string Developer = CrsRun.Example("profile-cec.json");
    private static readonly string[] Round392 = ["--cut-off", "509", "--date", "2026-01-21", "--program", "CEC"];

    [Fact]
    public void It_is_answered_as_the_published_round_is()
    {
        CrsRun stated = Check([.. Round392, "--tie-break", "2025-10-29T04:35:24Z", "--held-at", "2026-01-21T12:37:42Z"]);
        CrsRun published = Check("--round", "392");
        stated.ExitCode.Should().Be(0);
        stated.OutputLines[1].Should().Be("Round of 2026-01-21, CEC (given by hand): invited");
        stated.OutputLines.Skip(2).Should().Equal(published.OutputLines.Skip(2));
    }

    [Fact]
    public void An_application_on_its_invitation_is_checked()
    {
        string application = Check([.. Round392, "--received-on", "2026-03-01"]).Output;
        application.Should().Contain("Application received on 2026-03-01: everything holds");
        Check("--cut-off", "1200", "--date", "2026-01-21", "--program", "CEC", "--received-on", "2026-03-01").Output.Should()
            .Contain("By our count there is no invitation in the round of 2026-01-21. If one was issued, ")
            .And.Contain("Application received on 2026-03-01: something does not hold");
    }

    [Fact]
    public void In_JSON_it_has_no_number_but_a_name()
    {
        JsonNode json = JsonNode.Parse(Check([.. Round392, "--json"]).Output)!;
        json["rounds"]!.AsArray().Should().ContainSingle();
        JsonObject round = json["rounds"]![0]!.AsObject();
        round["number"].Should().BeNull();
        ((string)round["name"]!, (string)round["date"]!, (string)round["category"]!, (int)round["cutOff"]!, (bool)round["invited"]!)
            .Should().Be(("Canadian Experience Class", "2026-01-21", "CEC", 509, true));
        JsonNode.Parse(Check("--round", "392", "--json").Output)!["rounds"]![0]!.AsObject().ContainsKey("name").Should().BeFalse();
        JsonNode application = JsonNode.Parse(Check([.. Round392, "--received-on", "2026-03-01", "--json"]).Output)!["application"]!;
        application.AsObject()["number"].Should().BeNull();
        ((string)application["applyBy"]!).Should().Be("2026-03-22");
    }

    /// <summary>Today lies in the gap: there is no score, and the refusal beside it says how to go on.</summary>
    [Fact]
    public void Without_the_rules_of_its_day_it_is_open_and_followed_by_the_command_that_goes_on()
    {
        using var profile = new TemporaryFile(
            File.ReadAllText(Developer).Replace("2025-09-30T14:02:11Z", "2026-03-01T14:02:11Z", StringComparison.Ordinal),
            ".json");
        string[] round = ["--cut-off", "505", "--date", "2026-11-25", "--program", "cec"];
        CrsRun run = CrsRun.Of(["rounds", "check", profile.Path, .. round]);
        run.ExitCode.Should().Be(0);
        run.Output.Should().Contain("Round of 2026-11-25, CEC (given by hand): open");
        run.Error.Should().Contain("--rules last-held");
        JsonNode.Parse(CrsRun.Of(["rounds", "check", profile.Path, .. round, "--json"]).Output)!["rounds"]![0]!.AsObject()["score"]
            .Should().BeNull();
        CrsRun next = CrsRun.Of(["rounds", "check", profile.Path, .. round, "--rules", "last-held"]);
        (next.ExitCode, next.Error).Should().Be((0, string.Empty));
        next.Output.Should().Contain("Round of 2026-11-25, CEC (given by hand): invited")
            .And.Contain("The points are not those in force on 2026-11-25");
    }

    [Theory]
    [InlineData("FSW", "Round of 2026-01-21, FSW")]
    [InlineData("fst", "Round of 2026-01-21, FST")]
    [InlineData("PNP", "Round of 2026-01-21, PNP")]
    [InlineData("general", "Round of 2026-01-21, General")]
    [InlineData("french", "Round of 2026-01-21, French")]
    [InlineData("senior-managers", "Round of 2026-01-21, Senior managers")]
    [InlineData("militaryRecruits", "Round of 2026-01-21, Military recruits")]
    public void A_program_is_a_program_or_a_category(string program, string head) =>
        Check("--cut-off", "400", "--date", "2026-01-21", "--program", program).Output.Should().Contain($"{head} (given by hand): ");

    [Fact]
    public void It_is_said_in_French()
    {
        CrsRun run = Check([.. Round392, "--lang", "fr"]);
        run.OutputLines[1].Should().Be("Ronde du 2026-01-21, CEC (donnée à la main) : invité");
        Check("--cut-off", "505", "--lang", "fr").Error.Should()
            .Be("crs : Une ronde donnée à la main exige --cut-off, --date et --program ; il manque --date et --program.\n");
    }

    [Theory]
    [InlineData("A round given by hand needs --cut-off, --date and --program; --date and --program are missing.", "--cut-off", "505")]
    [InlineData(
        "A round given by hand needs --cut-off, --date and --program; --cut-off, --date and --program are missing.",
        "--tie-break",
        "2026-10-01T10:00:00Z")]
    [InlineData(
        "--round names a round that is known, and --cut-off, --date and --program give another by hand; ask about one of them.",
        "--round",
        "392",
        "--cut-off",
        "509",
        "--date",
        "2026-01-21",
        "--program",
        "CEC")]
    public void What_is_missing_is_told(string sentence, params string[] options) => Refused(sentence, options);

    [Theory]
    [InlineData("--cut-off: '1201' is not a cut-off; write a whole number from 0 to 1200.", "1201", "2026-01-21", "CEC")]
    [InlineData("--cut-off: 'low' is not a cut-off; write a whole number from 0 to 1200.", "low", "2026-01-21", "CEC")]
    [InlineData(
        "--date: '2014-12-31' is not the date of a round; write yyyy-MM-dd, from 2015-01-01 to 2199-12-31.",
        "505",
        "2014-12-31",
        "CEC")]
    [InlineData("--date: 'today' is not the date of a round; write yyyy-MM-dd, from 2015-01-01 to 2199-12-31.", "505", "today", "CEC")]
    [InlineData(
        "--program: 'unknown' is neither a program nor a category; write one of general, CEC, PNP, *",
        "505",
        "2026-01-21",
        "unknown")]
    [InlineData("--program: 'bees' is neither a program nor a category; write one of general, CEC, PNP, *", "505", "2026-01-21", "bees")]
    [InlineData("--program: '' is neither a program nor a category; write one of general, CEC, PNP, *", "505", "2026-01-21", "")]
    [InlineData(
        "--tie-break: 'soon' is not a time of a round in UTC; write for example 2026-10-01T10:00:00Z.",
        "505",
        "2026-01-21",
        "CEC",
        "--tie-break",
        "soon")]
    [InlineData(
        "--tie-break: '2014-12-31T10:00:00Z' is not a time of a round in UTC; write for example 2026-10-01T10:00:00Z.",
        "505",
        "2026-01-21",
        "CEC",
        "--tie-break",
        "2014-12-31T10:00:00Z")]
    [InlineData(
        "--tie-break: 2027-01-01T10:00:00Z is later than the round of 2026-01-21, and a profile submitted then was not in the pool. "
            + "Correct one of them.",
        "505",
        "2026-01-21",
        "CEC",
        "--tie-break",
        "2027-01-01T10:00:00Z")]
    [InlineData(
        "--held-at: 2026-01-24T10:00:00Z falls on 2026-01-24 in Ottawa; a round of 2026-01-21 takes place on that day or the next. Correct "
            + "one of them.",
        "505",
        "2026-01-21",
        "CEC",
        "--held-at",
        "2026-01-24T10:00:00Z")]
    public void What_is_wrong_is_told_with_what_to_write(
        string sentence, string cutOff, string date, string program, params string[] others) =>
        Refused(sentence, ["--cut-off", cutOff, "--date", date, "--program", program, .. others]);

    [Fact]
    public void An_application_needs_a_round() =>
        Refused(
            "--received-on: an application belongs to one invitation; name its round with --round N, or give it by hand with --cut-off, "
            + "--date and --program.",
            "--received-on",
            "2026-03-01");

    private static void Refused(string sentence, params string[] options)
    {
        CrsRun run = Check(options);
        (run.ExitCode, run.Output).Should().Be((2, string.Empty));
        run.Error.Should().Match($"crs: {sentence}\n");
    }

    private static CrsRun Check(params string[] options) => CrsRun.Of(["rounds", "check", Developer, .. options]);
}
