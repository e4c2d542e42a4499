using System.Text.Json.Nodes;

namespace CrsCalculator.Cli.Tests;

/// <summary><c>crs eligibility</c>, with good and bad input.</summary>
public class EligibilityTests
{
    private static readonly string Developer = CrsRun.Example("profile-cec.json");
    private static readonly string Couple = CrsRun.Example("profile-couple.json");

    [Fact]
    public void The_text_has_a_line_for_each_requirement()
    {
        CrsRun run = CrsRun.Of("eligibility", Developer, "--on", "2026-03-01");
        run.ExitCode.Should().Be(0);
        run.Error.Should().BeEmpty();
        string text = run.Output;
        text.Should().Contain("Eligible: an invitation would be issued under Canadian Experience Class on 2026-03-01")
            .And.Contain("CEC Canadian Experience Class: eligible")
            .And.Contain(
                "met: Skilled work in Canada within 3 years: 3,891.42 hours (1,560 required) (IRPR 87.1(2)(a), 87.1(3), 73(1) and (2))")
            .And.Contain("met: Lowest ability of the best test: CLB 9 (7 required)")
            .And.Contain("not assessed: Settlement funds: missing: $.familySize, $.settlementFunds")
            .And.Contain("not counted: $.principal.work[1], NOC 64100 Retail salespersons and visual merchandisers: "
                + "not skilled work, while a full-time student")
            .And.Contain(
                """
                FST Federal Skilled Trades Program: not eligible
                  The documents name no skilled trade in work, a job offer or a certificate.

                """)
            .And.Contain("French: qualifies");
        run.OutputLines.Should()
            .ContainSingle(
                static line => line.Contains("Selection grid", StringComparison.Ordinal)).And.Contain("    Age: 12 of 12 (IRPR 81)");
        run.OutputLines.Should()
            .ContainSingle(
                static line => line.Contains("; Transport", StringComparison.Ordinal),
                "categories that lack the same share a line, which is not wrapped")
            .Which.Should()
            .EndWith(": does not qualify (not met: Work in one listed occupation within 3 years: 0 hours (1,560 required))");
    }

    [Fact]
    public void What_time_alone_will_meet_has_its_day()
    {
        CrsRun run = CrsRun.Of("eligibility", Developer, "--on", "2024-08-01");
        run.Output.ReplaceLineEndings(" ")
            .Should()
            .Contain("not met: Skilled work in Canada within 3 years: 1,418.57 hours (1,560 required); time alone meets it on 2024-09-03");
    }

    [Fact]
    public void Json_is_that_of_the_contract()
    {
        JsonNode document = JsonNode.Parse(CrsRun.Of("eligibility", Couple, "--on", "2026-03-01", "--json").Output)!;
        ((string)document["schema"]!, (string)document["id"]!, (string)document["on"]!, (string)document["invitedUnder"]!)
            .Should()
            .Be(("crs-eligibility/1", "couple-welder-nurse", "2026-03-01", "PNP"));
        document["programs"]!.AsArray()
            .Select(static p => $"{p!["program"]} {p["eligible"]}")
            .Should()
            .Equal("CEC true", "FSW true", "FST true");
        document["programs"]![0]!["requirements"]![0]!.ToJsonString().Should().Be(
            """{"id":"cec.experience","outcome":"met","actual":4697.14,"required":1560"""
                + ""","citation":"IRPR 87.1(2)(a), 87.1(3), 73(1) and (2)","earliestDate":null}""");
        document["programs"]![0]!["excludedWork"]!.ToJsonString().Should().Be("""[{"index":0,"reasons":["abroad","outsideWindow"]}]""");
        ((int)document["programs"]![1]!["grid"]!.AsArray().Sum(static line => (int)line!["points"]!)).Should().Be(71);
        document["categories"]!.AsArray()
            .Where(static c => c!["qualifies"] is JsonValue verdict && (bool)verdict)
            .Select(static c => (string)c!["category"]!)
            .Should()
            .Equal("trades");
    }

    [Fact]
    public void A_missing_province_leaves_the_verdict_open()
    {
        string json = File.ReadAllText(Developer).Replace("\"intendedProvince\": \"ON\",", string.Empty, StringComparison.Ordinal);
        JsonNode document = JsonNode.Parse(CrsRun.With(json, "eligibility", "-", "--on", "2026-01-21", "--json").Output)!;
        document["programs"]![0]!["eligible"].Should().BeNull();
        document["programs"]![0]!["requirements"]![2]!.ToJsonString().Should().Be(
            """{"id":"cec.province","outcome":"notAssessed","actual":null"""
                + ""","required":"not QC","citation":"IRPR 87.1(1)","earliestDate":null"""
                + ""","missingFacts":["$.intendedProvince"]}""");
        document["invitedUnder"].Should().BeNull();
    }

    [Fact]
    public void Today_can_be_asked_about_with_a_notice()
    {
        CrsRun run = CrsRun.Of("eligibility", Developer);
        run.ExitCode.Should().Be(0);
        run.Output.ReplaceLineEndings(" ")
            .Should()
            .Contain("Notice: Regulations are current to 2026-06-14; later changes are not reflected.");
    }

    [Fact]
    public void Dates_before_Express_Entry_are_refused()
    {
        CrsRun run = CrsRun.Of("eligibility", Developer, "--on", "2014-12-31");
        run.ExitCode.Should().Be(3);
        run.Error.Should().Be(
            "crs: Eligibility is not assessed for 2014-12-31: Express Entry began on 2015-01-01. Choose a later day with --on DATE.\n");
    }

    [Theory]
    [InlineData(
        """{"age":30,"education":"doctoral","firstLanguage":null}""",
        "standard input: this is a crs-factors/1 document; this command needs the dated facts of a crs-profile/1 document.")]
    [InlineData(
        """
        {"schema":"crs-profile/1","principal":{"dateOfBirth":"1995-08-14",
        "work":[{"noc":"99999","country":"CA","start":"2000-01-01","hoursPerWeek":200}]}}
        """,
        "$.principal.work[0].noc: '99999' is not a NOC 2021 unit group")]
    [InlineData("{", "this is not valid JSON")]
    public void Bad_input_is_told(string json, string sentence)
    {
        CrsRun run = CrsRun.With(json, "eligibility", "-", "--on", "2026-01-21");
        run.ExitCode.Should().Be(2);
        run.Output.Should().BeEmpty();
        run.Error.Should().Contain(sentence);
    }
}
