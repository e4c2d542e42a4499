using System.Text;
using System.Text.Json;
using System.Text.Unicode;

namespace CrsCalculator.Json.Reading;

/// <summary>What all formats share: a document is UTF-8, a single JSON value, and limited in length.</summary>
internal static class Document
{
    private const int MarkLength = 3;

    // The length of the excerpt shown from a line that is not JSON.
    private const int ExcerptLength = 60;

    /// <summary>
    /// The most that is read of a document: one byte too many, not counting a byte order mark, shows that it is too long.
    /// </summary>
    public static int MostTakenIn(int maxBytes) => MarkLength + maxBytes + 1;

    /// <summary>Returns the bytes after a byte order mark.</summary>
    public static ReadOnlySpan<byte> WithoutMark(ReadOnlySpan<byte> utf8) =>
        utf8.StartsWith("\uFEFF"u8) ? utf8[MarkLength..] : utf8;

    /// <summary>Whether the bytes can be a document; if not, reports why.</summary>
    public static bool CanBeRead(ReadOnlySpan<byte> utf8, int maxBytes, IssueList issues)
    {
        if (utf8.Length > maxBytes)
        {
            issues.AddOfDocument(IssueCodes.TooLong, Invariant.Text(maxBytes));
        }
        else if (utf8.IndexOfAnyExcept(" \t\r\n"u8) < 0)
        {
            issues.AddOfDocument(IssueCodes.Empty);
        }
        else if (!Utf8.IsValid(utf8))
        {
            issues.AddOfDocument(IssueCodes.NotUtf8);
        }

        return issues.IsEmpty;
    }

    /// <summary>Reports where the text stops being JSON, with the surrounding line.</summary>
    public static void AddMalformed(ReadOnlySpan<byte> utf8, JsonException e, IssueList issues)
    {
        int line = (int)(e.LineNumber ?? 0);
        ReadOnlySpan<byte> text = LineAt(utf8, line);
        ReadOnlySpan<byte> before = text[..(int)Math.Min(e.BytePositionInLine ?? 0, text.Length)];
        int place = Encoding.UTF8.GetCharCount(before);
        (string excerpt, int mark) = Around(Encoding.UTF8.GetString(text), place);
        issues.AddOfDocument(
            IssueCodes.MalformedJson,
            Invariant.Text(line + 1),
            Invariant.Text(place + 1),
            excerpt,
            Invariant.Text(mark));
    }

    /// <summary>Returns the part of a line around a place, on one line, and the place in it.</summary>
    private static (string Excerpt, int Mark) Around(string line, int place)
    {
        int start = Math.Clamp(place - (ExcerptLength / 2), 0, Math.Max(0, line.Length - ExcerptLength));
        string part = line.Substring(start, Math.Min(ExcerptLength, line.Length - start));
        return (Excerpt.Of(string.Concat(part.Select(static c => char.IsControl(c) ? ' ' : c))), place - start);
    }

    private static ReadOnlySpan<byte> LineAt(ReadOnlySpan<byte> utf8, int line)
    {
        for (; line > 0 && utf8.IndexOf((byte)'\n') is var end and >= 0; line--)
        {
            utf8 = utf8[(end + 1)..];
        }

        return utf8.IndexOf((byte)'\n') is var length and >= 0 ? utf8[..length].TrimEnd((byte)'\r') : utf8;
    }
}
