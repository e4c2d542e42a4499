using CrsCalculator.Bulk;

namespace CrsCalculator.Tests.Bulk;

/// <summary>All columns in one piece of memory, wherever a test wants them in it.</summary>
internal sealed class ColumnSet
{
    public const int Columns = (int)CrsColumn.Flags + 1;

    private readonly byte[] _memory;
    private readonly int _start;
    private readonly int _distance;

    /// <summary>Makes columns of a length, the first from a place on and each a distance behind the one before.</summary>
    public ColumnSet(int length, int start = 0, int gap = 0)
    {
        Length = length;
        _start = start;
        _distance = length + gap;
        _memory = new byte[start + (Columns * _distance) + 64];
    }

    public int Length { get; }

    public CrsColumns View => CrsColumns.InOnePiece(_memory.AsSpan(_start), _distance, Length);

    public Span<byte> this[CrsColumn column] => _memory.AsSpan(_start + ((int)column * _distance), Length);

    /// <summary>Any bytes in any column: every one of them has a meaning.</summary>
    public static ColumnSet Bytes(int length, int seed, int start = 0, int gap = 0)
    {
        var columns = new ColumnSet(length, start, gap);
        uint state = unchecked((uint)seed + 1);
        foreach (ref byte value in columns._memory.AsSpan())
        {
            // The same bytes on every machine and runtime.
            state = unchecked((state * 1_664_525) + 1_013_904_223);
            value = (byte)(state >> 24);
        }

        return columns;
    }

    /// <summary>Candidates as there are: each value within its table, or one beyond.</summary>
    public static ColumnSet Candidates(int length, int seed, int start = 0, int gap = 0)
    {
        ColumnSet columns = Bytes(length, seed, start, gap);
        for (CrsColumn column = CrsColumn.Age; column < CrsColumn.Flags; column++)
        {
            int values = column switch
            {
                CrsColumn.Age => 60,
                CrsColumn.Education => 9,
                CrsColumn.SpouseEducation => 10,
                CrsColumn.CanadianWorkYears or CrsColumn.ForeignWorkYears or CrsColumn.SpouseCanadianWorkYears => 7,
                _ => 14,
            };
            foreach (ref byte value in columns[column])
            {
                value = (byte)(value % values);
            }
        }

        return columns;
    }
}
