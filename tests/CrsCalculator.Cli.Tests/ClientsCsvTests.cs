using System.Buffers;
using CrsCalculator.Application;
using CrsCalculator.Cli.Batch;
using CrsCalculator.Cli.Clients;
using FsCheck;

namespace CrsCalculator.Cli.Tests;

/// <summary>A spreadsheet that opens the clients shows their ids; it calculates none of them.</summary>
public class ClientsCsvTests
{
    private const string FormulaStarts = "=+-@\t\r";

    [Property]
    public bool No_id_is_a_formula_and_every_id_is_kept(NonNull<string> rest, byte start)
    {
        string id = string.Concat(FormulaStarts.AsSpan(start % FormulaStarts.Length, start % 2), rest.Get);
        string printed = Printable.Of(id);
        string cell = FirstCellOf(id);
        bool isFormula = cell.Length > 0 && FormulaStarts.Contains(cell[0], StringComparison.Ordinal);
        return !isFormula && (cell == printed || cell == $"'{printed}");
    }

    [Theory]
    [InlineData("=HYPERLINK(\"http://x\",\"y\")", "'=HYPERLINK(\"http://x\",\"y\")")]
    [InlineData("+1", "'+1")]
    [InlineData("-1", "'-1")]
    [InlineData("@a", "'@a")]
    [InlineData("a=b", "a=b")]
    [InlineData("'a", "'a")]
    public void An_id_that_a_spreadsheet_would_calculate_begins_with_an_apostrophe(string id, string cell) =>
        FirstCellOf(id).Should().Be(cell);

    private static string FirstCellOf(string id)
    {
        var line = new ArrayBufferWriter<byte>();
        ClientsCsv.Write(line, new ClientRow(id, [UnexpectedIssue.Of(new InvalidOperationException())]));
        CsvLine.TrySplit(line.WrittenSpan[..^1], out string[] cells).Should().BeTrue();
        return cells[0];
    }
}
