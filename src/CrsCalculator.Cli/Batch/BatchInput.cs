namespace CrsCalculator.Cli.Batch;

/// <summary>One file of a batch.</summary>
/// <param name="Path">The file as it is named to the user.</param>
/// <param name="Format">How its candidates are read.</param>
/// <param name="Open">Opens it.</param>
internal sealed record BatchInput(string Path, ILineFormat Format, Func<Stream> Open)
{
    /// <summary>Whether the whole file is one candidate, instead of each line.</summary>
    public bool IsDocument { get; init; }

    /// <summary>How many bytes it has; nothing where that is not known.</summary>
    public long? Length { get; init; }

    /// <summary>Opens it at once, for the one time that it is read.</summary>
    /// <exception cref="ToolException">It cannot be opened.</exception>
    public BatchInput Opened()
    {
        Stream stream = Open();
        return this with { Open = () => stream };
    }
}
