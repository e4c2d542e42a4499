using System.Buffers;
using System.Text;
using System.Text.Unicode;

namespace CrsCalculator.Rounds;

/// <summary>
/// Decodes the feed. It does not state its encoding, which has changed: UTF-8, and Windows-1252 for bytes that are not valid UTF-8.
/// </summary>
internal static class FeedEncoding
{
    private const int FirstOfWindows = 0x80;

    /// <summary>The characters of bytes 80 to 9F; bytes without a character stay control characters.</summary>
    private const string Windows1252 =
        "\u20AC\u0081\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\u008D\u017D\u008F"
        + "\u0090\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\u009D\u017E\u0178";

    public static ReadOnlySpan<byte> Utf8Of(ReadOnlySpan<byte> bytes)
    {
        ReadOnlySpan<byte> unmarked = bytes.StartsWith("\uFEFF"u8) ? bytes[3..] : bytes;
        return Utf8.IsValid(unmarked) ? unmarked : Mended(unmarked);
    }

    /// <summary>
    /// Every byte that is not valid UTF-8 is read as Windows-1252: all of a Windows-1252 feed, or a single damaged byte of a UTF-8 feed.
    /// </summary>
    private static byte[] Mended(ReadOnlySpan<byte> bytes)
    {
        var text = new StringBuilder(bytes.Length);
        while (!bytes.IsEmpty)
        {
            bool isUtf8 = Rune.DecodeFromUtf8(bytes, out Rune rune, out int length) == OperationStatus.Done;
            text.Append(isUtf8 ? rune.ToString() : FromWindows1252(bytes[0]).ToString());
            bytes = bytes[(isUtf8 ? length : 1)..];
        }

        return Encoding.UTF8.GetBytes(text.ToString());
    }

    private static char FromWindows1252(byte value)
    {
        int place = value - FirstOfWindows;
        return place >= 0 && place < Windows1252.Length ? Windows1252[place] : (char)value;
    }
}
