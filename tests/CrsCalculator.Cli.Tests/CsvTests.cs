using System.Text.Json.Nodes;

namespace CrsCalculator.Cli.Tests;

public class CsvTests
{
    private const string Header = "id,age,education,firstLanguage.language,firstLanguage.listening,firstLanguage.reading,firstLanguage.writing,firstLanguage.speaking,accompanyingSpouse,spouse.education,spouse.firstLanguage.language,spouse.firstLanguage.listening,spouse.firstLanguage.reading,spouse.firstLanguage.writing,spouse.firstLanguage.speaking";
    private static readonly string[] Batch = ["batch", "--format", "csv", "--on", "2026-01-21"];

    [Fact]
    public void A_file_named_csv_is_read_as_csv()
    {
        CrsRun run = CrsRun.Of("batch", CrsRun.Example("candidates.csv"), "--on", "2026-01-21");
        run.ExitCode.Should().Be(0);
        run.OutputLines.Should().HaveCount(2);
        run.OutputLines[0].Should().Be("""{"id":"anna","ruleset":"2025-03-25","total":404,"core":378,"spouse":0,"transferability":26,"additional":0}""");
    }

    [Fact]
    public void Columns_and_JSON_score_alike()
    {
        CrsRun csv = CrsRun.With($"{Header}\n7,30,doctoral,french,7,7,7,8,TRUE,oneYear,english,5,5,5,5\n", Batch);
        CrsRun json = CrsRun.With(
            """{"id":"7","age":30,"education":"doctoral","firstLanguage":{"language":"french","listening":7,"reading":7,"writing":7,"speaking":8},"accompanyingSpouse":true,"spouse":{"education":"oneYear","firstLanguage":{"language":"english","listening":5,"reading":5,"writing":5,"speaking":5}}}""",
            "batch", "--on", "2026-01-21");
        csv.ExitCode.Should().Be(0);
        csv.Output.Should().Be(json.Output);
    }

    [Fact]
    public void Empty_cells_are_missing_fields_and_empty_objects_are_null()
    {
        CrsRun run = CrsRun.With($"{Header}\nx,30,doctoral,,,,,,,,,,,,\n", Batch);
        run.ExitCode.Should().Be(0);
        ((int)JsonNode.Parse(run.Output)!["total"]!).Should().Be(105 + 150);
    }

    [Fact]
    public void A_bad_line_has_the_paths_of_the_JSON_format_and_does_not_stop_the_others()
    {
        CrsRun run = CrsRun.With($"{Header}\n\nx,200,phd,english,9,9,15,,,,,,,,\ny,30,doctoral,,,,,,,,,,,,\n", Batch);
        run.ExitCode.Should().Be(2);
        JsonNode bad = JsonNode.Parse(run.OutputLines[0])!;
        ((string)bad["id"]!, (int)bad["line"]!).Should().Be(("x", 3));
        bad["errors"]!.AsArray().Select(static error => $"{error!["path"]} {error["code"]}").Should().Equal(
            "$.age outOfRange", "$.education unknownValue", "$.firstLanguage.writing outOfRange", "$.firstLanguage.speaking missingField");
        run.OutputLines[1].Should().Contain("\"total\":255");
    }

    [Theory]
    [InlineData("x,30,doctoral", "cellCount")]
    [InlineData("x,30,doctoral,,,,,,,,,,,,,,,", "cellCount")]
    [InlineData("\"x,30,doctoral,,,,,,,,,,,,", "malformedCsv")]
    [InlineData("x,thirty,doctoral,,,,,,,,,,,,", "wrongType")]
    [InlineData("x,30.5,doctoral,,,,,,,,,,,,", "wrongType")]
    [InlineData("x,30,5,,,,,,,,,,,,", "wrongType")]
    [InlineData("x,30,doctoral,,,,,,yes,,,,,,", "wrongType")]
    public void Cells_that_cannot_be_read_are_told(string line, string code)
    {
        CrsRun run = CrsRun.With($"{Header}\n{line}\ny,30,doctoral,,,,,,,,,,,,\n", Batch);
        run.ExitCode.Should().Be(2);
        run.OutputLines.Should().HaveCount(2);
        run.OutputLines[0].Should().Contain($"\"line\":2").And.Contain(code);
    }

    [Fact]
    public void Quoted_cells_and_text_that_looks_like_a_number_are_read() =>
        CrsRun.With($"{Header}\n\"Doe, \"\"J\"\"\",\"30\",\"doctoral\",,,,,,,,,,,,\n007,30,doctoral,,,,,,,,,,,,\n", Batch).OutputLines
            .Select(static line => (string)JsonNode.Parse(line)!["id"]!).Should().Equal("Doe, \"J\"", "007");

    [Fact]
    public void Columns_that_are_none_are_refused_all_at_once()
    {
        CrsRun run = CrsRun.With("id,age,colour,education,age,firstLanguage\n", Batch);
        run.ExitCode.Should().Be(2);
        run.Output.Should().BeEmpty();
        run.Error.Should().Contain("line 1: 'colour' is not a column").And.Contain("line 1: 'firstLanguage' is not a column").And.Contain("line 1: 'age' stands twice");
    }
}
