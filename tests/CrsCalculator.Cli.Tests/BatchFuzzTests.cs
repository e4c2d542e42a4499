using System.Text;
using System.Text.Json;
using CrsCalculator.TestKit.Fuzz;

namespace CrsCalculator.Cli.Tests;

/// <summary>
/// Broken batches: every line that is not blank gives one line of valid JSON, and the last guard is never needed. A failure names its seed.
/// </summary>
public class BatchFuzzTests
{
    private const int Batches = 60;
    private const int LinesOfBatch = 60;

    private const string CsvHeader = "id,age,education,firstLanguage.language,firstLanguage.listening,firstLanguage.reading,"
        + "firstLanguage.writing,firstLanguage.speaking,accompanyingSpouse,spouse.education";

    private static readonly byte[][] JsonLines =
    [
        .. File.ReadAllLines(CrsRun.Example("candidates.jsonl"))
            .Append(OneLine("profile-cec.json"))
            .Append(OneLine("profile-couple.json"))
            .Select(Encoding.UTF8.GetBytes),
    ];

    private static readonly byte[][] CsvLines =
    [
        "anna,27,bachelorsOrThreeYear,english,9,8,8,9,false,"u8.ToArray(),
        "\"Zoé, \"\"Z\"\"\",30,doctoral,french,7,7,7,8,TRUE,oneYear"u8.ToArray(),
        ",45,secondary,,,,,,,"u8.ToArray(),
    ];

    [Fact]
    public void Every_line_of_JSON_Lines_gives_one_line() => Break(JsonLines, [], 500_000, "jsonl");

    [Fact]
    public void Every_line_of_CSV_gives_one_line() => Break(CsvLines, Encoding.UTF8.GetBytes(CsvHeader + "\n"), 600_000, "csv");

    /// <summary>A comparison reads the same lines. It writes JSON for each of them.</summary>
    [Fact]
    public void Every_line_of_a_comparison_gives_one_line()
    {
        byte[] input = Broken(JsonLines, [], 700_000);
        using var file = new TemporaryFile(ending: ".jsonl");
        File.WriteAllBytes(file.Path, input);
        CrsRun run = CrsRun.Of(
            "compare", file.Path, "--rules", "2020-10-20", "--rules", "2025-03-25", "--on", "2026-01-21", "--json");
        Check(700_000, run, LinesIn(input));
    }

    private static void Break(byte[][] lines, byte[] header, ulong firstSeed, string format)
    {
        for (ulong seed = firstSeed; seed < firstSeed + Batches; seed++)
        {
            byte[] input = Broken(lines, header, seed);
            string language = seed % 2 == 0 ? "en" : "fr";
            CrsRun run = CrsRun.With(input, "batch", "--format", format, "--on", "2026-01-21", "--lang", language);
            Check(seed, run, LinesIn(input) - (header.Length == 0 ? 0 : 1));
        }
    }

    private static byte[] Broken(byte[][] lines, byte[] header, ulong seed)
    {
        var dice = new Dice(seed);
        var mutator = new Mutator(seed);
        List<byte> input = [.. header];
        for (int i = 0; i < LinesOfBatch; i++)
        {
            byte[] line = dice.Of(lines);
            input.AddRange(dice.OneIn(4) ? line : mutator.Change(line, [.. JsonLines, .. CsvLines]));
            input.AddRange(dice.OneIn(5) ? "\r\n"u8 : "\n"u8);
        }

        return [.. input];
    }

    private static void Check(ulong seed, CrsRun run, int lines)
    {
        string because = $"of seed {seed}";
        run.ExitCode.Should().BeOneOf([0, 2], because);
        run.OutputLines.Should().HaveCount(lines, because);
        foreach (string line in run.OutputLines)
        {
            using JsonDocument parsed = JsonDocument.Parse(line);
            parsed.RootElement.TryGetProperty("errors", out JsonElement errors).Should().Be(!IsScore(parsed.RootElement), because);
        }

        run.Output.Should().NotContain($"\"{IssueCodes.Unexpected}\"", because);
    }

    private static bool IsScore(JsonElement line) => line.TryGetProperty("total", out _) || line.TryGetProperty("factors", out _);

    /// <summary>How many lines are not blank, as the tool counts them.</summary>
    private static int LinesIn(byte[] input)
    {
        int count = 0;
        foreach (Range range in input.AsSpan().Split((byte)'\n'))
        {
            ReadOnlySpan<byte> line = input.AsSpan(range);
            line = line.EndsWith("\r"u8) ? line[..^1] : line;
            line = range.Start.Value == 0 && line.StartsWith("\uFEFF"u8) ? line[3..] : line;
            count += line.IndexOfAnyExcept(" \t"u8) >= 0 ? 1 : 0;
        }

        return count;
    }

    private static string OneLine(string example) => File.ReadAllText(CrsRun.Example(example)).ReplaceLineEndings(" ");
}
