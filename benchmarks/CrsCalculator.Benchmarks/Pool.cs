using CrsCalculator.Bulk;

namespace CrsCalculator.Benchmarks;

/// <summary>A pool of candidates as columns in one ordinary array, one column after another.</summary>
internal sealed class Pool
{
    public const int Columns = (int)CrsColumn.Flags + 1;

    public Pool(int count)
    {
        Count = count;
        Bytes = new byte[Columns * count];
        CrsFactors[] people = Candidates.Mixed(Math.Min(count, 1 << 16));
        var batch = new CrsColumnBatch(people.Length);
        foreach (CrsFactors person in people)
        {
            batch.Add(in person);
        }

        for (CrsColumn column = CrsColumn.Age; column <= CrsColumn.Flags; column++)
        {
            Repeat(batch[column], this[column]);
        }
    }

    public int Count { get; }

    /// <summary>All columns as one array.</summary>
    public byte[] Bytes { get; }

    public Span<byte> this[CrsColumn column] => Bytes.AsSpan((int)column * Count, Count);

    public CrsColumns View => CrsColumns.InOnePiece(Bytes, Count, Count);

    private static void Repeat(ReadOnlySpan<byte> from, Span<byte> to)
    {
        while (to.Length > 0)
        {
            int length = Math.Min(from.Length, to.Length);
            from[..length].CopyTo(to);
            to = to[length..];
        }
    }
}
