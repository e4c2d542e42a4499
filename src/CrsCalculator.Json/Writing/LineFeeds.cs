using System.Buffers;

namespace CrsCalculator.Json.Writing;

/// <summary>
/// Ends lines with a line feed on every machine. In JSON a line never ends within a string: both characters are escaped there.
/// </summary>
internal static class LineFeeds
{
    public const string NewLine = "\n";

    private const byte CarriageReturn = (byte)'\r';

    public static void Write(IBufferWriter<byte> output, ReadOnlySpan<byte> json)
    {
        while (json.IndexOf(CarriageReturn) is var end and >= 0)
        {
            output.Write(json[..end]);
            json = json[(end + 1)..];
        }

        output.Write(json);
    }
}
