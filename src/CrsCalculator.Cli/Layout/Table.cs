using System.Collections.Immutable;
using Spectre.Console.Rendering;

namespace CrsCalculator.Cli.Layout;

/// <summary>
/// A table on a page. Numbers, dates and codes never break, at any width; texts wrap in their column; the last column is not padded.
/// </summary>
internal sealed class Table
{
    private readonly Page _page;
    private readonly ImmutableArray<Column> _columns;
    private readonly List<ImmutableArray<Cell>> _rows = [];

    public Table(Page page, params IEnumerable<Column> columns)
    {
        _page = page;
        _columns = [.. columns];
    }

    /// <summary>The indent of the table.</summary>
    public int Indent { get; init; }

    /// <summary>The number of spaces between columns.</summary>
    public int Gap { get; init; } = 2;

    /// <summary>Whether there is a line below the heads.</summary>
    public bool IsRuled { get; init; }

    public void Add(params IEnumerable<Cell> cells) => _rows.Add([.. cells]);

    public void Print()
    {
        ImmutableArray<ColumnNeed> needs = [.. _columns.Select((column, i) => column.NeedOf([.. _rows.Select(row => row[i])]))];
        ImmutableArray<Band> bands = TableLayout.Of(needs, _page.Width - Indent, Gap);
        ImmutableArray<Cell> heads = [.. _columns.Select(static column => column.Head)];
        Print(heads, bands);
        if (IsRuled)
        {
            int width = bands.Max(band => band.Indent + band.Widths.Where(static width => width > 0).Sum(width => width + Gap) - Gap);
            _page.Write([new Segment(new string('─', width))], Indent);
        }

        _rows.ForEach(row => Print(row, bands));
    }

    private void Print(ImmutableArray<Cell> row, ImmutableArray<Band> bands)
    {
        foreach (Band band in bands)
        {
            Print(row, band);
        }
    }

    private void Print(ImmutableArray<Cell> row, Band band)
    {
        ImmutableArray<Cell> cells = WithoutWideName(row, band);
        IReadOnlyList<SegmentLine>[] blocks =
        [
            .. cells.Select((cell, i) => band.Widths[i] == 0 || cell.IsEmpty ? [] : cell.Wrapped(band.Widths[i])),
        ];
        int height = blocks.Max(static block => block.Count);
        for (int i = 0; i < height; i++)
        {
            _page.Write(LineOf(blocks, band, i), Indent + band.Indent);
        }
    }

    /// <summary>Puts a name that is too wide for its column on a line of its own, above the rest of its row.</summary>
    private ImmutableArray<Cell> WithoutWideName(ImmutableArray<Cell> row, Band band)
    {
        for (int i = 0; i < row.Length; i++)
        {
            if (_columns[i].Kind == ColumnKind.Name && band.Widths[i] > 0 && row[i].Width > band.Widths[i])
            {
                foreach (SegmentLine line in row[i].Wrapped(_page.Width - Indent))
                {
                    _page.Write(line, Indent);
                }

                return row.SetItem(i, Cell.Empty);
            }
        }

        return row;
    }

    private SegmentLine LineOf(IReadOnlyList<SegmentLine>[] blocks, Band band, int number)
    {
        SegmentLine line = [];
        int start = 0;
        int used = 0;
        for (int i = 0; i < blocks.Length; i++)
        {
            int width = band.Widths[i];
            if (number < blocks[i].Count)
            {
                SegmentLine part = blocks[i][number];
                int from = start + (_columns[i].IsRight ? width - part.CellCount() : 0);
                line.Add(Segment.Padding(from - used));
                line.AddRange(part);
                used = from + part.CellCount();
            }

            start += width == 0 ? 0 : width + Gap;
        }

        return line;
    }
}
