namespace CrsCalculator.Bulk.Lanes;

/// <summary>
/// A vector of bytes, one candidate in each: the few operations that the kernel uses. The kernel is compiled once for each width.
/// </summary>
/// <typeparam name="TSelf">The vector.</typeparam>
/// <typeparam name="TWords">Half as many 16-bit words.</typeparam>
internal interface ILanes<TSelf, TWords>
    where TSelf : struct, ILanes<TSelf, TWords>
    where TWords : struct, IWords<TWords>
{
    /// <summary>The number of candidates in a vector.</summary>
    static abstract int Count { get; }

    static abstract TSelf Load(ref byte from);

    static abstract TSelf All(byte value);

    /// <summary>Looks up each index in a table of 16 entries; every index is 0 to 15.</summary>
    static abstract TSelf LookUp(TSelf table, TSelf index);

    static abstract TSelf Add(TSelf left, TSelf right);

    static abstract TSelf Subtract(TSelf left, TSelf right);

    /// <summary>The difference, or 0 if it would be negative.</summary>
    static abstract TSelf SubtractToZero(TSelf left, TSelf right);

    static abstract TSelf Min(TSelf left, TSelf right);

    static abstract TSelf And(TSelf left, TSelf right);

    /// <summary>The upper four bits of each byte as a number.</summary>
    static abstract TSelf UpperNibble(TSelf value);

    /// <summary>All bits where the value is 0, otherwise none.</summary>
    static abstract TSelf IsZero(TSelf value);

    /// <summary>The one where the mask has all bits, the other where it has none.</summary>
    static abstract TSelf Select(TSelf mask, TSelf one, TSelf other);

    /// <summary>The bytes of the first half, each in a word.</summary>
    static abstract TWords Lower(TSelf value);

    /// <summary>The bytes of the second half, each in a word.</summary>
    static abstract TWords Upper(TSelf value);
}

/// <summary>A vector of words.</summary>
/// <typeparam name="TSelf">The vector.</typeparam>
internal interface IWords<TSelf>
    where TSelf : struct, IWords<TSelf>
{
    static abstract int Count { get; }

    static abstract TSelf All(ushort value);

    static abstract TSelf Add(TSelf left, TSelf right);

    static abstract TSelf Min(TSelf left, TSelf right);

    /// <summary>The low byte plus 256 times the high byte.</summary>
    static abstract TSelf Join(TSelf low, TSelf high);

    static abstract void Store(TSelf value, ref ushort to);
}
