using CrsCalculator.Report.Html;
using CrsCalculator.Report.Text;

namespace CrsCalculator.Report.Sections;

/// <summary>Lines for the signatures of the client and of the person who prepared the report.</summary>
internal static class AcknowledgementSection
{
    public const string Id = "acknowledgement";

    public static void Write(ReportPage page)
    {
        page.Section(Id, ReportPhrases.Acknowledgement);
        page.Paragraph(page.Text.Say(ReportPhrases.AcknowledgementText));
        page.Html.Open("div", ("class", "signatures"));
        WriteLine(page, ReportPhrases.ClientSigns);
        WriteLine(page, ReportPhrases.LicenseeSigns);
        page.Html.Close();
        page.EndSection();
    }

    private static void WriteLine(ReportPage page, Phrase who)
    {
        page.Html.Element("p", page.Text.Say(who), ("class", "signature"));
        page.Html.Element("p", page.Text.Say(ReportPhrases.SignedOn), ("class", "signature short"));
    }
}
