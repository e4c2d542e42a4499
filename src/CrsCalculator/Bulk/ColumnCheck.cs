using System.Runtime.InteropServices;

namespace CrsCalculator.Bulk;

/// <summary>Checks the input of bulk scoring: nothing is checked after it, so nothing invalid may pass.</summary>
internal static class ColumnCheck
{
    /// <summary>Checks that all columns are as long as the first.</summary>
    public static void Check(in CrsColumns columns)
    {
        for (CrsColumn column = CrsColumn.Education; column <= CrsColumn.Flags; column++)
        {
            int length = columns[column].Length;
            if (length != columns.Length)
            {
                throw new ArgumentException(
                    $"The column {column} has {length} entries, but the column {CrsColumn.Age} has {columns.Length}.",
                    nameof(columns));
            }
        }
    }

    public static void CheckOutput(in CrsColumns columns, Span<ushort> output, string name, string? argument = null)
    {
        if (output.Length < columns.Length)
        {
            throw new ArgumentException(
                $"{name} has room for {output.Length}, but there are {columns.Length} candidates.",
                argument ?? name);
        }

        // The last vector steps back and scores some rows twice, so its input must still be there.
        ReadOnlySpan<byte> bytes = MemoryMarshal.AsBytes(output[..columns.Length]);
        for (CrsColumn column = CrsColumn.Age; column <= CrsColumn.Flags; column++)
        {
            if (columns[column].Overlaps(bytes))
            {
                throw new ArgumentException($"{name} overlaps the column {column}.", argument ?? name);
            }
        }
    }

    public static void CheckOutput(in CrsColumns columns, in CrsSectionColumns sections)
    {
        CheckOutput(in columns, sections.Core, nameof(sections.Core), nameof(sections));
        CheckOutput(in columns, sections.Spouse, nameof(sections.Spouse), nameof(sections));
        CheckOutput(in columns, sections.Transferability, nameof(sections.Transferability), nameof(sections));
        CheckOutput(in columns, sections.Additional, nameof(sections.Additional), nameof(sections));
        int count = columns.Length;
        if (Overlap(sections.Core, sections.Spouse, count)
            || Overlap(sections.Core, sections.Transferability, count)
            || Overlap(sections.Core, sections.Additional, count)
            || Overlap(sections.Spouse, sections.Transferability, count)
            || Overlap(sections.Spouse, sections.Additional, count)
            || Overlap(sections.Transferability, sections.Additional, count))
        {
            throw new ArgumentException("Two of the four outputs overlap.", nameof(sections));
        }
    }

    private static bool Overlap(Span<ushort> one, Span<ushort> other, int count) => one[..count].Overlaps(other[..count]);
}
