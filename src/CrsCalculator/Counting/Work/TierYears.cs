namespace CrsCalculator;

/// <summary>
/// Completed years of Canadian work, by tier, in occupations that a ruleset rewards for their wage. A year in a tier is also a year in each
/// lower tier, so the numbers never rise from tier 1 to tier 3.
/// </summary>
/// <remarks>The default value is no years. Immutable, compared by value, and safe to use from several threads.</remarks>
public readonly record struct TierYears
{
    private readonly byte _tier1;
    private readonly byte _tier2;
    private readonly byte _tier3;

    /// <summary>Creates the years by tier.</summary>
    /// <param name="tier1">Years in any tier, 0 to 255.</param>
    /// <param name="tier2">Years in tiers 2 and 3, at most those in tier 1.</param>
    /// <param name="tier3">Years in tier 3, at most those in tier 2.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is out of that range.</exception>
    public TierYears(int tier1, int tier2, int tier3)
    {
        _tier1 = (byte)Guard.Within(tier1, byte.MaxValue, nameof(tier1));
        _tier2 = (byte)Guard.Within(tier2, tier1, nameof(tier2));
        _tier3 = (byte)Guard.Within(tier3, tier2, nameof(tier3));
    }

    /// <summary>Years in any tier.</summary>
    public int Tier1 => _tier1;

    /// <summary>Years in tiers 2 and 3.</summary>
    public int Tier2 => _tier2;

    /// <summary>Years in tier 3.</summary>
    public int Tier3 => _tier3;

    /// <summary>The years by tier.</summary>
    /// <returns>For example <c>3, 2, 0</c>.</returns>
    public override string ToString() => $"{Invariant.Text(Tier1)}, {Invariant.Text(Tier2)}, {Invariant.Text(Tier3)}";
}
