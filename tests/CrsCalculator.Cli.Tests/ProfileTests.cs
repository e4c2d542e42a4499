using System.Text.Json.Nodes;

namespace CrsCalculator.Cli.Tests;

/// <summary>The tool takes documents wherever it takes factors.</summary>
public class ProfileTests
{
    private static readonly string Developer = CrsRun.Example("profile-cec.json");
    private static readonly string Couple = CrsRun.Example("profile-couple.json");

    [Theory]
    [InlineData("profile-cec.json", 429, 0, 100, 80, 609)]
    [InlineData("profile-couple.json", 283, 25, 100, 600, 1008)]
    public void The_examples_of_the_contract(string name, int core, int spouse, int transferability, int additional, int total)
    {
        CrsRun run = CrsRun.Of("score", CrsRun.Example(name), "--on", "2026-01-21", "--json");
        run.ExitCode.Should().Be(0);
        JsonNode score = JsonNode.Parse(run.Output)!;
        (
            (int)score["core"]!,
            (int)score["spouse"]!,
            (int)score["transferability"]!,
            (int)score["additional"]!,
            (int)score["total"]!).Should()
            .Be((core, spouse, transferability, additional, total));
    }

    [Fact]
    public void The_text_tells_what_was_not_used_and_what_to_look_at()
    {
        string text = CrsRun.Of("score", Developer, "--on", "2026-01-21").Output;
        text.Should().Contain("CRS 609 on 2026-01-21").And.Contain(
            "Not used\n  $.principal.work[1]: not skilled work, while a full-time student\n")
            .And.Contain("Notice: $.principal.work: No work history from 2023-06-16 to 2023-09-04 (81 days).");
    }

    [Fact]
    public void Explain_tells_the_facts_behind_each_factor_once_in_words()
    {
        string text = CrsRun.Of("score", Developer, "--on", "2026-01-21", "--explain").Output.ReplaceLineEndings(" ");
        text.Should().Contain("from $.principal.dateOfBirth: born on 1995-08-14")
            .And.Contain("from $.principal.work[2]: NOC 21232 Software developers and programmers in CA, "
                + "2023-09-05 to now, 37.5 hours a week: 3,724.28 hours count")
            .And.Contain("from $.principal.work[0]: NOC 21232 Software developers and programmers in IN, "
                + "2017-07-03 to 2021-07-30, 40 hours a week")
            .And.Contain("from $.principal.education[0], $.principal.languageTests[0]");
        text.Split("IELTS General Training").Should().HaveCount(2);
    }

    [Fact]
    public void Json_has_the_facts_of_each_factor_and_the_unused_documents()
    {
        JsonNode score = JsonNode.Parse(CrsRun.Of("score", Developer, "--on", "2026-01-21", "--json").Output)!;
        JsonNode fact = score["breakdown"]![2]!["facts"]![0]!;
        ((string)fact["path"]!, (string)fact["code"]!).Should().Be(("$.principal.languageTests[0]", "testResult"));
        score["unused"]!.ToJsonString().Should().Be(
            """[{"path":"$.principal.work[1]","reasons":["notSkilled","fullTimeStudent"]"""
                + ""","message":"not skilled work, while a full-time student"}]""");
        ((string)score["notices"]![0]!["path"]!).Should().Be("$.principal.work");
    }

    [Fact]
    public void An_invitation_forgives_the_birthday_after_it()
    {
        Total("--on", "2026-08-14").Should().Be(603, "31 years old: 99 points instead of 105");
        Total("--on", "2026-08-14", "--invited-on", "2026-08-13").Should().Be(609);
        CrsRun.Of("score", Developer, "--on", "2026-08-14", "--invited-on", "2026-08-13").Output.ReplaceLineEndings(" ")
            .Should()
            .Contain("the birthday since (now 31) is forgiven");
        CrsRun.Of("score", Developer, "--on", "2026-08-14", "--invited-on", "2026-08-15").ExitCode.Should().Be(2);

        static int Total(params string[] options) =>
            (int)JsonNode.Parse(CrsRun.Of(["score", Developer, .. options, "--json"]).Output)!["total"]!;
    }

    [Theory]
    [InlineData("2026-11-22", 0, "today's test exists")]
    [InlineData("2026-11-23", 2, "tomorrow's does not")]
    public void A_test_of_a_day_to_come_is_refused_and_one_after_the_date_does_not_count(string takenOn, int exitCode, string because)
    {
        string json = $$$"""
            {"schema":"crs-profile/1","principal":{"dateOfBirth":"1995-08-14","languageTests":[
            {"test":"celpipGeneral","takenOn":"{{{takenOn}}}","listening":9,"reading":9,"writing":9,"speaking":9}]}}
            """;
        CrsRun run = CrsRun.With(json, "score", "-", "--on", "2026-01-21");
        run.ExitCode.Should().Be(exitCode, because);
        (run.Output + run.Error).Should().Contain(exitCode == 0
            ? "$.principal.languageTests[0]: taken later"
            : "$.principal.languageTests[0].takenOn: 2026-11-23 is after 2026-11-22: the document cannot exist yet");
    }

    [Fact]
    public void Today_is_refused_as_for_factors_and_the_last_rules_carry_a_notice()
    {
        CrsRun.Of("score", Couple).ExitCode.Should().Be(3);
        CrsRun.Of("score", Couple, "--rules", "last-held").Output.Should().Contain("Notice: Scored by the rules of 2025-03-25.");
    }

    [Fact]
    public void A_batch_takes_both_formats_and_a_contradiction_stops_nobody()
    {
        string developer = OneLine(Developer);
        string contradiction = developer.Replace("2017-07-03", "2004-07-03", StringComparison.Ordinal);
        string factors = """{"id":"f","age":30,"education":"doctoral","firstLanguage":null}""";
        CrsRun run = CrsRun.With($"{developer}\n{factors}\n{contradiction}\n{OneLine(Couple)}\n", "batch", "--on", "2026-01-21");
        run.ExitCode.Should().Be(2);
        JsonNode[] lines = [.. run.OutputLines.Select(static line => JsonNode.Parse(line)!)];
        lines.Where(static line => line["total"] is not null).Select(static line => (int)line["total"]!).Should().Equal(609, 255, 1008);
        lines[0]["notices"]![0]!["code"]!.GetValue<string>().Should().Be("gapInWork");
        lines[2].ToJsonString().Should().Be(
            """{"id":"software-developer-toronto","line":3"""
                + ""","errors":[{"path":"$.principal.work[0].start","code":"workBeforeAgeTen","message":"the work begins """
                + "on 2004-07-03, before the tenth birthday on 2005-08-14\","
                + """
                  "facts":{"start":"2004-07-03","tenthBirthday":"2005-08-14"}}]}
                  """);
        run.Error.Should().Contain("standard input: line 3: $.principal.work[0].start");
    }

    private static string OneLine(string path) => JsonNode.Parse(File.ReadAllText(path))!.ToJsonString();
}
