using System.Collections.Immutable;
using CrsCalculator.Rounds.Preview;

namespace CrsCalculator.Rounds.Tests;

/// <summary>What docs/scenarios.md claims of the past is what the code finds.</summary>
public class DocsTests
{
    private static readonly string Page = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "docs", "scenarios.md"));
    private static readonly string Prose = Page.Replace("\n> ", " ", StringComparison.Ordinal).ReplaceLineEndings(" ");
    private static readonly CutOffBackTest Next = CutOffBackTest.Of(RoundHistory.Official)[0];

    [Fact]
    public void The_table_of_the_back_test_is_up_to_date()
    {
        ImmutableArray<CutOffBackTest> tests = CutOffBackTest.Of(RoundHistory.Official, 6);
        Page.Should().Contain(string.Concat(tests.Select(static test =>
            $"| {test.Ahead} | {test.Rounds.Length} | {test.MeanError:0.00} | {test.MeanErrorOfBaseline:0.00} | {test.Band} | "
                + $"{test.BandOfBaseline} |\n")));
    }

    [Fact]
    public void The_page_begins_with_how_the_model_has_done() =>
        Prose.Should().Contain(
            $"its mean error is {Next.MeanError:0.00} points against {Next.MeanErrorOfBaseline:0.00}. Over the last "
            + $"{CutOffBackTest.RecentRounds} rounds it has been worse: {Next.Recent.MeanError:0.00} points against "
            + $"{Next.Recent.MeanErrorOfBaseline:0.00}.");

    [Fact]
    public void The_page_says_how_the_model_has_done_in_the_last_rounds() =>
        Prose.Should().Contain(
            $"The {CutOffBackTest.RecentRounds} last rounds were much alike. There, the next cut-off was projected with a mean error of "
            + $"{Next.Recent.MeanError:0.00}, and \"the same as last time\" had {Next.Recent.MeanErrorOfBaseline:0.00}");

    [Fact]
    public void The_page_explains_every_refusal() =>
        Code.All<ScenarioRefusalReason>().Should().OnlyContain(static code => Page.Contains($"| `{code}` | ", StringComparison.Ordinal));
}
