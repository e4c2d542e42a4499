using System.Globalization;

namespace CrsCalculator.Tests.Oracle;

/// <summary>
/// A table transcribed a second time, by another hand than the product's, from the published rules. The tests hold the two
/// transcriptions against each other, in both directions.
/// </summary>
internal sealed class OracleTable
{
    private readonly string[] _columns;
    private readonly Dictionary<string, string[]> _rows;
    private readonly int _keys;

    private OracleTable(string[] columns, Dictionary<string, string[]> rows, int keys)
    {
        _columns = columns;
        _rows = rows;
        _keys = keys;
    }

    public IEnumerable<string[]> Rows => _rows.Values;

    /// <summary>Reads a table.</summary>
    /// <param name="name">The file's name without its ending.</param>
    /// <param name="keys">How many of the first columns name a row.</param>
    public static OracleTable Read(string name, int keys = 1)
    {
        using Stream stream = typeof(OracleTable).Assembly.GetManifestResourceStream($"{name}.csv")!;
        using var reader = new StreamReader(stream);
        string[][] lines =
        [
            .. reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(static line => line.Split(',')),
        ];
        return new OracleTable(lines[0], lines.Skip(1).ToDictionary(line => Key(line.Take(keys)), StringComparer.Ordinal), keys);
    }

    public int this[string column, params object[] key] => int.Parse(Text(column, key), CultureInfo.InvariantCulture);

    public string Text(string column, params object[] key)
    {
        string[] row = _rows[Key(key.Select(static part => part switch
        {
            bool truth => truth ? "true" : "false",
            _ => Convert.ToString(part, CultureInfo.InvariantCulture)!,
        }))];
        return row[Array.IndexOf(_columns, column)];
    }

    /// <summary>The only column that is no key.</summary>
    public int Points(params object[] key) => this[_columns[_keys], key];

    private static string Key(IEnumerable<string> parts) => string.Join('|', parts);
}
