namespace CrsCalculator.Cli.Layout;

/// <summary>What becomes of a column where there is little room.</summary>
internal enum ColumnKind
{
    /// <summary>Its cells never wrap: numbers, dates, codes.</summary>
    Fixed,

    /// <summary>Its cells never wrap; one that is too wide stands alone above its row. For names that people choose.</summary>
    Name,

    /// <summary>Its cells wrap, between words.</summary>
    Text,

    /// <summary>A bar, which gets what the others leave.</summary>
    Bar,
}

/// <summary>A column of a table.</summary>
internal sealed record Column(ColumnKind Kind, Cell Head)
{
    // A bar that is shorter shows nothing.
    private const int LeastBar = 5;

    // A name so short has its place beside the others.
    private const int LeastName = 8;

    /// <summary>Whether its cells end, and not begin, below each other.</summary>
    public bool IsRight { get; private init; }

    /// <summary>Whether it is left out rather than that rows take several lines.</summary>
    public bool IsOptional { get; init; }

    /// <summary>How wide a text is left at least, or a bar is at most.</summary>
    public int Width { get; init; } = 16;

    /// <summary>Numbers, one below the other by their ends.</summary>
    public static Column Number(Cell head) => Fixed(head) with { IsRight = true };

    public static Column Fixed(Cell head) => new(ColumnKind.Fixed, head);

    public static Column Name(Cell head) => new(ColumnKind.Name, head);

    public static Column Text(Cell head) => new(ColumnKind.Text, head);

    public static Column Bar(int longest) => new(ColumnKind.Bar, Cell.Empty) { Width = longest };

    /// <summary>The room that the column needs, and the room that it would like.</summary>
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

/// <summary>The room that a column needs at least, and that in which nothing of it wraps. An empty column needs none.</summary>
internal readonly record struct ColumnNeed(ColumnKind Kind, bool IsOptional, int Least, int Natural)
{
    // A text that has so much room, or all that it would like, can spare the rest for a bar.
    private const int Comfort = 40;

    public bool IsEmpty => Natural == 0;

    /// <summary>The room in which the column is easy to read.</summary>
    public int Comfortable => Kind is ColumnKind.Text or ColumnKind.Name ? Math.Max(Least, Math.Min(Natural, Comfort)) : Natural;
}
