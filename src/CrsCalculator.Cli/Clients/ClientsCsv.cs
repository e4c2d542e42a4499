using System.Buffers;
using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using CrsCalculator.Application;
using CrsCalculator.Rounds;
using NodaTime;
using NodaTime.Text;

namespace CrsCalculator.Cli.Clients;

/// <summary>
/// Clients as CSV: a line each, without line breaks in cells. An empty cell means that there is nothing, or that it is not known.
/// </summary>
internal static class ClientsCsv
{
    // A tab and a carriage return are spelled out in printable text; they stay here in case that changes.
    private static readonly SearchValues<char> FormulaStarts = SearchValues.Create("=+-@\t\r");

    private static readonly Column[] Columns =
    [
        new("id", static row => row.Id),
        new("file", static row => row.File),
        new("line", static row => row.Line),
        .. Reviewed(
            ("score", static client => client.Score?.Total),
            ("provisional", static client => client.Score is { IsProvisional: true } ? "true" : null),
            ("change", static client => client.Change)),
        .. Enum.GetValues<ImmigrationProgram>().Select(static program => new Column(
            Code.Of(program),
            row => row.Overview is { } client ? Code.Of(client.OutcomeOf(program)) : null)),
        .. Reviewed(
            ("invited", static client => Numbers(client.InvitingRounds)),
            ("applyBy", static client => string.Join(' ', client.InvitingRounds.Select(static check => Day(check.Invitation!.DueOn)))),
            ("firstInvitation", static client => client.FirstInvitation?.Round.Number),
            ("open", static client => Numbers(client.OpenRounds)),
            ("profileExpiredOn", static client => Day(client.ProfileExpiredOn)),
            ("ended", static client => string.Join(
                ' ',
                client.Ended.Select(static one => $"{Code.Of(one.Kind)}:{Day(one.LastUsefulDay)}")))),
        .. Expiry("nearestExpiry", static client => client.NearestExpiry),
        .. Expiry("nearestLoss", static client => client.NearestLoss),
        .. Reviewed(
            ("nextYear.count", static client => client.NextYear?.Count),
            ("nextYear.completeOn", static client => Day(client.NextYear?.CompleteOn)),
            ("nextYear.points", static client => client.NextYear?.Points),
            ("worstFlag.severity", static client => client.WorstFlag is { } flag ? Code.Of(flag.Severity) : null),
            ("worstFlag.code", static client => client.WorstFlag?.Code),
            ("worstFlag.path", static client => client.WorstFlag?.Path),
            ("flags", static client => client.Flags.Length)),
        new("issues", static row => string.Join(' ', row.Issues.Select(static issue => $"{issue.Path}:{issue.Code}"))),
    ];

    /// <summary>Writes the names of the columns.</summary>
    public static void WriteHeader(IBufferWriter<byte> output) => WriteLine(output, Columns.Select(static column => column.Name));

    /// <summary>Writes a client.</summary>
    public static void Write(IBufferWriter<byte> output, ClientRow row) => WriteLine(output, Columns.Select(column => column.TextOf(row)));

    private static IEnumerable<Column> Reviewed(params (string Name, Func<ClientOverview, object?> Value)[] columns) =>
        columns.Select(static column => new Column(column.Name, row => row.Overview is { } client ? column.Value(client) : null));

    private static IEnumerable<Column> Expiry(string name, Func<ClientOverview, DocumentExpiry?> of) => Reviewed(
        ($"{name}.kind", client => of(client) is { } expiry ? Code.Of(expiry.Kind) : null),
        ($"{name}.lastUsefulDay", client => Day(of(client)?.LastUsefulDay)),
        ($"{name}.points", client => of(client)?.Lost.Points),
        ($"{name}.programs", client => of(client) is { } expiry ? string.Join(' ', expiry.Lost.Programs.Select(Code.Of)) : null));

    private static string Numbers(ImmutableArray<InvitationCheck> checks) =>
        string.Join(' ', checks.Select(static check => check.Round.Number));

    private static string? Day(LocalDate? day) => day is { } known ? LocalDatePattern.Iso.Format(known) : null;

    private static void WriteLine(IBufferWriter<byte> output, IEnumerable<string> cells) =>
        output.Write(Encoding.UTF8.GetBytes(string.Join(',', cells.Select(Quoted)) + "\n"));

    /// <summary>A text as a spreadsheet shows it: one that it would calculate begins with an apostrophe, which it hides.</summary>
    private static string NotAFormula(string text) => text.AsSpan().IndexOfAny(FormulaStarts) == 0 ? $"'{text}" : text;

    private static string Quoted(string cell)
    {
        bool isPlain = !cell.AsSpan().ContainsAny(",\"") && cell.AsSpan().Trim().Length == cell.Length;
        return isPlain ? cell : $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
    }

    /// <summary>A column: its name, and what it holds of a client.</summary>
    private sealed record Column(string Name, Func<ClientRow, object?> Value)
    {
        /// <summary>The cell on one line.</summary>
        public string TextOf(ClientRow row) => Value(row) switch
        {
            string text => NotAFormula(Printable.Of(text)),
            var other => Convert.ToString(other, CultureInfo.InvariantCulture) ?? string.Empty,
        };
    }
}
