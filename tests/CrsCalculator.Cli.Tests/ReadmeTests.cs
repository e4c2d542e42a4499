namespace CrsCalculator.Cli.Tests;

/// <summary>What README.md shows is what the tool prints.</summary>
public class ReadmeTests
{
    private static readonly string Readme = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "README.md"));

    [Theory]
    [InlineData("factors-single.json")]
    [InlineData("profile-couple.json")]
    public void The_score_of_an_example(string name)
    {
        Readme.Should().Contain($"score docs/examples/{name} --on 2026-01-21\n");
        CrsRun run = CrsRun.Of("score", CrsRun.Example(name), "--on", "2026-01-21");
        Readme.Should().Contain($"```text\n{run.Output}```");
    }

    [Fact]
    public void The_refusal_of_a_date_in_the_gap()
    {
        CrsRun run = CrsRun.Of("score", CrsRun.Example("factors-single.json"));
        Readme.Should().Contain($"```text\n{run.Error}```");
    }
}
