using System.Collections.Immutable;
using CrsCalculator.Rounds.Preview;

namespace CrsCalculator.Rounds.Tests;

/// <summary>What docs/rounds.md claims of the past is what the code finds.</summary>
public class DocsTests
{
    private static readonly string Page = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "docs", "rounds.md"));

    [Fact]
    public void The_table_of_the_back_test_is_up_to_date()
    {
        ImmutableArray<CutOffBackTest> tests = CutOffBackTest.Of(RoundHistory.Official, 6);
        Page.Should().Contain(string.Concat(tests.Select(static test =>
            $"| {test.Ahead} | {test.Rounds.Length} | {test.MeanError:0.00} | {test.MeanErrorOfBaseline:0.00} | {test.Band} | "
                + $"{test.BandOfBaseline} |\n")));
    }

    [Fact]
    public void So_is_what_is_said_of_the_last_rounds()
    {
        CutOffBackTest last = CutOffBackTest.Of(RoundHistory.Official)[0].Recent;
        Page.ReplaceLineEndings(" ").Should().Contain($"the {CutOffBackTest.RecentRounds} last rounds, which were much alike, the "
            + $"next cut-off was projected with a mean error of {last.MeanError:0.00}, and \"the same as last time\" had "
            + $"{last.MeanErrorOfBaseline:0.00}");
    }
}
