using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace CrsCalculator.Rounds.Preview;

/// <summary>
/// Preview: a past round as it would have been projected from what was known then, given the sizes and days of the rounds up to it.
/// </summary>
/// <param name="Round">The round.</param>
/// <param name="Projected">Its projected cut-off.</param>
/// <param name="SameAsLast">The last known cut-off: the baseline.</param>
/// <remarks>Immutable, and safe to use from several threads.</remarks>
[Experimental("CRSPREVIEW1")]
[JsonConverter(typeof(ConvertersNeeded))]
public sealed record BackTestedRound(Round Round, int Projected, int SameAsLast);

/// <summary>
/// Preview: the past errors of projected cut-offs of the Canadian Experience Class, compared with "the same as last time".
/// </summary>
/// <remarks>Immutable, and safe to use from several threads.</remarks>
[Experimental("CRSPREVIEW1")]
public sealed class CutOffBackTest
{
    /// <summary>The share of past errors within a projection's error band, in percent.</summary>
    public const int BandPercent = 80;

    /// <summary>The minimum number of past rounds for an error band.</summary>
    public const int LeastForBand = 8;

    /// <summary>The maximum number of rounds in <see cref="Recent"/>: about the last eight months.</summary>
    public const int RecentRounds = 16;

    private CutOffBackTest(int ahead, ImmutableArray<BackTestedRound> rounds)
    {
        Ahead = ahead;
        Rounds = rounds;
        MeanError = Mean(ErrorOf);
        MeanErrorOfBaseline = Mean(BaselineErrorOf);
        Band = Quantile(ErrorOf);
        BandOfBaseline = Quantile(BaselineErrorOf);
        WorstError = rounds.IsEmpty ? 0 : rounds.Max(ErrorOf);
    }

    /// <summary>The number of rounds ahead; 1 is the next round.</summary>
    public int Ahead { get; }

    /// <summary>Every past round that could be projected, by date.</summary>
    public ImmutableArray<BackTestedRound> Rounds { get; }

    /// <summary>The mean absolute error of the projection in points, to two decimals; 0 without rounds.</summary>
    public decimal MeanError { get; }

    /// <summary>The mean absolute error of the baseline in points, to two decimals.</summary>
    public decimal MeanErrorOfBaseline { get; }

    /// <summary>The error in points not exceeded by <see cref="BandPercent"/> percent of the projections.</summary>
    public int Band { get; }

    /// <summary>The largest error of the projection in points.</summary>
    public int WorstError { get; }

    /// <summary>The <see cref="Band"/> of the baseline.</summary>
    public int BandOfBaseline { get; }

    /// <summary>Tests projections against a history.</summary>
    /// <param name="history">The history.</param>
    /// <param name="most">The maximum number of rounds ahead, 1 to <see cref="CutOffProjection.MaxRounds"/>.</param>
    /// <returns>One test per number of rounds ahead; without rounds if nothing in the history can be projected.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="most"/> is out of that range.</exception>
    public static ImmutableArray<CutOffBackTest> Of(RoundHistory history, int most = 1)
    {
        ArgumentNullException.ThrowIfNull(history);
        ArgumentOutOfRangeException.ThrowIfLessThan(most, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(most, CutOffProjection.MaxRounds);
        var rounds = new CecRounds(history);
        List<BackTestedRound>[] tested = [.. Enumerable.Range(0, most).Select(static _ => new List<BackTestedRound>())];
        for (int i = FittedRounds.Count; i < rounds.All.Length; i++)
        {
            int step = 0;
            foreach (BackTestedRound round in Tested(rounds, i, most))
            {
                tested[step++].Add(round);
            }
        }

        return [.. tested.Select(static (list, step) => new CutOffBackTest(step + 1, [.. list]))];
    }

    /// <summary>The same test limited to the last <see cref="RecentRounds"/> rounds: recent accuracy.</summary>
    public CutOffBackTest Recent => field ??= new CutOffBackTest(Ahead, [.. Rounds.TakeLast(RecentRounds)]);

    /// <summary>The number of rounds ahead, and the mean errors.</summary>
    /// <returns>For example <c>1 ahead: 5.12 points, baseline 7.4</c>.</returns>
    public override string ToString() =>
        $"{Invariant.Text(Ahead)} ahead: {Invariant.Text(MeanError)} points, baseline {Invariant.Text(MeanErrorOfBaseline)}";

    /// <summary>The rounds from one on, as far as they can be projected from what was known before it.</summary>
    private static IEnumerable<BackTestedRound> Tested(CecRounds rounds, int i, int most)
    {
        if (FittedRounds.Find(rounds, i, out _) is not { } fitted)
        {
            return [];
        }

        Round[] ahead = [.. rounds.All.Skip(i).Take(most)];
        return CutOffProjection.CutOffs(rounds, i, fitted.Model, ahead.Select(static round => (round.Date, round.Invitations!.Value)))
            .Zip(ahead, (cutOff, round) => new BackTestedRound(round, cutOff, rounds.All[i - 1].CutOff));
    }

    private static int ErrorOf(BackTestedRound tested) => Math.Abs(tested.Projected - tested.Round.CutOff);

    private static int BaselineErrorOf(BackTestedRound tested) => Math.Abs(tested.SameAsLast - tested.Round.CutOff);

    private decimal Mean(Func<BackTestedRound, int> error) =>
        Rounds.IsEmpty ? 0 : decimal.Round((decimal)Rounds.Sum(error) / Rounds.Length, 2, MidpointRounding.AwayFromZero);

    private int Quantile(Func<BackTestedRound, int> error)
    {
        int[] errors = [.. Rounds.Select(error).Order()];
        return errors.Length == 0 ? 0 : errors[(((errors.Length * BandPercent) + 99) / 100) - 1];
    }
}
