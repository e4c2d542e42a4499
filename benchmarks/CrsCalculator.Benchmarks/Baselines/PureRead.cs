using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace CrsCalculator.Benchmarks.Baselines;

/// <summary>
/// The yardstick for bulk scoring: reads every byte once, as one stream, and adds the bytes up. It leaves prefetching to the processor.
/// </summary>
internal static class PureRead
{
    public static ulong Sum(ReadOnlySpan<byte> bytes)
    {
        ulong sum = 0;
        int done = Avx512BW.IsSupported ? Sum512(bytes, ref sum) : Avx2.IsSupported ? Sum256(bytes, ref sum) : 0;
        foreach (byte value in bytes[done..])
        {
            sum += value;
        }

        return sum;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static int Sum512(ReadOnlySpan<byte> bytes, ref ulong sum)
    {
        ref byte start = ref MemoryMarshal.GetReference(bytes);
        Vector512<ulong> sums = Vector512<ulong>.Zero;
        int i = 0;
        for (; i <= bytes.Length - Vector512<byte>.Count; i += Vector512<byte>.Count)
        {
            sums += Avx512BW.SumAbsoluteDifferences(Vector512.LoadUnsafe(ref start, (nuint)i), Vector512<byte>.Zero).AsUInt64();
        }

        sum += Vector512.Sum(sums);
        return i;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static int Sum256(ReadOnlySpan<byte> bytes, ref ulong sum)
    {
        ref byte start = ref MemoryMarshal.GetReference(bytes);
        Vector256<ulong> sums = Vector256<ulong>.Zero;
        int i = 0;
        for (; i <= bytes.Length - Vector256<byte>.Count; i += Vector256<byte>.Count)
        {
            sums += Avx2.SumAbsoluteDifferences(Vector256.LoadUnsafe(ref start, (nuint)i), Vector256<byte>.Zero).AsUInt64();
        }

        sum += Vector256.Sum(sums);
        return i;
    }
}
