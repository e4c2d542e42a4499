using CrsCalculator.Application;
using CrsCalculator.Report.Content;
using CrsCalculator.Report.Html;
using CrsCalculator.Report.Text;

namespace CrsCalculator.Report.Sections;

/// <summary>A few lines on what a page of clients covers, and what it does not.</summary>
internal static class ClientsHead
{
    public static void Write(ReportPage page, ReviewedClients clients)
    {
        ReportText text = page.Text;
        ClientReview review = clients.Review;
        ClientTotals totals = clients.Totals;
        page.Html.Open("header");
        page.Html.Element("p", text.Say(ReportPhrases.ExpressEntry), ("class", "kicker"));
        page.Html.Element("h1", text.Say(ClientsPhrases.Title));
        page.Html.Open("dl", ("class", "facts"));
        page.Term(ClientsPhrases.On, text.LongDay(review.On));
        page.Term(ClientsPhrases.Since, text.LongDay(review.Since));
        page.Term(
            ClientsPhrases.RoundsBetween,
            review.Rounds.IsEmpty
                ? text.Say(ClientsPhrases.NoRound)
                : string.Join(", ", review.Rounds.Select(static round => round.Number.ToString())),
            Line.Note(text.Say(ClientsPhrases.CompleteTo, ReportText.Day(review.History.CompleteTo))));
        page.Term(
            ClientsPhrases.Clients,
            text.Say(ClientsPhrases.Reviewed, text.Number(totals.Reviewed), text.Number(totals.Clients)));
        page.Term(ClientsPhrases.Invited, Invited(text, totals));
        if (clients.Filter != ClientFilter.None)
        {
            string filter = text.Application(words => words.Filter(clients.Filter));
            page.Term(
                ClientsPhrases.Shown,
                text.Say(ClientsPhrases.ShownOf, filter, text.Number(clients.Rows.Length), text.Number(totals.Clients)));
        }

        page.Html.Close();
        WriteWarnings(page, clients);
        page.Html.Close();
    }

    public static void WriteLimits(ReportPage page, ClientReview review)
    {
        page.Section(LimitsSection.Id, ReportPhrases.Limits);
        page.List(
        [
            page.Text.Say(ClientsPhrases.TimeAlone, page.Text.LongDay(review.Since)),
            page.Text.Say(ReportPhrases.IrccDecides),
            page.Text.Say(ReportPhrases.NotLegalAdvice),
            page.Text.Say(ReportPhrases.NothingChecked),
            page.Text.Say(ReportPhrases.NoEndorsement),
        ]);
        page.EndSection();
    }

    private static string Invited(ReportText text, ClientTotals totals) => totals.Open == 0
        ? text.Number(totals.Invited)
        : text.Say(ClientsPhrases.AndOpen, text.Number(totals.Invited), text.Number(totals.Open));

    private static void WriteWarnings(ReportPage page, ReviewedClients clients)
    {
        ClientReview review = clients.Review;
        if (review.Gap is { } gap)
        {
            string why = page.Text.Crs(words => words.Gap(gap));
            page.Paragraph(page.Text.Say(ClientsPhrases.NoScores, page.Text.LongDay(review.On), why), "warning");
        }

        if (clients.Rows.Any(static row => row.Overview is { Score.IsProvisional: true } or { ScoreSince.IsProvisional: true }))
        {
            page.Paragraph(page.Text.Say(ClientsPhrases.Provisional), "warning");
        }
    }
}
