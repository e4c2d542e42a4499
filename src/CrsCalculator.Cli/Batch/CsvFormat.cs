using System.Buffers;
using System.Text.Json;
using System.Text.Unicode;
using CrsCalculator.Cli.Input;
using CrsCalculator.Cli.Words;
using CrsCalculator.Json;

namespace CrsCalculator.Cli.Batch;

/// <summary>
/// CSV: the fields of <c>crs-factors/1</c> as columns, nested ones with a dot; commas, semicolons or tabs between cells. A line becomes the
/// JSON document that says the same, and that is read: so both forms have the same rules, the same issues and the same paths.
/// </summary>
/// <param name="name">What the file is called in a message.</param>
/// <param name="ignoresExtra">Whether other columns are left out.</param>
internal sealed class CsvFormat(Sentence name, bool ignoresExtra = false) : ILineFormat
{
    private const int FirstSize = 1024;

    private CsvColumns _columns = CsvColumns.None;

    private char _separator = CsvLine.Comma;

    public bool HasHeader => true;

    /// <summary>The columns that were left out because they are no fields.</summary>
    public IReadOnlyList<string> Ignored => _columns.Ignored;

    public void ReadHeader(ReadOnlySpan<byte> line, long number)
    {
        _separator = CsvLine.SeparatorOf(line);
        if (!CsvLine.TrySplit(line, out string[] names, _separator))
        {
            throw ToolException.Invalid(BatchWords.HeaderNotCsv, name, number);
        }

        _columns = CsvColumns.Of(names, problem => new Sentence(BatchWords.LineProblem, name, number, problem), ignoresExtra);
    }

    public CandidateReading Read(ReadOnlySpan<byte> line)
    {
        if (!Utf8.IsValid(line))
        {
            return CrsJson.Unreadable(new Issue("$", IssueCodes.NotUtf8, new Facts()));
        }

        if (!CsvLine.TrySplit(line, out string[] cells, _separator))
        {
            return CrsJson.Unreadable(new Issue("$", IssueCodes.MalformedCsv, new Facts()));
        }

        if (cells.Length != _columns.Count)
        {
            return CrsJson.Unreadable(
                new Issue("$", IssueCodes.CellCount, new Facts($"{cells.Length}", $"{_columns.Count}")),
                _columns.IdOf(cells));
        }

        var json = new ArrayBufferWriter<byte>(FirstSize);
        using (var writer = new Utf8JsonWriter(json))
        {
            _columns.Write(writer, cells);
        }

        return CrsJson.Factors.Read(json.WrittenSpan);
    }
}
