namespace CrsCalculator.Cli.Layout;

/// <summary>How a column behaves when there is little room.</summary>
internal enum ColumnKind
{
    /// <summary>Its cells never wrap: numbers, dates, codes.</summary>
    Fixed,

    /// <summary>Its cells never wrap; one that is too wide is placed above its row. For names that people choose.</summary>
    Name,

    /// <summary>Its cells wrap, between words.</summary>
    Text,

    /// <summary>A bar, which gets the room that the others leave.</summary>
    Bar,
}

/// <summary>A column of a table.</summary>
internal sealed record Column(ColumnKind Kind, Cell Head)
{
    // A shorter bar shows nothing.
    private const int LeastBar = 5;

    // Names up to this width stay beside the other cells.
    private const int LeastName = 8;

    /// <summary>Whether its cells are aligned to the right.</summary>
    public bool IsRight { get; private init; }

    /// <summary>Whether it is dropped before rows take several lines.</summary>
    public bool IsOptional { get; init; }

    /// <summary>The minimum width of a text, or the maximum width of a bar.</summary>
    public int Width { get; init; } = 16;

    /// <summary>Creates a column of right-aligned numbers.</summary>
    public static Column Number(Cell head) => Fixed(head) with { IsRight = true };

    public static Column Fixed(Cell head) => new(ColumnKind.Fixed, head);

    public static Column Name(Cell head) => new(ColumnKind.Name, head);

    public static Column Text(Cell head) => new(ColumnKind.Text, head);

    public static Column Bar(int longest) => new(ColumnKind.Bar, Cell.Empty) { Width = longest };

    /// <summary>Returns the room that the column needs, and the room it would like.</summary>
    /// <param name="cells">The cells below the head.</param>
    public ColumnNeed NeedOf(IReadOnlyCollection<Cell> cells)
    {
        if (cells.All(static cell => cell.IsEmpty) && Head.IsEmpty)
        {
            return new ColumnNeed(Kind, IsOptional, 0, 0);
        }

        int widest = cells.Select(static cell => cell.Width).DefaultIfEmpty().Max();
        int natural = Kind == ColumnKind.Bar ? Width : Math.Max(widest, Head.Width);
        int least = Kind switch
        {
            ColumnKind.Bar => LeastBar,
            ColumnKind.Fixed => widest,
            ColumnKind.Name => Math.Min(widest, LeastName),
            _ => Math.Max(Math.Min(widest, Width), cells.Select(static cell => cell.LongestWord).DefaultIfEmpty().Max()),
        };
        return new ColumnNeed(Kind, IsOptional, Math.Max(least, Head.LongestWord), natural);
    }
}

/// <summary>The minimum room of a column, and the room in which nothing in it wraps. An empty column needs none.</summary>
internal readonly record struct ColumnNeed(ColumnKind Kind, bool IsOptional, int Least, int Natural)
{
    // A text with this much room, or all it would like, can give the rest to a bar.
    private const int Comfort = 40;

    public bool IsEmpty => Natural == 0;

    /// <summary>The room in which the column is easy to read.</summary>
    public int Comfortable => Kind is ColumnKind.Text or ColumnKind.Name ? Math.Max(Least, Math.Min(Natural, Comfort)) : Natural;
}
