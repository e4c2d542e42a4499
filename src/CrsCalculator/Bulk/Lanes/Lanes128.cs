using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.Arm;
using System.Runtime.Intrinsics.X86;

namespace CrsCalculator.Bulk.Lanes;

/// <summary>16 candidates: any machine with 128-bit vectors.</summary>
internal readonly struct Lanes128 : ILanes<Lanes128, Words128>
{
    private readonly Vector128<byte> _bytes;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private Lanes128(Vector128<byte> bytes) => _bytes = bytes;

    public static int Count
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => 16;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes128 Load(ref byte from) => new(Vector128.LoadUnsafe(ref from));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes128 All(byte value) => new(Vector128.Create(value));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes128 LookUp(Lanes128 table, Lanes128 index)
    {
        // With indices of 0 to 15 all three do the same; the first two are one instruction.
        if (Ssse3.IsSupported)
        {
            return new(Ssse3.Shuffle(table._bytes, index._bytes));
        }

        return new(AdvSimd.Arm64.IsSupported
            ? AdvSimd.Arm64.VectorTableLookup(table._bytes, index._bytes)
            : Vector128.Shuffle(table._bytes, index._bytes));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes128 Add(Lanes128 left, Lanes128 right) => new(left._bytes + right._bytes);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes128 Subtract(Lanes128 left, Lanes128 right) => new(left._bytes - right._bytes);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes128 SubtractToZero(Lanes128 left, Lanes128 right) => new(Vector128.Max(left._bytes, right._bytes) - right._bytes);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes128 Min(Lanes128 left, Lanes128 right) => new(Vector128.Min(left._bytes, right._bytes));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes128 And(Lanes128 left, Lanes128 right) => new(left._bytes & right._bytes);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes128 UpperNibble(Lanes128 value) => new(Vector128.ShiftRightLogical(value._bytes, 4));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes128 IsZero(Lanes128 value) => new(Vector128.Equals(value._bytes, Vector128<byte>.Zero));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes128 Select(Lanes128 mask, Lanes128 one, Lanes128 other) =>
        new(Vector128.ConditionalSelect(mask._bytes, one._bytes, other._bytes));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Words128 Lower(Lanes128 value) => new(Vector128.WidenLower(value._bytes));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Words128 Upper(Lanes128 value) => new(Vector128.WidenUpper(value._bytes));
}

/// <summary>The words of half as many candidates.</summary>
internal readonly struct Words128 : IWords<Words128>
{
    private readonly Vector128<ushort> _words;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal Words128(Vector128<ushort> words) => _words = words;

    public static int Count
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => 8;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Words128 All(ushort value) => new(Vector128.Create(value));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Words128 Add(Words128 left, Words128 right) => new(left._words + right._words);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Words128 Min(Words128 left, Words128 right) => new(Vector128.Min(left._words, right._words));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Words128 Join(Words128 low, Words128 high) => new(low._words | Vector128.ShiftLeft(high._words, 8));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Store(Words128 value, ref ushort to) => value._words.StoreUnsafe(ref to);
}
