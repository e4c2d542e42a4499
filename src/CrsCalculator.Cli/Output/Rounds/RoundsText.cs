using CrsCalculator.Cli.Input;
using CrsCalculator.Cli.Words;
using CrsCalculator.Rounds;
using NodaTime.Text;

namespace CrsCalculator.Cli.Output.Rounds;

/// <summary>Rounds for a reader: one per line, with a chart of the cut-offs shown.</summary>
internal static class RoundsText
{
    private const int ChartWidth = 20;

    public static void Print(Page page, IReadOnlyList<Round> rounds, HistoryInput input) =>
        Print(page, rounds.Count, () => PrintTable(page, rounds), input);

    /// <summary>Prints rounds with the result of each for a candidate.</summary>
    public static void Print(Page page, IReadOnlyList<InvitationCheck> checks, HistoryInput input) =>
        Print(page, checks.Count, () => ChecksTable.Print(page, checks), input);

    /// <summary>Prints the source of the data and the day to which they are complete, after everything that rests on them.</summary>
    public static void PrintSource(Page page, HistoryInput input) => PrintSource(page, input.History, input.Kept);

    /// <summary>Prints the same for rounds, including the kept ones, if any.</summary>
    public static void PrintSource(Page page, RoundHistory history, KeptRounds? kept)
    {
        page.Blank();
        page.Line(CompleteTo(kept), history.CompleteTo, history.LastComplete.Number, kept?.FeedOf?.InUtc().Date);
        page.Line(RoundsWords.Source, page.Speech.Rounds.Source);
    }

    private static void Print(Page page, int rounds, Action printTable, HistoryInput input)
    {
        if (rounds == 0)
        {
            page.Line(RoundsWords.NoRound);
        }
        else
        {
            printTable();
        }

        PrintSource(page, input);
    }

    private static Phrase CompleteTo(KeptRounds? kept) => kept switch
    {
        null => RoundsWords.Complete,
        { FeedOf: null } => RoundsWords.CompleteByKept,
        _ => RoundsWords.CompleteByFeed,
    };

    /// <summary>The chart ranges from the lowest cut-off shown, which still has a block, to the highest.</summary>
    private static void PrintTable(Page page, IReadOnlyList<Round> rounds)
    {
        int lowest = rounds.Min(static round => round.CutOff);
        int span = rounds.Max(static round => round.CutOff) - lowest + 1;
        var table = new Table(
            page,
            Column.Number(page.Head(RoundsWords.Round)),
            Column.Fixed(page.Head(RoundsWords.Date)),
            Column.Text(page.Head(RoundsWords.For)),
            Column.Number(page.Head(RoundsWords.Invited)),
            Column.Number(page.Head(RoundsWords.CutOff)),
            Column.Bar(ChartWidth),
            Column.Fixed(page.Head(RoundsWords.SubmittedBefore)));
        foreach (Round round in rounds)
        {
            table.Add(
                Cell.Of($"{round.Number}"),
                Cell.Of(round.Date),
                Cell.Of(NameOf(page.Speech, round)),
                page.Cell(RoundsWords.Count, round.Invitations ?? (object)"-"),
                page.Cell(CommonWords.Title, round.CutOff),
                Cell.Of(new Bar(round.CutOff - lowest + 1, span)),
                Cell.Of(round.TieBreak is { } tieBreak ? InstantPattern.General.Format(tieBreak) : "-"));
        }

        table.Print();
    }

    /// <summary>Names a round by its number, or by its date if it has none.</summary>
    public static Sentence Named(Round round) => round.Number.IsNone
        ? new Sentence(RoundsWords.RoundDated, round.Date)
        : new Sentence(RoundsWords.RoundNumbered, round.Number);

    /// <summary>Returns the short name; for a round with an unknown name, that name.</summary>
    public static string NameOf(Speech speech, Round round) =>
        round.Category == RoundCategory.Unknown ? Printable.Of(round.Name) : NameOf(speech, round.Category);

    /// <summary>Returns the short name of a category.</summary>
    public static string NameOf(Speech speech, RoundCategory category) => category switch
    {
        RoundCategory.CanadianExperienceClass or RoundCategory.ProvincialNominee
            or RoundCategory.FederalSkilledWorker or RoundCategory.FederalSkilledTrades => Code.Of(category),
        _ => speech.Rounds.Category(category),
    };
}
