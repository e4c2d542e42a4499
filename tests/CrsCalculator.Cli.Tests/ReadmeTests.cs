namespace CrsCalculator.Cli.Tests;

/// <summary>What README.md shows is what the tool prints.</summary>
public class ReadmeTests
{
    private static readonly string Readme = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "README.md"));

    [Fact]
    public void The_score_of_the_example()
    {
        Readme.Should().Contain("score docs/examples/factors-single.json --on 2026-01-21\n");
        CrsRun run = CrsRun.Of("score", CrsRun.Example("factors-single.json"), "--on", "2026-01-21");
        Readme.Should().Contain($"```text\n{run.Output}```");
    }

    [Fact]
    public void The_refusal_of_a_date_in_the_gap()
    {
        CrsRun run = CrsRun.Of("score", CrsRun.Example("factors-single.json"));
        Readme.Should().Contain($"```text\n{run.Error}```");
    }
}
