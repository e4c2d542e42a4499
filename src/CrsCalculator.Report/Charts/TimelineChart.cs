using CrsCalculator.Planning;
using CrsCalculator.Report.Html;
using CrsCalculator.Report.Text;
using NodaTime;

namespace CrsCalculator.Report.Charts;

/// <summary>The score over time as steps, with a mark where a paper expires. Days without a score are striped.</summary>
internal static class TimelineChart
{
    private const string StripesId = "timeline-stripes";
    private const int Height = 206;
    private const int Top = 24;
    private const int Bottom = 150;
    private const int FirstMarks = 168;
    private const int SecondMarks = 184;
    private const int Days = 202;

    // The smallest widths, in hundredths, with room for a step's number, a letter next to its neighbour, and words.
    private const decimal LeastForNumber = 9;
    private const decimal LeastForLetter = 4;
    private const decimal LeastForWords = 25;

    // A step of only the first day would fall on the edge of the chart.
    private const int LeastSpan = 20;

    public static void Draw(ReportPage page, ScoreTimeline timeline, string tableId)
    {
        int[] totals = [.. timeline.Events.Select(static day => day.Score?.Total).OfType<int>()];
        var svg = new Svg(
            page.Html,
            "timeline-chart",
            tableId,
            page.Text.Say(ReportPhrases.TimelineChart),
            Description(page.Text, totals),
            Height);
        svg.Stripes(StripesId);
        var days = new DayScale(timeline.From, timeline.To);
        svg.Stroke("axis", 0, Bottom, 100, Bottom);
        DrawSteps(page, svg, timeline, days, totals);
        DrawMarks(svg, timeline, days);
        DrawNumbers(page, svg, timeline, days, totals);
        svg.Text(ReportText.Day(timeline.From), 0, Days, "label quiet");
        svg.EndingAt(ReportText.Day(timeline.To), 100, Days, "label quiet");
        svg.End();
    }

    private static string Description(ReportText text, int[] totals) => totals.Distinct().Order().ToArray() switch
    {
        [] => text.Say(ReportPhrases.TimelineChartWithoutScore),
        [var only] => text.Say(ReportPhrases.TimelineChartOfOne, text.Number(only)),
        [var lowest, .., var highest] => text.Say(ReportPhrases.TimelineChartText, text.Number(lowest), text.Number(highest)),
    };

    private static void DrawSteps(ReportPage page, Svg svg, ScoreTimeline timeline, DayScale days, int[] totals)
    {
        for (int i = 0; i < timeline.Events.Length; i++)
        {
            TimelineEvent day = timeline.Events[i];
            decimal from = days.At(day.Date);
            decimal to = i + 1 < timeline.Events.Length ? days.At(timeline.Events[i + 1].Date) : 100;
            if (day.Score is not { } score)
            {
                DrawGap(page, svg, timeline, i, days);
                continue;
            }

            int y = HeightOf(score.Total, totals);
            svg.Stroke(score.IsProvisional ? "step provisional" : "step", from, y, to, y);
            if (i > 0 && timeline.Events[i - 1].Score is { } before && before.Total != score.Total)
            {
                svg.Stroke("step", from, HeightOf(before.Total, totals), from, y);
            }
        }
    }

    /// <summary>Writes the score of each step that has room, and the highest and the lowest in any case, above every line.</summary>
    private static void DrawNumbers(ReportPage page, Svg svg, ScoreTimeline timeline, DayScale days, int[] totals)
    {
        for (int i = 0; i < timeline.Events.Length; i++)
        {
            if (timeline.Events[i].Score is { Total: var total }
                && IsNew(timeline, i)
                && (LengthOf(timeline, i, days) >= LeastForNumber || IsExtreme(total, totals)))
            {
                decimal from = days.At(timeline.Events[i].Date);
                svg.Text(page.Text.Number(total), from + 0.5m, HeightOf(total, totals) - 6, "label strong halo");
            }
        }
    }

    /// <summary>Draws a span of days without a score.</summary>
    private static void DrawGap(ReportPage page, Svg svg, ScoreTimeline timeline, int place, DayScale days)
    {
        if (!IsNew(timeline, place))
        {
            return;
        }

        decimal from = days.At(timeline.Events[place].Date);
        decimal length = LengthOf(timeline, place, days);
        svg.Box("gap", from, Top, length, Bottom - Top, StripesId);
        if (length >= LeastForWords)
        {
            svg.Centred(page.Text.Say(ReportPhrases.NoScore), from + (length / 2), (Top + Bottom) / 2, "label strong halo");
        }
    }

    private static bool IsExtreme(int total, int[] totals) => total == totals.Max() || total == totals.Min();

    /// <summary>Whether the score differs from the day before.</summary>
    private static bool IsNew(ScoreTimeline timeline, int place) =>
        place == 0 || timeline.Events[place - 1].Score?.Total != timeline.Events[place].Score?.Total;

    /// <summary>Returns how long the score of a day lasts, as a width in the chart.</summary>
    private static decimal LengthOf(ScoreTimeline timeline, int place, DayScale days)
    {
        int last = place;
        while (last + 1 < timeline.Events.Length && !IsNew(timeline, last + 1))
        {
            last++;
        }

        LocalDate from = timeline.Events[place].Date;
        return (last + 1 < timeline.Events.Length ? days.At(timeline.Events[last + 1].Date) : 100) - days.At(from);
    }

    private static int HeightOf(int total, int[] totals)
    {
        int lowest = totals.Min();
        int span = Math.Max(LeastSpan, totals.Max() - lowest);
        return Bottom - 14 - ((Bottom - Top - 24) * (total - lowest) / span);
    }

    private static void DrawMarks(Svg svg, ScoreTimeline timeline, DayScale days)
    {
        decimal last = -100;
        bool isLow = true;
        foreach ((TimelineEvent day, string letter) in TimelineMarks.Of(timeline).OrderBy(static mark => mark.Key.Date))
        {
            decimal x = days.At(day.Date);
            isLow = x - last < LeastForLetter && !isLow;
            int y = isLow ? SecondMarks : FirstMarks;
            svg.Stroke("mark", x, Top - 6, x, y - 12);
            svg.Centred(letter, Math.Clamp(x, 1, 99), y, "label strong");
            last = x;
        }
    }
}
