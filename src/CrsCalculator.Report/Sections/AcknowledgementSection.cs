using CrsCalculator.Report.Html;
using CrsCalculator.Report.Text;

namespace CrsCalculator.Report.Sections;

/// <summary>Lines for the signatures of the client and of the person who prepared the report.</summary>
internal static class AcknowledgementSection
{
    public const string Id = "acknowledgement";

    /// <summary>Writes the section.</summary>
    /// <param name="page">The page.</param>
    /// <param name="head">Who prepared the report; a licensee only if there is a licence.</param>
    /// <param name="explained">The programs that the report shows; nothing if it shows none.</param>
    public static void Write(ReportPage page, ReportHead head, EligibilityAssessment? explained)
    {
        page.Section(Id, ReportPhrases.Acknowledgement);
        page.Paragraph(page.Text.Say(IsSomethingUnmet(explained)
            ? ReportPhrases.AcknowledgementOfUnmet
            : ReportPhrases.AcknowledgementText));
        page.Html.Open("div", ("class", "signatures"));
        WriteLine(page, ReportPhrases.ClientSigns);
        WriteLine(page, string.IsNullOrWhiteSpace(head.Licence) ? ReportPhrases.PreparerSigns : ReportPhrases.LicenseeSigns);
        page.Html.Close();
        page.EndSection();
    }

    private static bool IsSomethingUnmet(EligibilityAssessment? eligibility) => eligibility?.Programs
        .SelectMany(static program => program.Requirements)
        .Any(static requirement => requirement.Outcome == Outcome.NotMet) == true;

    private static void WriteLine(ReportPage page, Phrase who)
    {
        page.Html.Element("p", page.Text.Say(who), ("class", "signature"));
        page.Html.Element("p", page.Text.Say(ReportPhrases.SignedOn), ("class", "signature short"));
    }
}
