using CrsCalculator.Application;
using CrsCalculator.Cli.Words;
using NodaTime;
using NodaTime.Text;
using Spectre.Console;
using Spectre.Console.Rendering;
using Cell = Spectre.Console.Text;

namespace CrsCalculator.Cli.Output;

/// <summary>The clients of a practice for a reader, a row each. Names of documents and flags need a wide terminal.</summary>
internal static class ClientsText
{
    private const string Nothing = "-";

    // From this width on there is room for what expires and what the flag is about.
    private const int Wide = 110;

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
            page.Speech.Count(ClientsWords.Clients, totals.Clients),
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

        page.Write(Table(page, rows));
        page.Blank();
        PrintDeadlines(page, rows);
        page.Line(ClientsWords.OpenMark);
        page.Line(ClientsWords.FirstMark);
        NoticesText.Print(page, review.Rules.NoticesOn(review.On));
    }

    private static Grid Table(Page page, IReadOnlyList<ClientRow> rows)
    {
        bool isWide = page.Width >= Wide;
        Column[] columns = [.. Columns.Where(column => isWide || !column.IsForWide)];
        var grid = new Grid();
        foreach (Column column in columns)
        {
            grid.AddColumn(Laid(column));
        }

        grid.AddRow([.. columns.Select(column => page.Head(column.Head))]);
        foreach (ClientRow row in rows)
        {
            for (int line = 0; line < LinesOf(row); line++)
            {
                grid.AddRow([.. columns.Select(column => column.At(page, row, line))]);
            }
        }

        return grid;
    }

    /// <summary>The last day to apply after each round that invites somebody.</summary>
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

    /// <summary>Each expiry has a line of its own, so that its day, its document and its loss stand side by side.</summary>
    private static int LinesOf(ClientRow row) => Math.Max(row.Overview?.NextExpiries.Length ?? 0, 1);

    private static GridColumn Laid(Column column)
    {
        GridColumn laid = new GridColumn().PadLeft(0).PadRight(1);
        laid.NoWrap = !column.Wraps;
        return column.IsNumber ? laid.RightAligned() : laid;
    }

    private static readonly Column[] Columns =
    [
        new(ClientsWords.Client, static (_, row) => new Cell(Printable.Of(row.Id))) { Wraps = true },
        Of(ClientsWords.Score, static (_, client) => TextOf(client.Score?.Total)) with { IsNumber = true },
        Of(ClientsWords.Change, Change) with { IsNumber = true },
        Of(ClientsWords.Programs, static (_, client) => new Cell(Programs(client))) with { Wraps = true },
        Of(ClientsWords.Invited, Invited) with { Wraps = true },
        Each(ClientsWords.Expires, static (_, expiry) => Day(expiry.LastUsefulDay)),
        Each(ClientsWords.Document, static (page, expiry) => page.Speech.Application.Expiry(expiry.Kind)) with
        {
            IsForWide = true,
            Wraps = true,
        },
        Each(ClientsWords.Lost, static (page, expiry) => Lost(page, expiry.Lost)) with { IsNumber = true },
        Of(ClientsWords.Year, static (_, client) => new Cell(client.NextYear is { } year ? Day(year.CompleteOn) : Nothing)),
        Of(ClientsWords.Gain, static (page, client) =>
            client.NextYear?.Points is { } points ? page.Cell(ClientsWords.GainOf, points) : new Cell(Nothing)) with { IsNumber = true },
        new(ClientsWords.Flag, Flag),
        Of(ClientsWords.Why, static (_, client) => new Cell(client.WorstFlag?.Code ?? Nothing)) with { IsForWide = true, Wraps = true },
    ];

    private static Column Of(Phrase head, Func<Page, ClientOverview, IRenderable> cell) =>
        new(head, (page, row) => row.Overview is { } client ? cell(page, client) : new Cell(Nothing));

    private static Column Each(Phrase head, Func<Page, DocumentExpiry, string> text) =>
        Of(head, static (_, _) => new Cell(Nothing)) with { OfExpiry = text };

    private static IRenderable Change(Page page, ClientOverview client) => client.Change switch
    {
        null => new Cell(Nothing),
        > 0 and var up => page.Cell(ClientsWords.Up, up),
        < 0 and var down => page.Cell(ClientsWords.Down, down),
        _ => new Cell("0"),
    };

    private static string Programs(ClientOverview client) => Listed(Enum.GetValues<ImmigrationProgram>()
        .Select(program => client.OutcomeOf(program) switch
        {
            Outcome.Met => Code.Of(program),
            Outcome.NotAssessed => $"{Code.Of(program)}?",
            _ => null,
        }));

    private static IRenderable Invited(Page page, ClientOverview client)
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

        return client.InvitingRounds.IsEmpty ? new Cell(numbers) : page.Cell(CommonWords.Title, numbers);
    }

    private static IRenderable Flag(Page page, ClientRow row)
    {
        if (row.Overview is not { } client)
        {
            return page.Cell(ClientsWords.NotReviewed);
        }

        return client.WorstFlag is { } flag
            ? page.Cell(PhraseOf(flag.Severity), page.Speech.Application.Severity(flag.Severity))
            : new Cell(Nothing);
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

    private static Cell TextOf(int? number) => new(number is { } known ? $"{known}" : Nothing);

    private static string Day(LocalDate day) => LocalDatePattern.Iso.Format(day);

    /// <summary>A column: its head, and its cell for a client.</summary>
    private sealed record Column(Phrase Head, Func<Page, ClientRow, IRenderable> Of)
    {
        /// <summary>What it says of an expiry; <see langword="null"/> if it is about the client.</summary>
        public Func<Page, DocumentExpiry, string>? OfExpiry { get; init; }

        public bool IsNumber { get; init; }

        public bool IsForWide { get; init; }

        public bool Wraps { get; init; }

        /// <summary>The cell on a line of a client; what is about the client stands on the first one.</summary>
        public IRenderable At(Page page, ClientRow row, int line)
        {
            if (OfExpiry is { } text && row.Overview is { NextExpiries: { IsEmpty: false } expiries })
            {
                return new Cell(text(page, expiries[line]));
            }

            return line == 0 ? Of(page, row) : Cell.Empty;
        }
    }
}
