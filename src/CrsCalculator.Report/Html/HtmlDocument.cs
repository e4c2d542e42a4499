using System.Text;

namespace CrsCalculator.Report.Html;

/// <summary>A whole document: its head, its opening, and its main part.</summary>
internal static class HtmlDocument
{
    /// <summary>Writes a document.</summary>
    /// <param name="page">The page, still empty.</param>
    /// <param name="title">The title, which browsers print.</param>
    /// <param name="writeHead">Writes what precedes the main part.</param>
    /// <param name="writeMain">Writes the main part.</param>
    public static string Of(ReportPage page, string title, Action writeHead, Action writeMain)
    {
        DocumentHead.Open(page, title);
        writeHead();
        page.Html.Open("main");
        writeMain();
        page.Html.Close();
        page.Html.Close();
        page.Html.Close();
        return page.Html.ToString();
    }

    /// <summary>Writes a document as UTF-8, without a byte-order mark, to a stream that stays open.</summary>
    public static void Write(string html, Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        stream.Write(Encoding.UTF8.GetBytes(html));
    }
}
