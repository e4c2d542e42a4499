using CrsCalculator.Cli.Words;
using CrsCalculator.Planning;
using NodaTime.Text;
using Spectre.Console;
using Spectre.Console.Rendering;
using Cell = Spectre.Console.Text;

namespace CrsCalculator.Cli.Output.Planning;

/// <summary>What is shown with a timeline.</summary>
internal sealed record TimelineView(string? Id, int? CutOff);

/// <summary>When a score changes, for a reader: a line for each day, with a chart against a cut-off.</summary>
internal static class ScoreTimelineText
{
    private const int ChartWidth = 20;

    public static void Print(Page page, ScoreTimeline timeline, TimelineView view)
    {
        IdText.Print(page, view.Id);
        page.Line(PlanningWords.TimelineHead, timeline.From, timeline.To);
        page.Blank();
        page.Write(Table(page, timeline, view.CutOff));
        PrintGap(page, timeline);
        NoticesText.Print(page, timeline.Notices);
    }

    private static Grid Table(Page page, ScoreTimeline timeline, int? cutOff)
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
            .AddColumn(new GridColumn());
        string against = cutOff is { } asked ? page.Speech.Say(PlanningWords.Against, asked) : string.Empty;
        grid.AddRow(
            page.Head(PlanningWords.Date),
            page.Head(PlanningWords.Crs),
            page.Head(CommonWords.Change),
            new Cell(string.Empty),
            page.Cell(CommonWords.Title, against),
            page.Head(PlanningWords.Cec),
            page.Head(PlanningWords.Why));
        foreach (TimelineEvent happening in timeline.Events)
        {
            grid.AddRow(
                new Cell(LocalDatePattern.Iso.Format(happening.Date)),
                new Markup(happening.Score is { } score ? $"[bold]{score.Total}[/]" : "-"),
                new Cell(happening.Change is { } change ? $"{change:+0;-0;0}" : string.Empty),
                happening.Score is { } shown ? Bar.Of(shown.Total - lowest + 1, span, ChartWidth) : new Markup(string.Empty),
                Against(page, happening.Score?.Total, cutOff),
                page.Cell(Verdict(happening.Cec)),
                new Cell(Why(page, happening)));
        }

        return grid;
    }

    /// <summary>The causes of a day, and whether its score is provisional.</summary>
    private static string Why(Page page, TimelineEvent happening)
    {
        string causes = string.Join(", ", happening.Causes.Select(cause => Cause(page, happening, cause)));
        bool isMarked = happening.Score is { IsProvisional: true } && !happening.Causes.Contains(TimelineCause.ScoreProvisional);
        return isMarked ? causes + page.Speech.Of(CommonWords.Provisional) : causes;
    }

    /// <summary>A cause in words; where categories turn, with those that are open from the day.</summary>
    private static string Cause(Page page, TimelineEvent happening, TimelineCause cause)
    {
        string said = page.Speech.Crs.Cause(cause);
        return cause is not (TimelineCause.CategoryMet or TimelineCause.CategoryNotMet) ? said
            : happening.Categories.IsEmpty ? page.Speech.Say(PlanningWords.NoCategory, said)
            : page.Speech.Say(PlanningWords.Categories, said, string.Join(", ", happening.Categories.Select(page.Speech.Crs.Category)));
    }

    private static IRenderable Against(Page page, int? total, int? cutOff) => total is null || cutOff is null
        ? new Cell(string.Empty)
        : page.Cell(total > cutOff ? PlanningWords.Above : total == cutOff ? PlanningWords.Tied : PlanningWords.Below);

    private static Phrase Verdict(Outcome outcome) => outcome switch
    {
        Outcome.Met => CommonWords.Eligible,
        Outcome.NotMet => CommonWords.No,
        _ => PlanningWords.Open,
    };

    private static void PrintGap(Page page, ScoreTimeline timeline)
    {
        if (timeline.Events.FirstOrDefault(static e => e.Score is null) is { } gap)
        {
            page.Blank();
            page.Line(PlanningWords.Gap, gap.Date);
        }
    }
}
