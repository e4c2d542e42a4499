namespace CrsCalculator.Bulk;

/// <summary>Section A in two sums that fit a byte, the extra points of a single candidate, and section B.</summary>
#pragma warning disable CA1051, S1104 // Fields, so that each stays in a register.
internal ref struct Core<TLanes>
    where TLanes : struct
{
    public TLanes One;
    public TLanes Two;
    public TLanes More;
    public TLanes Spouse;
    public TLanes IsSingle;
}

/// <summary>Section D before its cap: what fits a byte, and nomination and offer as the low and high byte of a word.</summary>
internal ref struct Additional<TLanes>
    where TLanes : struct
{
    public TLanes Rest;
    public TLanes Low;
    public TLanes High;
}
#pragma warning restore CA1051, S1104
