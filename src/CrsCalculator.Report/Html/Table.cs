using System.Collections.Immutable;

namespace CrsCalculator.Report.Html;

/// <summary>A column of a table.</summary>
/// <param name="Head">Its head.</param>
/// <param name="Style">The class of its cells; nothing for text.</param>
internal readonly record struct Column(string Head, string? Style = null)
{
    /// <summary>Cells with a number, aligned to the right.</summary>
    public const string Number = "number";

    /// <summary>Cells whose lines do not break, such as days.</summary>
    public const string Unbroken = "unbroken";
}

/// <summary>A cell of a table: no line, one, or several below each other.</summary>
internal readonly record struct Cell(ImmutableArray<Line> Lines)
{
    public static implicit operator Cell(string text) => new(text.Length == 0 ? [] : [text]);

    public static implicit operator Cell(Line line) => new([line]);

    public static Cell Of(params IEnumerable<Line> lines) => new([.. lines]);
}

/// <summary>
/// Writes a table row by row. The first cell of a row is its head. On a narrow screen the cells are stacked, each after the head of its
/// column.
/// </summary>
internal sealed class Table
{
    // Stated explicitly, because a style that stacks cells removes the meaning of a table.
    private static readonly HtmlAttribute RowGroup = ("role", "rowgroup");
    private static readonly HtmlAttribute RowRole = ("role", "row");

    private readonly HtmlWriter _html;
    private readonly ImmutableArray<Column> _columns;
    private bool _isInBody;

    public Table(HtmlWriter html, string id, string caption, params ImmutableArray<Column> columns)
    {
        _html = html;
        _columns = columns;
        html.Open("table", ("id", id), ("role", "table"));
        html.Element("caption", caption);
        html.Open("thead", RowGroup);
        html.Open("tr", RowRole);
        foreach (Column column in columns)
        {
            html.Element("th", column.Head, [("scope", "col"), ("role", "columnheader"), .. ClassOf(column)]);
        }

        html.Close();
        html.Close();
    }

    /// <summary>Writes the head of the rows that follow.</summary>
    public void Group(string head, string? note = null)
    {
        CloseBody();
        OpenBody();
        _html.Open("tr", RowRole, ("class", "group"));
        _html.Open("th", ("scope", "rowgroup"), ("role", "rowheader"), ("colspan", Invariant.Text(_columns.Length)));
        _html.Text(head);
        if (note is not null)
        {
            _html.Inline("span", note, ("class", "note"));
        }

        _html.Close();
        _html.Close();
    }

    public void Row(params ReadOnlySpan<Cell> cells) => Write(cells, []);

    /// <summary>Writes a row with a single cell that spans all columns beside its head.</summary>
    public void WideRow(Cell head, Cell wide)
    {
        OpenBody();
        _html.Open("tr", RowRole);
        Write(head, _columns[0], isHead: true);
        _html.Open("td", ("role", "cell"), ("class", "wide"), ("colspan", Invariant.Text(_columns.Length - 1)));
        WriteLines(wide);
        _html.Close();
        _html.Close();
    }

    /// <summary>Writes the row of totals.</summary>
    public void TotalRow(params ReadOnlySpan<Cell> cells) => Write(cells, ("class", "total"));

    private void Write(ReadOnlySpan<Cell> cells, params HtmlAttribute[] attributes)
    {
        OpenBody();
        _html.Open("tr", [RowRole, .. attributes]);
        for (int i = 0; i < cells.Length; i++)
        {
            Write(cells[i], _columns[i], isHead: i == 0);
        }

        _html.Close();
    }

    public void End()
    {
        CloseBody();
        _html.Close();
    }

    private static IEnumerable<HtmlAttribute> ClassOf(Column column) => column.Style is { } style ? [("class", style)] : [];

    private void Write(Cell cell, Column column, bool isHead)
    {
        if (isHead)
        {
            _html.Open("th", [("scope", "row"), ("role", "rowheader"), .. ClassOf(column)]);
        }
        else
        {
            _html.Open("td", [("role", "cell"), ("data-label", column.Head), .. ClassOf(column)]);
        }

        WriteLines(cell);
        _html.Close();
    }

    private void WriteLines(Cell cell)
    {
        if (cell.Lines is [var only])
        {
            only.Write(_html);
            return;
        }

        foreach (Line line in cell.Lines)
        {
            _html.Open("div");
            line.Write(_html);
            _html.Close();
        }
    }

    private void OpenBody()
    {
        if (!_isInBody)
        {
            _html.Open("tbody", RowGroup);
            _isInBody = true;
        }
    }

    private void CloseBody()
    {
        if (_isInBody)
        {
            _html.Close();
            _isInBody = false;
        }
    }
}
