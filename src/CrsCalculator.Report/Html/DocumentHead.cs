namespace CrsCalculator.Report.Html;

/// <summary>The head of every document in this package: it loads nothing and runs no script.</summary>
internal static class DocumentHead
{
    /// <summary>Opens a document and its body; the caller closes both.</summary>
    public static void Open(ReportPage page, string title)
    {
        HtmlWriter html = page.Html;
        html.Open("html", ("lang", page.Text.Code));
        html.Open("head");
        html.Void("meta", ("charset", "utf-8"));
        html.Void("meta", ("http-equiv", "Content-Security-Policy"), ("content", "default-src 'none'; style-src 'unsafe-inline'"));
        html.Void("meta", ("name", "viewport"), ("content", "width=device-width, initial-scale=1"));
        html.Void("meta", ("name", "referrer"), ("content", "no-referrer"));
        html.Element("title", title);
        html.Style(StyleSheet.Text);
        html.Close();
        html.Open("body");
    }
}
