using CrsCalculator.Cli.Words;
using CrsCalculator.Planning;

namespace CrsCalculator.Cli.Output.Planning;

/// <summary>What is shown with a timeline.</summary>
internal sealed record TimelineView(string? Id, int? CutOff);

/// <summary>When a score changes, for a reader: one line per day, with a chart against a cut-off.</summary>
internal static class ScoreTimelineText
{
    private const int ChartWidth = 20;

    public static void Print(Page page, ScoreTimeline timeline, TimelineView view)
    {
        IdText.Print(page, view.Id);
        page.Line(PlanningWords.TimelineHead, timeline.From, timeline.To);
        page.Blank();
        TableOf(page, timeline, view.CutOff).Print();
        PrintGap(page, timeline);
        NoticesText.Print(page, timeline.Notices);
    }

    private static Table TableOf(Page page, ScoreTimeline timeline, int? cutOff)
    {
        int greatest = timeline.Events.Select(static e => e.Score?.Total).Append(cutOff).Max() ?? 0;
        var table = new Table(
            page,
            Column.Fixed(page.Head(PlanningWords.Date)),
            Column.Number(page.Head(PlanningWords.Crs)),
            Column.Number(page.Head(CommonWords.Change)),
            Column.Bar(ChartWidth),
            Column.Fixed(cutOff is { } asked ? page.Head(PlanningWords.Against, asked) : Cell.Empty),
            Column.Fixed(page.Head(PlanningWords.Cec)),
            Column.Text(page.Head(PlanningWords.Why)));
        foreach (TimelineEvent happening in timeline.Events)
        {
            table.Add(
                Cell.Of(happening.Date),
                happening.Score is { } score ? page.Cell(CommonWords.Title, score.Total) : Cell.Of("-"),
                Cell.Of(happening.Change is { } change ? $"{change:+0;-0;0}" : string.Empty),
                happening.Score is { } shown ? Cell.Of(new Bar(shown.Total, greatest, cutOff)) : Cell.Empty,
                Against(page, happening.Score?.Total, cutOff),
                page.Cell(Verdict(happening.Cec)),
                page.Text(Why(page, happening)));
        }

        return table;
    }

    /// <summary>Returns the causes of a day, and whether its score is provisional.</summary>
    private static string Why(Page page, TimelineEvent happening)
    {
        string causes = string.Join(", ", happening.Causes.Select(cause => Cause(page, happening, cause)));
        bool isMarked = happening.Score is { IsProvisional: true } && !happening.Causes.Contains(TimelineCause.ScoreProvisional);
        return isMarked ? causes + page.Speech.Of(CommonWords.Provisional) : causes;
    }

    /// <summary>Returns a cause in words; if categories change, with those that are open from the day.</summary>
    private static string Cause(Page page, TimelineEvent happening, TimelineCause cause)
    {
        string said = page.Speech.Crs.Cause(cause);
        return cause is not (TimelineCause.CategoryMet or TimelineCause.CategoryNotMet) ? said
            : happening.Categories.IsEmpty ? page.Speech.Say(PlanningWords.NoCategory, said)
            : page.Speech.Say(PlanningWords.Categories, said, string.Join(", ", happening.Categories.Select(page.Speech.Crs.Category)));
    }

    private static Cell Against(Page page, int? total, int? cutOff) => total is null || cutOff is null
        ? Cell.Empty
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
