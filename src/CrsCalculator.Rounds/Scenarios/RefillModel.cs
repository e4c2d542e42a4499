using System.Collections.Immutable;
using NodaTime;

namespace CrsCalculator.Rounds;

/// <summary>
/// How fast scores fill up between rounds. Each day <c>Rate × Ratio^(score − 500)</c> candidates of the Canadian Experience Class come to
/// have a score: fewer, the higher it is. A round takes everybody from the top down to its cut-off. Both numbers are those that explain the
/// last rounds best.
/// </summary>
internal sealed record RefillModel(decimal Rate, int Ratio)
{
    // Half a dozen rounds are too few to tell the two numbers apart, and a year of rounds is too many: the pool has changed by then.
    public const int RoundsFitted = 8;

    private const int Anchor = 500;
    private const int DaysOfWeek = 7;

    /// <summary>Ratios that are tried, in hundredths; 100 would mean as many candidates with a high score as with a low one.</summary>
    private static readonly ImmutableArray<int> Ratios = [90, 91, 92, 93, 94, 95, 96, 97, 98, 99];

    private static readonly ImmutableArray<ImmutableArray<decimal>> Weights = [.. Ratios.Select(WeightsOf)];

    /// <summary>
    /// The model that explains rounds best: the one whose cut-offs, each from what was known before it, are off by the least in sum.
    /// </summary>
    public static RefillModel Fit(CecRounds rounds, int before)
    {
        int first = Math.Max(before - RoundsFitted, 0);
        return Ratios
            .Select(ratio => new RefillModel(RateOf(rounds, first, before, ratio), ratio))
            .MinBy(model => Enumerable.Range(first, before - first).Sum(i => model.ErrorAt(rounds, i)))!;
    }

    /// <summary>The same shape with so many candidates a week at a score or above it.</summary>
    public RefillModel WithInflow(decimal perWeek, int score) => this with { Rate = perWeek / (DaysOfWeek * Above(score)) };

    /// <summary>How many candidates a week come to have a score or a higher one.</summary>
    public decimal InflowAbove(int score) => DaysOfWeek * Rate * Above(score);

    /// <summary>The cut-off of a round: the score down to which its invitations reach.</summary>
    public int CutOff(Ladder ladder, LocalDate day, int invitations, PoolSnapshot snapshot)
    {
        decimal taken = 0;
        int score = Ladder.Highest + 1;
        while (taken < invitations && score > Ladder.Lowest)
        {
            score--;
            taken += Math.Min(Rate * Weight(score) * ladder.Days(score, day), Most(snapshot, score));
        }

        return score;
    }

    private int ErrorAt(CecRounds rounds, int i)
    {
        Round round = rounds.All[i];
        return Math.Abs(CutOff(rounds.LadderBefore(i), round.Date, round.Invitations!.Value, rounds.SnapshotBefore(i)) - round.CutOff);
    }

    private static decimal RateOf(CecRounds rounds, int first, int before, int ratio)
    {
        var unit = new RefillModel(1, ratio);
        decimal invitations = 0;
        decimal filled = 0;
        for (int i = first; i < before; i++)
        {
            Round round = rounds.All[i];
            Ladder ladder = rounds.LadderBefore(i);
            invitations += round.Invitations!.Value;
            for (int score = Math.Max(round.CutOff, Ladder.Lowest); score <= Ladder.Highest; score++)
            {
                filled += unit.Weight(score) * ladder.Days(score, round.Date);
            }
        }

        return invitations / filled;
    }

    /// <summary>No score has more candidates than the pool; above 500 it tells no more than that there are fewer than just below.</summary>
    private static decimal Most(PoolSnapshot snapshot, int score)
    {
        PoolBand band = snapshot.BandOf(Math.Min(score, Anchor));
        return (decimal)band.Count / band.Width;
    }

    private decimal Above(int score)
    {
        decimal sum = 0;
        for (int s = Math.Max(score, Ladder.Lowest); s <= Ladder.Highest; s++)
        {
            sum += Weight(s);
        }

        return sum;
    }

    private decimal Weight(int score) => Weights[Ratio - Ratios[0]][score - Ladder.Lowest];

    private static ImmutableArray<decimal> WeightsOf(int ratio)
    {
        decimal[] weights = new decimal[Ladder.Highest - Ladder.Lowest + 1];
        decimal factor = ratio / 100m;
        weights[Anchor - Ladder.Lowest] = 1;
        for (int score = Anchor + 1; score <= Ladder.Highest; score++)
        {
            weights[score - Ladder.Lowest] = weights[score - 1 - Ladder.Lowest] * factor;
        }

        for (int score = Anchor - 1; score >= Ladder.Lowest; score--)
        {
            weights[score - Ladder.Lowest] = weights[score + 1 - Ladder.Lowest] / factor;
        }

        return [.. weights];
    }
}
