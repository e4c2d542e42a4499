using System.Buffers;
using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using CrsCalculator.Application;
using NodaTime;
using NodaTime.Text;

namespace CrsCalculator.Cli.Output;

/// <summary>
/// Rows as CSV: a line each, without line breaks in cells. An empty cell means that there is nothing, or that it is not known.
/// </summary>
/// <typeparam name="T">What a row is made of.</typeparam>
/// <param name="columns">The columns in their order.</param>
internal sealed class CsvTable<T>(ImmutableArray<CsvColumn<T>> columns)
{
    // A tab and a carriage return are spelled out in printable text; they stay here in case that changes.
    private static readonly SearchValues<char> FormulaStarts = SearchValues.Create("=+-@\t\r");

    /// <summary>Writes the names of the columns.</summary>
    public void WriteHeader(IBufferWriter<byte> output) => WriteLine(output, columns.Select(static column => column.Name));

    /// <summary>Writes a row.</summary>
    public void Write(IBufferWriter<byte> output, T row) => WriteLine(output, columns.Select(column => TextOf(column.Value(row))));

    private static void WriteLine(IBufferWriter<byte> output, IEnumerable<string> cells) =>
        output.Write(Encoding.UTF8.GetBytes(string.Join(',', cells.Select(Quoted)) + "\n"));

    private static string TextOf(object? value) => value switch
    {
        string text => NotAFormula(Printable.Of(text)),
        LocalDate day => LocalDatePattern.Iso.Format(day),
        true => "true",
        false => string.Empty,
        _ => Convert.ToString(value, CultureInfo.InvariantCulture) ?? string.Empty,
    };

    /// <summary>A text as a spreadsheet shows it: one that it would calculate begins with an apostrophe, which it hides.</summary>
    private static string NotAFormula(string text) => text.AsSpan().IndexOfAny(FormulaStarts) == 0 ? $"'{text}" : text;

    private static string Quoted(string cell)
    {
        bool isPlain = !cell.AsSpan().ContainsAny(",\"") && cell.AsSpan().Trim().Length == cell.Length;
        return isPlain ? cell : $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
    }
}

/// <summary>A column: its name, and what it holds of a row. A truth is a word where it holds, and nothing where not.</summary>
internal sealed record CsvColumn<T>(string Name, Func<T, object?> Value);

/// <summary>Columns that several tables have.</summary>
internal static class CsvColumn
{
    /// <summary>An expiry: what expires, until when it is of use, and what is lost with it.</summary>
    public static IEnumerable<CsvColumn<T>> Expiry<T>(string name, Func<T, DocumentExpiry?> of) =>
    [
        new($"{name}.kind", row => of(row) is { } expiry ? Code.Of(expiry.Kind) : null),
        new($"{name}.lastUsefulDay", row => of(row)?.LastUsefulDay),
        new($"{name}.points", row => of(row)?.Lost.Points),
        new($"{name}.programs", row => of(row) is { } expiry ? Join(expiry.Lost.Programs.Select(Code.Of)) : null),
    ];

    /// <summary>What is wrong, each path with its code.</summary>
    public static string Issues(IEnumerable<Issue> issues) => Join(issues.Select(static issue => $"{issue.Path}:{issue.Code}"));

    /// <summary>Several things in one cell.</summary>
    public static string Join(IEnumerable<string> values) => string.Join(' ', values);
}
