namespace CrsCalculator.Bulk;

/// <summary>
/// The output for the four sections of each candidate's score, in the caller's memory; each at least as long as the columns.
/// </summary>
/// <remarks>
/// Lives on the stack, like its spans, and is used by one thread: several threads score into slices that do not overlap. The default value
/// has room for no candidates.
/// </remarks>
public readonly ref struct CrsSectionColumns
{
    /// <summary>Section A.</summary>
    public required Span<ushort> Core { get; init; }

    /// <summary>Section B.</summary>
    public required Span<ushort> Spouse { get; init; }

    /// <summary>Section C.</summary>
    public required Span<ushort> Transferability { get; init; }

    /// <summary>Section D.</summary>
    public required Span<ushort> Additional { get; init; }
}
