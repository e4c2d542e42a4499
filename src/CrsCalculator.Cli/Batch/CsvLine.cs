using System.Text;
using System.Text.Unicode;
using nietras.SeparatedValues;

namespace CrsCalculator.Cli.Batch;

/// <summary>Splits one line of CSV into cells, strictly: quotes enclose a whole cell, and a cell has no line break.</summary>
internal static class CsvLine
{
    /// <summary>What stands between cells, unless a header shows otherwise.</summary>
    public const char Comma = ',';

    // Sep accepts misplaced quotes, so it leaves the cells as they are and this class checks them.
    private static readonly Dictionary<char, SepReaderOptions> Options = new[] { Comma, ';', '\t' }.ToDictionary(
        static separator => separator,
        static separator => Sep.New(separator).Reader(static options => options with
        {
            HasHeader = false,
            DisableColCountCheck = true,
            Unescape = false,
        }));

    /// <summary>
    /// What stands between the cells of a header: commas, semicolons as spreadsheets write them where the comma is the decimal mark, or
    /// tabs. The one that appears most often; names of columns have none of them.
    /// </summary>
    public static char SeparatorOf(ReadOnlySpan<byte> header)
    {
        char found = Comma;
        int most = header.Count((byte)Comma);
        foreach (char separator in Options.Keys)
        {
            int count = header.Count((byte)separator);
            (found, most) = count > most ? (separator, count) : (found, most);
        }

        return found;
    }

    /// <summary>Splits a line. A byte order mark before it and a CR behind it are left out, spaces and tabs around cells too.</summary>
    /// <returns>Whether the line is valid.</returns>
    public static bool TrySplit(ReadOnlySpan<byte> line, out string[] cells, char separator = Comma)
    {
        cells = [string.Empty];
        line = line.StartsWith("\uFEFF"u8) ? line[3..] : line;
        line = line.EndsWith("\r"u8) ? line[..^1] : line;

        // A lone CR ends a row of CSV but not a line: what follows it must not be lost.
        if (line.ContainsAny("\r\n"u8) || !Utf8.IsValid(line))
        {
            return false;
        }

        using SepReader reader = Options[separator].FromText(Encoding.UTF8.GetString(line));
        return !reader.MoveNext() || TryRead(reader.Current, out cells);
    }

    private static bool TryRead(SepReader.Row row, out string[] cells)
    {
        cells = new string[row.ColCount];
        for (int i = 0; i < cells.Length; i++)
        {
            if (TextOf(row[i].Span) is not { } text)
            {
                return false;
            }

            cells[i] = text;
        }

        return true;
    }

    /// <summary>The text of a cell, or null where quotes are misplaced.</summary>
    private static string? TextOf(ReadOnlySpan<char> cell)
    {
        cell = cell.Trim(" \t");
        if (!cell.Contains('"'))
        {
            return cell.ToString();
        }

        if (cell.Length < 2 || cell[0] != '"' || cell[^1] != '"')
        {
            return null;
        }

        string inner = cell[1..^1].ToString();
        bool areDoubled = !inner.Replace("\"\"", string.Empty, StringComparison.Ordinal).Contains('"', StringComparison.Ordinal);
        return areDoubled ? inner.Replace("\"\"", "\"", StringComparison.Ordinal) : null;
    }
}
