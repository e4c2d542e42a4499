using System.Text;

namespace CrsCalculator.Report.Html;

/// <summary>An attribute of an element.</summary>
internal readonly record struct HtmlAttribute(string Name, string Value)
{
    public static implicit operator HtmlAttribute((string Name, string Value) pair) => new(pair.Name, pair.Value);
}

/// <summary>Writes elements, each on a line of its own, with everything encoded that is not a name of HTML.</summary>
internal sealed class HtmlWriter
{
    private const string Doctype = "<!DOCTYPE html>";

    private readonly StringBuilder _html;
    private readonly Stack<string> _open = new();

    private HtmlWriter(string start) => _html = new StringBuilder(start);

    /// <summary>Begins a document.</summary>
    public static HtmlWriter OfDocument() => new(Doctype);

    /// <summary>Begins a part of somebody else's document.</summary>
    public static HtmlWriter OfPart() => new(string.Empty);

    /// <summary>Opens an element, which <see cref="Close"/> closes.</summary>
    public void Open(string tag, params HtmlAttribute[] attributes)
    {
        _html.Append('\n');
        Start(tag, attributes);
        _open.Push(tag);
    }

    /// <summary>Closes the element that was opened last.</summary>
    public void Close() => End(_open.Pop());

    /// <summary>An element that holds text alone.</summary>
    public void Element(string tag, string text, params HtmlAttribute[] attributes)
    {
        _html.Append('\n');
        Inline(tag, text, attributes);
    }

    /// <summary>An element without content, such as a cell that stays empty.</summary>
    public void Empty(string tag, params HtmlAttribute[] attributes) => Element(tag, string.Empty, attributes);

    /// <summary>An element that has no end tag, such as <c>meta</c>.</summary>
    public void Void(string tag, params HtmlAttribute[] attributes)
    {
        _html.Append('\n');
        Start(tag, attributes);
    }

    /// <summary>An element within a line of text.</summary>
    public void Inline(string tag, string text, params HtmlAttribute[] attributes)
    {
        Start(tag, attributes);
        Text(text);
        End(tag);
    }

    /// <summary>Text, encoded.</summary>
    public void Text(string text) => HtmlEncoding.AppendText(_html, text);

    /// <summary>A style sheet of this package; the only text that is not encoded.</summary>
    public void Style(string sheet) => _html.Append("\n<style>\n").Append(sheet).Append("</style>");

    /// <summary>The document.</summary>
    public override string ToString() => $"{_html}\n";

    private void Start(string tag, HtmlAttribute[] attributes)
    {
        _html.Append('<').Append(tag);
        foreach (HtmlAttribute attribute in attributes)
        {
            _html.Append(' ').Append(attribute.Name).Append("=\"");
            HtmlEncoding.AppendAttribute(_html, attribute.Value);
            _html.Append('"');
        }

        _html.Append('>');
    }

    private void End(string tag) => _html.Append("</").Append(tag).Append('>');
}
