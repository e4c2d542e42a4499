namespace CrsCalculator.Cli.Tests;

/// <summary>Bad input gets sentences with a path, exit code 2, and never a stack trace or a score.</summary>
public class BadInputTests
{
    private const string English9 = """{"language":"english","listening":9,"reading":9,"writing":9,"speaking":9}""";

    [Theory]
    [InlineData(
        """{"age":200,"education":"doctoral","firstLanguage":null}""",
        "standard input: $.age: 200 is out of range; 0 to 120 is allowed")]
    [InlineData(
        """{"age":30,"education":"phd","firstLanguage":null}""",
        "$.education: 'phd' is not a value of this field; it is one of: lessThanSecondary")]
    [InlineData("""{"age":30,"education":"doctoral","firstLanguage":null,"hair":"red"}""", "$.hair: 'hair' is not a field of this format")]
    [InlineData(
        """{"age":30,"education":"doctoral","firstLanguage":null,"canadianWorkYears":-1}""",
        "$.canadianWorkYears: -1 is out of range")]
    [InlineData(
        """{"age":"30","education":"doctoral","firstLanguage":null}""",
        "$.age: found a number in quotation marks (30); expected a whole number")]
    [InlineData("""{"education":"doctoral","firstLanguage":null}""", "$.age: 'age' is required and missing")]
    [InlineData("{\"age\":30", "$: this is not valid JSON (line 1, character 10); look for a missing comma")]
    [InlineData("", "$: there is nothing to read")]
    [InlineData("[]", "$: found an array; expected an object")]
    [InlineData("""{"schema":"crs-profile/1","principal":{}}""", "$.principal.dateOfBirth: 'dateOfBirth' is required and missing")]
    [InlineData(
        """
        {"schema":"crs-profile/1","principal":{"dateOfBirth":"1995-08-14",
        "work":[{"noc":"21232","country":"CA","start":"2003-01-01","hoursPerWeek":40}]}}
        """,
        "$.principal.work[0].start: the work begins on 2003-01-01, before the tenth birthday on 2005-08-14")]
    [InlineData(
        """{"schema":"crs-profile/1","principal":{"dateOfBirth":"2026-08-14"}}""",
        "$.principal.dateOfBirth: the date of birth, 2026-08-14, is after 2026-01-21; correct it")]
    public void A_document(string json, string sentence) => Refused(CrsRun.With(json, "score", "-", "--on", "2026-01-21"), sentence);

    [Fact]
    public void Levels_and_languages()
    {
        Refused(
            CrsRun.With(
                $$"""
                {"age":30,"education":"doctoral",
                "firstLanguage":{{English9.Replace(":9,\"reading", ":15,\"reading", StringComparison.Ordinal)}}}
                """,
                "score", "-", "--on", "2026-01-21"),
            "$.firstLanguage.listening: 15 is out of range; 0 to 12 is allowed");
        Refused(
            CrsRun.With(
                $$"""{"age":30,"education":"doctoral","firstLanguage":{{English9}},"secondLanguage":{{English9}}}""",
                "score",
                "-",
                "--on",
                "2026-01-21"),
            "$.secondLanguage.language: both official languages are english; the second must be the other one");
        Refused(
            CrsRun.With(
                $$"""{"age":30,"education":"doctoral","firstLanguage":null,"secondLanguage":{{English9}}}""",
                "score",
                "-",
                "--on",
                "2026-01-21"),
            "$.secondLanguage: there is a second official language but no first");
    }

    [Fact]
    public void All_problems_at_once()
    {
        CrsRun run = CrsRun.With(
            """{"age":200,"education":"phd","hair":"red","canadianWorkYears":-1}""",
            "score",
            "-",
            "--on",
            "2026-01-21");
        run.ExitCode.Should().Be(2);
        run.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries).Should().HaveCount(5);
    }

    [Fact]
    public void Bad_input_is_told_even_where_the_date_would_be_refused() =>
        CrsRun.With("""{"age":200,"education":"doctoral","firstLanguage":null}""", "score", "-").ExitCode.Should().Be(2);

    [Fact]
    public void A_missing_file() =>
        Refused(CrsRun.Of("score", "no-such-file.json", "--on", "2026-01-21"), "no-such-file.json: there is no such file.");

    [Fact]
    public void A_missing_folder() =>
        Refused(CrsRun.Of("score", "no/such/file.json", "--on", "2026-01-21"), "no/such/file.json: there is no such folder.");

    [Fact]
    public void A_folder() => Refused(CrsRun.Of("score", AppContext.BaseDirectory, "--on", "2026-01-21"), "this is a folder; give a file.");

    [Fact]
    public void A_file_of_10_MB() =>
        Refused(CrsRun.With(new byte[10_000_000], "score", "-", "--on", "2026-01-21"), "longer than 1048576 bytes");

    [Theory]
    [InlineData("{\n  \"age\": 30,\n  \"education\" \"doctoral\"\n}", 3, 15, "      \"education\" \"doctoral\"\n                  ^\n")]
    [InlineData("{\"age\":30", 1, 10, "    {\"age\":30\n             ^\n")]
    [InlineData(
        "{\"id\": \"\U0001F600\u202E\",, \"age\": 30}",
        1,
        14,
        "    {\"id\": \"\U0001F600\\u202e\",, \"age\": 30}\n                      ^\n")]
    public void Text_that_is_not_JSON_is_shown_with_a_mark_under_the_place(string json, int line, int character, string lines)
    {
        CrsRun run = CrsRun.With(json, "score", "-", "--on", "2026-01-21");
        run.ExitCode.Should().Be(2);
        run.Error.Should().Be(
            $"crs: standard input: $: this is not valid JSON (line {line}, character {character}); look for a missing comma, quotation "
            + $"mark or bracket at the mark or just before it:\n{lines}");
        CrsRun.With(json, "score", "-", "--on", "2026-01-21", "--lang", "fr").Error.Should().Be(
            $"crs : entrée standard : $ : ce n'est pas du JSON valide (ligne {line}, caractère {character}) ; cherchez une virgule, un "
            + $"guillemet ou un crochet manquant au repère ou juste avant :\n{lines}");
        CrsRun.With(json, "rules", "validate", "-").Error.Should().EndWith(lines);
    }

    [Fact]
    public void A_batch_tells_text_that_is_not_JSON_on_one_line()
    {
        CrsRun run = CrsRun.With("""{"age":30,,}""", "batch", "--on", "2026-01-21");
        run.Error.Split('\n')[0].Should().Be(
            "crs: standard input: line 1: $: this is not valid JSON (line 1, character 11); look for a missing comma, quotation mark or "
            + "bracket there or just before: {\"age\":30,,}");
        run.Error.Should().NotContain("^");
    }

    [Fact]
    public void Bytes_that_are_no_text() =>
        Refused(CrsRun.With([0x7B, 0xFF, 0x7D], "score", "-", "--on", "2026-01-21"), "the text is not UTF-8");

    [Theory]
    [InlineData("score")]
    [InlineData("scroe", "x.json")]
    [InlineData("score", "x.json", "--fast")]
    [InlineData("score", "x.json", "--on")]
    [InlineData("score", "x.json", "--on", "9999-12-31")]
    [InlineData("score", "x.json", "--on", "1899-12-31")]
    [InlineData("batch", "--format", "xml")]
    [InlineData("rules", "show")]
    public void Wrong_usage(params string[] args)
    {
        CrsRun run = CrsRun.Of(args);
        run.ExitCode.Should().Be(2);
        run.Error.Should().StartWith("crs: ").And.Contain(" --help");
        run.Output.Should().BeEmpty();
    }

    [Theory]
    [InlineData("--help")]
    [InlineData("score", "--help")]
    [InlineData("batch", "-h")]
    [InlineData("rules", "--help")]
    [InlineData("--version")]
    public void Help_is_no_error(params string[] args)
    {
        CrsRun run = CrsRun.Of(args);
        run.ExitCode.Should().Be(0);
        run.Output.Should().NotBeNullOrWhiteSpace();
    }

    private static void Refused(CrsRun run, string sentence)
    {
        run.ExitCode.Should().Be(2);
        run.Output.Should().BeEmpty();
        run.Error.Should().Contain(sentence).And.NotContain("   at ").And.NotContain("Exception");
    }
}
