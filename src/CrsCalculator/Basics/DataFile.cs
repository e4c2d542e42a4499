namespace CrsCalculator;

/// <summary>Tables embedded in the assembly: lines of comma-separated cells below a header.</summary>
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

    /// <summary>The cells of every line; no cell contains a comma.</summary>
    public static IEnumerable<string[]> Rows(string name) => Lines(name).Select(static line => line.Split(','));

    /// <summary>The cells of every line of a table whose last cell is a title, quoted if it contains commas.</summary>
    /// <param name="name">The table.</param>
    /// <param name="cells">The number of cells.</param>
    public static IEnumerable<string[]> TitledRows(string name, int cells)
    {
        foreach (string line in Lines(name))
        {
            string[] row = line.Split(',', cells);
            row[^1] = row[^1].Trim('"');
            yield return row;
        }
    }
}
