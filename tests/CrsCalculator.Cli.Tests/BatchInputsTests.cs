using System.Text;
using System.Text.Json.Nodes;

namespace CrsCalculator.Cli.Tests;

/// <summary>Files, folders and documents as the input of a batch.</summary>
public sealed class BatchInputsTests : IDisposable
{
    private static readonly string[] On = ["--on", "2026-01-21"];
    private readonly string _folder = Directory.CreateTempSubdirectory("crs-batch").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void A_document_on_several_lines_is_one_candidate_with_the_score_of_crs_score()
    {
        foreach (string example in (string[])["profile-cec.json", "profile-couple.json", "factors-single.json"])
        {
            string path = CrsRun.Example(example);
            CrsRun run = CrsRun.Of(["batch", path, .. On]);
            run.ExitCode.Should().Be(0);
            JsonNode line = JsonNode.Parse(run.OutputLines.Should().ContainSingle().Subject)!;
            JsonNode score = JsonNode.Parse(CrsRun.Of(["score", path, "--json", .. On]).Output)!;
            foreach (string field in (string[])["id", "total", "core", "spouse", "transferability", "additional"])
            {
                line[field]?.ToJsonString().Should().Be(score[field]?.ToJsonString(), $"of {field} in {example}");
            }

            ((string)line["file"]!, line["line"]).Should().Be((path, null));
        }
    }

    [Fact]
    public void Results_are_in_the_order_of_the_inputs_and_name_file_and_line()
    {
        string lines = CrsRun.Example("candidates.jsonl");
        Copy("b.json", "profile-couple.json");
        Copy("a.json", "factors-single.json");
        Write("notes.txt", "not read");
        CrsRun run = CrsRun.Of(["batch", lines, _folder, CrsRun.Example("candidates.csv"), .. On]);
        (run.ExitCode, run.Error).Should().Be((0, string.Empty));
        run.OutputLines.Select(static line => JsonNode.Parse(line)!)
            .Select(static line => $"{Path.GetFileName((string)line["file"]!)}:{line["line"]}")
            .Should()
            .Equal(
                "candidates.jsonl:1",
                "candidates.jsonl:2",
                "candidates.jsonl:3",
                "a.json:",
                "b.json:",
                "candidates.csv:2",
                "candidates.csv:3");
    }

    [Fact]
    public void A_bad_file_does_not_stop_the_others_and_its_errors_name_it()
    {
        string broken = Write("broken.json", "{\n  \"id\": \"x\",\n");
        string header = Write("header.csv", "id,colour\n");
        string empty = Write("empty.jsonl", "\n");
        string bad = Write("bad.json", """{ "id": "old", "age": 200, "education": "doctoral", "firstLanguage": null }""");
        string missing = Path.Combine(_folder, "missing.json");
        string none = Directory.CreateDirectory(Path.Combine(_folder, "none")).FullName;
        string good = CrsRun.Example("factors-single.json");
        CrsRun run = CrsRun.Of(["batch", broken, header, empty, bad, missing, none, good, .. On]);
        run.ExitCode.Should().Be(ExitCode.Invalid);
        run.OutputLines.Select(static line => JsonNode.Parse(line)!)
            .Select(static line => $"{Path.GetFileName((string)line["file"]!)} {line["id"]} {line["errors"]?[0]!["code"] ?? line["total"]}")
            .Should()
            .Equal(
                "broken.json x malformedJson",
                "header.csv  notReadable",
                "empty.jsonl  notReadable",
                "bad.json old outOfRange",
                "missing.json  notReadable",
                "none  notReadable",
                $"factors-single.json {JsonNode.Parse(File.ReadAllText(good))!["id"]} {ScoreOf(good)}");
        run.OutputLines.Take(6).Should().OnlyContain(static line => line.Contains("\"line\":null", StringComparison.Ordinal));
        run.Error.Should().Contain($"crs: {broken}: $: this is not valid JSON (line 3")
            .And.Contain($"crs: {header}: line 1: 'colour' is not a column.")
            .And.Contain($"crs: {empty}: there is nothing to read")
            .And.Contain($"crs: {bad}: $.age: 200 is out of range")
            .And.Contain($"crs: {missing}: there is no such file.")
            .And.Contain($"crs: {none}: there is no document (*.json) in this folder.")
            .And.EndWith("crs: 6 of 7 candidates were not scored; each is reported above and in the output.\n");
    }

    [Fact]
    public void A_bad_line_of_several_files_has_its_file_and_its_number()
    {
        string lines = Write("lines.jsonl", "\n{}\n");
        CrsRun run = CrsRun.Of(["batch", lines, CrsRun.Example("candidates.jsonl"), .. On]);
        run.ExitCode.Should().Be(ExitCode.Invalid);
        run.OutputLines.Should().HaveCount(4);
        JsonNode bad = JsonNode.Parse(run.OutputLines[0])!;
        ((string)bad["file"]!, (int)bad["line"]!).Should().Be((lines, 2));
        run.Error.Should().StartWith($"crs: {lines}: line 2: $.age: ");
    }

    [Fact]
    public void A_document_that_cannot_be_read_says_what_crs_score_says()
    {
        string path = Write("broken.json", "{\n  \"id\": \"x\"\n  \"age\": 30\n}\n");
        string said = CrsRun.Of(["score", path, .. On]).Error;
        said.Should().Contain("this is not valid JSON");
        CrsRun.Of(["batch", path, .. On]).Error.Should().StartWith(said).And.NotContain("line 1:");
    }

    [Fact]
    public void JSON_Lines_in_a_file_named_as_a_document_are_read_on_request()
    {
        string path = Write("lines.json", File.ReadAllText(CrsRun.Example("candidates.jsonl")));
        CrsRun.Of(["batch", path, .. On]).Error.Should().Contain("If each of its lines is a candidate, add --format jsonl");
        CrsRun run = CrsRun.Of(["batch", path, "--format", "jsonl", .. On]);
        run.ExitCode.Should().Be(0);
        run.Output.Should().Be(CrsRun.Of(["batch", CrsRun.Example("candidates.jsonl"), .. On]).Output);
    }

    [Fact]
    public void Standard_input_can_be_one_of_several_inputs_and_only_once()
    {
        string lines = File.ReadAllText(CrsRun.Example("candidates.jsonl"));
        CrsRun run = CrsRun.With(lines, ["batch", CrsRun.Example("factors-single.json"), "-", .. On]);
        run.ExitCode.Should().Be(0);
        run.OutputLines.Should().HaveCount(4);
        run.OutputLines[3].Should().Contain("\"file\":\"-\",\"line\":3,");
        CrsRun.Of(["batch", "-", "-", .. On]).Error.Should().Contain("standard input can be read only once");
        CrsRun.Of(["batch", "-", "a.json", "--rules", "-", .. On]).Error.Should().Contain("both the input and the rules");
    }

    [Fact]
    public void The_output_is_never_an_input_nor_a_new_document_in_a_folder_that_is_read()
    {
        string document = Copy("a.json", "factors-single.json");
        string before = File.ReadAllText(document);
        CrsRun.Of(["batch", _folder, "-o", document, .. On]).ExitCode.Should().Be(ExitCode.Invalid);
        CrsRun.Of(["batch", CrsRun.Example("candidates.jsonl"), document, "-o", document, .. On]).Error.Should()
            .Contain("input and output are the same file");
        CrsRun.Of(["batch", _folder, "-o", Path.Combine(_folder, "new.json"), .. On]).Error.Should()
            .Contain("so it would be an input the next time");
        File.ReadAllText(document).Should().Be(before);
        Directory.GetFiles(_folder).Should().Equal(document);
    }

    /// <summary>The lines of a file are cut the same way wherever the reads of the file end.</summary>
    [Theory]
    [InlineData(1)]
    [InlineData(7)]
    [InlineData(1000)]
    public void The_pieces_in_which_lines_arrive_change_nothing(int piece)
    {
        string candidates = File.ReadAllText(CrsRun.Example("candidates.jsonl"));
        byte[] input = Encoding.UTF8.GetBytes($"\uFEFF\n{candidates}\r\n \n{{}}\n{candidates.TrimEnd()}");
        CrsRun whole = CrsRun.With(input, ["batch", .. On]);
        whole.OutputLines.Should().HaveCount(7);
        whole.OutputLines[3].Should().StartWith("{\"id\":null,\"line\":7,");
        CrsRun.With(new PieceStream(input, piece), ["batch", .. On]).Should().Be(whole);
    }

    [Theory]
    [InlineData(1_048_576, false)]
    [InlineData(1_048_577, true)]
    public void A_line_is_too_long_from_one_byte_more_than_a_document_may_have(int length, bool isTooLong)
    {
        string line = """{"id":"a","age":30,"education":"doctoral","firstLanguage":null}""";
        string longer = line + new string(' ', length - line.Length);
        foreach (int piece in (int[])[100_000, 1_048_577, 5_000_000])
        {
            var input = new PieceStream(Encoding.UTF8.GetBytes($"{line}\n{longer}\n{line}"), piece);
            CrsRun run = CrsRun.With(input, ["batch", .. On]);
            run.OutputLines.Select(static answer => answer.Contains("tooLong", StringComparison.Ordinal)).Should()
                .Equal(false, isTooLong, false);
        }
    }

    private static int ScoreOf(string path) => (int)JsonNode.Parse(CrsRun.Of(["score", path, "--json", .. On]).Output)!["total"]!;

    private string Copy(string name, string example) => Write(name, File.ReadAllText(CrsRun.Example(example)));

    private string Write(string name, string content)
    {
        string path = Path.Combine(_folder, name);
        File.WriteAllText(path, content);
        return path;
    }
}
