using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics.X86;

namespace CrsCalculator.Bulk;

/// <summary>
/// Where the output goes past the cache. An output beyond the cache would first be read into it line by line, only to be overwritten;
/// storing past it saves a tenth of all traffic. Such stores need addresses on a boundary: the rows before the first boundary, and the
/// last rows, are stored as usual.
/// </summary>
internal readonly struct Streaming
{
    // Four bytes a row of reading and writing the output; below this everything may still lie in a shared cache.
    private const int LeastRows = 4_000_000;

    private readonly int _firstAligned;

    private Streaming(int firstAligned) => _firstAligned = firstAligned;

    public static Streaming Of(ref ushort output, int rows, int rowsPerStep)
    {
        nint address = Unsafe.ByteOffset(ref Unsafe.NullRef<ushort>(), ref output);
        bool streams = Sse.IsSupported && rows >= LeastRows && address % sizeof(ushort) == 0;
        return new Streaming(streams ? rowsPerStep - (int)(address / sizeof(ushort) % rowsPerStep) : int.MaxValue);
    }

    /// <summary>The second step: from the first row on a boundary, if output is streamed, else the next rows.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int First(int rowsPerStep, int last) => Math.Min(last, Math.Min(_firstAligned, rowsPerStep));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool Takes(int row, int last) => row >= _firstAligned && row != last;

    /// <summary>What was stored past the cache is seen by other threads from here on.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Finish()
    {
        if (_firstAligned != int.MaxValue)
        {
            Sse.StoreFence();
        }
    }
}
