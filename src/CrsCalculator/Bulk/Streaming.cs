using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics.X86;

namespace CrsCalculator.Bulk;

/// <summary>
/// What is different where the columns fit no cache. An output beyond the cache would first be read into it line by line, only to be
/// overwritten; storing past it saves a tenth of all traffic. Such stores need addresses on a boundary: the rows before the first
/// boundary, and the last rows, are stored as usual. And nineteen columns are more streams than a processor foresees by itself, so it
/// is told what comes.
/// </summary>
internal readonly struct Streaming
{
    // Four bytes a row of reading and writing the output; below this everything may still lie in a shared cache.
    public const int LeastRows = 4_000_000;

    // Far enough ahead for the memory, near enough for the cache.
    private const int RowsAhead = 1024;

    private readonly int _firstAligned;

    // Up to which row there are rows to fetch ahead.
    private readonly int _fetchesUntil;

    private Streaming(int firstAligned, int fetchesUntil) => (_firstAligned, _fetchesUntil) = (firstAligned, fetchesUntil);

    /// <summary>Decides for an output that is held in its place.</summary>
    public static unsafe Streaming Of(ushort* output, int rows, int rowsPerStep, int streamsFrom)
    {
        nint address = (nint)output;
        bool streams = Sse.IsSupported && rows >= streamsFrom && address % sizeof(ushort) == 0;
        return streams
            ? new Streaming(rowsPerStep - (int)(address / sizeof(ushort) % rowsPerStep), rows - RowsAhead)
            : new Streaming(int.MaxValue, 0);
    }

    /// <summary>The second step: from the first row on a boundary, if output is streamed, else the next rows.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int First(int rowsPerStep, int last) => Math.Min(last, Math.Min(_firstAligned, rowsPerStep));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool Takes(int row, int last) => row >= _firstAligned && row != last;

    /// <summary>Has the rows that come brought nearer; none beyond the end of a column.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Fetch(in CrsColumns columns, int row)
    {
        if (row < _fetchesUntil)
        {
            FetchAll(in columns, unchecked(row + RowsAhead));
        }
    }

    private static void FetchAll(in CrsColumns columns, int ahead)
    {
        Fetch(columns.Age, ahead);
        Fetch(columns.Education, ahead);
        Fetch(columns.FirstListening, ahead);
        Fetch(columns.FirstReading, ahead);
        Fetch(columns.FirstWriting, ahead);
        Fetch(columns.FirstSpeaking, ahead);
        Fetch(columns.SecondListening, ahead);
        Fetch(columns.SecondReading, ahead);
        Fetch(columns.SecondWriting, ahead);
        Fetch(columns.SecondSpeaking, ahead);
        Fetch(columns.CanadianWorkYears, ahead);
        Fetch(columns.ForeignWorkYears, ahead);
        Fetch(columns.SpouseEducation, ahead);
        Fetch(columns.SpouseListening, ahead);
        Fetch(columns.SpouseReading, ahead);
        Fetch(columns.SpouseWriting, ahead);
        Fetch(columns.SpouseSpeaking, ahead);
        Fetch(columns.SpouseCanadianWorkYears, ahead);
        Fetch(columns.Flags, ahead);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static unsafe void Fetch(ReadOnlySpan<byte> column, int ahead) =>
        Sse.Prefetch0(Unsafe.AsPointer(ref Unsafe.Add(ref MemoryMarshal.GetReference(column), ahead)));

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
