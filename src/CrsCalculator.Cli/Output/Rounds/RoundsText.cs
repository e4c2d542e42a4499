using CrsCalculator.Cli.Input;
using CrsCalculator.Cli.Words;
using CrsCalculator.Rounds;
using NodaTime.Text;
using Spectre.Console;
using Cell = Spectre.Console.Text;

namespace CrsCalculator.Cli.Output.Rounds;

/// <summary>Rounds for a reader: a line each, with a chart of the cut-offs among those shown.</summary>
internal static class RoundsText
{
    private const int ChartWidth = 20;

    public static void Print(Page page, IReadOnlyList<Round> rounds, HistoryInput input)
    {
        if (rounds.Count == 0)
        {
            page.Line(RoundsWords.NoRound);
        }
        else
        {
            page.Write(Table(page, rounds));
        }

        PrintSource(page, input);
    }

    /// <summary>How far the data go, and whose they are: behind everything that rests on them.</summary>
    public static void PrintSource(Page page, HistoryInput input) => PrintSource(page, input.History, input.Kept);

    /// <summary>The same of rounds, and the kept ones among them, if there are any.</summary>
    public static void PrintSource(Page page, RoundHistory history, KeptRounds? kept)
    {
        page.Blank();
        page.Line(CompleteTo(kept), history.CompleteTo, history.LastComplete.Number, kept?.FeedOf?.InUtc().Date);
        page.Line(RoundsWords.Source, page.Speech.Rounds.Source);
    }

    private static Phrase CompleteTo(KeptRounds? kept) => kept switch
    {
        null => RoundsWords.Complete,
        { FeedOf: null } => RoundsWords.CompleteByOtherFeed,
        _ => RoundsWords.CompleteByFeed,
    };

    /// <summary>The chart goes from the lowest cut-off shown, which still has a block, to the highest.</summary>
    private static Grid Table(Page page, IReadOnlyList<Round> rounds)
    {
        int lowest = rounds.Min(static round => round.CutOff);
        int span = rounds.Max(static round => round.CutOff) - lowest + 1;
        Grid grid = new Grid()
            .AddColumn(new GridColumn().NoWrap().RightAligned())
            .AddColumn(new GridColumn().NoWrap())
            .AddColumn(new GridColumn().NoWrap())
            .AddColumn(new GridColumn().NoWrap().RightAligned())
            .AddColumn(new GridColumn().NoWrap().RightAligned())
            .AddColumn(new GridColumn().NoWrap())
            .AddColumn(new GridColumn().NoWrap());
        grid.AddRow(
            page.Head(RoundsWords.Round),
            page.Head(RoundsWords.Date),
            page.Head(RoundsWords.For),
            page.Head(RoundsWords.Invited),
            page.Head(RoundsWords.CutOff),
            new Cell(string.Empty),
            page.Head(RoundsWords.SubmittedBefore));
        foreach (Round round in rounds)
        {
            grid.AddRow(
                new Cell($"{round.Number}"),
                new Cell(LocalDatePattern.Iso.Format(round.Date)),
                new Cell(NameOf(page.Speech, round)),
                page.Cell(RoundsWords.Count, round.Invitations ?? (object)"-"),
                page.Cell(CommonWords.Title, round.CutOff),
                Bar.Of(round.CutOff - lowest + 1, span, ChartWidth),
                new Cell(round.TieBreak is { } tieBreak ? InstantPattern.General.Format(tieBreak) : "-"));
        }

        return grid;
    }

    /// <summary>The short name; of a round whose name is not known, that name.</summary>
    public static string NameOf(Speech speech, Round round) =>
        round.Category == RoundCategory.Unknown ? Printable.Of(round.Name) : CategoryOf(speech, round.Category);

    private static string CategoryOf(Speech speech, RoundCategory category) => category switch
    {
        RoundCategory.CanadianExperienceClass or RoundCategory.ProvincialNominee
            or RoundCategory.FederalSkilledWorker or RoundCategory.FederalSkilledTrades => Code.Of(category),
        _ => speech.Rounds.Category(category),
    };
}
