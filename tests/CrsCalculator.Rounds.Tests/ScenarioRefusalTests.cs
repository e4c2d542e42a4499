using System.Globalization;
using CrsCalculator.Rounds.Preview;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace CrsCalculator.Rounds.Tests;

/// <summary>Histories that no model of cut-offs can be fitted to.</summary>
[Properties(Arbitrary = [typeof(ScenarioRefusalTests)])]
public class ScenarioRefusalTests
{
    private static readonly LocalDate Start = new(2026, 1, 6);
    private static readonly LocalDate Monday = new(2026, 1, 5);
    private static readonly PoolSnapshot Pool = PoolOf(Monday, count: 1000);

    /// <summary>Rounds and pools of every kind, most of them such as IRCC never published.</summary>
    public static Arbitrary<RoundHistory> Histories() => Arb.From(
        from count in Gen.Choose(1, 40)
        from daysApart in Gen.Elements(0, 0, 1, 14)
        from cutOff in Gen.Elements(0, 380, 401, 500, 690, 1200)
        from spread in Gen.Elements(0, 0, 15, 300)
        from most in Gen.Elements(1, 1000, 10_000_000)
        from rounds in Gen.ArrayOf(Rounds(daysApart, cutOff, spread, most), count)
        from pools in Gen.ArrayOf(Pools(), 3)
        select HistoryOf(rounds, pools));

    public static Arbitrary<PlannedRound[]> Plans() => Arb.From(
        from first in Gen.Choose(-400, 400)
        from daysApart in Gen.Elements(1, 14, 366)
        from sizes in Gen.NonEmptyListOf(Gen.OneOf(Gen.Choose(1, 6000), Gen.Choose(1, PlannedRound.MaxInvitations)))
        select PlannedRound.Every(Start.PlusDays(first), daysApart, sizes.Take(CutOffProjection.MaxRounds)).ToArray());

    public static TheoryData<ScenarioRefusalReason, string, string> Refusals() => new()
    {
        { ScenarioRefusalReason.TooFewRounds, "none", "0, 2024-01-01, 16" },
        { ScenarioRefusalReason.TooFewRounds, "fifteen", "15, 2024-01-01, 16" },
        { ScenarioRefusalReason.TooFewRounds, "sixteen, one of unknown size", "15, 2024-01-01, 16" },
        { ScenarioRefusalReason.NoTimeBetweenRounds, "nine of one day at one cut-off", "17, 24" },
        { ScenarioRefusalReason.NoTimeBetweenRounds, "nine of one day, each lower", "17, 24" },
        { ScenarioRefusalReason.NoTimeBetweenRounds, "each right after a general round", "18, 32" },
        { ScenarioRefusalReason.CutOffOutOfRange, "ten at 1,200", "19, 1200, 401, 699" },
        { ScenarioRefusalReason.CutOffOutOfRange, "one at 700", "16, 700, 401, 699" },
        { ScenarioRefusalReason.CutOffOutOfRange, "one at 400", "16, 400, 401, 699" },
        { ScenarioRefusalReason.NoPool, "no pool", "9, 2026-04-28" },
        { ScenarioRefusalReason.NoPool, "a pool after the first", "9, 2026-04-28" },
        { ScenarioRefusalReason.EmptyPool, "an empty pool", "2026-01-05, 491, 500" },
        { ScenarioRefusalReason.EmptyPool, "an empty pool at the end", "2026-12-01, 491, 500" },
        { ScenarioRefusalReason.NotAfterLastRound, "a later general round", "2027-01-05, 17, 2027-02-01" },
        { ScenarioRefusalReason.SizeOutOfRange, "a small pool", "2027-01-05, 3000, 401, 699" },
        { ScenarioRefusalReason.LargerThanPool, "ten of ten million", "9, 10000000, 15000, 2026-01-05" },
        { ScenarioRefusalReason.LargerThanPool, "one above its pool", "16, 15001, 15000, 2026-01-05" },
        { ScenarioRefusalReason.SizeNotExplained, "a pool of low scores", "9, 1000, 401" },
    };

    [Theory]
    [MemberData(nameof(Refusals))]
    public void What_cannot_be_fitted_is_refused_with_its_facts(ScenarioRefusalReason reason, string history, string facts)
    {
        ScenarioRefusal refusal = RefusalOf(Named(history), [new PlannedRound(new LocalDate(2027, 1, 5), 3000)])!;
        (refusal.Reason, refusal.Facts.ToString()).Should().Be((reason, facts));
        RoundText.English.Refusal(refusal).Should().ContainAll(refusal.Facts);
        RoundText.French.Refusal(refusal).Should().ContainAll(refusal.Facts);
    }

    [Fact]
    public void Every_reason_has_an_example() =>
        Refusals().Select(static row => (ScenarioRefusalReason)row[0]).Distinct().Should().BeEquivalentTo(
            Enum.GetValues<ScenarioRefusalReason>());

    [Theory]
    [InlineData("sixteen")]
    [InlineData("one at 699")]
    public void What_can_be_fitted_has_an_answer(string history) =>
        RefusalOf(Named(history), [new PlannedRound(new LocalDate(2027, 1, 5), 1000)]).Should().BeNull();

    [Fact]
    public void A_chosen_inflow_does_not_help_where_there_are_no_scores_to_fill() =>
        FluentActions.Invoking(static () =>
                CutOffProjection.Of(Named("ten at 1,200"), [new PlannedRound(new LocalDate(2027, 1, 5), 1000)], inflowPerWeek: 900))
            .Should().Throw<ScenarioException>().WithMessage("*cutOffOutOfRange (19, 1200, 401, 699)*");

    [Fact]
    public void A_small_round_with_a_large_inflow_reaches_beyond_the_scores() =>
        FluentActions.Invoking(static () =>
                CutOffProjection.Of(Named("all around 690"), [new PlannedRound(new LocalDate(2027, 1, 5), 1)], inflowPerWeek: 50_000))
            .Should().Throw<ScenarioException>().Which.Refusal.Reason.Should().Be(ScenarioRefusalReason.SizeOutOfRange);

    /// <summary>The back-test leaves out past rounds without a model; a band that would rest on too few rounds is left out too.</summary>
    [Fact]
    public void A_band_needs_past_rounds_that_could_be_projected()
    {
        PlannedRound[] two = [.. PlannedRound.Every(new LocalDate(2027, 1, 5), 14, 1000, 1000)];
        var sixteen = CutOffProjection.Of(Named("sixteen"), two);
        sixteen.BackTests.Select(static test => test.Rounds.Length).Should().Equal(8, 7);
        sixteen.Rounds.Select(static round => round.Low is null).Should().Equal(false, true);
        CutOffProjection.Of(Named("one at 1,200 long ago"), two).BackTests[0].Rounds.Should()
            .HaveCount(9, "of eighteen rounds, the first eight have too few before them, and the ninth follows the round at 1,200");
    }

    [Property(MaxTest = 300)]
    public void A_projection_answers_with_scores_or_is_refused(RoundHistory history, PlannedRound[] rounds, bool hasInflow)
    {
        try
        {
            var projection = CutOffProjection.Of(history, rounds, hasInflow ? 900 : null);
            projection.Rounds.Should().HaveSameCount(rounds).And.OnlyContain(static round => round.CutOff >= 401 && round.CutOff < 700);
            projection.Rounds.Where(static round => round.Low > round.CutOff || round.High < round.CutOff).Should().BeEmpty();
            projection.InflowPerWeek.Should().BeGreaterThanOrEqualTo(0);
        }
        catch (ScenarioException e)
        {
            RoundText.English.Refusal(e.Refusal).Should().NotBeEmpty();
        }
    }

    [Property(MaxTest = 300)]
    public void The_back_test_of_any_history_is_made_of_scores(RoundHistory history)
    {
        foreach (CutOffBackTest test in CutOffBackTest.Of(history, 3))
        {
            test.Rounds.Where(static tested => tested.Projected is < 401 or >= 700).Should().BeEmpty();
            test.WorstError.Should().BeInRange(0, 1200);
        }
    }

    private static ScenarioRefusal? RefusalOf(RoundHistory history, IReadOnlyList<PlannedRound> rounds)
    {
        try
        {
            CutOffProjection.Of(history, rounds);
            return null;
        }
        catch (ScenarioException e)
        {
            return e.Refusal;
        }
    }

    private static RoundHistory Named(string name) => name switch
    {
        "none" => new([Round(1, Start, 500, "Provincial Nominee Program")], [Pool]),
        "fifteen" => new(Every(14, 15), [Pool]),
        "sixteen, one of unknown size" =>
            new([.. Every(14, 15), Round(16, new LocalDate(2026, 12, 1), 505, invitations: null)], [Pool]),
        "sixteen" => new(Every(14, 16), [Pool]),
        "nine of one day at one cut-off" => new([.. Every(14, 15), .. OfOneDay(16, 9, static _ => 505)], [Pool]),
        "nine of one day, each lower" => new([.. Every(14, 15), .. OfOneDay(16, 9, static i => 520 - i)], [Pool]),
        "each right after a general round" => new(AfterGeneralRounds(16), [Pool]),
        "ten at 1,200" => new([.. Every(14, 16), .. OfOneDay(17, 10, static _ => 1200)], [Pool]),
        "one at 700" => new([.. Every(14, 15), Round(16, new LocalDate(2026, 12, 1), 700)], [Pool]),
        "one at 699" => new([.. Every(14, 15), Round(16, new LocalDate(2026, 12, 1), 699)], [Pool]),
        "all around 690" => new(Every(14, 16, cutOff: 690), [Pool]),
        "one at 400" => new([.. Every(14, 15), Round(16, new LocalDate(2026, 12, 1), 400)], [Pool]),
        "one at 1,200 long ago" =>
            new([Round(1, Start.PlusDays(-14), 1200), .. Every(14, 17, first: 2)], [PoolOf(Start.PlusDays(-20), 1000)]),
        "no pool" => new(Every(14, 16), []),
        "a pool after the first" => new(Every(14, 16), [PoolOf(new LocalDate(2026, 5, 1), 1000)]),
        "an empty pool" => new(Every(14, 16), [PoolOf(Monday, 0)]),
        "an empty pool at the end" => new(Every(14, 16), [Pool, PoolOf(new LocalDate(2026, 12, 1), 0)]),
        "a later general round" => new([.. Every(14, 16), Round(17, new LocalDate(2027, 2, 1), 480, "General")], [Pool]),
        "a small pool" => new(Every(14, 16), [PoolOf(Monday, count: 70)]),
        "ten of ten million" => new(Every(14, 16).Select(static round => round with { Invitations = 10_000_000 }), [Pool]),
        "one above its pool" =>
            new([.. Every(14, 15), Round(16, new LocalDate(2026, 12, 1), 505, invitations: 15_001)], [Pool]),
        "a pool of low scores" => new(Every(14, 16), [LowScores(Monday)]),
        _ => throw new ArgumentOutOfRangeException(nameof(name), name, "There is no such history."),
    };

    private static IEnumerable<Round> Every(int days, int count, int first = 1, int cutOff = 505) =>
        Enumerable.Range(0, count).Select(i => Round(first + i, Start.PlusDays(i * days), cutOff + (i % 3)));

    private static IEnumerable<Round> OfOneDay(int first, int count, Func<int, int> cutOff) =>
        Enumerable.Range(0, count).Select(i => Round(first + i, new LocalDate(2026, 12, 1), cutOff(i)));

    private static IEnumerable<Round> AfterGeneralRounds(int count) =>
        from i in Enumerable.Range(0, count)
        from round in (Round[])
        [
            Round((2 * i) + 1, Start.PlusDays(14 * i), 480, "General"),
            Round((2 * i) + 2, Start.PlusDays(14 * i), 505),
        ]
        select round;

    private static Gen<Round> Rounds(int daysApart, int cutOff, int spread, int most) =>
        from place in Gen.Choose(0, 40)
        from deviation in Gen.Choose(-spread, spread)
        from size in Gen.Choose(1, most)
        from isSizeKnown in Gen.Frequency((20, Gen.Constant(true)), (1, Gen.Constant(false)))
        from isOfCec in Gen.Frequency((6, Gen.Constant(true)), (1, Gen.Constant(false)))
        from name in Gen.Elements(isOfCec ? ["Canadian Experience Class"] : new[] { "General", "Provincial Nominee Program" })
        select Round(1, Start.PlusDays(daysApart * place), Math.Clamp(cutOff + deviation, 0, 1200), name, isSizeKnown ? size : null);

    private static Gen<PoolSnapshot> Pools() =>
        from day in Gen.Choose(-100, 600)
        from most in Gen.Elements(0, 100, 10_000_000)
        from isFine in Gen.Frequency((4, Gen.Constant(true)), (1, Gen.Constant(false)))
        from counts in Gen.ArrayOf(Gen.Choose(0, most), isFine ? 15 : 7)
        select PoolSnapshot.Of(Start.PlusDays(day), 0, counts);

    private static RoundHistory HistoryOf(Round[] rounds, PoolSnapshot[] pools) =>
        new(rounds.Select(static (round, i) => Numbered(i + 1, round)), pools.DistinctBy(static pool => pool.AsOf));

    private static Round Numbered(int number, Round round) => Round(number, round.Date, round.CutOff, round.Name, round.Invitations);

    private static Round Round(
        int number,
        LocalDate date,
        int cutOff,
        string name = "Canadian Experience Class",
        int? invitations = 1000) =>
        TestRounds.Of(number.ToString(CultureInfo.InvariantCulture), date, name, 1, cutOff) with { Invitations = invitations };

    /// <summary>Many candidates at the bottom of the pool, and ten in every other band.</summary>
    private static PoolSnapshot LowScores(LocalDate day)
    {
        int[] counts = [.. Enumerable.Repeat(10, 15)];
        PoolSnapshot even = PoolSnapshot.Of(day, 150, counts);
        counts[even.Bands.IndexOf(even.BandOf(0))] = 10_000;
        return PoolSnapshot.Of(day, counts.Sum(), counts);
    }

    private static PoolSnapshot PoolOf(LocalDate day, int count) => PoolSnapshot.Of(day, 15 * count, [.. Enumerable.Repeat(count, 15)]);
}
