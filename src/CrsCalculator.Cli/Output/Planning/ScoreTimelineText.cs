using CrsCalculator.Text;
using NodaTime.Text;
using Spectre.Console;
using Cell = Spectre.Console.Text;

namespace CrsCalculator.Cli.Output.Planning;

/// <summary>What is shown with a timeline.</summary>
internal sealed record TimelineView(string? Id, int? CutOff, IReadOnlyCollection<Notice> Notices);

/// <summary>When a score changes, for a reader: a line for each day, with a chart against a cut-off.</summary>
internal static class ScoreTimelineText
{
    private const int ChartWidth = 20;

    private static readonly CrsText Words = CrsText.English;

    public static void Print(IAnsiConsole console, ScoreTimeline timeline, TimelineView view)
    {
        if (view.Id is { } id)
        {
            console.MarkupLineInterpolated($"[dim]{Printable.Of(id)}[/]");
        }

        console.MarkupLineInterpolated($"[bold]From {LocalDatePattern.Iso.Format(timeline.From)} to {LocalDatePattern.Iso.Format(timeline.To)}[/], if every job without an end goes on and nothing else happens");
        console.WriteLine();
        console.Write(Table(timeline, view.CutOff));
        PrintGap(console, timeline);
        NoticesText.Print(console, view.Notices);
    }

    private static Grid Table(ScoreTimeline timeline, int? cutOff)
    {
        int[] totals = [.. timeline.Events.Select(static e => e.Score?.Total).OfType<int>().Concat(cutOff is { } line ? [line] : [])];
        (int lowest, int span) = totals.Length == 0 ? (0, 1) : (totals.Min(), totals.Max() - totals.Min() + 1);
        Grid grid = new Grid()
            .AddColumn(new GridColumn().NoWrap())
            .AddColumn(new GridColumn().NoWrap().RightAligned())
            .AddColumn(new GridColumn().NoWrap().RightAligned())
            .AddColumn(new GridColumn().NoWrap())
            .AddColumn(new GridColumn().NoWrap())
            .AddColumn(new GridColumn().NoWrap())
            .AddColumn(new GridColumn().NoWrap());
        string against = cutOff is { } asked ? $"against {asked}" : string.Empty;
        grid.AddRow(Head("date"), Head("CRS"), Head("change"), new Cell(string.Empty), Head(against), Head("CEC"), Head("why"));
        foreach (TimelineEvent happening in timeline.Events)
        {
            grid.AddRow(
                new Cell(LocalDatePattern.Iso.Format(happening.Date)),
                new Markup(happening.Score is { } score ? $"[bold]{score.Total}[/]" : "-"),
                new Cell(happening.Change is { } change ? $"{change:+0;-0;0}" : string.Empty),
                happening.Score is { } shown ? Bar.Of(shown.Total - lowest + 1, span, ChartWidth) : new Markup(string.Empty),
                new Cell(Against(happening.Score?.Total, cutOff)),
                new Cell(Verdict(happening.IsCecEligible)),
                new Cell(string.Join(", ", happening.Causes.Select(Words.Cause))));
        }

        return grid;
    }

    private static Markup Head(string text) => new($"[bold]{text}[/]");

    private static string Against(int? total, int? cutOff) => total is null || cutOff is null ? string.Empty : total > cutOff ? "above" : total == cutOff ? "tied" : "below";

    private static string Verdict(bool? isEligible) => isEligible switch
    {
        true => "eligible",
        false => "no",
        null => "open",
    };

    private static void PrintGap(IAnsiConsole console, ScoreTimeline timeline)
    {
        if (timeline.Events.FirstOrDefault(static e => e.Score is null) is { } gap)
        {
            console.WriteLine();
            console.MarkupLineInterpolated($"[yellow]Notice:[/] From {LocalDatePattern.Iso.Format(gap.Date)} there is no score: the rules in force are not held. With --rules last-held, or --rules FILE, the timeline goes on by rules of your choice.");
        }
    }
}
