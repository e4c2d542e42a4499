using System.Collections.Immutable;
using System.Text.Json.Serialization;
using NodaTime;

namespace CrsCalculator.Rounds;

/// <summary>The number of candidates in the pool whose score was within a band.</summary>
/// <param name="From">The lowest score of the band, inclusive.</param>
/// <param name="To">The highest score of the band, inclusive.</param>
/// <param name="Count">The number of candidates.</param>
/// <remarks>The default value is the band of score 0 with no candidates. Immutable, and safe to use from several threads.</remarks>
public readonly record struct PoolBand(int From, int To, int Count)
{
    /// <summary>The number of scores in the band.</summary>
    internal int Width => To - From + 1;
}

/// <summary>The pool on a day, in bands of scores, as IRCC published it.</summary>
/// <remarks>Immutable, compared by value, and safe to use from several threads.</remarks>
public sealed record PoolSnapshot
{
    /// <summary>The maximum number of candidates in a pool or one of its bands.</summary>
    public const int MaxCandidates = 10_000_000;

    /// <summary>The highest possible score.</summary>
    internal const int GreatestScore = 1200;

    private static readonly (int From, int To)[] Fine =
    [
        (601, GreatestScore), (501, 600), (491, 500), (481, 490), (471, 480), (461, 470), (451, 460),
        (441, 450), (431, 440), (421, 430), (411, 420), (401, 410),
        (351, 400), (301, 350), (0, 300),
    ];

    private static readonly (int From, int To)[] Coarse =
    [
        (601, GreatestScore),
        (501, 600),
        (451, 500),
        (401, 450),
        (351, 400),
        (301, 350),
        (0, 300),
    ];

    private readonly ValueList<PoolBand> _bands;

    private PoolSnapshot(LocalDate asOf, int total, ImmutableArray<PoolBand> bands)
    {
        AsOf = Guard.Day(asOf, nameof(asOf));
        Total = Guard.Within(total, MaxCandidates, nameof(total));
        _bands = new(bands);
    }

    /// <summary>The day, within <see cref="DocumentDates"/>.</summary>
    public LocalDate AsOf { get; }

    /// <summary>The number of candidates, as published. For 2023-04-26 the bands add up to 180 fewer: IRCC transposed two digits.</summary>
    public int Total { get; }

    /// <summary>The bands, highest scores first. They cover every score and do not overlap.</summary>
    public ImmutableArray<PoolBand> Bands => _bands.Items;

    /// <summary>Whether 401 to 500 is published in ten-point bands; otherwise in two bands of fifty.</summary>
    public bool IsFine => Bands.Length == Fine.Length;

    /// <summary>The number of candidates in all bands.</summary>
    public int Counted => Bands.Sum(static band => band.Count);

    /// <summary>Creates a snapshot from the counts of its bands.</summary>
    /// <param name="asOf">The day, within <see cref="DocumentDates"/>.</param>
    /// <param name="total">The number of candidates as published, 0 to 10,000,000; the bands may add up to a different number.</param>
    /// <param name="counts">
    /// The candidates in each band, highest band first, each 0 to 10,000,000: 15 counts for the bands 601 to 1,200, 501 to 600, ten of ten
    /// points from 491 to 500 down to 401 to 410, 351 to 400, 301 to 350, 0 to 300; or 7 counts, with the bands 451 to 500 and 401 to 450
    /// in place of the ten.
    /// </param>
    /// <returns>The snapshot.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A number or the day is out of range.</exception>
    /// <exception cref="ArgumentException">The number of counts is neither 15 nor 7.</exception>
    public static PoolSnapshot Of(LocalDate asOf, int total, params int[] counts)
    {
        ArgumentNullException.ThrowIfNull(counts);
        (int From, int To)[] bands = counts.Length == Coarse.Length ? Coarse : Fine;
        if (counts.Length != bands.Length)
        {
            throw new ArgumentException($"There are 15 counts or 7, not {Invariant.Text(counts.Length)}.", nameof(counts));
        }

        ImmutableArray<PoolBand>.Builder all = ImmutableArray.CreateBuilder<PoolBand>(bands.Length);
        for (int i = 0; i < bands.Length; i++)
        {
            all.Add(new PoolBand(bands[i].From, bands[i].To, Guard.Within(counts[i], MaxCandidates, nameof(counts))));
        }

        return new PoolSnapshot(asOf, total, all.MoveToImmutable());
    }

    /// <summary>Returns the band that contains a score.</summary>
    /// <param name="score">The score, 0 to 1,200.</param>
    /// <returns>The band.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such score.</exception>
    public PoolBand BandOf(int score)
    {
        Guard.Within(score, GreatestScore, nameof(score));
        int place = 0;
        while (Bands[place].From > score)
        {
            place++;
        }

        return Bands[place];
    }

    /// <summary>Returns the place of a score in the pool, as exactly as the bands allow.</summary>
    /// <param name="score">The score of a candidate in the pool, 0 to 1,200.</param>
    /// <returns>The place.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such score.</exception>
    public PoolPlace PlaceOf(int score)
    {
        PoolBand own = BandOf(score);
        int above = Bands.TakeWhile(band => band != own).Sum(static band => band.Count);
        return new PoolPlace(this, own, above + 1, above + Math.Max(own.Count, 1));
    }

    /// <summary>The pool on one line.</summary>
    /// <returns>For example <c>2026-09-27: 229904 candidates</c>.</returns>
    public override string ToString() => $"{Invariant.Text(AsOf)}: {Invariant.Text(Total)} candidates";
}

/// <summary>The place of a score in a pool: an interval, since a band does not show how its candidates rank within it.</summary>
/// <remarks>Immutable, and safe to use from several threads.</remarks>
[JsonConverter(typeof(ConvertersNeeded))]
public sealed class PoolPlace
{
    private readonly int _counted;

    internal PoolPlace(PoolSnapshot snapshot, PoolBand band, int bestRank, int worstRank)
    {
        _counted = Math.Max(snapshot.Counted, worstRank);
        Snapshot = snapshot;
        Band = band;
        BestRank = bestRank;
        WorstRank = worstRank;
    }

    /// <summary>The pool.</summary>
    public PoolSnapshot Snapshot { get; }

    /// <summary>The band that contains the score.</summary>
    public PoolBand Band { get; }

    /// <summary>The candidate's best possible rank, from 1.</summary>
    public int BestRank { get; }

    /// <summary>The candidate's worst possible rank.</summary>
    public int WorstRank { get; }

    /// <summary>
    /// The share of the pool that ranks lower if the candidate is first in the band: percent, rounded down to two decimals.
    /// </summary>
    public decimal BestPercentile => PercentBelow(BestRank);

    /// <summary>
    /// The share of the pool that ranks lower if the candidate is last in the band: percent, rounded down to two decimals.
    /// </summary>
    public decimal WorstPercentile => PercentBelow(WorstRank);

    /// <summary>The ranks.</summary>
    /// <returns>For example <c>rank 1201 to 3405 on 2026-09-27</c>.</returns>
    public override string ToString() =>
        $"rank {Invariant.Text(BestRank)} to {Invariant.Text(WorstRank)} on {Invariant.Text(Snapshot.AsOf)}";

    private decimal PercentBelow(int rank) => decimal.Floor((_counted - rank) * 10_000m / _counted) / 100;
}
