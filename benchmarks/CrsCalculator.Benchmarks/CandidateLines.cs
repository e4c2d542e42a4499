using System.Buffers;
using System.Globalization;
using CrsCalculator.Json;

namespace CrsCalculator.Benchmarks;

/// <summary>Candidates as JSON Lines: one <c>crs-factors/1</c> document per line, in UTF-8.</summary>
internal static class CandidateLines
{
    /// <summary>Returns one document per candidate, without line endings.</summary>
    public static byte[][] Of(CrsFactors[] candidates) => [.. candidates.Select(static (candidate, i) => Line(in candidate, i + 1))];

    /// <summary>Returns the documents as the content of a file.</summary>
    public static byte[] Join(byte[][] lines) => [.. lines.SelectMany(static line => line.Append((byte)'\n'))];

    private static byte[] Line(in CrsFactors candidate, int number)
    {
        var buffer = new ArrayBufferWriter<byte>();
        CrsDocument.Of(in candidate, string.Create(CultureInfo.InvariantCulture, $"candidate-{number:D5}")).WriteTo(buffer);
        return buffer.WrittenSpan.ToArray();
    }
}
