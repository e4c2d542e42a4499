using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace CrsCalculator.Rounds;

/// <summary>
/// Preview: a past round as it would have been projected from what was known then, given the sizes and days of the rounds up to it.
/// </summary>
/// <param name="Round">The round.</param>
/// <param name="Projected">Its cut-off as projected.</param>
/// <param name="SameAsLast">The last cut-off that was known: the baseline.</param>
/// <remarks>
/// Immutable, and safe to use from several threads. Compared by value, except for the round, which is equal only if it is the same object.
/// </remarks>
[Experimental("CRSPREVIEW1")]
[JsonConverter(typeof(ConvertersNeeded))]
public sealed record BackTestedRound(Round Round, int Projected, int SameAsLast);

/// <summary>
/// Preview: how far projected cut-offs of the Canadian Experience Class have been off, compared with "the same as last time".
/// </summary>
/// <remarks>Immutable, and safe to use from several threads.</remarks>
[Experimental("CRSPREVIEW1")]
public sealed class CutOffBackTest
{
    /// <summary>The share of past errors that the error band of a projection holds, in percent.</summary>
    public const int BandPercent = 80;

    /// <summary>How many rounds <see cref="Recent"/> has at most: those of about the last eight months.</summary>
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

    /// <summary>How many rounds ahead, from 1: the next one.</summary>
    public int Ahead { get; }

    /// <summary>Every round that could be projected, by date.</summary>
    public ImmutableArray<BackTestedRound> Rounds { get; }

    /// <summary>The mean absolute error of the projection in points, to two decimals.</summary>
    public decimal MeanError { get; }

    /// <summary>The mean absolute error of the baseline in points, to two decimals.</summary>
    public decimal MeanErrorOfBaseline { get; }

    /// <summary>The error in points that <see cref="BandPercent"/> of the projections did not exceed.</summary>
    public int Band { get; }

    /// <summary>The greatest error of the projection in points.</summary>
    public int WorstError { get; }

    /// <summary>The same as <see cref="Band"/> of the baseline.</summary>
    public int BandOfBaseline { get; }

    /// <summary>Tests projections on a history.</summary>
    /// <param name="history">The history.</param>
    /// <param name="most">The most rounds ahead, 1 to <see cref="CutOffProjection.MaxRounds"/>.</param>
    /// <returns>A test for each number of rounds ahead; without rounds where the history is too short.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="most"/> is out of that range.</exception>
    public static ImmutableArray<CutOffBackTest> Of(RoundHistory history, int most = 1)
    {
        ArgumentNullException.ThrowIfNull(history);
        ArgumentOutOfRangeException.ThrowIfLessThan(most, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(most, CutOffProjection.MaxRounds);
        var rounds = new CecRounds(history);
        List<BackTestedRound>[] tested = [.. Enumerable.Range(0, most).Select(static _ => new List<BackTestedRound>())];
        for (int i = RefillModel.RoundsFitted; i < rounds.All.Length; i++)
        {
            ReadOnlySpan<Round> ahead = rounds.All.AsSpan()[i..Math.Min(i + most, rounds.All.Length)];
            ImmutableArray<int> projected = CutOffProjection.CutOffs(
                rounds,
                i,
                RefillModel.Fit(rounds, i),
                [.. ahead.ToArray().Select(static round => (round.Date, round.Invitations!.Value))]);
            for (int step = 0; step < projected.Length; step++)
            {
                tested[step].Add(new BackTestedRound(ahead[step], projected[step], rounds.All[i - 1].CutOff));
            }
        }

        return [.. tested.Select(static (list, step) => new CutOffBackTest(step + 1, [.. list]))];
    }

    /// <summary>The same for the last <see cref="RecentRounds"/> rounds alone: how it does in the times that one lives in.</summary>
    public CutOffBackTest Recent => field ??= new CutOffBackTest(Ahead, [.. Rounds.TakeLast(RecentRounds)]);

    /// <summary>How far ahead, and the mean errors.</summary>
    /// <returns>For example <c>1 ahead: 5.12 points, baseline 7.4</c>.</returns>
    public override string ToString() =>
        $"{Invariant.Text(Ahead)} ahead: {Invariant.Text(MeanError)} points, baseline {Invariant.Text(MeanErrorOfBaseline)}";

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
