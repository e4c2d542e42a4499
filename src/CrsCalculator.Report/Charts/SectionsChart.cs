using CrsCalculator.Report.Html;
using CrsCalculator.Report.Text;

namespace CrsCalculator.Report.Charts;

/// <summary>The points of each section against its maximum.</summary>
internal static class SectionsChart
{
    private const int RowHeight = 46;
    private const int BarTop = 20;
    private const int BarHeight = 16;

    public static void Draw(ReportPage page, CrsBreakdown breakdown, string tableId)
    {
        SectionPoints[] sections = [.. SectionPoints.Of(breakdown)];
        int scale = Math.Max(1, sections.Max(static section => section.Maximum));
        var svg = new Svg(
            page.Html,
            "sections-chart",
            tableId,
            page.Text.Say(ReportPhrases.SectionsChart),
            page.Text.Say(ReportPhrases.SectionsChartText, page.Text.Number(breakdown.Score.Total)),
            sections.Length * RowHeight);
        for (int i = 0; i < sections.Length; i++)
        {
            Draw(page, svg, sections[i], scale, i * RowHeight);
        }

        svg.End();
    }

    private static void Draw(ReportPage page, Svg svg, SectionPoints section, int scale, int top)
    {
        svg.Text(page.Text.Crs(words => words.Section(section.Section)), 0, top + 13);
        string points = page.Text.Say(ReportPhrases.OutOf, page.Text.Number(section.Points), page.Text.Number(section.Maximum));
        svg.EndingAt(points, 100, top + 13, "label strong");
        svg.Box("track", 0, top + BarTop, WidthOf(section.Maximum, scale), BarHeight);
        svg.Box("bar", 0, top + BarTop, WidthOf(section.Points, scale), BarHeight);
    }

    private static decimal WidthOf(int points, int scale) => 100m * points / scale;
}

/// <summary>The points of a section and its maximum.</summary>
internal readonly record struct SectionPoints(CrsSection Section, int Points, int Maximum)
{
    /// <summary>Returns each section that is scored.</summary>
    public static IEnumerable<SectionPoints> Of(CrsBreakdown breakdown) =>
        breakdown.Lines.Select(static line => line.Rule.Section)
            .Distinct()
            .Select(section => new SectionPoints(
                section,
                breakdown.Score[section],
                breakdown.Ruleset.Tables.Maximum(section, breakdown.Factors.Spouse is not null)));
}
