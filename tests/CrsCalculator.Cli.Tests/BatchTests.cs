using System.Text;
using System.Text.Json.Nodes;
using CrsCalculator.Json;
using CrsCalculator.TestKit.Generators;
using NodaTime;

namespace CrsCalculator.Cli.Tests;

[Properties(Arbitrary = [typeof(CrsArbitraries)])]
public class BatchTests
{
    private const string Good = """{"id":"a","age":30,"education":"doctoral","firstLanguage":null}""";
    private const string Bad = """{"id":"b","age":200,"education":"phd","firstLanguage":null}""";
    private static readonly string[] On = ["--on", "2026-01-21"];

    [Fact]
    public void Each_line_gives_one_line_in_order()
    {
        CrsRun run = CrsRun.Of(["batch", CrsRun.Example("candidates.jsonl"), .. On]);
        run.ExitCode.Should().Be(0);
        run.Error.Should().BeEmpty();
        run.OutputLines.Select(static line => (string)JsonNode.Parse(line)!["id"]!).Should().Equal("anna", "benoit", "chen");
        run.OutputLines[0].Should()
            .Be("""{"id":"anna","ruleset":"2025-03-25","total":404,"core":378,"spouse":0,"transferability":26,"additional":0}""");
    }

    [Property(MaxTest = 50)]
    public void A_batch_scores_as_the_library(CrsFactors[] candidates)
    {
        string input = string.Concat(candidates.Select(static c => JsonLine(c) + "\n"));
        CrsRun run = CrsRun.With(input, ["batch", .. On]);
        run.ExitCode.Should().Be(candidates.Length == 0 ? 2 : 0);
        run.OutputLines.Select(static line => (int)JsonNode.Parse(line)!["total"]!)
            .Should()
            .Equal(candidates.Select(static c => ExpressEntry.Official.Score(c, new LocalDate(2026, 1, 21)).Total));
    }

    [Fact]
    public void Each_line_has_what_must_be_said_of_rules_and_documents()
    {
        string profile = File.ReadAllText(CrsRun.Example("profile-couple.json")).ReplaceLineEndings(" ");
        string[] said =
        [
            .. CrsRun.With($"{Good}\n{profile}\n", "batch", "-", "--rules", "last-held").OutputLines.Select(
                static line =>
                    string.Join(" ", JsonNode.Parse(line)!["notices"]!.AsArray().Select(static notice => (string)notice!["code"]!))),
        ];
        said.Should().HaveCount(2);
        said[0].Should().Be("rulesForDateNotHeld");
        said[1].Should().StartWith("rulesForDateNotHeld ").And.Contain("gapInWork").And.NotMatch(
            "*rulesForDateNotHeld*rulesForDateNotHeld*");
    }

    [Fact]
    public void A_bad_line_does_not_stop_the_others()
    {
        CrsRun run = CrsRun.With($"{Good}\n\n{Bad}\n   \nnot json\n{Good}\n", ["batch", .. On]);
        run.ExitCode.Should().Be(2);
        run.OutputLines.Should().HaveCount(4);
        JsonNode bad = JsonNode.Parse(run.OutputLines[1])!;
        ((string)bad["id"]!, (int)bad["line"]!).Should().Be(("b", 3));
        bad["errors"]!.AsArray()
            .Select(static error => $"{error!["path"]} {error["code"]}")
            .Should()
            .Equal("$.age outOfRange", "$.education unknownValue");
        JsonNode malformed = JsonNode.Parse(run.OutputLines[2])!;
        (malformed["id"], (int)malformed["line"]!).Should().Be((null, 5));
        run.Error.Should().Contain(
            "crs: standard input: line 3: $.age: 200 is out of range").And.Contain(
                "line 5: $: this is not valid JSON").And.Contain("2 of 4 lines were not scored");
    }

    [Fact]
    public void Windows_line_ends_a_byte_order_mark_and_a_missing_last_end_are_no_problem() =>
        CrsRun.With($"\uFEFF{Good}\r\n\r\n{Good}", ["batch", "-", .. On]).OutputLines.Should().HaveCount(2);

    [Fact]
    public void An_input_without_candidates_is_told()
    {
        CrsRun run = CrsRun.With("\n  \n", ["batch", .. On]);
        (run.ExitCode, run.Output).Should().Be((2, string.Empty));
        run.Error.Should().Be("crs: standard input: there is nothing to read; a candidate on each line is expected.\n");
    }

    [Theory]
    [InlineData(1_048_577)]
    [InlineData(2_000_000)]
    [InlineData(10_000_000)]
    public void A_line_that_is_too_long_is_told_and_the_next_one_is_scored(int length)
    {
        CrsRun run = CrsRun.With($"{Good}\n{new string('x', length)}\n{Good}\n", ["batch", .. On]);
        run.ExitCode.Should().Be(2);
        run.OutputLines.Should().HaveCount(3);
        run.OutputLines[1].Should().StartWith("""{"id":null,"line":2,"errors":[{"path":"$","code":"tooLong",""");
        run.OutputLines[2].Should().Contain("\"total\"");
    }

    [Fact]
    public void A_long_line_within_the_limit_is_read() =>
        CrsRun.With(
            $"{Good.Replace("\"a\"", $"\"{new string('x', 1_000_000)}\"", StringComparison.Ordinal)}\n{Good}\n",
            ["batch", .. On]).ExitCode.Should().Be(0);

    [Property(MaxTest = 30)]
    public void The_pieces_in_which_input_arrives_change_nothing(CrsFactors[] candidates, byte piece)
    {
        byte[] input = Encoding.UTF8.GetBytes(string.Concat(candidates.Select(static c => JsonLine(c) + "\n")));
        string whole = CrsRun.With(input, ["batch", .. On]).Output;
        CrsRun.With(new PieceStream(input, 1 + piece), ["batch", .. On]).Output.Should().Be(whole);
    }

    [Fact]
    public void A_spouse_who_was_left_out_is_said_on_the_line() =>
        CrsRun.With(Good.Replace("}", ""","spouse":{"education":"doctoral"}}""", StringComparison.Ordinal), ["batch", .. On]).Output
            .Should().Contain("\"notices\":[{\"code\":\"spouseIgnored\"");

    [Fact]
    public void Rules_that_are_not_in_force_are_said_on_every_line() =>
        CrsRun.With($"{Good}\n{Good}\n", "batch", "--rules", "last-held").OutputLines.Should()
            .OnlyContain(static line => line.Contains("rulesForDateNotHeld", StringComparison.Ordinal));

    [Fact]
    public void Notices_of_the_rules_and_of_the_line_stand_together()
    {
        string line = CrsRun.With(Good.Replace("}", ""","spouse":{}}""", StringComparison.Ordinal), "batch", "--rules", "last-held").Output;
        JsonNode.Parse(line)!["notices"]!.AsArray()
            .Select(static notice => (string)notice!["code"]!)
            .Should()
            .Equal("rulesForDateNotHeld", "spouseIgnored");
    }

    [Fact]
    public void A_failed_run_leaves_the_output_file_as_it_was()
    {
        using var output = new TemporaryFile("old");
        CrsRun.With("id,colour\n", ["batch", "--format", "csv", "-o", output.Path, .. On]).ExitCode.Should().Be(2);
        output.Content.Should().Be("old");
        Directory.GetFiles(Path.GetDirectoryName(output.Path)!, Path.GetFileName(output.Path) + ".*.tmp").Should().BeEmpty();
    }

    [Fact]
    public void A_link_to_the_input_is_the_input()
    {
        using var input = new TemporaryFile($"{Good}\n", ".jsonl");
        string link = input.Path + ".link";
        File.CreateSymbolicLink(link, input.Path);
        try
        {
            CrsRun.Of(["batch", input.Path, "-o", link, .. On]).Error.Should().Contain("input and output are the same file");
            input.Content.Should().Be($"{Good}\n");
        }
        finally
        {
            File.Delete(link);
        }
    }

    [Fact]
    public void The_rules_are_never_overwritten()
    {
        using var rules = new TemporaryFile(CrsRun.Of("rules", "export", "2025-03-25").Output);
        CrsRun.With(Good, ["batch", "--rules", rules.Path, "-o", rules.Path, .. On]).ExitCode.Should().Be(2);
        rules.Content.Should().Contain("crs-ruleset/1");
    }

    [Fact]
    public void A_refused_date_scores_nothing()
    {
        CrsRun run = CrsRun.With(Good, "batch");
        (run.ExitCode, run.Output).Should().Be((3, string.Empty));
    }

    [Fact]
    public void An_input_without_a_candidate_leaves_the_output_that_was_there()
    {
        using var input = new TemporaryFile("\n  \n", ".jsonl");
        using var output = new TemporaryFile("kept");
        CrsRun.Of(["batch", input.Path, "-o", output.Path, .. On]).ExitCode.Should().Be(2);
        File.ReadAllText(output.Path).Should().Be("kept");
        CrsRun.Of(["batch", input.Path, "-o", "no/such/folder/out.jsonl", .. On]).Error.Should().Contain("there is no such folder");
    }

    [Fact]
    public void A_file_that_is_not_there_yet_is_made()
    {
        using var input = new TemporaryFile(Good);
        string made = Path.Combine(Path.GetTempPath(), $"{Guid.NewGuid():n}.jsonl");
        CrsRun.Of(["batch", input.Path, "-o", made, .. On]).Should().Be(new CrsRun(0, string.Empty, string.Empty));
        File.ReadAllText(made).Should().Contain("\"total\"");
        File.Delete(made);
    }

    [Fact]
    public void Output_goes_to_a_file_and_never_over_the_input()
    {
        using var input = new TemporaryFile($"{Good}\n", ".jsonl");
        using var output = new TemporaryFile("old");
        CrsRun.Of(["batch", input.Path, "-o", output.Path, .. On]).Output.Should().BeEmpty();
        output.Content.Should().StartWith("{\"id\":\"a\"").And.EndWith("}\n");

        CrsRun same = CrsRun.Of(["batch", input.Path, "-o", input.Path, .. On]);
        same.ExitCode.Should().Be(2);
        same.Error.Should().Contain("input and output are the same file");
        input.Content.Should().Be($"{Good}\n");
        CrsRun.Of(["batch", input.Path, "-o", "no/such/folder/out.jsonl", .. On]).ExitCode.Should().Be(2);
    }

    [Fact]
    public void A_missing_file_is_told() =>
        CrsRun.Of(["batch", "no.jsonl", .. On]).Error.Should().Contain("no.jsonl: there is no such file.");

    private static string JsonLine(CrsFactors factors) => CrsDocument.Of(factors).ToJson();
}
