using CrsCalculator.Rounds;
using NodaTime.Text;
using Spectre.Console;
using Cell = Spectre.Console.Text;

namespace CrsCalculator.Cli.Output.Rounds;

/// <summary>One round for a reader, with the pool before it.</summary>
internal static class RoundDetails
{
    private const int ChartWidth = 30;

    public static void Print(IAnsiConsole console, Round round, RoundHistory history)
    {
        console.MarkupLineInterpolated($"[bold]Round {round.Number} of {LocalDatePattern.Iso.Format(round.Date)}[/]: {Printable.Of(round.Name)}");
        console.MarkupLineInterpolated($"  invitations: {round.Invitations:N0}");
        console.MarkupLineInterpolated($"  cut-off: [bold]{round.CutOff}[/]");
        console.MarkupLineInterpolated($"  at the cut-off: {(round.TieBreak is { } tieBreak ? $"profiles submitted before {InstantPattern.General.Format(tieBreak)}" : "no tie-breaking time was published")}");
        console.MarkupLineInterpolated($"  held: {(round.HeldAt is { } heldAt ? InstantPattern.General.Format(heldAt) : "the time is not known")}");
        console.MarkupLineInterpolated($"  for: {Programmes(round)}");
        PrintDeadline(console, round);
        PrintPool(console, history.SnapshotOn(round.Date), round);
        RoundsText.PrintSource(console, history);
    }

    private static string Programmes(Round round) =>
        round.Programmes.IsEmpty ? "the programmes are not known" : string.Join(", ", round.Programmes.Select(Codes.InvitationProgramme.Of));

    private static void PrintDeadline(IAnsiConsole console, Round round)
    {
        var invitation = new InvitationToApply(round, InvitationProgramme.CanadianExperienceClass);
        console.MarkupLineInterpolated($"  its invitations: apply by {LocalDatePattern.Iso.Format(invitation.DueOn)} ({invitation.Days} days){InvitationsText.LaterDay(invitation)}");
    }

    private static void PrintPool(IAnsiConsole console, PoolSnapshot? pool, Round round)
    {
        console.WriteLine();
        if (pool is null)
        {
            console.MarkupLine("The pool before it is not held.");
            return;
        }

        PoolPlace place = pool.PlaceOf(round.CutOff);
        console.MarkupLineInterpolated($"[bold]Pool of {LocalDatePattern.Iso.Format(pool.AsOf)}[/]: {pool.Total:N0} candidates; a score of {round.CutOff} ranked {place.BestRank:N0} to {place.WorstRank:N0}");
        Grid grid = new Grid().AddColumn(new GridColumn().NoWrap().RightAligned()).AddColumn(new GridColumn().NoWrap().RightAligned()).AddColumn(new GridColumn().NoWrap());
        int most = pool.Bands.Max(static band => band.Count);
        foreach (PoolBand band in pool.Bands)
        {
            grid.AddRow(new Cell($"{band.From} to {band.To}"), new Cell($"{band.Count:N0}"), Bar.Of(band.Count, most, ChartWidth));
        }

        console.Write(grid);
    }
}
