using System.Collections.Immutable;
using CrsCalculator.Application;
using CrsCalculator.Report.Html;
using CrsCalculator.Report.Text;

namespace CrsCalculator.Report.Sections;

/// <summary>The submission window after an invitation, the fees, and when each document expires.</summary>
internal static class ApplicationSection
{
    public const string Id = "application";

    public static void Write(ReportPage page, ApplicationChecklist checklist)
    {
        page.Section(Id, ReportPhrases.Application);
        if (checklist.Window is { } window)
        {
            WindowSection.Write(page, checklist, window);
        }
        else
        {
            page.Paragraph(page.Text.Say(ReportPhrases.NoInvitation));
        }

        FeesSection.Write(page, checklist);
        WriteExpiries(page, checklist.Expiries);
        page.EndSection();
    }

    private static void WriteExpiries(ReportPage page, ImmutableArray<DocumentExpiry> expiries)
    {
        if (expiries.IsEmpty)
        {
            return;
        }

        page.Heading(page.Text.Say(ReportPhrases.Expiries));
        Table table = page.Table(
            "expiries-table",
            page.Text.Say(ReportPhrases.ExpiriesTable),
            page.UnbrokenHead(ReportPhrases.LastUsefulDay),
            page.Head(ReportPhrases.Document),
            page.Head(ReportPhrases.LostAfter));
        foreach (DocumentExpiry expiry in expiries)
        {
            table.Row(
                ReportText.Day(expiry.LastUsefulDay),
                Cell.Of(
                    page.Text.Capital(page.Text.Application(words => words.Expiry(expiry.Kind))),
                    Line.Note(page.Text.Set(expiry.Path))),
                Cell.Of(StakeWords.Of(page.Text, expiry.Lost)));
        }

        table.End();
    }
}
