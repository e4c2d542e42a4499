using CrsCalculator.Report.Html;
using CrsCalculator.Report.Text;

namespace CrsCalculator.Report.Sections;

/// <summary>Who the report is for and who prepared it, the day, and the rules.</summary>
internal static class HeadSection
{
    public static void Write(ReportPage page, ReportHead head, ReportResults results)
    {
        page.Html.Open("header");
        page.Html.Element("p", page.Text.Say(ReportPhrases.ExpressEntry), ("class", "kicker"));
        page.Html.Element("h1", page.Text.Say(ReportPhrases.Title));
        page.Html.Open("dl", ("class", "facts"));
        Given(page, ReportPhrases.PreparedFor, head.PreparedFor);
        Given(page, ReportPhrases.Reference, head.Reference);
        Given(page, ReportPhrases.Purpose, head.Purpose);
        Given(page, ReportPhrases.PreparedBy, head.PreparedBy);
        Given(page, ReportPhrases.Licence, head.Licence);
        page.Term(ReportPhrases.DayOfReport, page.Text.LongDay(results.On));
        if (results.Assessment is { } assessment)
        {
            page.Term(
                ReportPhrases.Rules,
                page.Text.Say(ReportPhrases.RulesOf, assessment.Ruleset.Id),
                Line.Note(page.Text.Crs(words => words.Summary(assessment.Ruleset))));
        }

        Given(page, ReportPhrases.Input, head.InputHash);
        page.Html.Close();
        if (results.Assessment?.Score.IsProvisional == true)
        {
            page.Paragraph(page.Text.Say(ReportPhrases.Provisional), "warning");
        }

        page.Html.Close();
    }

    /// <summary>The title of the document, which browsers print.</summary>
    public static string Title(ReportText text, ReportHead head, ReportResults results)
    {
        string title = text.Say(ReportPhrases.TitleAndDay, ReportText.Day(results.On));
        string name = head.ToString();
        return string.IsNullOrWhiteSpace(name) ? title : $"{name} \u2013 {title}";
    }

    private static void Given(ReportPage page, Phrase term, string? given)
    {
        if (!string.IsNullOrWhiteSpace(given))
        {
            page.Term(term, new Line(given) { IsForeign = true });
        }
    }
}
