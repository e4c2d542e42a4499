namespace CrsCalculator.Cli.Tests;

/// <summary>Situations and inputs in which the tool was once wrong. Each file names its source.</summary>
public class PublicCaseTests
{
    public static TheoryData<string> Files { get; } =
        [.. PublicCase.Files.Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Files))]
    public void Public_cases_give_the_right_answer(string file) => PublicCase.Read(file).Check();

    [Theory]
    [InlineData("score", "-", "--on", "2026-01-21")]
    [InlineData("eligibility", "-", "--on", "2026-01-21")]
    [InlineData("improve", "-", "--on", "2026-01-21")]
    [InlineData("rules", "validate", "-")]
    public void A_field_name_that_is_cut_inside_an_emoji_is_an_issue_for_every_command(params string[] command)
    {
        CrsRun run = CrsRun.With($$"""{"{{new string('a', 63)}}😀":1}""", command);
        run.ExitCode.Should().Be(2);
        run.Error.Should().Contain($"'{new string('a', 63)}…' is not a field of this format");
    }
}
