using System.Text.Json.Nodes;

namespace CrsCalculator.Cli.Tests;

/// <summary><c>crs check</c>: what is wrong with the facts, what was assumed, and what is missing.</summary>
public class CheckTests
{
    private static readonly string Developer = CrsRun.Example("profile-cec.json");

    [Fact]
    public void A_document_without_issues_shows_what_was_assumed_and_what_is_missing()
    {
        CrsRun run = CrsRun.Of("check", Developer, "--on", "2026-03-01");
        (run.ExitCode, run.Error).Should().Be((0, string.Empty));
        string text = run.Output.ReplaceLineEndings(" ");
        text.Should().Contain("can be scored: no issue was found on 2026-03-01")
            .And.Contain("Notice: $.principal.work: No work history from 2023-06-16 to 2023-09-04 (81 days).")
            .And.Contain("Facts that are missing, the most decisive first")
            .And.Contain("($.familySize)")
            .And.NotContain("CRS");
    }

    [Fact]
    public void Facts_are_checked_where_points_are_not_available()
    {
        CrsRun.Of("score", Developer).ExitCode.Should().Be(3);
        CrsRun run = CrsRun.Of("check", Developer);
        (run.ExitCode, run.Error).Should().Be((0, string.Empty));
        run.Output.ReplaceLineEndings(" ").Should()
            .MatchRegex("no issue was found on 2026-11-[0-9]+, but the points of that day are not available")
            .And.NotContain("can be scored");
    }

    [Fact]
    public void Every_issue_is_listed_with_what_was_found_and_what_was_meant()
    {
        const string Profile =
            """
            {"schema":"crs-profile/1","principal":{"dateOfBirth":"1990-01-01","languageTest":[],
            "languageTests":[{"test":"IELTS","takenOn":"2025-02-08","listening":8,"reading":7,"writing":7,"speaking":7}],
            "work":[{"noc":21222,"country":"UK","start":"2020-01-01","hoursPerWeek":"40"}],
            "education":[{"level":"bachelor","country":"CA","awardedOn":"2015-05"}]}}
            """;
        CrsRun run = CrsRun.With(Profile, "check", "-", "--on", "2026-03-01");
        (run.ExitCode, run.Output).Should().Be((2, string.Empty));
        run.Error.Split('\n')[..^1].Should().HaveCount(6);
        run.Error.Should().Contain("$.principal.languageTest: 'languageTest' is not a field of this format; did you mean 'languageTests'?")
            .And.Contain("$.principal.languageTests[0].test: 'IELTS' is not a value of this field; did you mean 'ieltsGeneralTraining'?")
            .And.Contain("$.principal.work[0].noc: found 21222, a number; write it in quotation marks: \"21222\"")
            .And.Contain("$.principal.work[0].country: 'UK' is not an ISO 3166-1 country code (two capital letters); did you mean GB?")
            .And.Contain("$.principal.work[0].hoursPerWeek: found a number in quotation marks (40); expected a number")
            .And.Contain("$.principal.education[0].level: 'bachelor' is not a value of this field; did you mean 'bachelorsOrThreeYear'?");
    }

    [Fact]
    public void A_decimal_comma_that_breaks_the_JSON_is_named_at_its_place()
    {
        const string Profile = "{\"schema\":\"crs-profile/1\",\n\"principal\":{\"work\":[{\"hoursPerWeek\":37,5}]}}";
        CrsRun.With(Profile, "check", "-").Error.Should().Be(
            "crs: standard input: $: this is not valid JSON (line 2, character 41): '37,5' has a decimal comma; write 37.5:\n"
            + "    \"principal\":{\"work\":[{\"hoursPerWeek\":37,5}]}}\n"
            + "                                            ^\n");
    }

    [Fact]
    public void A_birth_in_the_future_is_one_issue()
    {
        string profile = File.ReadAllText(Developer).Replace("1995-08-14", "2096-08-14", StringComparison.Ordinal);
        CrsRun.With(profile, "check", "-", "--on", "2026-03-01").Error.Should().Be(
            "crs: standard input: $.principal.dateOfBirth: the date of birth, 2096-08-14, is after 2026-03-01; correct it\n");
    }

    [Fact]
    public void Json_has_the_issues_too()
    {
        JsonNode good = JsonNode.Parse(CrsRun.Of("check", Developer, "--on", "2026-03-01", "--json").Output)!;
        ((bool)good["canBeScored"]!, good["issues"]!.AsArray().Count).Should().Be((true, 0));
        good["missingFacts"]!.AsArray().Select(static fact => fact!["unlocks"]!.AsArray().Count).Should()
            .BeInDescendingOrder().And.NotBeEmpty();
        CrsRun run = CrsRun.With("""{"schema":"crs-profile/1","principal":{}}""", "check", "-", "--json", "--lang", "fr");
        run.ExitCode.Should().Be(2);
        JsonNode bad = JsonNode.Parse(run.Output)!;
        ((bool)bad["canBeScored"]!, (string)bad["issues"]![0]!["code"]!).Should().Be((false, "missingField"));
    }

    [Fact]
    public void Factors_are_checked_without_questions()
    {
        CrsRun run = CrsRun.Of("check", CrsRun.Example("factors-single.json"), "--on", "2026-03-01");
        run.ExitCode.Should().Be(0);
        run.Output.ReplaceLineEndings(" ").Should()
            .Contain("can be scored")
            .And.Contain("nothing more can be checked").And.NotContain("missing");
    }

    [Fact]
    public void Dates_before_Express_Entry_are_refused() =>
        CrsRun.Of("check", Developer, "--on", "2014-12-31").ExitCode.Should().Be(3);
}
