using CrsCalculator.Application;
using CrsCalculator.Cli.Words;

namespace CrsCalculator.Cli.Output;

/// <summary>
/// The clients of a practice for a reader, one per row. The columns for the expiry and the subject of the flag need a wide terminal.
/// </summary>
internal static class ClientsText
{
    private const string Nothing = "-";

    // Room for two program codes, or two round numbers.
    private const int LeastOfCodes = 8;

    public static void Print(
        Page page,
        ClientReview review,
        IReadOnlyList<ClientRow> rows,
        ClientTotals totals,
        ClientFilter filter)
    {
        page.Line(ClientsWords.Head, review.On, review.Since);
        Sentence numbers = review.Rounds.IsEmpty
            ? new Sentence(CommonWords.None)
            : Sentence.AsIs(string.Join(", ", review.Rounds.Select(static round => round.Number)));
        page.Line(ClientsWords.Rounds, numbers);
        page.Line(
            ClientsWords.Totals,
            page.Speech.Say(ClientsWords.Clients, totals.Clients),
            totals.Invited,
            totals.Open,
            totals.NotReviewed);
        if (filter != ClientFilter.None)
        {
            page.Line(ClientsWords.Shown, page.Speech.Application.Filter(filter), rows.Count, totals.Clients);
        }

        page.Blank();
        if (rows.Count == 0)
        {
            page.Line(ClientsWords.Nobody);
            return;
        }

        PrintTable(page, rows);
        page.Blank();
        PrintDeadlines(page, rows);
        page.Line(ClientsWords.OpenMark);
        page.Line(ClientsWords.FirstMark);
        NoticesText.Print(page, review.Rules.NoticesOn(review.On));
    }

    private static void PrintTable(Page page, IReadOnlyList<ClientRow> rows)
    {
        var table = new Table(page, Items.Select(item => item.Column(page.Head(item.Head)))) { Gap = 1 };
        foreach (ClientRow row in rows)
        {
            for (int line = 0; line < LinesOf(row); line++)
            {
                table.Add(Items.Select(item => item.At(page, row, line)));
            }
        }

        table.Print();
    }

    /// <summary>Prints the last day to apply after each round that invites a client.</summary>
    private static void PrintDeadlines(Page page, IReadOnlyList<ClientRow> rows)
    {
        string[] deadlines =
        [
            .. rows.SelectMany(static row => row.Overview?.InvitingRounds ?? [])
                .DistinctBy(static check => check.Round)
                .OrderBy(static check => check.Round.Date)
                .Select(check => page.Speech.Say(ClientsWords.RoundAndDay, check.Round.Number, check.Invitation!.DueOn)),
        ];
        if (deadlines.Length > 0)
        {
            page.Line(ClientsWords.ApplyBy, string.Join(", ", deadlines));
        }
    }

    /// <summary>Each expiry has its own line, so that its day, its document and its loss are side by side.</summary>
    private static int LinesOf(ClientRow row) => Math.Max(row.Overview?.NextExpiries.Length ?? 0, 1);

    private static readonly Item[] Items =
    [
        new(ClientsWords.Client, Column.Name, static (_, row) => Cell.Of(Printable.Of(NameOf(row)))),
        Of(ClientsWords.Score, Column.Number, static (_, client) => NumberOf(client.Score?.Total)),
        Of(ClientsWords.Change, Column.Number, Change),
        Of(ClientsWords.Programs, Codes, static (_, client) => Cell.Of(Programs(client))),
        Of(ClientsWords.Invited, Codes, Invited),
        Each(ClientsWords.Expires, Column.Fixed, static (_, expiry) => Cell.Of(expiry.LastUsefulDay)),
        Each(ClientsWords.Document, Detail, static (page, expiry) => Cell.Of(page.Speech.Application.Expiry(expiry.Kind))),
        Each(ClientsWords.Lost, Column.Number, static (page, expiry) => Cell.Of(Lost(page, expiry.Lost))),
        Of(ClientsWords.Year, Column.Fixed, static (_, client) =>
            client.NextYear is { } year ? Cell.Of(year.CompleteOn) : Cell.Of(Nothing)),
        Of(ClientsWords.Gain, Column.Number, static (page, client) =>
            client.NextYear?.Points is { } points ? page.Cell(ClientsWords.GainOf, points) : Cell.Of(Nothing)),
        new(ClientsWords.Flag, Column.Fixed, Flag),
        Of(ClientsWords.Why, Detail, static (_, client) => Cell.Of(client.WorstFlag?.Code ?? Nothing)),
    ];

    /// <summary>A client is known by the id. A document that could not be reviewed is looked for by its file.</summary>
    private static string NameOf(ClientRow row) => row.Overview is not null ? row.Id
        : row.Line is { } line ? $"{row.File}:{line}"
        : row.File ?? row.Id;

    private static Column Codes(Cell head) => Column.Text(head) with { Width = LeastOfCodes };

    private static Column Detail(Cell head) => Column.Text(head) with { IsOptional = true };

    private static Item Of(Phrase head, Func<Cell, Column> column, Func<Page, ClientOverview, Cell> cell) =>
        new(head, column, (page, row) => row.Overview is { } client ? cell(page, client) : Cell.Of(Nothing));

    private static Item Each(Phrase head, Func<Cell, Column> column, Func<Page, DocumentExpiry, Cell> cell) =>
        Of(head, column, static (_, _) => Cell.Of(Nothing)) with { OfExpiry = cell };

    private static Cell Change(Page page, ClientOverview client) => client.Change switch
    {
        null => Cell.Of(Nothing),
        > 0 and var up => page.Cell(ClientsWords.Up, up),
        < 0 and var down => page.Cell(ClientsWords.Down, down),
        _ => Cell.Of("0"),
    };

    private static string Programs(ClientOverview client) => Listed(Enum.GetValues<ImmigrationProgram>()
        .Select(program => client.OutcomeOf(program) switch
        {
            Outcome.Met => Code.Of(program),
            Outcome.NotAssessed => $"{Code.Of(program)}?",
            _ => null,
        }));

    private static Cell Invited(Page page, ClientOverview client)
    {
        string numbers = Listed(client.Rounds.Select(check => check.Invited switch
        {
            Outcome.Met => ReferenceEquals(check, client.FirstInvitation) ? $"{check.Round.Number}*" : $"{check.Round.Number}",
            Outcome.NotAssessed => $"{check.Round.Number}?",
            _ => null,
        }));
        if (numbers == Nothing && client.ProfileExpiredOn is not null)
        {
            return page.Cell(ClientsWords.Expired);
        }

        return client.InvitingRounds.IsEmpty ? Cell.Of(numbers) : page.Cell(CommonWords.Title, numbers);
    }

    private static Cell Flag(Page page, ClientRow row)
    {
        if (row.Overview is not { } client)
        {
            return page.Cell(ClientsWords.NotReviewed);
        }

        return client.WorstFlag is { } flag
            ? page.Cell(PhraseOf(flag.Severity), page.Speech.Application.Severity(flag.Severity))
            : Cell.Of(Nothing);
    }

    private static Phrase PhraseOf(FlagSeverity severity) => severity switch
    {
        FlagSeverity.Stop => ClientsWords.Stop,
        FlagSeverity.High => ClientsWords.High,
        _ => CommonWords.AsIs,
    };

    private static string Lost(Page page, Stake lost) =>
        lost.Points is { } points ? page.Speech.Say(ClientsWords.Points, points) : "?";

    private static string Listed(IEnumerable<string?> items) =>
        string.Join(' ', items.OfType<string>()) is { Length: > 0 } listed ? listed : Nothing;

    private static Cell NumberOf(int? number) => number is { } known ? Cell.Of(known) : Cell.Of(Nothing);

    /// <summary>What is shown for every client: a head, its column, and a client's cell.</summary>
    private sealed record Item(Phrase Head, Func<Cell, Column> Column, Func<Page, ClientRow, Cell> Of)
    {
        /// <summary>The cell for an expiry; <see langword="null"/> if the item is about the client.</summary>
        public Func<Page, DocumentExpiry, Cell>? OfExpiry { get; init; }

        /// <summary>Returns the cell on one of a client's lines; anything about the client is on the first.</summary>
        public Cell At(Page page, ClientRow row, int line)
        {
            if (OfExpiry is { } cell && row.Overview is { NextExpiries: { IsEmpty: false } expiries })
            {
                return cell(page, expiries[line]);
            }

            return line == 0 ? Of(page, row) : Cell.Empty;
        }
    }
}
