namespace CrsCalculator.Cli.Tests;

/// <summary>A stream that gives so many bytes at a time, as a pipe does.</summary>
internal sealed class PieceStream(byte[] content, int piece) : MemoryStream(content)
{
    public override int Read(byte[] buffer, int offset, int count) => base.Read(buffer, offset, Math.Min(count, piece));
}
