using System.Text;
using System.Text.Json.Nodes;
using CrsCalculator.Cli.Batch;
using CrsCalculator.Cli.Input;
using CrsCalculator.Cli.Words;
using CrsCalculator.Json;
using CrsCalculator.Rules;
using NodaTime;

namespace CrsCalculator.Cli.Tests;

/// <summary>Nothing that goes wrong with one line ends a run: it is one issue of that line.</summary>
public class BatchGuardTests
{
    private const string Good = """{"id":"a","age":30,"education":"doctoral","firstLanguage":null}""";
    private const string Lines = $"{Good}\nbroken\n{Good}\n";
    private static readonly LocalDate On = new(2026, 1, 21);

    /// <summary>Exceptions of which no reader knows; also one that tells of a mistake in the use of the tool.</summary>
    public static TheoryData<Exception> Exceptions { get; } =
    [
        new InvalidOperationException("secret"),
        new FormatException("secret"),
        new NotSupportedException(),
        new KeyNotFoundException(),
        new IOException("secret"),
        ToolException.Invalid(InputWords.NoName),
    ];

    [Theory]
    [MemberData(nameof(Exceptions))]
    public void A_line_that_cannot_be_read_is_one_issue_and_the_run_goes_on(Exception thrown)
    {
        (BatchRun run, string[] output, string error) = Run(new Failing(thrown));
        using (run)
        {
            (run.Scored, run.Failed).Should().Be((2, 1));
        }

        output.Should().HaveCount(3);
        output[0].Should().Be(output[2]).And.StartWith("{\"id\":\"a\",\"ruleset\"");
        JsonNode line = JsonNode.Parse(output[1])!;
        (line["id"], (int)line["line"]!).Should().Be((null, 2));
        JsonNode issue = line["errors"]!.AsArray().Should().ContainSingle().Subject!;
        ((string)issue["path"]!, (string)issue["code"]!).Should().Be(("$", IssueCodes.Unexpected));
        ((string)issue["facts"]!["exception"]!).Should().Be(thrown.GetType().Name);
        error.Should().Be(
            $"crs: input: line 2: $: internal error ({thrown.GetType().Name}): a defect in the software, not in your data; "
            + "please report it with the line, without personal details\n");
        output[1].Should().NotContain("secret", "a message may quote the line");
    }

    /// <summary>What fails after reading, while the line is written, leaves no half of it, and keeps the id.</summary>
    [Fact]
    public void A_line_that_cannot_be_written_leaves_no_half_of_it()
    {
        // No reader gives such issues; one without a code fails in the middle of the line.
        CandidateReading broken = CrsJson.Unreadable(new Issue("$.\uD83D", null!, null!), "b");
        (BatchRun run, string[] output, _) = Run(new Failing(broken));
        using (run)
        {
            (run.Scored, run.Failed).Should().Be((2, 1));
        }

        output.Should().HaveCount(3);
        output[0].Should().Be(output[2]);
        JsonNode line = JsonNode.Parse(output[1])!;
        ((string)line["id"]!, (string)line["errors"]![0]!["code"]!).Should().Be(("b", IssueCodes.Unexpected));
    }

    [Fact]
    public void What_is_about_the_date_or_the_machine_ends_the_run()
    {
        RulesNotAvailableException notAvailable =
            FluentActions.Invoking(() => RuleBook.Official.Points.At(new LocalDate(2026, 12, 1)).Value).Should()
                .Throw<RulesNotAvailableException>().Which;
        FluentActions.Invoking(() => Run(new Failing(notAvailable))).Should().Throw<RulesNotAvailableException>();
        FluentActions.Invoking(() => Run(new Failing(new InsufficientMemoryException()))).Should().Throw<OutOfMemoryException>();
    }

    [Theory]
    [InlineData(true, 3)]
    [InlineData(false, 4)]
    public void A_comparison_goes_on_too(bool isJson, int outputLines)
    {
        CrsRuleset[] rulesets = [.. RuleBook.Official.Points.Entries.Select(static entry => entry.ValueOrNull).OfType<CrsRuleset>()];
        using var output = new MemoryStream();
        using var error = new StringWriter { NewLine = "\n" };
        using ToolHost host = new CrsRun.Given().Host(output, error);
        var run = new CompareRun(
            new Failing(new InvalidOperationException()),
            new RulesPair(By(rulesets[^2]), By(rulesets[^1])),
            new AssessmentDate(On),
            On,
            isJson,
            host);
        using var input = new MemoryStream(Encoding.UTF8.GetBytes(Lines));
        run.Run("input", input, output).Should().BeFalse();
        string[] lines = Encoding.UTF8.GetString(output.ToArray()).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        lines.Where(static line => !line.StartsWith("Notice", StringComparison.Ordinal)).Should().HaveCount(outputLines - (isJson ? 0 : 1));
        error.ToString().Should().StartWith("crs: input: line 2: $: internal error (InvalidOperationException)");
        if (isJson)
        {
            ((string)JsonNode.Parse(lines[1])!["errors"]![0]!["code"]!).Should().Be(IssueCodes.Unexpected);
        }
    }

    private static LineScorer NewScorer(RulesChoice choice) =>
        new(choice, On, new BatchQuestion(), static output => new JsonResults(output, OfficialLanguage.English));

    private static RulesChoice By(CrsRuleset ruleset) => new(On, ExpressEntry.Official.ScoringBy(ruleset));

    private static (BatchRun Run, string[] Output, string Error) Run(ILineFormat format)
    {
        using var output = new MemoryStream();
        using var error = new StringWriter { NewLine = "\n" };
        using ToolHost host = new CrsRun.Given().Host(output, error);
        var choice = new RulesChoice(On, ExpressEntry.Official);
        var run = new BatchRun(() => NewScorer(choice), new BatchReport(host));
        run.Run(new BatchInputs([new BatchInput("input", format, static () => new MemoryStream(Encoding.UTF8.GetBytes(Lines)))]), output);
        return (run, Encoding.UTF8.GetString(output.ToArray()).Split('\n', StringSplitOptions.RemoveEmptyEntries), error.ToString());
    }

    /// <summary>Reads JSON Lines, and for the line <c>broken</c> throws, or reads what no reader does.</summary>
    private sealed class Failing : ILineFormat
    {
        private readonly JsonFormat _lines = new();
        private readonly Func<CandidateReading> _ofBroken;

        public Failing(Exception thrown) => _ofBroken = () => throw thrown;

        public Failing(CandidateReading reading) => _ofBroken = () => reading;

        public bool HasHeader => false;

        public void ReadHeader(ReadOnlySpan<byte> line, long number) => _lines.ReadHeader(line, number);

        public CandidateReading Read(ReadOnlySpan<byte> line) => line.SequenceEqual("broken"u8) ? _ofBroken() : _lines.Read(line);
    }
}
