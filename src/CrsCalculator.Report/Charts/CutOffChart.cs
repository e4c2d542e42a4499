using System.Collections.Immutable;
using CrsCalculator.Report.Html;
using CrsCalculator.Report.Text;
using CrsCalculator.Rounds;

namespace CrsCalculator.Report.Charts;

/// <summary>The candidate's score on each round's day against its cut-off: a dot against a bar.</summary>
internal static class CutOffChart
{
    private const int RowHeight = 42;
    private const int LineTop = 27;
    private const int Margin = 12;

    public static void Draw(ReportPage page, ImmutableArray<InvitationCheck> checks, string tableId)
    {
        int[] scores =
        [
            .. checks.Select(static check => check.Round.CutOff),
            .. checks.Select(static check => check.Score?.Total).OfType<int>(),
        ];
        int lowest = Math.Max(0, scores.Min() - Margin);
        int span = scores.Max() + Margin - lowest;
        var svg = new Svg(
            page.Html,
            "rounds-chart",
            tableId,
            page.Text.Say(ReportPhrases.CutOffChart),
            page.Text.Say(ReportPhrases.CutOffChartText, page.Text.Number(checks.Length)),
            checks.Length * RowHeight);
        for (int i = 0; i < checks.Length; i++)
        {
            Draw(page, svg, checks[i], i * RowHeight, score => 100m * (score - lowest) / span);
        }

        svg.End();
    }

    private static void Draw(ReportPage page, Svg svg, InvitationCheck check, int top, Func<int, decimal> place)
    {
        Round round = check.Round;
        svg.Text(page.Text.Say(ReportPhrases.RoundAndDay, round.Number.ToString(), ReportText.Day(round.Date)), 0, top + 14);
        string distance = check.Distance is { } points ? page.Text.Signed(points) : page.Text.Say(ReportPhrases.NoScore);
        svg.EndingAt(distance, 100, top + 14, "label strong");
        svg.Stroke("rail", 0, top + LineTop, 100, top + LineTop);
        decimal cutOff = place(round.CutOff);
        if (check.Score is { } score)
        {
            svg.Stroke("step", cutOff, top + LineTop, place(score.Total), top + LineTop);
            svg.Dot(score.Total >= round.CutOff ? "dot" : "dot hollow", place(score.Total), top + LineTop, 6);
        }

        svg.Stroke("cut-off", cutOff, top + LineTop - 8, cutOff, top + LineTop + 8);
    }
}
