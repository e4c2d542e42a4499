namespace CrsCalculator.Rounds;

/// <summary>
/// Finds the objects of the feed. After broken text it resumes at the next brace, so a bad row or a truncated feed affects no other row.
/// </summary>
internal ref struct FeedRows
{
    private readonly ReadOnlySpan<byte> _utf8;
    private int _position;
    private int _countedTo;
    private int _line;
    private bool _isPastTheArray;

    public FeedRows(ReadOnlySpan<byte> utf8)
    {
        _utf8 = utf8;
        _line = 1;
        _position = StartOf(utf8);
    }

    /// <summary>The line on which the last item found begins, from 1.</summary>
    public readonly int Line => _line;

    /// <summary>Whether the array of rounds has ended: other fields of the document may follow it.</summary>
    public readonly bool IsPastTheArray => _isPastTheArray;

    /// <summary>Moves to the next object, or to the next text that is not an object.</summary>
    /// <param name="row">The object; <see langword="null"/> if there is something else.</param>
    /// <returns>Whether anything was found.</returns>
    public bool Next(out FeedRow? row)
    {
        row = null;
        int start = _position + Separators(_utf8[_position..]);
        if (start == _utf8.Length)
        {
            return false;
        }

        CountLines(start);
        if (_utf8[start] != (byte)'{')
        {
            // Other fields of the document may follow the array; inside the array there may be only objects.
            bool isTail = _isPastTheArray || _utf8[start] == (byte)']';
            _isPastTheArray = isTail;
            _position = NextBrace(start);
            return isTail ? Next(out row) : true;
        }

        row = FeedRow.Read(_utf8[start..], out int length);
        _position = row is null ? NextBrace(start + 1) : start + length;
        return true;
    }

    /// <summary>The position after the array's opening bracket; the start of the text if it has none.</summary>
    private static int StartOf(ReadOnlySpan<byte> utf8)
    {
        ReadOnlySpan<byte> name = "\"rounds\""u8;
        int field = Math.Max(utf8.IndexOf(name), 0);
        int start = utf8[field..].StartsWith(name) ? field + name.Length : 0;
        int array = utf8[start..].IndexOfAnyExcept(" \t\r\n:"u8);
        return array >= 0 && utf8[start + array] == (byte)'[' ? start + array + 1 : 0;
    }

    private static int Separators(ReadOnlySpan<byte> text)
    {
        int other = text.IndexOfAnyExcept(" \t\r\n,"u8);
        return other < 0 ? text.Length : other;
    }

    private readonly int NextBrace(int from)
    {
        int brace = _utf8[from..].IndexOf((byte)'{');
        return brace < 0 ? _utf8.Length : from + brace;
    }

    private void CountLines(int to)
    {
        _line += _utf8[_countedTo..to].Count((byte)'\n');
        _countedTo = to;
    }
}
