namespace CrsCalculator.Bulk;

/// <summary>Where the four sections of each candidate's score go: memory of the caller's, each at least as long as the columns.</summary>
/// <remarks>
/// Lives on the stack, as the spans in it do, and is used by one thread: several threads score into slices that do not overlap. The default
/// value has room for no candidates.
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
