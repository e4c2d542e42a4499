using CrsCalculator.Cli.Input;

namespace CrsCalculator.Cli.Batch;

/// <summary>Reads the candidates of a file.</summary>
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

/// <summary>JSON: a <c>crs-factors/1</c> or <c>crs-profile/1</c> document for each candidate.</summary>
internal sealed class JsonFormat : ILineFormat
{
    public bool HasHeader => false;

    public void ReadHeader(ReadOnlySpan<byte> line, long number) => throw new NotSupportedException("JSON has no header.");

    public CandidateReading Read(ReadOnlySpan<byte> line) => CandidateReading.Read(line);
}
