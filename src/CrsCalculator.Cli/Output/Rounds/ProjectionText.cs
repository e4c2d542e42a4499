using CrsCalculator.Rounds;
using NodaTime;
using NodaTime.Text;
using Spectre.Console;
using Cell = Spectre.Console.Text;

namespace CrsCalculator.Cli.Output.Rounds;

/// <summary>A scenario of cut-offs for a reader: past and assumed rounds in one chart, and how far off that has been.</summary>
internal static class ProjectionText
{
    private const int ChartWidth = 20;
    private const int PastShown = 6;

    public static void Print(IAnsiConsole console, CutOffProjection projection, LocalDate today)
    {
        console.MarkupLine("[bold]A scenario, not a forecast[/]: cut-offs of the Canadian Experience Class if its next rounds are held like this");
        console.WriteLine();
        console.Write(Table(projection));
        console.WriteLine();
        console.MarkupLineInterpolated($"It starts from round {projection.Last.Number} and the pool of {Date(projection.Snapshot.AsOf)}, with {projection.InflowPerWeek:N0} candidates a week who come to have {projection.Last.CutOff} or more.");
        PrintErrors(console, projection);
        PrintNotices(console, projection, today);
        RoundsText.PrintSource(console, projection.History);
    }

    private static Grid Table(CutOffProjection projection)
    {
        Round[] past = [.. projection.History.Rounds.Where(static round => round.Category == RoundCategory.CanadianExperienceClass).TakeLast(PastShown)];
        int lowest = Math.Min(past.Min(static round => round.CutOff), projection.Rounds.Min(static round => round.CutOff));
        int span = Math.Max(past.Max(static round => round.CutOff), projection.Rounds.Max(static round => round.CutOff)) - lowest + 1;
        Grid grid = new Grid()
            .AddColumn(new GridColumn().NoWrap())
            .AddColumn(new GridColumn().NoWrap().RightAligned())
            .AddColumn(new GridColumn().NoWrap().RightAligned())
            .AddColumn(new GridColumn().NoWrap())
            .AddColumn(new GridColumn().NoWrap());
        grid.AddRow(new Markup("[bold]date[/]"), new Markup("[bold]invited[/]"), new Markup("[bold]cut-off[/]"), new Cell(string.Empty), new Cell(string.Empty));
        foreach (Round round in past)
        {
            grid.AddRow(new Cell(Date(round.Date)), new Cell($"{round.Invitations:N0}"), new Cell($"{round.CutOff}"), Bar.Of(round.CutOff - lowest + 1, span, ChartWidth), new Cell($"round {round.Number}"));
        }

        foreach (ProjectedRound round in projection.Rounds)
        {
            grid.AddRow(
                new Cell(Date(round.Round.Date)),
                new Cell($"{round.Round.Invitations:N0}"),
                new Markup($"[bold]{round.CutOff}[/]"),
                Bar.Of(round.CutOff - lowest + 1, span, ChartWidth),
                new Cell(round.Low is null ? "assumed" : $"assumed; {round.Low} to {round.High}"));
        }

        return grid;
    }

    private static void PrintErrors(IAnsiConsole console, CutOffProjection projection)
    {
        console.WriteLine(projection.Rounds[0].Low is null
            ? "There is no range: the past tells nothing about an inflow of your own, or about rounds larger or smaller than any."
            : $"The range holds {CutOffBackTest.BandPercent} of 100 past errors, in which the size and the day of each round were known.");
        console.WriteLine("Mean error of past projections in points, and of \"the same as the last\":");
        foreach (CutOffBackTest test in projection.BackTests)
        {
            CutOffBackTest recent = test.Recent;
            console.MarkupLineInterpolated($"  {test.Ahead} ahead: {test.MeanError:0.00} and {test.MeanErrorOfBaseline:0.00} over {test.Rounds.Length} rounds (worst {test.WorstError}); {recent.MeanError:0.00} and {recent.MeanErrorOfBaseline:0.00} over the last {recent.Rounds.Length}");
        }
    }

    private static void PrintNotices(IAnsiConsole console, CutOffProjection projection, LocalDate today)
    {
        if (projection.Rounds[0].Round.Date <= today)
        {
            console.MarkupLineInterpolated($"[yellow]Notice:[/] The first assumed round lies in the past: rounds after {Date(projection.History.CompleteTo)} are not known here. Add them with --feed, or choose --first.");
        }

        if (projection.RulesUnknownFrom is { } day)
        {
            console.MarkupLineInterpolated($"[yellow]Notice:[/] From {Date(day)} a new instruction applies whose points are not held. Other points make other scores, so nothing of this is to be relied on from then.");
        }
    }

    private static string Date(LocalDate date) => LocalDatePattern.Iso.Format(date);
}
