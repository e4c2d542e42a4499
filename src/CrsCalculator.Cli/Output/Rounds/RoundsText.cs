using CrsCalculator.Rounds;
using NodaTime.Text;
using Spectre.Console;
using Cell = Spectre.Console.Text;

namespace CrsCalculator.Cli.Output.Rounds;

/// <summary>Rounds for a reader: a line each, with a chart of the cut-offs among those shown.</summary>
internal static class RoundsText
{
    private const int ChartWidth = 20;

    public static void Print(IAnsiConsole console, IReadOnlyList<Round> rounds, RoundHistory history)
    {
        if (rounds.Count == 0)
        {
            console.WriteLine("There is no such round.");
        }
        else
        {
            console.Write(Table(rounds));
        }

        PrintSource(console, history);
    }

    /// <summary>How far the data go, and whose they are: behind everything that rests on them.</summary>
    public static void PrintSource(IAnsiConsole console, RoundHistory history)
    {
        console.WriteLine();
        console.MarkupLineInterpolated($"[dim]Rounds are complete to {LocalDatePattern.Iso.Format(history.CompleteTo)} (number {history.LastComplete.Number}); later ones can be added with --feed FILE.[/]");
        console.MarkupLineInterpolated($"[dim]{RoundHistory.Source}[/]");
    }

    /// <summary>The chart goes from the lowest cut-off shown, which still has a block, to the highest.</summary>
    private static Grid Table(IReadOnlyList<Round> rounds)
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
        grid.AddRow(Head("round"), Head("date"), Head("for"), Head("invited"), Head("cut-off"), new Cell(string.Empty), Head("submitted before (UTC)"));
        foreach (Round round in rounds)
        {
            grid.AddRow(
                new Cell($"{round.Number}"),
                new Cell(LocalDatePattern.Iso.Format(round.Date)),
                new Cell(NameOf(round)),
                new Cell($"{round.Invitations:N0}"),
                new Markup($"[bold]{round.CutOff}[/]"),
                Bar.Of(round.CutOff - lowest + 1, span, ChartWidth),
                new Cell(round.TieBreak is { } tieBreak ? InstantPattern.General.Format(tieBreak) : "-"));
        }

        return grid;
    }

    /// <summary>The short name; of a round whose name is not known, that name.</summary>
    public static string NameOf(Round round) => round.Category == RoundCategory.Unknown ? Printable.Of(round.Name) : CategoryOf(round.Category);

    private static string CategoryOf(RoundCategory category) => category switch
    {
        RoundCategory.CanadianExperienceClass or RoundCategory.ProvincialNominee or RoundCategory.FederalSkilledWorker or RoundCategory.FederalSkilledTrades => RoundCodes.RoundCategory.Of(category),
        _ => CrsCalculator.Rounds.RoundText.English.Category(category),
    };

    private static Markup Head(string text) => new($"[bold]{text}[/]");
}
