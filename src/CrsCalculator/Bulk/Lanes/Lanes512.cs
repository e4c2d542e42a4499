using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace CrsCalculator.Bulk.Lanes;

/// <summary>64 candidates: AVX-512BW by its own intrinsics, since the runtime may report that it does not prefer 512-bit vectors.</summary>
internal readonly struct Lanes512 : ILanes<Lanes512, Words512>
{
    private readonly Vector512<byte> _bytes;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private Lanes512(Vector512<byte> bytes) => _bytes = bytes;

    public static int Count
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => 64;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes512 Load(ref byte from) => new(Vector512.LoadUnsafe(ref from));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes512 All(byte value) => new(Vector512.Create(value));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes512 LookUp(Lanes512 table, Lanes512 index) => new(Avx512BW.Shuffle(table._bytes, index._bytes));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes512 Add(Lanes512 left, Lanes512 right) => new(Avx512BW.Add(left._bytes, right._bytes));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes512 Subtract(Lanes512 left, Lanes512 right) => new(Avx512BW.Subtract(left._bytes, right._bytes));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes512 SubtractToZero(Lanes512 left, Lanes512 right) => new(Avx512BW.SubtractSaturate(left._bytes, right._bytes));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes512 Min(Lanes512 left, Lanes512 right) => new(Avx512BW.Min(left._bytes, right._bytes));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes512 And(Lanes512 left, Lanes512 right) => new(left._bytes & right._bytes);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes512 UpperNibble(Lanes512 value) =>
        new(Avx512BW.ShiftRightLogical(value._bytes.AsUInt16(), 4).AsByte() & Vector512.Create((byte)15));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes512 IsZero(Lanes512 value) => new(Avx512BW.CompareEqual(value._bytes, Vector512<byte>.Zero));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes512 Select(Lanes512 mask, Lanes512 one, Lanes512 other) =>
        new(Avx512F.TernaryLogic(mask._bytes, one._bytes, other._bytes, 0xCA));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Words512 Lower(Lanes512 value) => new(Avx512BW.ConvertToVector512UInt16(value._bytes.GetLower()));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Words512 Upper(Lanes512 value) => new(Avx512BW.ConvertToVector512UInt16(value._bytes.GetUpper()));
}

/// <summary>The words of half as many candidates.</summary>
internal readonly struct Words512 : IWords<Words512>
{
    private readonly Vector512<ushort> _words;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal Words512(Vector512<ushort> words) => _words = words;

    public static int Count
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => 32;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Words512 All(ushort value) => new(Vector512.Create(value));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Words512 Add(Words512 left, Words512 right) => new(Avx512BW.Add(left._words, right._words));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Words512 Min(Words512 left, Words512 right) => new(Avx512BW.Min(left._words, right._words));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Words512 Join(Words512 low, Words512 high) => new(low._words | Avx512BW.ShiftLeftLogical(high._words, 8));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Store(Words512 value, ref ushort to) => value._words.StoreUnsafe(ref to);
}
