using System.Buffers;
using System.Collections.Immutable;
using CrsCalculator.Application;
using CrsCalculator.Cli.Output;
using CrsCalculator.Rounds;
using NodaTime;
using NodaTime.Text;

namespace CrsCalculator.Cli.Clients;

/// <summary>Clients as CSV: a line each.</summary>
internal static class ClientsCsv
{
    private static readonly CsvTable<ClientRow> Table = new(
    [
        new("id", static row => row.Id),
        new("file", static row => row.File),
        new("line", static row => row.Line),
        .. Reviewed(
            ("score", static client => client.Score?.Total),
            ("provisional", static client => client.Score is { IsProvisional: true }),
            ("change", static client => client.Change)),
        .. Enum.GetValues<ImmigrationProgram>().Select(static program => new CsvColumn<ClientRow>(
            Code.Of(program),
            row => row.Overview is { } client ? Code.Of(client.OutcomeOf(program)) : null)),
        .. Reviewed(
            ("invited", static client => Numbers(client.InvitingRounds)),
            ("applyBy", static client => CsvColumn.Join(client.InvitingRounds.Select(static check => Day(check.Invitation!.DueOn)))),
            ("firstInvitation", static client => client.FirstInvitation?.Round.Number),
            ("open", static client => Numbers(client.OpenRounds)),
            ("profileExpiredOn", static client => client.ProfileExpiredOn),
            ("ended", static client => CsvColumn.Join(
                client.Ended.Select(static one => $"{Code.Of(one.Kind)}:{Day(one.LastUsefulDay)}")))),
        .. CsvColumn.Expiry<ClientRow>("nearestExpiry", static row => row.Overview?.NearestExpiry),
        .. CsvColumn.Expiry<ClientRow>("nearestLoss", static row => row.Overview?.NearestLoss),
        .. Reviewed(
            ("nextYear.count", static client => client.NextYear?.Count),
            ("nextYear.completeOn", static client => client.NextYear?.CompleteOn),
            ("nextYear.points", static client => client.NextYear?.Points),
            ("worstFlag.severity", static client => client.WorstFlag is { } flag ? Code.Of(flag.Severity) : null),
            ("worstFlag.code", static client => client.WorstFlag?.Code),
            ("worstFlag.path", static client => client.WorstFlag?.Path),
            ("flags", static client => client.Flags.Length)),
        new("issues", static row => CsvColumn.Issues(row.Issues)),
    ]);

    /// <summary>Writes the names of the columns.</summary>
    public static void WriteHeader(IBufferWriter<byte> output) => Table.WriteHeader(output);

    /// <summary>Writes a client.</summary>
    public static void Write(IBufferWriter<byte> output, ClientRow row) => Table.Write(output, row);

    private static IEnumerable<CsvColumn<ClientRow>> Reviewed(params (string Name, Func<ClientOverview, object?> Value)[] columns) =>
        columns.Select(static column => new CsvColumn<ClientRow>(
            column.Name,
            row => row.Overview is { } client ? column.Value(client) : null));

    private static string Numbers(ImmutableArray<InvitationCheck> checks) =>
        CsvColumn.Join(checks.Select(static check => $"{check.Round.Number}"));

    private static string Day(LocalDate day) => LocalDatePattern.Iso.Format(day);
}
