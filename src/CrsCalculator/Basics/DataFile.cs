namespace CrsCalculator;

/// <summary>Tables that come inside the assembly: lines of cells with commas between them, below a header.</summary>
internal static class DataFile
{
    /// <summary>The lines below the header.</summary>
    public static IEnumerable<string> Lines(string name)
    {
        using Stream stream = typeof(DataFile).Assembly.GetManifestResourceStream(name)!;
        using var reader = new StreamReader(stream);
        reader.ReadLine();
        while (reader.ReadLine() is { } line)
        {
            yield return line;
        }
    }

    /// <summary>The cells of every line. No cell has a comma in it.</summary>
    public static IEnumerable<string[]> Rows(string name) => Lines(name).Select(static line => line.Split(','));

    /// <summary>
    /// The cells of every line of a table whose last cell is a title, which stands in quotation marks where it has commas.
    /// </summary>
    /// <param name="name">The table.</param>
    /// <param name="cells">The number of cells.</param>
    public static IEnumerable<string[]> TitledRows(string name, int cells) =>
        from line in Lines(name)
        let row = line.Split(',', cells)
        select (string[])[.. row[..^1], row[^1].Trim('"')];
}
