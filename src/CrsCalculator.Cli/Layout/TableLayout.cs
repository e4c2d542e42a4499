using System.Collections.Immutable;

namespace CrsCalculator.Cli.Layout;

/// <summary>
/// One line of a row, or several lines that wrap together: the indent, and the width of each column. Columns in other bands have no width.
/// </summary>
internal sealed record Band(int Indent, ImmutableArray<int> Widths);

/// <summary>
/// Shares the width of a line among columns. Bars shrink first, then optional columns are dropped; texts wrap. If that is still too wide, a
/// row takes several lines: the fixed cells first, and each text below them. More room never shows fewer columns.
/// </summary>
internal sealed class TableLayout
{
    private const int IndentBelow = 4;

    private readonly ImmutableArray<ColumnNeed> _needs;
    private readonly int _room;
    private readonly int _gap;

    private TableLayout(ImmutableArray<ColumnNeed> needs, int room, int gap)
    {
        _needs = needs;
        _room = room;
        _gap = gap;
    }

    /// <summary>Returns the bands of a row.</summary>
    /// <param name="needs">What each column needs.</param>
    /// <param name="room">The width of a line.</param>
    /// <param name="gap">The number of spaces between columns.</param>
    public static ImmutableArray<Band> Of(ImmutableArray<ColumnNeed> needs, int room, int gap)
    {
        var layout = new TableLayout(needs, room, gap);
        return layout.InOneBand() is { } widths ? [new Band(0, widths)] : layout.InSeveralBands();
    }

    /// <summary>Returns the widths of all columns side by side if they fit, perhaps without bars and optional columns.</summary>
    private ImmutableArray<int>? InOneBand()
    {
        List<int> shown = [.. Enumerable.Range(0, _needs.Length).Where(i => !_needs[i].IsEmpty)];
        if (Total(shown, static need => IsBar(need) ? need.Least : need.Comfortable) > _room)
        {
            shown.RemoveAll(i => IsBar(_needs[i]));
        }

        while (Total(shown, static need => need.Least) > _room)
        {
            int optional = shown.FindLastIndex(i => _needs[i].IsOptional);
            if (optional < 0)
            {
                return null;
            }

            shown.RemoveAt(optional);
        }

        return Grown(shown);
    }

    private static bool IsBar(ColumnNeed need) => need.Kind == ColumnKind.Bar;

    private int Total(List<int> columns, Func<ColumnNeed, int> width) =>
        columns.Sum(i => width(_needs[i])) + (_gap * Math.Max(columns.Count - 1, 0));

    /// <summary>
    /// Gives every column what it needs; the rest is shared until all are easy to read, then until all have what they would like.
    /// </summary>
    private ImmutableArray<int> Grown(List<int> shown)
    {
        int[] widths = new int[_needs.Length];
        shown.ForEach(i => widths[i] = _needs[i].Least);
        int left = _room - Total(shown, static need => need.Least);
        int[] bars = [.. shown.Where(i => IsBar(_needs[i]))];
        left = Grow(widths, [.. shown.Except(bars)], static need => need.Comfortable, left);
        left = Grow(widths, bars, static need => need.Natural, left);
        Grow(widths, [.. shown], static need => need.Natural, left);
        return [.. widths];
    }

    /// <summary>Shares room evenly among columns until each has its width, and returns what is left.</summary>
    private int Grow(int[] widths, int[] columns, Func<ColumnNeed, int> width, int left)
    {
        int[] wanting = [.. columns.Where(i => widths[i] < width(_needs[i]))];
        while (left > 0 && wanting.Length > 0)
        {
            int share = Math.Max(left / wanting.Length, 1);
            foreach (int i in wanting)
            {
                int more = Math.Min(Math.Min(share, width(_needs[i]) - widths[i]), left);
                widths[i] += more;
                left -= more;
            }

            wanting = [.. wanting.Where(i => widths[i] < width(_needs[i]))];
        }

        return left;
    }

    private ImmutableArray<Band> InSeveralBands()
    {
        int below = Math.Max(_room - IndentBelow, 1);
        ImmutableArray<Band>.Builder bands = ImmutableArray.CreateBuilder<Band>();
        int[] line = new int[_needs.Length];
        int used = 0;
        foreach (int i in ColumnsOf(static kind => kind is ColumnKind.Fixed or ColumnKind.Name))
        {
            int width = Math.Min(_needs[i].Natural, below);
            if (used > 0 && used + _gap + width > (bands.Count == 0 ? _room : below))
            {
                Close();
            }

            line[i] = width;
            used += (used > 0 ? _gap : 0) + width;
        }

        Close();
        foreach (int i in ColumnsOf(static kind => kind == ColumnKind.Text))
        {
            line[i] = below;
            used = below;
            Close();
        }

        return bands.ToImmutable();

        void Close()
        {
            if (used > 0)
            {
                bands.Add(new Band(bands.Count == 0 ? 0 : IndentBelow, [.. line]));
                (line, used) = (new int[_needs.Length], 0);
            }
        }
    }

    private IEnumerable<int> ColumnsOf(Func<ColumnKind, bool> isOne) =>
        Enumerable.Range(0, _needs.Length).Where(i => _needs[i] is { IsEmpty: false, IsOptional: false } && isOne(_needs[i].Kind));
}
