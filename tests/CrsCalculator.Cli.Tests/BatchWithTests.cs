using System.Text.Json.Nodes;

namespace CrsCalculator.Cli.Tests;

/// <summary>What a batch says beside the score agrees with the commands that say it of one candidate.</summary>
public class BatchWithTests
{
    private const string Factors = """{"id":"f","age":30,"education":"doctoral","firstLanguage":null}""";
    private static readonly string[] On = ["--on", "2026-01-21"];

    public static TheoryData<string> Profiles { get; } =
        [.. Directory.GetFiles(CrsRun.Example(string.Empty), "profile-*.json").Select(static path => Path.GetFileName(path)!)];

    [Theory]
    [MemberData(nameof(Profiles))]
    public void Programs_and_categories_are_those_of_crs_eligibility(string profile)
    {
        string path = CrsRun.Example(profile);
        JsonNode line = Line(["batch", path, "--with", "eligibility", .. On]);
        JsonNode eligibility = JsonNode.Parse(CrsRun.Of(["eligibility", path, "--json", .. On]).Output)!;
        Verdicts(line, "programs", "program", "eligible").Should().Equal(Verdicts(eligibility, "programs", "program", "eligible"));
        Verdicts(line, "categories", "category", "qualifies").Should()
            .Equal(Verdicts(eligibility, "categories", "category", "qualifies")).And.NotBeEmpty();
        line["expiries"].Should().BeNull();
        Codes(line).Should().Contain(Codes(eligibility));
        line["notices"]!.AsArray().Select(static notice => notice!.ToJsonString()).Should().OnlyHaveUniqueItems();
    }

    [Theory]
    [MemberData(nameof(Profiles))]
    public void The_first_expiries_are_those_of_crs_clients(string profile)
    {
        string path = CrsRun.Example(profile);
        JsonNode line = Line(["batch", path, "--with", "expiry", .. On]);
        JsonNode client = JsonNode.Parse(CrsRun.Of(["clients", path, "--json", .. On]).Output)!;
        JsonArray expiries = line["expiries"]!.AsArray();
        expiries[0]!.ToJsonString().Should().Be(client["nearestExpiry"]!.ToJsonString());
        expiries.Select(static one => one!.ToJsonString()).Should().Contain(client["nearestLoss"]!.ToJsonString());
        expiries.Select(static one => (string)one!["expiresOn"]!).Should().BeInAscendingOrder(StringComparer.Ordinal);
        line["programs"].Should().BeNull();
    }

    [Fact]
    public void Factors_have_neither_and_the_line_says_why()
    {
        JsonNode line = JsonNode.Parse(CrsRun.With(Factors, ["batch", "--with", "eligibility,expiry", .. On]).Output)!;
        Codes(line).Should().Equal("documentsNotGiven");
        foreach (string field in (string[])["programs", "categories", "expiries"])
        {
            line[field].Should().BeNull();
        }

        CrsRun csv = CrsRun.With(Factors, ["batch", "--with", "eligibility,expiry", "--csv", .. On]);
        Cell(csv, 1, "CEC").Should().BeEmpty();
        Cell(csv, 1, "notices").Should().Be("documentsNotGiven");
    }

    [Fact]
    public void A_part_that_does_not_exist_is_told_with_those_that_do() =>
        CrsRun.With(Factors, ["batch", "--with", "eligibility,flags", .. On]).Error.Should()
            .Contain("--with: 'flags' is not one of its values: eligibility, expiry.");

    [Theory]
    [MemberData(nameof(Profiles))]
    public void The_table_has_what_the_lines_have(string profile)
    {
        string[] asked = ["batch", CrsRun.Example(profile), "--with", "eligibility,expiry", .. On];
        JsonNode line = Line(asked);
        CrsRun table = CrsRun.Of([.. asked, "--csv"]);
        table.OutputLines.Should().HaveCount(2);
        foreach (string field in (string[])["id", "file", "ruleset", "total", "core", "spouse", "transferability", "additional"])
        {
            Cell(table, 1, field).Should().Be(line[field]?.ToString() ?? string.Empty, $"of {field}");
        }

        JsonNode test = line["expiries"]!.AsArray().First(static one => (string)one!["kind"]! == "languageTest")!;
        Cell(table, 1, "lastUsefulDay.languageTest").Should().Be((string)test["lastUsefulDay"]!);
        Cell(table, 1, "nearestExpiry.kind").Should().Be((string)line["expiries"]![0]!["kind"]!);
        Cell(table, 1, "categories").Split(' ', StringSplitOptions.RemoveEmptyEntries).Should().Equal(
            line["categories"]!.AsArray()
                .Where(static one => (bool?)one!["qualifies"] == true)
                .Select(static one => (string)one!["category"]!));
        Cell(table, 1, "notices").Split(' ').Should().Equal(Codes(line));
        CrsRun clients = CrsRun.Of(["clients", CrsRun.Example(profile), "--csv", .. On]);
        foreach (string column in (string[])["CEC", "FSW", "FST", "nearestExpiry.lastUsefulDay", "nearestLoss.kind", "nearestLoss.points"])
        {
            Cell(table, 1, column).Should().Be(Cell(clients, 1, column), $"of {column}");
        }
    }

    [Fact]
    public void A_table_has_a_row_for_each_line_and_its_issues_too()
    {
        CrsRun table = CrsRun.With($"{Factors}\n\n{{\"id\":\"=1+1\"}}\n", ["batch", "--csv", .. On]);
        table.ExitCode.Should().Be(ExitCode.Invalid);
        table.OutputLines.Should().HaveCount(3);
        table.OutputLines[0].Should().Be(
            "id,file,line,ruleset,total,provisional,core,spouse,transferability,additional,further,notices,issues");
        (Cell(table, 1, "id"), Cell(table, 1, "line"), Cell(table, 1, "total")).Should().Be(("f", "1", "255"));
        (Cell(table, 2, "id"), Cell(table, 2, "line"), Cell(table, 2, "total")).Should().Be(("'=1+1", "3", string.Empty));
        Cell(table, 2, "issues").Should().Contain("$.age:missingField $.education:missingField");
    }

    [Fact]
    public void A_provisional_score_says_so_in_the_table()
    {
        CrsRun table = CrsRun.With(Factors, "batch", "--csv", "--rules", "last-held");
        (Cell(table, 1, "provisional"), Cell(table, 1, "notices")).Should().Be(("true", "rulesForDateNotHeld"));
    }

    [Fact]
    public void A_table_without_a_row_is_not_written() =>
        CrsRun.With("\n", ["batch", "--csv", .. On]).Output.Should().BeEmpty();

    private static JsonNode Line(string[] args) => JsonNode.Parse(CrsRun.Of(args).OutputLines.Should().ContainSingle().Subject)!;

    private static string[] Verdicts(JsonNode of, string list, string name, string verdict) =>
        [.. of[list]!.AsArray().Select(one => $"{one![name]} {one[verdict]}")];

    private static string[] Codes(JsonNode of) =>
        [.. (of["notices"]?.AsArray() ?? []).Select(static notice => (string)notice!["code"]!)];

    private static string Cell(CrsRun table, int row, string column)
    {
        Batch.CsvLine.TrySplit(System.Text.Encoding.UTF8.GetBytes(table.OutputLines[0]), out string[] names);
        Batch.CsvLine.TrySplit(System.Text.Encoding.UTF8.GetBytes(table.OutputLines[row]), out string[] cells);
        cells.Should().HaveSameCount(names);
        names.Should().Contain(column);
        return cells[Array.IndexOf(names, column)];
    }
}
