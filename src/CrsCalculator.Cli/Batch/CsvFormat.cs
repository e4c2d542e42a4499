using System.Buffers;
using System.Globalization;
using System.Text.Json;
using CrsCalculator.Json;
using CsvHelper;

namespace CrsCalculator.Cli.Batch;

/// <summary>
/// CSV: the fields of <c>crs-factors/1</c> as columns, nested ones with a dot. A line becomes the JSON document that says the same,
/// and that is read: so both forms have the same rules, the same issues and the same paths.
/// </summary>
internal sealed class CsvFormat : ILineFormat
{
    private static readonly CsvReaderOptions Options = new()
    {
        HasHeader = false,
        Separator = ',',
        AllowLineBreaksInQuotes = false,
        SkipEmptyLines = false,
        MaxRecordSize = CrsJson.MaxDocumentBytes,
        MalformedData = CsvMalformedDataHandling.Throw,
        FieldCountMismatch = CsvFieldCountHandling.Allow,
        TrimWhitespace = true,
    };

    private readonly ArrayBufferWriter<byte> _json = new();
    private CsvColumns _columns = CsvColumns.None;

    public bool HasHeader => true;

    public void ReadHeader(ReadOnlySpan<byte> line, long number)
    {
        if (!TrySplit(line, out string[] names))
        {
            throw ToolException.Invalid($"line {number.ToString(CultureInfo.InvariantCulture)}: the header is not valid CSV.");
        }

        _columns = CsvColumns.Of(names, number);
    }

    public FactorsReading Read(ReadOnlySpan<byte> line)
    {
        if (!TrySplit(line, out string[] cells))
        {
            return CrsJson.Unreadable(new Issue("$", IssueCodes.MalformedCsv, new Facts()));
        }

        if (cells.Length != _columns.Count)
        {
            return CrsJson.Unreadable(new Issue("$", IssueCodes.CellCount, new Facts($"{cells.Length}", $"{_columns.Count}")));
        }

        _json.ResetWrittenCount();
        using (var writer = new Utf8JsonWriter(_json))
        {
            _columns.Write(writer, cells);
        }

        return CrsJson.ReadFactors(_json.WrittenSpan);
    }

    private static bool TrySplit(ReadOnlySpan<byte> line, out string[] cells)
    {
        try
        {
            using var csv = CsvReader.Create(line.ToArray(), Options);
            cells = csv.Read() ? csv.Current.ToArray() : [];
            return true;
        }
        catch (CsvFormatException)
        {
            cells = [];
            return false;
        }
    }
}
