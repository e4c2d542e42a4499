using CrsCalculator.Report.Html;
using CrsCalculator.Report.Text;

namespace CrsCalculator.Report.Sections;

/// <summary>What the report is not.</summary>
internal static class LimitsSection
{
    public const string Id = "limits";

    public static void Write(ReportPage page)
    {
        page.Section(Id, ReportPhrases.Limits);
        page.List(
        [
            page.Text.Say(ReportPhrases.IrccDecides),
            page.Text.Say(ReportPhrases.NotLegalAdvice),
            page.Text.Say(ReportPhrases.NothingChecked),
            page.Text.Say(ReportPhrases.NoEndorsement),
        ]);
        page.EndSection();
    }
}
