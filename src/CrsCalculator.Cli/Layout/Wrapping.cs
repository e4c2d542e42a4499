using Spectre.Console.Rendering;

namespace CrsCalculator.Cli.Layout;

/// <summary>Wraps a line at its spaces. Non-breaking spaces and words that fit stay whole. Indentation is kept.</summary>
internal sealed class Wrapping
{
    private const char Space = ' ';

    private readonly List<SegmentLine> _lines = [[]];
    private readonly int _next;
    private readonly int _indent;
    private int _width;
    private int _used;

    private Wrapping(int first, int next, int indent)
    {
        _width = Math.Max(first, 1);
        _next = Math.Max(next, 1);
        _indent = indent < _next ? indent : 0;
    }

    /// <summary>Returns the lines, with one width for the first and another for the rest.</summary>
    public static IReadOnlyList<SegmentLine> Of(SegmentLine line, int first, int next)
    {
        if (line.CellCount() <= first)
        {
            return [line];
        }

        Word[] words = [.. WordsOf(line)];
        var wrapping = new Wrapping(first, next, words.Length == 0 ? 0 : words[0].Before.CellCount());
        foreach (Word word in words)
        {
            wrapping.Add(word);
        }

        return wrapping._lines;
    }

    public static int LongestWord(SegmentLine line) =>
        WordsOf(line).Select(static word => word.Text.CellCount()).DefaultIfEmpty().Max();

    private void Add(Word word)
    {
        if (_used > _indent && _used + word.Before.CellCount() + word.Text.CellCount() > _width)
        {
            Break();
        }
        else
        {
            word.Before.ForEach(Put);
        }

        word.Text.ForEach(Fill);
    }

    /// <summary>Puts part of a word on the line, and continues a word that is too long for a whole line on the next ones.</summary>
    private void Fill(Segment piece)
    {
        Segment? rest = piece;
        while (rest is not null && rest.CellCount() > _width - _used)
        {
            if (_used < _width)
            {
                (Segment head, rest) = rest.Split(_width - _used);
                Put(head);
            }

            Break();
        }

        if (rest is not null)
        {
            Put(rest);
        }
    }

    private void Put(Segment piece)
    {
        _lines[^1].Add(piece);
        _used += piece.CellCount();
    }

    private void Break()
    {
        _lines.Add([]);
        _width = _next;
        _used = 0;
        if (_indent > 0)
        {
            Put(Segment.Padding(_indent));
        }
    }

    /// <summary>Returns the words, each with the spaces before it. Trailing spaces belong to none.</summary>
    private static IEnumerable<Word> WordsOf(SegmentLine line)
    {
        SegmentLine before = [];
        SegmentLine text = [];
        foreach (Segment piece in line.SelectMany(PiecesOf))
        {
            bool isSpace = piece.Text[0] == Space;
            if (isSpace && text.Count > 0)
            {
                yield return new Word(before, text);
                (before, text) = ([], []);
            }

            (isSpace ? before : text).Add(piece);
        }

        if (text.Count > 0)
        {
            yield return new Word(before, text);
        }
    }

    /// <summary>Returns runs of spaces, and of everything else.</summary>
    private static IEnumerable<Segment> PiecesOf(Segment segment)
    {
        string text = segment.Text;
        int start = 0;
        for (int i = 1; i <= text.Length; i++)
        {
            if (i == text.Length || (text[i] == Space) != (text[start] == Space))
            {
                yield return new Segment(text[start..i], segment.Style);
                start = i;
            }
        }
    }

    /// <summary>A word whose parts can have different styles.</summary>
    private sealed record Word(SegmentLine Before, SegmentLine Text);
}
