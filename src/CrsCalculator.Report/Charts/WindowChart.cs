using CrsCalculator.Application;
using CrsCalculator.Report.Html;
using CrsCalculator.Report.Text;
using NodaTime;

namespace CrsCalculator.Report.Charts;

/// <summary>The days of a submission window as a bar: solid where the application can be submitted, striped where it cannot.</summary>
internal static class WindowChart
{
    private const string StripesId = "window-stripes";
    private const int Height = 84;
    private const int Top = 24;
    private const int BarHeight = 30;
    private const decimal LeastForLetter = 4;

    public static void Draw(ReportPage page, SubmissionWindow window, LocalDate on, string tableId)
    {
        var days = new DayScale(window.Parts[0].Days.From, window.Parts[^1].Days.To);
        var svg = new Svg(
            page.Html,
            "window-chart",
            tableId,
            page.Text.Say(ReportPhrases.WindowChart),
            Description(page.Text, window),
            Height);
        svg.Stripes(StripesId);
        foreach (WindowPart part in window.Parts)
        {
            Draw(page, svg, part, days);
        }

        if (on >= days.From && on <= days.To)
        {
            decimal x = days.At(on);
            svg.Stroke("today", x, Top - 6, x, Top + BarHeight + 6);
            svg.Centred(ReportText.Day(on), Math.Clamp(x, 12, 88), 12, "label strong");
        }

        svg.Text(ReportText.Day(days.From), 0, Height - 8, "label quiet");
        svg.EndingAt(ReportText.Day(days.To), 100, Height - 8, "label quiet");
        svg.End();
    }

    private static string Description(ReportText text, SubmissionWindow window) => window.Ranges.IsEmpty
        ? text.Say(ReportPhrases.WindowChartEmpty)
        : text.Say(ReportPhrases.WindowChartText, string.Join(", ", window.Ranges.Select(text.Days)));

    private static void Draw(ReportPage page, Svg svg, WindowPart part, DayScale days)
    {
        decimal from = days.At(part.Days.From);
        decimal width = days.WidthOf(part.Days);
        switch (part.Outcome)
        {
            case Outcome.Met:
                svg.Box("can", from, Top, width, BarHeight);
                break;
            case Outcome.NotMet:
                svg.Box("cannot", from, Top, width, BarHeight, StripesId);
                break;
            default:
                svg.Box("unknown", from, Top, width, BarHeight);
                break;
        }

        if (width >= LeastForLetter)
        {
            string style = part.Outcome == Outcome.Met ? "label on-bar" : "label strong halo";
            svg.Centred(page.Text.Say(LetterOf(part.Outcome)), from + (width / 2), Top + 20, style);
        }
    }

    /// <summary>Returns the letter for an outcome in the bar and in the table.</summary>
    public static Phrase LetterOf(Outcome outcome) => outcome switch
    {
        Outcome.Met => ReportPhrases.CanLetter,
        Outcome.NotMet => ReportPhrases.CannotLetter,
        _ => ReportPhrases.UnknownLetter,
    };
}
