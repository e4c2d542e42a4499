using System.Security.Cryptography;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using AngleSharp.Html.Parser;

namespace CrsCalculator.Cli.Tests;

/// <summary><c>crs report</c>: one HTML file whose numbers are those of the other commands.</summary>
public class ReportTests
{
    private static readonly string Window = CrsRun.Example("profile-cec-window.json");
    private static readonly string Couple = CrsRun.Example("profile-couple.json");

    [Theory]
    [InlineData("profile-cec.json", "2026-01-21")]
    [InlineData("profile-couple.json", "2026-01-21")]
    [InlineData("profile-fsw-french.json", "2026-10-01")]
    [InlineData("profile-cec-window.json", "2026-02-25")]
    public void Its_numbers_are_those_of_the_other_commands(string example, string on)
    {
        string file = CrsRun.Example(example);
        string report = Report(file, "--on", on, "--target", "600");
        JsonNode score = Json("score", file, "--on", on);
        Regex.Count(report, $">{(int)score["total"]!:N0}</span>").Should().BePositive();
        Rows(report, "factors-table").Should().Be(score["breakdown"]!.AsArray().Count + score["breakdown"]!.AsArray()
            .Select(static line => ((string)line!["factor"]!).Split('.')[0]).Distinct(StringComparer.Ordinal).Count());
        JsonNode plan = Json("improve", file, "--on", on, "--target", "600");
        Rows(report, "levers-table").Should().Be(plan["levers"]!.AsArray().Count);
        JsonNode timeline = Json("timeline", file, "--from", on);
        Rows(report, "timeline-table").Should().Be(timeline["events"]!.AsArray().Count);
        JsonNode checklist = Json("checklist", file, "--on", on);
        Matches(report, "<table id=\"checklist-[a-z0-9-]+\"").Sum(table => Rows(report, table.Split('"')[1]))
            .Should()
            .Be(checklist["items"]!.AsArray().Count);
        Rows(report, "flags-table").Should().Be(checklist["flags"]!.AsArray().Count);
        JsonNode fees = checklist["fees"]!;
        report.Should().Contain($">${(int)fees["total"]! + (int)fees["biometrics"]!["total"]!:N0}</td>");
        foreach (JsonNode? program in Json("eligibility", file, "--on", on)["programs"]!.AsArray())
        {
            Rows(report, $"{program!["program"]}-requirements").Should().Be(program["requirements"]!.AsArray().Count);
        }
    }

    [Theory]
    [InlineData("profile-cec.json", "2026-01-21")]
    [InlineData("profile-couple.json", "2026-01-21")]
    public void Its_rounds_are_those_of_rounds_check(string example, string on)
    {
        string file = CrsRun.Example(example);
        string[][] rows = CellsOf(Report(file, "--on", on), "rounds-table");
        rows.Should().NotBeEmpty();
        JsonNode[] checks = [.. Json("rounds", "check", file)["rounds"]!.AsArray().Select(static round => round!)];
        foreach (string[] row in rows)
        {
            JsonNode check = checks.Single(one => row[0].StartsWith($"{one["number"]}\n", StringComparison.Ordinal));
            (row[2], row[3]).Should().Be(($"{check["cutOff"]}", $"{(int)check["score"]!:N0}"));
            row[5].Should().StartWith((bool?)check["invited"] switch
            {
                true => "yes",
                false => "no",
                _ => "not assessed",
            });
        }
    }

    [Theory]
    [InlineData("french")]
    [InlineData("#414")]
    [InlineData("cec")]
    public void A_round_as_a_target_needs_what_improve_says(string target)
    {
        string file = CrsRun.Example("profile-fsw-french.json");
        JsonNode plan = Json("improve", file, "--on", "2026-05-20", "--target", target);
        string report = Report(file, "--on", "2026-05-20", "--target", target);
        int[] totals = [.. plan["sets"]!.AsArray().Select(static set => (int)set!["total"]!)];
        CellsOf(report, "answer-table").Select(static row => row[0].Replace(",", string.Empty, StringComparison.Ordinal)).Should()
            .Equal(totals.Take(5).Select(static total => $"{total}"));
        report.Contains("already", StringComparison.Ordinal).Should()
            .Be(plan["sets"]!.AsArray().Any(static set => set!["levers"]!.AsArray().Count == 0));
    }

    [Fact]
    public void An_invitation_gives_the_window_and_leaves_out_the_plan()
    {
        string report = Report(Window, "--on", "2026-02-25", "--round", "392");
        report.Should().Contain("<section id=\"application\"").And.Contain("2026-02-23 to 2026-02-28 (Y)");
        report.Should().NotContain("<section id=\"plan\"");
        Report(Window, "--on", "2026-02-25", "--round", "392", "--target", "540").Should().Contain("<section id=\"plan\"");
    }

    [Fact]
    public void The_head_has_what_was_given_and_the_hash_of_the_file()
    {
        string report = Report(
            Couple,
            "--on",
            "2026-01-21",
            "--prepared-by",
            "A & B <LLP>",
            "--prepared-for",
            "C. Client",
            "--licence",
            "R1",
            "--purpose",
            "Options");
        report.Should().Contain("<bdi>A &amp; B &lt;LLP&gt;</bdi>").And.Contain("<bdi>C. Client</bdi>").And.Contain("<bdi>R1</bdi>")
            .And.Contain("<bdi>Options</bdi>").And.Contain("<bdi>couple-welder-nurse</bdi>").And.Contain("id=\"acknowledgement\"");
        report.Should().Contain($"SHA-256 {Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(Couple)))}");
    }

    [Fact]
    public void Rounds_after_the_day_are_left_out()
    {
        string report = Report(Couple, "--on", "2026-01-21");
        report.Should().Contain(">392<").And.NotContain(">393<");
    }

    [Fact]
    public void In_a_gap_it_says_so_and_how_to_go_on()
    {
        CrsRun run = CrsRun.Of("report", CrsRun.Example("profile-cec.json"), "--on", "2026-11-26");
        run.ExitCode.Should().Be(0);
        run.Output.Should().Contain("There is no score for November 26, 2026").And.Contain("<section id=\"programs\"");
        run.Error.Should().Contain("--rules last-held");
        Report(CrsRun.Example("profile-cec.json"), "--on", "2026-11-26", "--rules", "last-held")
            .Should().Contain("This score is provisional.");
    }

    [Fact]
    public void It_is_written_to_a_file()
    {
        using var file = new TemporaryFile(string.Empty, ".html");
        CrsRun run = CrsRun.Of("report", Couple, "--on", "2026-01-21", "--lang", "fr", "-o", file.Path);
        (run.ExitCode, run.Output, run.Error).Should().Be((0, string.Empty, string.Empty));
        File.ReadAllText(file.Path).Should().StartWith("<!DOCTYPE html>\n<html lang=\"fr-CA\">");
    }

    [Fact]
    public void Sections_can_be_chosen()
    {
        string report = Report(Couple, "--on", "2026-01-21", "--sections", "score, programs");
        Matches(report, "<section id=\"[a-z]+\"").Select(static section => section.Split('"')[1])
            .Should()
            .Equal("score", "programs", "notices", "limits");
    }

    [Theory]
    [InlineData("'points' is not a section; these are: summary, score", "--sections", "points")]
    [InlineData("--sections: name at least one of: summary, score", "--sections", ",")]
    [InlineData("is before", "--on", "2026-01-20", "--round", "392")]
    [InlineData("PNP", "--invited-on", "2026-01-21")]
    public void Wrong_usage_is_explained(string expected, params string[] options)
    {
        CrsRun run = CrsRun.Of(["report", Couple, .. options]);
        run.ExitCode.Should().Be(2);
        run.Output.Should().BeEmpty();
        run.Error.Should().Contain(expected);
    }

    [Fact]
    public void Factors_are_not_enough()
    {
        CrsRun run = CrsRun.Of("report", CrsRun.Example("factors-single.json"), "--on", "2026-01-21");
        run.ExitCode.Should().Be(2);
        run.Output.Should().BeEmpty();
    }

    private static string Report(string file, params string[] options)
    {
        CrsRun run = CrsRun.Of(["report", file, .. options]);
        run.ExitCode.Should().Be(0, run.Error);
        return run.Output;
    }

    private static JsonNode Json(params string[] args) => JsonNode.Parse(CrsRun.Of([.. args, "--json"]).Output)!;

    /// <summary>How many rows the body of a table has; none where there is no such table.</summary>
    private static int Rows(string report, string id)
    {
        int start = report.IndexOf($"<table id=\"{id}\"", StringComparison.Ordinal);
        return start < 0 ? 0 : Regex.Count(report[start..report.IndexOf("</table>", start, StringComparison.Ordinal)], "\n<tr") - 1;
    }

    /// <summary>The cells of the body of a table as text; none where there is no such table.</summary>
    private static string[][] CellsOf(string report, string id) =>
    [
        .. new HtmlParser().ParseDocument(report).QuerySelectorAll($"#{id} tbody tr")
            .Select(static row => row.Children.Select(static cell => cell.TextContent.Trim()).ToArray()),
    ];

    private static IEnumerable<string> Matches(string report, string pattern) =>
        Regex.Matches(report, pattern, RegexOptions.None, TimeSpan.FromSeconds(5)).Select(static match => match.Value);
}
