using System.Text.Json;
using System.Text.Unicode;

namespace CrsCalculator.Json.Reading;

/// <summary>What every format has in common: a document is UTF-8, is one JSON value, and is not endless.</summary>
internal static class Document
{
    /// <summary>The longest document that is read: 1 MiB.</summary>
    public const int MaxBytes = 1024 * 1024;

    /// <summary>Reads the body of a document, if the bytes can be one.</summary>
    public delegate void Body(ref JsonCursor cursor);

    /// <summary>Reads a document and leaves every issue in <paramref name="issues"/>.</summary>
    public static void Read(ReadOnlySpan<byte> utf8, IssueList issues, Body body)
    {
        utf8 = WithoutMark(utf8);
        if (!CanBeRead(utf8, issues))
        {
            return;
        }

        try
        {
            var cursor = new JsonCursor(utf8, issues);
            body(ref cursor);
            cursor.Finish();
        }
        catch (JsonException e)
        {
            string line = Invariant.Text((e.LineNumber ?? 0) + 1);
            string place = Invariant.Text((e.BytePositionInLine ?? 0) + 1);
            issues.AddOfDocument(IssueCodes.MalformedJson, line, place);
        }
    }

    /// <summary>The bytes behind a byte order mark.</summary>
    public static ReadOnlySpan<byte> WithoutMark(ReadOnlySpan<byte> utf8) =>
        utf8.StartsWith("\uFEFF"u8) ? utf8[3..] : utf8;

    private static bool CanBeRead(ReadOnlySpan<byte> utf8, IssueList issues)
    {
        if (utf8.Length > MaxBytes)
        {
            issues.AddOfDocument(IssueCodes.TooLong, Invariant.Text(MaxBytes));
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
}
