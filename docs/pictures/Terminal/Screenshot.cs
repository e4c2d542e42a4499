namespace CrsCalculator.Pictures.Terminal;

/// <summary>What a command shows in a terminal of 100 columns, with its colours.</summary>
/// <param name="Name">The name of the picture.</param>
/// <param name="Arguments">What follows <c>crs</c>, with single spaces; no argument has one.</param>
internal sealed record Screenshot(string Name, string Arguments)
{
    /// <summary>The columns of the terminal.</summary>
    public const int Columns = 100;

    /// <summary>The name of its file, without the extension.</summary>
    public string FileName => $"crs-{Name}";

    private const decimal ColumnWidth = 7.8m;
    private const int LineHeight = 18;
    private const int Margin = 16;
    private const int FirstBaseline = 60;

    private const string Style =
        """
        .window { fill: #10171f; }
        text { font-family: ui-monospace, 'Cascadia Mono', 'DejaVu Sans Mono', Menlo, Consolas, monospace; font-size: 13px; fill: #d7dde4; }
        .bar { fill: #232d38; }
        .close { fill: #6b7683; }
        .bold { fill: #ffffff; font-weight: 700; }
        .dim { fill: #8794a3; }
        .red { fill: #ff8a80; }
        .green { fill: #8bd49c; }
        .yellow { fill: #f5cf6b; }
        """;

    /// <summary>The screenshot as a picture.</summary>
    /// <returns>The picture.</returns>
    public Picture ToPicture()
    {
        TerminalLine[] lines = [.. TerminalLine.Parse(Session.Run(Arguments.Split(' '), Columns))];
        int height = FirstBaseline + ((lines.Length + 1) * LineHeight);
        return new Picture(
            FileName,
            $"crs {Arguments}",
            string.Join('\n', lines.Select(static line => line.Text)),
            (int)(Columns * ColumnWidth) + (2 * Margin),
            height,
            canvas => Draw(canvas, lines, height));
    }

    private void Draw(Canvas canvas, TerminalLine[] lines, int height)
    {
        canvas.AddStyle(Style);
        int width = (int)(Columns * ColumnWidth) + (2 * Margin);
        canvas.Box("window", 0, 0, width, height, 6);
        canvas.Box("bar", 0, 0, width, 28, 6);
        for (int i = 0; i < 3; i++)
        {
            canvas.Dot("close", Margin + 4 + (i * 16), 14, 4);
        }

        Write(canvas, new TerminalRun("$ ", "green", 0), FirstBaseline - 8);
        Write(canvas, new TerminalRun($"crs {Arguments}", "bold", 2), FirstBaseline - 8);
        for (int i = 0; i < lines.Length; i++)
        {
            foreach (TerminalRun run in lines[i].Runs)
            {
                Write(canvas, run, FirstBaseline + ((i + 1) * LineHeight) - 4);
            }
        }
    }

    private static void Write(Canvas canvas, TerminalRun run, int baseline)
    {
        string shown = run.Text.TrimEnd();
        int blanks = shown.Length - shown.TrimStart().Length;
        if (shown.Length > blanks)
        {
            decimal left = Margin + ((run.Column + blanks) * ColumnWidth);
            canvas.Fitted(shown.TrimStart(), left, baseline, (shown.Length - blanks) * ColumnWidth, run.Style);
        }
    }
}
