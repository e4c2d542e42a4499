using CrsCalculator.Application;
using CrsCalculator.Report.Html;
using CrsCalculator.Report.Text;

namespace CrsCalculator.Report.Sections;

/// <summary>The fees of each person, biometrics, and the total.</summary>
internal static class FeesSection
{
    public static void Write(ReportPage page, ApplicationChecklist checklist)
    {
        page.Heading(page.Text.Say(ReportPhrases.Fees));
        if (checklist.Fees is { } fees)
        {
            WriteTable(page, fees);
            page.Paragraph(page.Provision(fees.Citation.ToString()));
        }
        else
        {
            page.Paragraph(page.Text.Say(ReportPhrases.FeesNotAvailable, page.Text.LongDay(checklist.On)));
        }
    }

    private static void WriteTable(ReportPage page, ApplicationFees fees)
    {
        ReportText text = page.Text;
        Table table = page.Table(
            "fees-table",
            text.Say(ReportPhrases.FeesTable, text.LongDay(fees.InForceFrom)),
            page.Head(ReportPhrases.Person),
            page.NumberHead(ReportPhrases.Processing),
            page.NumberHead(ReportPhrases.RightOfPermanentResidence),
            page.NumberHead(ReportPhrases.Sum));
        foreach (PersonFees person in fees.Persons)
        {
            table.Row(
                text.Application(words => words.Person(person.Person, person.Index)),
                text.Dollars(person.Processing),
                text.Dollars(person.RightOfPermanentResidence),
                text.Dollars(person.Processing + person.RightOfPermanentResidence));
        }

        table.Row(
            text.Count(ReportPhrases.Biometrics, fees.GivingBiometrics),
            string.Empty,
            string.Empty,
            text.Dollars(fees.Biometrics));
        table.TotalRow(
            text.Say(ReportPhrases.Total),
            text.Dollars(fees.Persons.Sum(static person => person.Processing)),
            text.Dollars(fees.Persons.Sum(static person => person.RightOfPermanentResidence)),
            text.Dollars(fees.Total + fees.Biometrics));
        table.End();
    }
}
