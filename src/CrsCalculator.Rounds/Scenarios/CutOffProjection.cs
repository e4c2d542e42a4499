using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using CrsCalculator.Rules;
using NodaTime;

namespace CrsCalculator.Rounds.Preview;

/// <summary>Preview: the projected cut-off of an assumed round.</summary>
/// <param name="Round">The assumed round.</param>
/// <param name="CutOff">The cut-off in the scenario.</param>
/// <param name="Low">
/// The lower end of the error band; <see langword="null"/> if the past gives no basis: with a chosen inflow, with sizes that have not
/// occurred, or with fewer than <see cref="CutOffBackTest.LeastForBand"/> past rounds that could be projected so far ahead.
/// </param>
/// <param name="High">The upper end of the error band.</param>
/// <remarks>Immutable, and safe to use from several threads.</remarks>
[Experimental("CRSPREVIEW1")]
public sealed record ProjectedRound(PlannedRound Round, int CutOff, int? Low, int? High)
{
    /// <summary>The cut-off on one line.</summary>
    /// <returns>For example <c>2026-10-15: 1000 invitations, cut-off 509 (501 to 517)</c>.</returns>
    public override string ToString() =>
        $"{Round}, cut-off {Invariant.Text(CutOff)}"
            + (Low is { } low && High is { } high ? $" ({Invariant.Text(low)} to {Invariant.Text(high)})" : string.Empty);
}

/// <summary>
/// Preview: a scenario, not a forecast, of the next cut-offs of the Canadian Experience Class, if rounds take place as assumed and scores
/// keep filling up as before.
/// </summary>
/// <remarks>
/// Immutable, and safe to use from several threads. The band covers <see cref="CutOffBackTest.BandPercent"/> percent of past errors, made
/// when the size and day of each round were known and the rules did not change. The sizes, which IRCC chooses, matter most.
/// </remarks>
[Experimental("CRSPREVIEW1")]
public sealed class CutOffProjection
{
    private CutOffProjection(
        RoundHistory history,
        Round last,
        PoolSnapshot snapshot,
        decimal inflow,
        ImmutableArray<ProjectedRound> rounds,
        ImmutableArray<CutOffBackTest> backTests)
    {
        History = history;
        Last = last;
        Snapshot = snapshot;
        InflowPerWeek = inflow;
        Rounds = rounds;
        BackTests = backTests;
    }

    /// <summary>The maximum number of rounds that can be projected.</summary>
    public const int MaxRounds = 12;

    /// <summary>The history from which it starts.</summary>
    public RoundHistory History { get; }

    /// <summary>The last round of the class in the history.</summary>
    public Round Last { get; }

    /// <summary>The pool that limits the number of candidates with a score.</summary>
    public PoolSnapshot Snapshot { get; }

    /// <summary>
    /// The number of candidates of the class per week who reach the last cut-off or a higher score, as given or as estimated from the last
    /// rounds.
    /// </summary>
    public decimal InflowPerWeek { get; }

    /// <summary>The assumed rounds with their cut-offs.</summary>
    public ImmutableArray<ProjectedRound> Rounds { get; }

    /// <summary>
    /// The errors of past projections, one test per round in <see cref="Rounds"/>, the same number of rounds ahead. They set the error
    /// bands.
    /// </summary>
    public ImmutableArray<CutOffBackTest> BackTests { get; }

    /// <summary>
    /// The first day without available rules, if a round comes after it: different points mean different scores, and past rounds say
    /// nothing about those.
    /// </summary>
    public LocalDate? RulesUnknownFrom =>
        Rounds.Select(static round => RuleBook.Official.Points.At(round.Round.Date))
            .FirstOrDefault(static entry => !entry.IsAvailable)?.From;

    /// <summary>The days and their cut-offs.</summary>
    /// <returns>For example <c>2026-10-15: 512, 2026-10-29: 509</c>.</returns>
    public override string ToString() =>
        string.Join(", ", Rounds.Select(static round => $"{Invariant.Text(round.Round.Date)}: {Invariant.Text(round.CutOff)}"));

    /// <summary>Projects cut-offs.</summary>
    /// <param name="history">The history from which to start.</param>
    /// <param name="rounds">
    /// The assumed rounds: 1 to <see cref="MaxRounds"/>, each later than the one before. The first is later than the last general round and
    /// the last round of the class in the history.
    /// </param>
    /// <param name="inflowPerWeek">
    /// The number of candidates of the class per week who reach the last cut-off or a higher score, 1 or more. If omitted, it is estimated
    /// from the last rounds.
    /// </param>
    /// <returns>The scenario.</returns>
    /// <exception cref="ArgumentException">There are no rounds, too many, or they are not in order.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The inflow is out of range.</exception>
    /// <exception cref="ScenarioException">
    /// No model can be fitted to the history, or the model has no answer for a round on that day or of that size.
    /// </exception>
    public static CutOffProjection Of(RoundHistory history, IReadOnlyList<PlannedRound> rounds, int? inflowPerWeek = null)
    {
        ArgumentNullException.ThrowIfNull(history);
        ArgumentNullException.ThrowIfNull(rounds);
        if (inflowPerWeek is { } given)
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(given, 1, nameof(inflowPerWeek));
        }

        CheckOrder(rounds);
        var cec = new CecRounds(history);
        int next = cec.All.Length;
        FittedRounds fitted = Fitted(cec);
        CheckStart(cec.LastClearing!, rounds[0]);
        Round last = cec.All[^1];
        RefillModel model = fitted.Model;
        model = inflowPerWeek is { } perWeek ? model.WithInflow(perWeek, last.CutOff) : model;
        ImmutableArray<int> cutOffs = [.. CutOffs(cec, next, model, rounds.Select(static round => (round.Date, round.Invitations)))];
        if (cutOffs.Length < rounds.Count)
        {
            throw new ScenarioException(BeyondScores(rounds[cutOffs.Length]));
        }

        // The past gives no basis for a chosen inflow, nor for sizes that have never occurred.
        bool hasBand = inflowPerWeek is null && rounds.All(cec.HasSeen);
        ImmutableArray<CutOffBackTest> tests = CutOffBackTest.Of(history, rounds.Count);
        return new CutOffProjection(
            history,
            last,
            cec.SnapshotBefore(next)!,
            decimal.Round(model.InflowAbove(last.CutOff), 0, MidpointRounding.AwayFromZero),
            [.. cutOffs.Select((cutOff, i) => WithBand(rounds[i], cutOff, tests[i], hasBand))],
            tests);
    }

    /// <summary>
    /// Projects the cut-offs of the rounds ahead from what was known before a past round. They end before the first that is outside the
    /// model's scores.
    /// </summary>
    internal static IEnumerable<int> CutOffs(
        CecRounds cec,
        int before,
        RefillModel model,
        IEnumerable<(LocalDate Date, int Invitations)> rounds)
    {
        ClearedScores cleared = cec.ClearedBefore(before).Copy();
        PoolSnapshot snapshot = cec.SnapshotBefore(before)!;
        foreach ((LocalDate date, int invitations) in rounds)
        {
            int cutOff = model.CutOff(cleared, date, invitations, snapshot);
            if (!ClearedScores.Include(cutOff))
            {
                yield break;
            }

            cleared.Clear(cutOff, date);
            yield return cutOff;
        }
    }

    private static ProjectedRound WithBand(PlannedRound round, int cutOff, CutOffBackTest test, bool hasBand) =>
        hasBand && test.Rounds.Length >= CutOffBackTest.LeastForBand
            ? new(round, cutOff, Math.Max(cutOff - test.Band, 0), Math.Min(cutOff + test.Band, PoolSnapshot.GreatestScore))
            : new(round, cutOff, Low: null, High: null);

    private static FittedRounds Fitted(CecRounds cec)
    {
        // Enough rounds to fit the model, and enough again to estimate its error.
        int least = FittedRounds.Count + CutOffBackTest.LeastForBand;
        return cec.All.Length < least
            ? throw new ScenarioException(FittedRounds.TooFew(cec.All.Length, least))
            : FittedRounds.Find(cec, cec.All.Length, out ScenarioRefusal? refusal) ?? throw new ScenarioException(refusal!);
    }

    private static void CheckOrder(IReadOnlyList<PlannedRound> rounds)
    {
        if (rounds.Count is 0 or > MaxRounds)
        {
            throw new ArgumentException(
                $"1 to {Invariant.Text(MaxRounds)} rounds are projected, not {Invariant.Text(rounds.Count)}.",
                nameof(rounds));
        }

        for (int i = 1; i < rounds.Count; i++)
        {
            if (rounds[i].Date <= rounds[i - 1].Date)
            {
                throw new ArgumentException(
                    $"The round of {Invariant.Text(rounds[i].Date)} is not later than that of {Invariant.Text(rounds[i - 1].Date)}.",
                    nameof(rounds));
            }
        }
    }

    private static void CheckStart(Round last, PlannedRound first)
    {
        if (first.Date <= last.Date)
        {
            throw new ScenarioException(ScenarioRefusal.Of(
                ScenarioRefusalReason.NotAfterLastRound,
                Invariant.Text(first.Date),
                last.Number.ToString(),
                Invariant.Text(last.Date)));
        }
    }

    private static ScenarioRefusal BeyondScores(PlannedRound round) => ScenarioRefusal.Of(
        ScenarioRefusalReason.SizeOutOfRange,
        Invariant.Text(round.Date),
        Invariant.Text(round.Invitations),
        Invariant.Text(ClearedScores.Lowest),
        Invariant.Text(ClearedScores.Highest - 1));
}
