using System.Text.Json.Nodes;

namespace CrsCalculator.Cli.Tests;

public class CsvTests
{
    private const string Header = "id,age,education,firstLanguage.language,firstLanguage.listening,firstLanguage.reading,"
        + "firstLanguage.writing,firstLanguage.speaking,accompanyingSpouse,spouse.education,spouse.firstLanguage.language,"
        + "spouse.firstLanguage.listening,spouse.firstLanguage.reading,spouse.firstLanguage.writing,spouse.firstLanguage.speaking";
    private static readonly string[] Batch = ["batch", "--format", "csv", "--on", "2026-01-21"];

    [Fact]
    public void A_file_named_csv_is_read_as_csv()
    {
        CrsRun run = CrsRun.Of("batch", CrsRun.Example("candidates.csv"), "--on", "2026-01-21");
        run.ExitCode.Should().Be(0);
        run.OutputLines.Should().HaveCount(2);
        run.OutputLines[0].Should()
            .Be("""{"id":"anna","ruleset":"2025-03-25","total":404,"core":378,"spouse":0,"transferability":26,"additional":0}""");
    }

    [Fact]
    public void Columns_and_JSON_score_alike()
    {
        CrsRun csv = CrsRun.With($"{Header}\n7,30,doctoral,french,7,7,7,8,TRUE,oneYear,english,5,5,5,5\n", Batch);
        CrsRun json = CrsRun.With(
            """{"id":"7","age":30,"education":"doctoral","firstLanguage":{"language":"french","listening":7"""
                + ""","reading":7,"writing":7,"speaking":8},"accompanyingSpouse":true"""
                + ""","spouse":{"education":"oneYear","firstLanguage":{"language":"english","listening":5,"reading":5"""
                + ""","writing":5,"speaking":5}}}""",
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
    [InlineData("x,5.,doctoral,,,,,,,,,,,,", "wrongType")]
    [InlineData("x,030,doctoral,,,,,,,,,,,,", "wrongType")]
    [InlineData("x,1234567890123456789012345678901234567,doctoral,,,,,,,,,,,,", "outOfRange")]
    [InlineData("x,30,doctoral,,,,,,,,,,,,\ry,45,doctoral,,,,,,,,,,,,", "malformedCsv")]
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

    [Theory]
    [InlineData("\"\"", null)]
    [InlineData("\"a\"", "a")]
    [InlineData(" \t\"a\"\t ", "a")]
    [InlineData("\" a \"", " a ")]
    [InlineData("\"a,b\"", "a,b")]
    [InlineData("\"\"\"\"", "\"")]
    [InlineData("\"\"\"a\"\"\"", "\"a\"")]
    [InlineData("\u00a0a\u00a0", "\u00a0a\u00a0")]
    [InlineData("'a'", "'a'")]
    [InlineData("#a", "#a")]
    [InlineData("\uFEFFa", "a")]
    public void A_quoted_cell_is_read_without_its_quotes(string cell, string? id) =>
        ((string?)JsonNode.Parse(CrsRun.With($"{Header}\n{cell},30,doctoral,,,,,,,,,,,,\n", Batch).Output)!["id"]).Should().Be(id);

    [Theory]
    [InlineData("\"a\"b")]
    [InlineData("a\"b\"")]
    [InlineData("a\"b")]
    [InlineData("a\"\"b")]
    [InlineData("\"\"a")]
    [InlineData("\"a\" \"b\"")]
    [InlineData("\"a\"\"")]
    [InlineData("\"a\rb\"")]
    [InlineData("\u00a0\"a\"")]
    public void Misplaced_quotes_make_a_line_malformed_and_the_next_line_is_scored(string cell)
    {
        CrsRun run = CrsRun.With($"{Header}\n{cell},30,doctoral,,,,,,,,,,,,\ny,30,doctoral,,,,,,,,,,,,\n", Batch);
        run.OutputLines.Should().HaveCount(2);
        run.OutputLines[0].Should().StartWith("{\"id\":null,\"line\":2,").And.Contain("malformedCsv");
        run.OutputLines[1].Should().StartWith("{\"id\":\"y\"");
    }

    [Fact]
    public void A_quoted_line_break_spoils_both_lines_and_the_numbers_stay_those_of_the_file()
    {
        CrsRun run = CrsRun.With(
            $"{Header}\n\"a\nb\",30,doctoral,,,,,,,,,,,,\ny,200,doctoral,,,,,,,,,,,,\nz,30,doctoral,,,,,,,,,,,,\n",
            Batch);
        run.OutputLines.Select(static line => $"{JsonNode.Parse(line)!["line"]} {JsonNode.Parse(line)!["errors"]?[0]!["code"]}")
            .Should().Equal("2 malformedCsv", "3 malformedCsv", "4 outOfRange", " ");
    }

    [Fact]
    public void A_long_cell_within_the_limit_is_read()
    {
        string id = new('x', 1_000_000);
        CrsRun.With($"{Header}\n\"{id}\",30,doctoral,,,,,,,,,,,,\n", Batch).Output.Should().StartWith($"{{\"id\":\"{id}\",");
    }

    [Fact]
    public void A_line_that_is_too_long_is_reported_and_the_next_line_is_scored()
    {
        CrsRun run = CrsRun.With($"{Header}\n{new string('x', 2_000_000)}\ny,30,doctoral,,,,,,,,,,,,\n", Batch);
        run.OutputLines[0].Should().StartWith("{\"id\":null,\"line\":2,").And.Contain("tooLong");
        run.OutputLines[1].Should().StartWith("{\"id\":\"y\"");
    }

    [Fact]
    public void A_header_can_have_quotes_and_spaces()
    {
        string header = string.Join(" , ", Header.Split(',').Select(static name => $"\"{name}\""));
        CrsRun.With($"{header}\nx,30,doctoral,,,,,,,,,,,,\n", Batch).Output.Should().StartWith("{\"id\":\"x\"");
    }

    [Fact]
    public void A_line_that_is_not_UTF_8_is_told_and_the_next_one_is_scored()
    {
        byte[] input =
        [
            .. System.Text.Encoding.UTF8.GetBytes($"{Header}\n"),
            .. System.Text.Encoding.Latin1.GetBytes("Ren\u00e9,30,doctoral,,,,,,,,,,,,\n"),
            .. System.Text.Encoding.UTF8.GetBytes("Ren\u00e9,30,doctoral,,,,,,,,,,,,\n"),
        ];
        CrsRun run = CrsRun.With(input, Batch);
        run.OutputLines[0].Should().Contain("notUtf8");
        run.OutputLines[1].Should().StartWith("{\"id\":\"Ren\u00e9\"");
    }

    [Fact]
    public void Lines_that_end_in_CR_alone_are_refused_and_not_lost()
    {
        CrsRun run = CrsRun.With($"{Header}\rx,30,doctoral,,,,,,,,,,,,\r", Batch);
        (run.ExitCode, run.Output).Should().Be((2, string.Empty));
        run.Error.Should().Contain("line 1: the header is not valid CSV").And.Contain("LF or CRLF");
    }

    [Fact]
    public void White_space_around_cells_is_no_part_of_them() =>
        CrsRun.With($"{Header}\n x , 30 , doctoral ,,,,,,,,,,,,\n", Batch).Output.Should().StartWith("{\"id\":\"x\",");

    [Fact]
    public void A_line_with_too_few_cells_still_has_its_id() =>
        CrsRun.With($"{Header}\nx,30\n", Batch).Output.Should().StartWith("{\"id\":\"x\",\"line\":2,");

    [Fact]
    public void Missing_columns_are_told_once() =>
        CrsRun.With("id,age\nx,30\ny,31\n", Batch).Error.Should()
            .Contain("the column 'education' is required").And.Contain("'firstLanguage.speaking'").And.NotContain("line 2");

    [Fact]
    public void A_header_that_is_too_long_is_refused()
    {
        CrsRun run = CrsRun.With($"{new string('x', 2_000_000)}\nx,30\n", Batch);
        (run.ExitCode, run.Output).Should().Be((2, string.Empty));
        run.Error.Should().Contain("the header is longer than");
    }

    [Fact]
    public void A_byte_order_mark_before_blank_lines_is_no_problem() =>
        CrsRun.With($"\uFEFF\n{Header}\nx,30,doctoral,,,,,,,,,,,,\n", Batch).ExitCode.Should().Be(0);

    [Fact]
    public void Columns_that_are_none_are_refused_all_at_once()
    {
        CrsRun run = CrsRun.With("id,age,colour,education,age,firstLanguage\n", Batch);
        run.ExitCode.Should().Be(2);
        run.Output.Should().BeEmpty();
        run.Error.Should().Contain("line 1: 'colour' is not a column").And.Contain(
            "line 1: 'firstLanguage' is not a column").And.Contain("line 1: 'age' appears twice");
    }

    /// <summary>A spreadsheet writes what its language wants between cells: the scores are the same.</summary>
    [Theory]
    [InlineData(';')]
    [InlineData('\t')]
    public void Semicolons_and_tabs_separate_cells_too(char separator)
    {
        string commas = File.ReadAllText(CrsRun.Example("candidates.csv"));
        commas.Should().NotContain("\"");
        CrsRun run = CrsRun.With(commas.Replace(',', separator), "batch", "--format", "csv", "--on", "2026-01-21");
        (run.ExitCode, run.Error).Should().Be((0, string.Empty));
        run.Output.Should().Be(CrsRun.With(commas, "batch", "--format", "csv", "--on", "2026-01-21").Output);
    }

    [Fact]
    public void Extra_columns_are_refused_or_left_out_on_request()
    {
        string[] lines = File.ReadAllLines(CrsRun.Example("candidates.csv"));
        string extra = string.Join('\n', lines.Select(static (line, i) => i == 0 ? $"Notes,{line},Notes" : $"\"a, b\",{line},7"));
        CrsRun refused = CrsRun.With(extra, "batch", "--format", "csv", "--on", "2026-01-21");
        refused.ExitCode.Should().Be(ExitCode.Invalid);
        refused.Error.Should().Contain("'Notes' is not a column").And.Contain("--ignore-extra");

        CrsRun run = CrsRun.With(extra, "batch", "--format", "csv", "--on", "2026-01-21", "--ignore-extra");
        run.ExitCode.Should().Be(0);
        run.Error.Should().Be("crs: standard input: these columns are not fields and were left out: Notes, Notes.\n");
        run.Output.Should().Be(CrsRun.Of("batch", CrsRun.Example("candidates.csv"), "--on", "2026-01-21").Output);
    }

    [Fact]
    public void A_misspelled_column_is_told_with_the_one_that_was_meant() =>
        CrsRun.With("Age,educaton\n", "batch", "--format", "csv", "--on", "2026-01-21").Error.Should()
            .Contain("'Age' is not a column. Did you mean 'age'?").And.Contain("'educaton' is not a column. Did you mean 'education'?");
}
