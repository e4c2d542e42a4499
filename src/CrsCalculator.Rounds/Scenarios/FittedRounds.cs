using System.Collections.Immutable;

namespace CrsCalculator.Rounds.Preview;

/// <summary>A past round with what was known before it.</summary>
internal sealed record FittedRound(Round Round, ClearedScores Cleared, PoolSnapshot Snapshot);

/// <summary>The last rounds before another one, checked so that a model can be fitted to them.</summary>
internal sealed record FittedRounds(ImmutableArray<FittedRound> All)
{
    // Six rounds are too few to separate rate and ratio, and a year of rounds is too many: the pool has changed by then.
    public const int Count = 8;

    /// <summary>The model that explains them best.</summary>
    public RefillModel Model => field ??= RefillModel.Fit(this);

    /// <summary>Finds the rounds before a round, or the reason why no model can be fitted to them.</summary>
    /// <param name="rounds">All rounds of the class.</param>
    /// <param name="before">The index of the round; the number of rounds for the next one.</param>
    /// <param name="refusal">Why there are none; <see langword="null"/> if there are.</param>
    public static FittedRounds? Find(CecRounds rounds, int before, out ScenarioRefusal? refusal)
    {
        refusal = WhyNone(rounds, before);
        if (refusal is not null)
        {
            return null;
        }

        var fitted = new FittedRounds(
        [
            .. Places(before).Select(i => new FittedRound(rounds.All[i], rounds.ClearedBefore(i), rounds.SnapshotBefore(i)!)),
        ]);
        refusal = WhyUnfit(fitted);
        return refusal is null ? fitted : null;
    }

    /// <summary>The history has too few rounds.</summary>
    public static ScenarioRefusal TooFew(int count, int needed) => ScenarioRefusal.Of(
        ScenarioRefusalReason.TooFewRounds,
        Invariant.Text(count),
        Invariant.Text(CecRounds.From),
        Invariant.Text(needed));

    private static IEnumerable<int> Places(int before) => Enumerable.Range(before - Count, Count);

    private static ScenarioRefusal? WhyNone(CecRounds rounds, int before)
    {
        if (before < Count)
        {
            return TooFew(before, Count);
        }

        IEnumerable<ScenarioRefusal?> ofCutOffs = Places(before).Select(i => WhyOutOfRange(rounds.All[i]));
        IEnumerable<ScenarioRefusal?> ofPools = Places(before).Append(before).Select(i => WhyNoPool(rounds, i));
        return ofCutOffs.Concat(ofPools).FirstOrDefault(static found => found is not null);
    }

    private static ScenarioRefusal? WhyOutOfRange(Round round) => ClearedScores.Include(round.CutOff)
        ? null
        : ScenarioRefusal.Of(
            ScenarioRefusalReason.CutOffOutOfRange,
            round.Number.ToString(),
            Invariant.Text(round.CutOff),
            Invariant.Text(ClearedScores.Lowest),
            Invariant.Text(ClearedScores.Highest - 1));

    private static ScenarioRefusal? WhyNoPool(CecRounds rounds, int i)
    {
        if (rounds.SnapshotBefore(i) is not { } snapshot)
        {
            Round round = rounds.All[Math.Min(i, rounds.All.Length - 1)];
            return ScenarioRefusal.Of(ScenarioRefusalReason.NoPool, round.Number.ToString(), Invariant.Text(round.Date));
        }

        PoolBand limit = RefillModel.LimitOfHighScores(snapshot);
        return limit.Count > 0
            ? null
            : ScenarioRefusal.Of(
                ScenarioRefusalReason.EmptyPool,
                Invariant.Text(snapshot.AsOf),
                Invariant.Text(limit.From),
                Invariant.Text(limit.To));
    }

    private static ScenarioRefusal? WhyUnfit(FittedRounds fitted) =>
        fitted.All.Select(WhyTooLarge).FirstOrDefault(static found => found is not null)
        ?? WhyNoTime(fitted)
        ?? WhyBeyond(fitted);

    private static ScenarioRefusal? WhyTooLarge(FittedRound fitted) => fitted.Round.Invitations <= fitted.Snapshot.Counted
        ? null
        : ScenarioRefusal.Of(
            ScenarioRefusalReason.LargerThanPool,
            fitted.Round.Number.ToString(),
            Invariant.Text(fitted.Round.Invitations!.Value),
            Invariant.Text(fitted.Snapshot.Counted),
            Invariant.Text(fitted.Snapshot.AsOf));

    private static ScenarioRefusal? WhyBeyond(FittedRounds fitted) => fitted.Model.FirstBeyond(fitted) is { } round
        ? ScenarioRefusal.Of(
            ScenarioRefusalReason.SizeNotExplained,
            round.Number.ToString(),
            Invariant.Text(round.Invitations!.Value),
            Invariant.Text(ClearedScores.Lowest))
        : null;

    private static ScenarioRefusal? WhyNoTime(FittedRounds fitted)
    {
        Round first = fitted.All[0].Round;
        Round last = fitted.All[^1].Round;
        return first.Date < last.Date && RefillModel.CanFit(fitted)
            ? null
            : ScenarioRefusal.Of(ScenarioRefusalReason.NoTimeBetweenRounds, first.Number.ToString(), last.Number.ToString());
    }
}
