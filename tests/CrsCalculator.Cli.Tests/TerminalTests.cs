namespace CrsCalculator.Cli.Tests;

/// <summary>What somebody at a terminal is told, and nobody else.</summary>
public class TerminalTests
{
    private static readonly string[] BatchArguments = ["batch", CrsRun.Example("candidates.jsonl"), "--on", "2026-01-21"];

    private static readonly string[] ClientsArguments =
    [
        "clients",
        CrsRun.Example("profile-cec.json"),
        CrsRun.Example("profile-couple.json"),
        "--on",
        "2026-02-20",
        "--csv",
    ];

    public static TheoryData<string[], string> Progress { get; } = new()
    {
        { BatchArguments, "\r3 lines (100 %)\r               \r" },
        { ClientsArguments, "\r2 clients\r         \r" },
    };

    [Theory]
    [MemberData(nameof(Progress))]
    public void Progress_is_shown_on_a_terminal_and_cleared(string[] arguments, string shown)
    {
        ArgumentNullException.ThrowIfNull(arguments);
        CrsRun run = new CrsRun.Given { ErrorIsTerminal = true }.Run(arguments);
        run.Error.Should().Be(shown);
        run.Output.Should().Be(CrsRun.Of(arguments).Output);
    }

    [Theory]
    [MemberData(nameof(Progress))]
    public void Nothing_is_shown_in_a_pipe(string[] arguments, string shown)
    {
        shown.Should().NotBeEmpty();
        CrsRun.Of(arguments).Error.Should().BeEmpty();
    }

    [Fact]
    public void A_problem_clears_the_progress_before_it()
    {
        string[] arguments = [.. ClientsArguments, CrsRun.Example("factors-single.json")];
        CrsRun run = new CrsRun.Given { ErrorIsTerminal = true }.Run(arguments);
        run.Error.Should().StartWith("crs:").And.Contain("\n\r3 clients\r         \rcrs: 1 of 3 clients");
    }

    [Theory]
    [InlineData("en", "crs: Reading standard input; end with Ctrl-")]
    [InlineData("fr", "crs : Lecture de l'entrée standard\u00A0; terminez par Ctrl-")]
    public void Somebody_who_has_to_type_is_told_how_to_end(string language, string told)
    {
        foreach (string[] command in (string[][])[["batch"], ["score", "-"]])
        {
            string[] arguments = [.. command, "--on", "2026-01-21", "--lang", language];
            new CrsRun.Given { InputIsTerminal = true }.Run(arguments).Error.Should().StartWith(told);
            CrsRun.Of(arguments).Error.Should().NotContain("Ctrl");
        }
    }
}
