using System.Collections.Frozen;
using System.Collections.Immutable;

namespace CrsCalculator.Rules;

/// <summary>
/// The occupations that a ruleset rewards for their wage, in three lists; the third is the highest. Each occupation is in one list;
/// a year of work in a tier is also a year in each tier below.
/// </summary>
/// <remarks>Immutable, compared by value, and safe to use from several threads.</remarks>
public sealed class OccupationTiers : IEquatable<OccupationTiers>
{
    private readonly FrozenDictionary<NocCode, int> _tiers;

    /// <summary>Makes the lists.</summary>
    /// <param name="tier1">The occupations of the lowest tier.</param>
    /// <param name="tier2">Those of the middle tier.</param>
    /// <param name="tier3">Those of the highest tier.</param>
    /// <param name="offersNeedLmia">Whether a job offer has a tier only with a labour market impact assessment.</param>
    /// <exception cref="ArgumentException">An occupation is in the lists twice.</exception>
    public OccupationTiers(
        IEnumerable<NocCode> tier1,
        IEnumerable<NocCode> tier2,
        IEnumerable<NocCode> tier3,
        bool offersNeedLmia = false)
    {
        ArgumentNullException.ThrowIfNull(tier1);
        ArgumentNullException.ThrowIfNull(tier2);
        ArgumentNullException.ThrowIfNull(tier3);
        Lists = [[.. tier1], [.. tier2], [.. tier3]];
        OffersNeedLmia = offersNeedLmia;
        NocCode? twice = Lists.SelectMany(static list => list)
            .GroupBy(static noc => noc)
            .FirstOrDefault(static same => same.Count() > 1)?.Key;
        _tiers = twice is null
            ? Lists.SelectMany(static (list, index) => list.Select(noc => (noc, index + 1))).ToFrozenDictionary(
                static entry => entry.noc,
                static entry => entry.Item2)
            : throw new ArgumentException($"{twice} is in the lists twice.", nameof(tier1));
    }

    /// <summary>The lists, from tier 1 to tier 3.</summary>
    public ImmutableArray<ImmutableArray<NocCode>> Lists { get; }

    /// <summary>Whether a job offer has a tier only with a labour market impact assessment.</summary>
    public bool OffersNeedLmia { get; }

    /// <summary>The tier of an occupation.</summary>
    /// <param name="occupation">The occupation.</param>
    /// <returns>1 to 3; 0 where it is in none.</returns>
    public int Of(NocCode occupation)
    {
        ArgumentNullException.ThrowIfNull(occupation);
        return _tiers.GetValueOrDefault(occupation);
    }

    /// <summary>How many occupations each tier has.</summary>
    /// <returns>For example <c>90, 60 and 36 occupations</c>.</returns>
    public override string ToString() =>
        $"{Invariant.Text(Lists[0].Length)}, {Invariant.Text(Lists[1].Length)} and {Invariant.Text(Lists[2].Length)} occupations";

    /// <inheritdoc/>
    public bool Equals(OccupationTiers? other) =>
        other is not null
        && OffersNeedLmia == other.OffersNeedLmia
        && Lists.Zip(other.Lists).All(static pair => pair.First.AsSpan().SequenceEqual(pair.Second.AsSpan()));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as OccupationTiers);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Lists[0].Length, Lists[1].Length, Lists[2].Length, OffersNeedLmia);
}
