using CrsCalculator.Json;

namespace CrsCalculator.Cli.Batch;

/// <summary>Walks through the lines of a text that are not blank.</summary>
/// <param name="text">Whole lines; the last one may lack its end.</param>
/// <param name="firstNumber">The number of the first line.</param>
internal ref struct LineCursor(ReadOnlySpan<byte> text, long firstNumber)
{
    /// <summary>The lines behind the current one.</summary>
    public ReadOnlySpan<byte> Rest { get; private set; } = text;

    /// <summary>The line, without its end.</summary>
    public ReadOnlySpan<byte> Current { get; private set; }

    /// <summary>The number of the line.</summary>
    public long Number { get; private set; } = firstNumber - 1;

    /// <summary>Whether the line is longer than a document may be.</summary>
    public bool IsTooLong { get; private set; }

    /// <summary>Goes to the next line that is not blank.</summary>
    /// <returns>Whether there is one.</returns>
    public bool MoveNext()
    {
        while (!Rest.IsEmpty)
        {
            Step();
            if (IsTooLong || Current.IndexOfAnyExcept(" \t"u8) >= 0)
            {
                return true;
            }
        }

        return false;
    }

    private void Step()
    {
        int end = Rest.IndexOf((byte)'\n');
        ReadOnlySpan<byte> line = end < 0 ? Rest : Rest[..end];
        Rest = end < 0 ? default : Rest[(end + 1)..];
        IsTooLong = line.Length > CrsJson.MaxDocumentBytes;
        Current = line.EndsWith("\r"u8) ? line[..^1] : line;
        Number++;
    }
}
