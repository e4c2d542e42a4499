using CrsCalculator.Cli.Input;

namespace CrsCalculator.Cli.Batch;

/// <summary>Reads the candidates of a batch, a line each.</summary>
internal interface ILineFormat
{
    /// <summary>Whether the first line that is not blank names columns instead of a candidate.</summary>
    bool HasHeader { get; }

    /// <summary>Reads the names of the columns.</summary>
    /// <exception cref="ToolException">They cannot be read.</exception>
    void ReadHeader(ReadOnlySpan<byte> line, long number);

    /// <summary>Reads a candidate. Several threads may do so at once, after the names of the columns were read.</summary>
    CandidateReading Read(ReadOnlySpan<byte> line);
}

/// <summary>JSON Lines: a <c>crs-factors/1</c> or <c>crs-profile/1</c> document on each line.</summary>
internal sealed class JsonLinesFormat : ILineFormat
{
    public bool HasHeader => false;

    public void ReadHeader(ReadOnlySpan<byte> line, long number) => throw new NotSupportedException("JSON Lines have no header.");

    public CandidateReading Read(ReadOnlySpan<byte> line) => CandidateReading.Read(line);
}
