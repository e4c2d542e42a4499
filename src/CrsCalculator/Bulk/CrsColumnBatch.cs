namespace CrsCalculator.Bulk;

/// <summary>Owns columns of candidates: a growing list whose memory is laid out for bulk scoring.</summary>
/// <remarks>
/// Not safe to use from several threads while it is changed. A view refers to the memory when it was taken; adding candidates may move the
/// memory. Columns do not keep the name of the spouse's language, which earns nothing, years of work over 255, and the facts that no
/// official ruleset so far reads: years and offers in a wage tier, the Red Seal and graduate study.
/// </remarks>
public sealed class CrsColumnBatch
{
    private const int Columns = (int)CrsColumn.Flags + 1;
    private const int Alignment = AlignedMemory.Boundary;

    // Columns a multiple of a page apart would all fall into one set of the first-level cache.
    private const int Page = 4096;

    /// <summary>The maximum number of candidates in a batch: about 107 million.</summary>
    public const int MaxCount = (0x7FFFFFC7 - Page) / Columns / Alignment * Alignment - Page;

    private byte[] _slab = [];
    private int _offset;
    private int _stride;

    /// <summary>Creates an empty batch.</summary>
    /// <param name="capacity">The number of candidates that fit at first, 0 to <see cref="MaxCount"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">The capacity is out of that range.</exception>
    public CrsColumnBatch(int capacity = 0)
    {
        Guard.Within(capacity, MaxCount, nameof(capacity));
        Grow(capacity);
    }

    /// <summary>The number of candidates.</summary>
    public int Count { get; private set; }

    /// <summary>The columns, for scoring.</summary>
    public CrsColumns View => CrsColumns.InOnePiece(_slab.AsSpan(_offset), _stride, Count);

    /// <summary>A column, which you can change in place: <c>batch[CrsColumn.Age][row]++</c> on a birthday.</summary>
    /// <param name="column">The column.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such column.</exception>
    public Span<byte> this[CrsColumn column] => (int)column < Columns
        ? _slab.AsSpan(_offset + ((int)column * _stride), Count)
        : throw new ArgumentOutOfRangeException(nameof(column), column, "There is no such column.");

    /// <summary>A candidate.</summary>
    /// <param name="row">The candidate's position, from 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such row.</exception>
    public CrsFactors this[int row]
    {
        get
        {
            CheckRow(row);
            return View.FactorsOf(row);
        }

        set
        {
            CheckRow(row);
            Set(row, in value);
        }
    }

    /// <summary>Adds a candidate at the end.</summary>
    /// <param name="factors">The candidate.</param>
    /// <exception cref="InvalidOperationException">There are <see cref="MaxCount"/> candidates already.</exception>
    public void Add(in CrsFactors factors)
    {
        if (Count == MaxCount)
        {
            throw new InvalidOperationException($"A batch holds {MaxCount} candidates at most.");
        }

        if (Count == _stride)
        {
            Grow((int)Math.Min(MaxCount, Math.Max(Alignment, 2L * Count)));
        }

        Count++;
        Set(Count - 1, in factors);
    }

    /// <summary>Removes all candidates and keeps the memory.</summary>
    public void Clear() => Count = 0;

    /// <summary>The number of candidates.</summary>
    /// <returns>For example <c>1000000 candidates</c>.</returns>
    public override string ToString() => $"{Invariant.Text(Count)} candidates";

    private void Set(int row, in CrsFactors factors)
    {
        Put(CrsColumn.Age, row, factors.Age);
        Put(CrsColumn.Education, row, (int)factors.Education);
        Put(CrsColumn.FirstListening, row, factors.Languages.FirstLevels);
        Put(CrsColumn.SecondListening, row, factors.Languages.SecondLevels);
        Put(CrsColumn.CanadianWorkYears, row, factors.CanadianWorkYears);
        Put(CrsColumn.ForeignWorkYears, row, factors.ForeignWorkYears);
        SpouseFactors spouse = factors.Spouse.GetValueOrDefault();
        Put(CrsColumn.SpouseEducation, row, factors.Spouse is null ? 0 : (int)spouse.Education + 1);
        Put(CrsColumn.SpouseListening, row, spouse.LanguageLevels);
        Put(CrsColumn.SpouseCanadianWorkYears, row, spouse.CanadianWorkYears);
        Put(CrsColumn.Flags, row, new CrsFlags(in factors).Value);
    }

    /// <summary>Writes four columns, starting at listening.</summary>
    private void Put(CrsColumn listening, int row, AbilityLevels levels)
    {
        Put(listening, row, levels.Listening.Level);
        Put(listening + 1, row, levels.Reading.Level);
        Put(listening + 2, row, levels.Writing.Level);
        Put(listening + 3, row, levels.Speaking.Level);
    }

    private void Put(CrsColumn column, int row, int value) =>
        _slab[_offset + ((int)column * _stride) + row] = (byte)Math.Min(value, byte.MaxValue);

    private void Grow(int capacity)
    {
        int stride = (int)(((long)capacity + Alignment - 1) / Alignment * Alignment);
        stride += stride > 0 && stride % Page == 0 ? Alignment : 0;
        byte[] slab = GC.AllocateArray<byte>((Columns * stride) + Alignment, pinned: true);
        int offset = AlignedMemory.FirstAligned(slab);
        for (int column = 0; column < Columns && Count > 0; column++)
        {
            this[(CrsColumn)column].CopyTo(slab.AsSpan(offset + (column * stride)));
        }

        (_slab, _offset, _stride) = (slab, offset, stride);
    }

    private void CheckRow(int row)
    {
        if ((uint)row >= (uint)Count)
        {
            throw new ArgumentOutOfRangeException(nameof(row), row, $"There are {Count} candidates; rows are counted from 0.");
        }
    }
}
