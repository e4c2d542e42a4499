using System.Runtime.InteropServices;

namespace CrsCalculator.Bulk;

/// <summary>The border of scoring in bulk: behind it nothing is checked, so nothing wrong may pass.</summary>
internal static class ColumnCheck
{
    /// <summary>All columns are as long as the first; the wage tiers may be missing.</summary>
    public static void Check(in CrsColumns columns)
    {
        int length = columns.Length;
        int differences = (columns.Education.Length ^ length) | (columns.FirstListening.Length ^ length) | (columns.FirstReading.Length ^ length)
            | (columns.FirstWriting.Length ^ length) | (columns.FirstSpeaking.Length ^ length)
            | (columns.SecondListening.Length ^ length) | (columns.SecondReading.Length ^ length)
            | (columns.SecondWriting.Length ^ length) | (columns.SecondSpeaking.Length ^ length)
            | (columns.CanadianWorkYears.Length ^ length) | (columns.ForeignWorkYears.Length ^ length)
            | (columns.SpouseEducation.Length ^ length) | (columns.SpouseListening.Length ^ length)
            | (columns.SpouseReading.Length ^ length) | (columns.SpouseWriting.Length ^ length)
            | (columns.SpouseSpeaking.Length ^ length) | (columns.SpouseCanadianWorkYears.Length ^ length)
            | (columns.Flags.Length ^ length);
        if (differences != 0 || (columns.WageTiers.Length != length && !columns.WageTiers.IsEmpty))
        {
            ThrowLength(in columns);
        }
    }

    public static void CheckOutput(in CrsColumns columns, Span<ushort> output, string name, string? argument = null)
    {
        if (output.Length < columns.Length)
        {
            throw new ArgumentException($"{name} has room for {output.Length}, but there are {columns.Length} candidates.", argument ?? name);
        }

        // The last vector steps back and scores some rows twice: what it reads must still be there.
        ReadOnlySpan<byte> bytes = MemoryMarshal.AsBytes(output[..columns.Length]);
        if (columns.Age.Overlaps(bytes) || columns.Education.Overlaps(bytes) || columns.FirstListening.Overlaps(bytes)
            || columns.FirstReading.Overlaps(bytes) || columns.FirstWriting.Overlaps(bytes) || columns.FirstSpeaking.Overlaps(bytes)
            || columns.SecondListening.Overlaps(bytes) || columns.SecondReading.Overlaps(bytes)
            || columns.SecondWriting.Overlaps(bytes) || columns.SecondSpeaking.Overlaps(bytes)
            || columns.CanadianWorkYears.Overlaps(bytes) || columns.ForeignWorkYears.Overlaps(bytes)
            || columns.SpouseEducation.Overlaps(bytes) || columns.SpouseListening.Overlaps(bytes)
            || columns.SpouseReading.Overlaps(bytes) || columns.SpouseWriting.Overlaps(bytes)
            || columns.SpouseSpeaking.Overlaps(bytes) || columns.SpouseCanadianWorkYears.Overlaps(bytes)
            || columns.Flags.Overlaps(bytes) || columns.WageTiers.Overlaps(bytes))
        {
            ThrowOverlap(in columns, bytes, name, argument ?? name);
        }
    }

    public static void CheckOutput(in CrsColumns columns, in CrsSectionColumns sections)
    {
        CheckOutput(in columns, sections.Core, nameof(sections.Core), nameof(sections));
        CheckOutput(in columns, sections.Spouse, nameof(sections.Spouse), nameof(sections));
        CheckOutput(in columns, sections.Transferability, nameof(sections.Transferability), nameof(sections));
        CheckOutput(in columns, sections.Additional, nameof(sections.Additional), nameof(sections));
        int count = columns.Length;
        if (Overlap(sections.Core, sections.Spouse, count) || Overlap(sections.Core, sections.Transferability, count) || Overlap(sections.Core, sections.Additional, count)
            || Overlap(sections.Spouse, sections.Transferability, count) || Overlap(sections.Spouse, sections.Additional, count) || Overlap(sections.Transferability, sections.Additional, count))
        {
            throw new ArgumentException("Two of the four outputs overlap.", nameof(sections));
        }
    }

    private static bool Overlap(Span<ushort> one, Span<ushort> other, int count) => one[..count].Overlaps(other[..count]);

    private static void ThrowLength(in CrsColumns columns)
    {
        for (CrsColumn column = CrsColumn.Education; column <= CrsColumn.WageTiers; column++)
        {
            int length = columns[column].Length;
            if (length != columns.Length && !(column == CrsColumn.WageTiers && length == 0))
            {
                throw new ArgumentException($"The column {column} has {length} entries, but the column {CrsColumn.Age} has {columns.Length}.", nameof(columns));
            }
        }
    }

    private static void ThrowOverlap(in CrsColumns columns, ReadOnlySpan<byte> bytes, string name, string argument)
    {
        for (CrsColumn column = CrsColumn.Age; column <= CrsColumn.WageTiers; column++)
        {
            if (columns[column].Overlaps(bytes))
            {
                throw new ArgumentException($"{name} overlaps the column {column}.", argument);
            }
        }
    }
}
