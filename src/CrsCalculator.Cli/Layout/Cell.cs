using System.Collections.Immutable;
using NodaTime;
using NodaTime.Text;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace CrsCalculator.Cli.Layout;

/// <summary>A styled text before it is wrapped: a cell of a table, or a line of a page. It can have several lines.</summary>
internal sealed class Cell
{
    private readonly ImmutableArray<SegmentLine> _lines;
    private readonly Bar? _bar;

    private Cell(ImmutableArray<SegmentLine> lines, Bar? bar = null)
    {
        _lines = lines;
        _bar = bar;
        Width = lines.IsEmpty ? 0 : lines.Max(static line => line.CellCount());
        LongestWord = lines.IsEmpty ? 0 : lines.Max(Wrapping.LongestWord);
    }

    public static Cell Empty { get; } = new([]);

    /// <summary>Whether there is nothing to show.</summary>
    public bool IsEmpty => _bar is null && Width == 0;

    /// <summary>The width without wrapping; a bar's width depends on its column.</summary>
    public int Width { get; }

    /// <summary>The width of the longest word: the smallest width that breaks no word.</summary>
    public int LongestWord { get; }

    public static Cell Of(string text) => text.Length == 0 ? Empty : new Cell([[new Segment(text)]]);

    public static Cell Of(int number) => Of(Invariant.Text(number));

    public static Cell Of(LocalDate day) => Of(LocalDatePattern.Iso.Format(day));

    public static Cell Of(Bar bar) => new([], bar);

    public static Cell OfMarkup(string markup) =>
        new([[.. AnsiMarkup.Parse(markup).Select(static part => new Segment(part.Text, part.Style))]]);

    /// <summary>Stacks cells.</summary>
    public static Cell Stacked(IEnumerable<Cell> cells) => new([.. cells.SelectMany(static cell => cell._lines)]);

    /// <summary>Joins cells one after another.</summary>
    public static Cell Joined(string separator, IEnumerable<Cell> cells)
    {
        SegmentLine joined = [];
        foreach (SegmentLine line in cells.SelectMany(static cell => cell._lines))
        {
            if (joined.Count > 0)
            {
                joined.Add(new Segment(separator));
            }

            joined.AddRange(line);
        }

        return new Cell([joined]);
    }

    /// <summary>Wraps the text to a width.</summary>
    public IReadOnlyList<SegmentLine> Wrapped(int width) => Wrapped(width, width);

    /// <summary>Wraps the text, with one width for the first line and another for the rest.</summary>
    public IReadOnlyList<SegmentLine> Wrapped(int first, int next) =>
        _bar is null ? [.. _lines.SelectMany(line => Wrapping.Of(line, first, next))] : [_bar.Within(first)];
}
