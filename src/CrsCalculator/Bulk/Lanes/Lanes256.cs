using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace CrsCalculator.Bulk.Lanes;

/// <summary>32 candidates: AVX2.</summary>
internal readonly struct Lanes256 : ILanes<Lanes256, Words256>
{
    private readonly Vector256<byte> _bytes;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private Lanes256(Vector256<byte> bytes) => _bytes = bytes;

    public static int Count
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => 32;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes256 Load(ref byte from) => new(Vector256.LoadUnsafe(ref from));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes256 All(byte value) => new(Vector256.Create(value));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes256 LookUp(Lanes256 table, Lanes256 index) => new(Avx2.Shuffle(table._bytes, index._bytes));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes256 Add(Lanes256 left, Lanes256 right) => new(Avx2.Add(left._bytes, right._bytes));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes256 Subtract(Lanes256 left, Lanes256 right) => new(Avx2.Subtract(left._bytes, right._bytes));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes256 SubtractToZero(Lanes256 left, Lanes256 right) => new(Avx2.SubtractSaturate(left._bytes, right._bytes));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes256 Min(Lanes256 left, Lanes256 right) => new(Avx2.Min(left._bytes, right._bytes));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes256 And(Lanes256 left, Lanes256 right) => new(left._bytes & right._bytes);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes256 UpperNibble(Lanes256 value) =>
        new(Avx2.ShiftRightLogical(value._bytes.AsUInt16(), 4).AsByte() & Vector256.Create((byte)15));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes256 IsZero(Lanes256 value) => new(Avx2.CompareEqual(value._bytes, Vector256<byte>.Zero));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes256 Select(Lanes256 mask, Lanes256 one, Lanes256 other) =>
        new(Avx2.BlendVariable(other._bytes, one._bytes, mask._bytes));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Words256 Lower(Lanes256 value) => new(Avx2.ConvertToVector256Int16(value._bytes.GetLower()).AsUInt16());

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Words256 Upper(Lanes256 value) => new(Avx2.ConvertToVector256Int16(value._bytes.GetUpper()).AsUInt16());
}

/// <summary>The words of half as many candidates.</summary>
internal readonly struct Words256 : IWords<Words256>
{
    private readonly Vector256<ushort> _words;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal Words256(Vector256<ushort> words) => _words = words;

    public static int Count
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => 16;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Words256 All(ushort value) => new(Vector256.Create(value));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Words256 Add(Words256 left, Words256 right) => new(Avx2.Add(left._words, right._words));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Words256 Min(Words256 left, Words256 right) => new(Avx2.Min(left._words, right._words));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Words256 Join(Words256 low, Words256 high) => new(low._words | Avx2.ShiftLeftLogical(high._words, 8));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Store(Words256 value, ref ushort to) => value._words.StoreUnsafe(ref to);
}
