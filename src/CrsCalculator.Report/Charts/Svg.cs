using System.Globalization;
using CrsCalculator.Report.Html;

namespace CrsCalculator.Report.Charts;

/// <summary>
/// Draws a chart as wide as the page and of a given height. Horizontal positions are hundredths of the width, so that text keeps its size
/// on every screen; vertical positions are pixels.
/// </summary>
internal sealed class Svg
{
    private readonly HtmlWriter _html;

    /// <summary>Starts a chart in a figure; <see cref="End"/> ends both.</summary>
    /// <param name="html">The destination.</param>
    /// <param name="id">The id of the chart, unique in the document.</param>
    /// <param name="tableId">The id of the table with the same numbers.</param>
    /// <param name="title">What the chart shows.</param>
    /// <param name="description">A description of what can be seen.</param>
    /// <param name="height">The height in pixels.</param>
    public Svg(HtmlWriter html, string id, string tableId, string title, string description, int height)
    {
        _html = html;
        string pixels = Invariant.Text(height);
        html.Open("figure", ("class", "chart"));
        html.Element("figcaption", title);
        html.Open(
            "svg",
            ("id", id),
            ("role", "img"),
            ("aria-labelledby", $"{id}-title {id}-text"),
            ("aria-details", tableId),
            ("width", "100%"),
            ("height", pixels));
        html.Element("title", title, ("id", $"{id}-title"));
        html.Element("desc", description, ("id", $"{id}-text"));
    }

    public void End()
    {
        _html.Close();
        _html.Close();
    }

    /// <summary>Defines stripes to fill with, as <c>url(#id)</c>.</summary>
    public void Stripes(string id)
    {
        _html.Open("defs");
        _html.Open(
            "pattern",
            ("id", id),
            ("width", "6"),
            ("height", "6"),
            ("patternUnits", "userSpaceOnUse"),
            ("patternTransform", "rotate(45)"));
        _html.Empty("rect", ("width", "6"), ("height", "6"), ("class", "paper"));
        _html.Empty("rect", ("width", "2"), ("height", "6"), ("class", "stripe"));
        _html.Close();
        _html.Close();
    }

    public void Box(string style, decimal x, int y, decimal width, int height, string? fill = null)
    {
        HtmlAttribute[] place =
        [
            ("class", style),
            ("x", Percent(x)),
            ("y", Invariant.Text(y)),
            ("width", Percent(width)),
            ("height", Invariant.Text(height)),
        ];
        _html.Empty("rect", fill is null ? place : [.. place, ("fill", $"url(#{fill})")]);
    }

    public void Stroke(string style, decimal x1, int y1, decimal x2, int y2) => _html.Empty(
        "line",
        ("class", style),
        ("x1", Percent(x1)),
        ("y1", Invariant.Text(y1)),
        ("x2", Percent(x2)),
        ("y2", Invariant.Text(y2)));

    public void Dot(string style, decimal x, int y, int radius) => _html.Empty(
        "circle",
        ("class", style),
        ("cx", Percent(x)),
        ("cy", Invariant.Text(y)),
        ("r", Invariant.Text(radius)));

    /// <summary>Writes text that starts at a position.</summary>
    public void Text(string text, decimal x, int y, string style = "label") => Write(text, x, y, style, "start");

    /// <summary>Writes text centred on a position.</summary>
    public void Centred(string text, decimal x, int y, string style = "label") => Write(text, x, y, style, "middle");

    /// <summary>Writes text that ends at a position.</summary>
    public void EndingAt(string text, decimal x, int y, string style = "label") => Write(text, x, y, style, "end");

    private void Write(string text, decimal x, int y, string style, string anchor) =>
        _html.Element("text", text, ("class", style), ("x", Percent(x)), ("y", Invariant.Text(y)), ("text-anchor", anchor));

    private static string Percent(decimal hundredths) => hundredths.ToString("0.##", CultureInfo.InvariantCulture) + "%";
}
