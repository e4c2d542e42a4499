using System.Collections.Immutable;
using NodaTime;

namespace CrsCalculator.Rounds.Preview;

/// <summary>
/// How fast scores fill up between rounds. Each day <c>Rate × Ratio^(score − 500)</c> candidates of the Canadian Experience Class reach a
/// score: the higher the score, the fewer. A round invites everyone from the top down to its cut-off. Both parameters are those that best
/// explain the last rounds.
/// </summary>
internal sealed record RefillModel(decimal Rate, int Ratio)
{
    private const int Anchor = 500;
    private const int DaysOfWeek = 7;

    /// <summary>The ratios to try, in hundredths; 100 would mean as many candidates with a high score as with a low one.</summary>
    private static readonly ImmutableArray<int> Ratios = [90, 91, 92, 93, 94, 95, 96, 97, 98, 99];

    private static readonly ImmutableArray<ImmutableArray<decimal>> Weights = [.. Ratios.Select(WeightsOf)];

    /// <summary>
    /// Fits the model that best explains the rounds: its cut-offs, each from what was known before the round, have the smallest total
    /// error.
    /// </summary>
    public static RefillModel Fit(FittedRounds fitted) =>
        Ratios
            .Select(ratio => new RefillModel(RateOf(fitted, ratio), ratio))
            .MinBy(model => fitted.All.Sum(model.ErrorAt))!;

    /// <summary>Whether a rate can be fitted: some candidate may have reached a score that one of the rounds invited.</summary>
    public static bool CanFit(FittedRounds fitted) => Filled(fitted, Ratios[0]) > 0;

    /// <summary>Returns the first round whose size the model cannot reach even with all candidates of its scores.</summary>
    public Round? FirstBeyond(FittedRounds fitted) =>
        fitted.All.FirstOrDefault(one => CutOffOf(one) < ClearedScores.Lowest)?.Round;

    /// <summary>Returns the same shape with this many candidates per week at a score or above it.</summary>
    public RefillModel WithInflow(decimal perWeek, int score) => this with { Rate = perWeek / (DaysOfWeek * Above(score)) };

    /// <summary>The number of candidates per week who reach a score or a higher one.</summary>
    public decimal InflowAbove(int score) => DaysOfWeek * Rate * Above(score);

    /// <summary>
    /// Returns a round's cut-off: the score down to which its invitations reach. If <see cref="ClearedScores"/> do not include it, they
    /// reach further, or not as far.
    /// </summary>
    public int CutOff(ClearedScores cleared, LocalDate day, int invitations, PoolSnapshot snapshot)
    {
        decimal taken = 0;
        for (int score = ClearedScores.Highest; score >= ClearedScores.Lowest; score--)
        {
            taken += Math.Min(Rate * Weight(score) * cleared.Days(score, day), Most(snapshot, score));
            if (taken >= invitations)
            {
                return score;
            }
        }

        return ClearedScores.Lowest - 1;
    }

    /// <summary>The band that limits the number of candidates with 500 or any higher score.</summary>
    public static PoolBand LimitOfHighScores(PoolSnapshot snapshot) => snapshot.BandOf(Anchor);

    private int ErrorAt(FittedRound fitted) => Math.Abs(CutOffOf(fitted) - fitted.Round.CutOff);

    private int CutOffOf(FittedRound fitted) =>
        CutOff(fitted.Cleared, fitted.Round.Date, fitted.Round.Invitations!.Value, fitted.Snapshot);

    private static decimal RateOf(FittedRounds fitted, int ratio) =>
        fitted.All.Sum(static one => (decimal)one.Round.Invitations!.Value) / Filled(fitted, ratio);

    /// <summary>The number of candidates that the rounds would have invited at a rate of 1.</summary>
    private static decimal Filled(FittedRounds fitted, int ratio)
    {
        var unit = new RefillModel(1, ratio);
        decimal filled = 0;
        foreach (FittedRound one in fitted.All)
        {
            for (int score = one.Round.CutOff; score <= ClearedScores.Highest; score++)
            {
                filled += unit.Weight(score) * one.Cleared.Days(score, one.Round.Date);
            }
        }

        return filled;
    }

    /// <summary>No score has more candidates than the pool; above 500 the pool only shows that there are fewer than just below.</summary>
    private static decimal Most(PoolSnapshot snapshot, int score)
    {
        PoolBand band = score > Anchor ? LimitOfHighScores(snapshot) : snapshot.BandOf(score);
        return (decimal)band.Count / band.Width;
    }

    private decimal Above(int score)
    {
        decimal sum = 0;
        for (int s = score; s <= ClearedScores.Highest; s++)
        {
            sum += Weight(s);
        }

        return sum;
    }

    private decimal Weight(int score) => Weights[Ratio - Ratios[0]][score - ClearedScores.Lowest];

    private static ImmutableArray<decimal> WeightsOf(int ratio)
    {
        decimal[] weights = new decimal[ClearedScores.Highest - ClearedScores.Lowest + 1];
        decimal factor = ratio / 100m;
        weights[Anchor - ClearedScores.Lowest] = 1;
        for (int score = Anchor + 1; score <= ClearedScores.Highest; score++)
        {
            weights[score - ClearedScores.Lowest] = weights[score - 1 - ClearedScores.Lowest] * factor;
        }

        for (int score = Anchor - 1; score >= ClearedScores.Lowest; score--)
        {
            weights[score - ClearedScores.Lowest] = weights[score + 1 - ClearedScores.Lowest] / factor;
        }

        return [.. weights];
    }
}
