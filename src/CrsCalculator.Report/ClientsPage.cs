using System.Collections.Immutable;
using System.Text.Json.Serialization;
using CrsCalculator.Application;
using CrsCalculator.Report.Content;
using CrsCalculator.Report.Html;
using CrsCalculator.Report.Sections;
using CrsCalculator.Report.Text;

namespace CrsCalculator.Report;

/// <summary>
/// The clients of a practice as one HTML file with one table: no script, nothing to load, readable on a phone and in print. Clients appear
/// under your ids.
/// </summary>
/// <remarks>
/// Immutable, and safe to use from several threads. The same page gives the same bytes on every machine. It is not legal advice, and says
/// so.
/// </remarks>
/// <example>
/// <code>
/// var review = new ClientReview(ExpressEntry.Official, RoundHistory.Official, on, since);
/// var page = new ClientsPage(review, profiles.Select(profile => new ClientRow(profile.Id, review.Of(profile.Value))));
/// string html = page.ToHtml();
/// </code>
/// </example>
[JsonConverter(typeof(ConvertersNeeded))]
public sealed class ClientsPage
{
    /// <summary>Creates the page.</summary>
    /// <param name="review">The review of the clients.</param>
    /// <param name="rows">The clients, in the order of the page.</param>
    /// <exception cref="ArgumentException">A client belongs to another review.</exception>
    public ClientsPage(ClientReview review, IEnumerable<ClientRow> rows)
    {
        Review = Guard.Given(review, nameof(review));
        Rows = Guard.AllGiven([.. Guard.Given(rows, nameof(rows))], nameof(rows));
        if (Rows.FirstOrDefault(row => row.Overview is { } overview && overview.Review != review) is { } other)
        {
            throw new ArgumentException($"{other.Id} is of another review.", nameof(rows));
        }
    }

    /// <summary>The review of the clients.</summary>
    public ClientReview Review { get; }

    /// <summary>The clients.</summary>
    public ImmutableArray<ClientRow> Rows { get; }

    /// <summary>The filter behind the rows; none if left out. It is stated on the page, but leaves no client out.</summary>
    public ClientFilter Filter { get; init => field = Guard.Given(value); } = ClientFilter.None;

    /// <summary>
    /// The totals of the practice, if <see cref="Rows"/> are only some of its clients; the totals of the rows if left out.
    /// </summary>
    public ClientTotals Totals { get => field ?? ClientTotals.Of(Rows); init => field = Guard.Given(value); }

    /// <summary>The language of the page.</summary>
    public OfficialLanguage Language { get; init => field = Guard.Defined(value); }

    /// <summary>Returns the page as an HTML document.</summary>
    /// <returns>The document, which declares that it is UTF-8.</returns>
    public string ToHtml()
    {
        var page = new ReportPage(HtmlWriter.OfDocument(), new ReportText(Language));
        return HtmlDocument.Of(
            page,
            page.Text.Say(ClientsPhrases.TitleAndDay, ReportText.Day(Review.On)),
            () => ClientsHead.Write(page, new ReviewedClients(Review, Rows, Filter, Totals)),
            () => WriteMain(page));
    }

    /// <summary>Writes the page as UTF-8, without a byte-order mark.</summary>
    /// <param name="stream">The destination. It stays open.</param>
    public void Write(Stream stream) => HtmlDocument.Write(ToHtml(), stream);

    /// <summary>The review, and the number of clients.</summary>
    /// <returns>For example <c>2026-10-01, since 2026-09-28: 2 rounds, 45 clients</c>.</returns>
    public override string ToString() => $"{Review}, {Invariant.Count(Rows.Length, "client")}";

    private void WriteMain(ReportPage page)
    {
        if (Rows.IsEmpty)
        {
            page.Paragraph(page.Text.Say(ClientsPhrases.Nobody));
        }
        else
        {
            ClientsTable.Write(page, Review, Rows);
        }

        ClientsHead.WriteLimits(page, Review);
    }
}
