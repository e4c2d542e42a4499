using CrsCalculator.Rounds.Preview;
using NodaTime;

namespace CrsCalculator.Rounds.Tests;

/// <summary>Scenarios of cut-offs, and how far off they have been.</summary>
public class ScenarioTests
{
    private static readonly RoundHistory History = RoundHistory.Official;
    private static readonly LocalDate First = new(2026, 10, 13);

    [Fact]
    public void The_back_test_is_that_of_the_documentation()
    {
        // Worked out by another hand in another language before this was written, but for the anchor of the oldest rounds.
        CutOffBackTest next = CutOffBackTest.Of(History)[0];
        next.Rounds.Should().HaveCount(34);
        next.MeanErrorOfBaseline.Should().Be(4.91m);
        next.MeanError.Should().BeLessThan(next.MeanErrorOfBaseline);
        next.Rounds[^1].Round.Number.Should().Be(RoundNumber.Parse("446"));
        next.Rounds[^1].SameAsLast.Should().Be(519);
    }

    [Fact]
    public void Nothing_of_the_future_is_used()
    {
        // A history that ends earlier projects the round after it as the back-test did.
        BackTestedRound tested = CutOffBackTest.Of(History)[0].Rounds[20];
        var earlier = new RoundHistory(
            History.Rounds.Where(round => round.Date < tested.Round.Date),
            History.Snapshots.Where(snapshot => snapshot.AsOf <= tested.Round.Date));
        CutOffProjection.Of(
            earlier,
            [new PlannedRound(tested.Round.Date, tested.Round.Invitations!.Value)]).Rounds[0].CutOff.Should().Be(tested.Projected);
    }

    [Fact]
    public void A_scenario_has_a_cut_off_and_a_band_for_each_round()
    {
        CutOffProjection projection = CutOffProjection.Of(History, PlannedRound.Every(First, 14, 6000, 5000, 1000));
        (projection.Last.Number.ToString(), projection.Snapshot.AsOf).Should().Be(("446", new LocalDate(2026, 9, 27)));
        projection.Rounds.Select(static round => round.Round.Date).Should().Equal(First, First.PlusDays(14), First.PlusDays(28));
        projection.Rounds.Should().OnlyContain(static round => round.Low < round.CutOff && round.CutOff < round.High);
        projection.BackTests.Should().OnlyContain(static test => test.Rounds.Length >= 30);
        projection.Rounds[2].CutOff.Should().BeGreaterThan(projection.Rounds[1].CutOff, "a small round after two large ones");
        projection.RulesUnknownFrom.Should().Be(new LocalDate(2026, 11, 3), "the third round lies behind it");
        CutOffProjection.Of(History, PlannedRound.Every(First, 14, 6000)).RulesUnknownFrom.Should().BeNull();
    }

    [Fact]
    public void Larger_rounds_and_less_inflow_never_raise_a_cut_off()
    {
        int? last = null;
        foreach (int size in (int[])[100, 500, 1000, 2000, 5000, 10_000, 50_000])
        {
            int cutOff = CutOffProjection.Of(History, PlannedRound.Every(First, 14, size)).Rounds[0].CutOff;
            (last is null || cutOff <= last).Should().BeTrue();
            last = cutOff;
        }

        CutOffs(500).Zip(CutOffs(2000)).Should().OnlyContain(static pair => pair.First <= pair.Second);

        static IEnumerable<int> CutOffs(int inflow) =>
            CutOffProjection.Of(
                History,
                PlannedRound.Every(First, 14, 2000, 2000, 2000),
                inflow).Rounds.Select(static round => round.CutOff);
    }

    [Fact]
    public void The_inflow_is_that_of_the_caller_where_one_is_given()
    {
        CutOffProjection.Of(History, PlannedRound.Every(First, 14, 2000), 1234).InflowPerWeek.Should().Be(1234);
        CutOffProjection.Of(History, PlannedRound.Every(First, 14, 2000)).InflowPerWeek.Should().BeInRange(500, 2000);
    }

    [Theory]
    [InlineData(2000, 1234)]
    [InlineData(50_000, null)]
    [InlineData(1, null)]
    public void Where_the_past_tells_nothing_there_is_no_band(int size, int? inflow) =>
        CutOffProjection.Of(History, PlannedRound.Every(First, 14, size), inflow).Rounds[0].Should()
            .Match<ProjectedRound>(static round => round.Low == null && round.High == null);

    [Fact]
    public void A_size_that_nobody_would_plan_does_not_break_the_past()
    {
        Round huge = TestRounds.Of("448", new LocalDate(2026, 10, 1), "Canadian Experience Class", 60_000, 430);
        var history = new RoundHistory([.. History.Rounds, huge], History.Snapshots);
        CutOffProjection.Of(history, PlannedRound.Every(First, 14, 2000)).Rounds.Should().HaveCount(1);
    }

    [Fact]
    public void What_cannot_be_projected_is_refused()
    {
        FluentActions.Invoking(static () => CutOffProjection.Of(History, []))
            .Should()
            .Throw<ArgumentException>()
            .WithMessage("1 to 12 rounds*");
        FluentActions.Invoking(static () => CutOffProjection.Of(History, PlannedRound.Every(First, 1, Enumerable.Repeat(1, 13))))
            .Should()
            .Throw<ArgumentException>();
        FluentActions.Invoking(static () => CutOffProjection.Of(History, [new PlannedRound(First, 1), new PlannedRound(First, 1)]))
            .Should()
            .Throw<ArgumentException>()
            .WithMessage("The round of 2026-10-13 is not later than that of 2026-10-13.*");
        FluentActions.Invoking(static () => CutOffProjection.Of(History, [new PlannedRound(new LocalDate(2026, 9, 29), 1)]))
            .Should()
            .Throw<ScenarioException>()
            .WithMessage("*notAfterLastRound (2026-09-29, 446, 2026-09-29)*");
        FluentActions.Invoking(static () => CutOffProjection.Of(History, [new PlannedRound(First, 1)], 0))
            .Should()
            .Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(static () => new PlannedRound(First, 0)).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(static () => new PlannedRound(new LocalDate(2200, 1, 1), 1))
            .Should()
            .Throw<ArgumentOutOfRangeException>()
            .WithMessage("date must be*");
        FluentActions.Invoking(static () => PlannedRound.Every(First, int.MaxValue, 1, 1)).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(static () => PlannedRound.Every(First, 0, 1)).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(
            static () => CutOffProjection.Of(new RoundHistory(History.Rounds.Take(300), History.Snapshots), [new PlannedRound(First, 1)]))
            .Should()
            .Throw<ScenarioException>()
            .WithMessage("*tooFewRounds (1, 2024-01-01, 16)*");
    }
}
