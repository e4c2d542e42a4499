using System.Globalization;
using System.Text;
using System.Xml.Linq;

namespace CrsCalculator.Pictures;

/// <summary>What a picture is drawn on. Places are pixels from the top left corner.</summary>
internal sealed class Canvas
{
    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    private const string Style =
        """
        text { font-family: system-ui, 'Segoe UI', 'DejaVu Sans', Arial, sans-serif; font-size: 14px; fill: #1c232b; }
        .title { font-size: 17px; font-weight: 600; }
        .strong { font-weight: 600; }
        .quiet { font-size: 13px; fill: #525c68; }
        .on-dark { fill: #ffffff; font-weight: 600; }
        .on-dark-quiet { fill: #ffffff; font-size: 13px; }
        .paper { fill: #ffffff; }
        .wash { fill: #f3f6f9; stroke: #d3d9e0; }
        .frame { fill: none; stroke: #6b7683; stroke-dasharray: 5 4; }
        .dark { fill: #17446e; }
        .middle { fill: #3a6f9a; }
        .light { fill: #a9cbe4; }
        .gap { fill: url(#stripes); stroke: #6b7683; }
        .rule { stroke: #d3d9e0; fill: none; }
        .axis { stroke: #1c232b; fill: none; }
        .cap { stroke: #1c232b; stroke-width: 2; stroke-dasharray: 7 4; fill: none; }
        .mark { stroke: #1c232b; stroke-width: 2; fill: none; }
        .arrow { stroke: #525c68; stroke-width: 1.5; fill: none; marker-end: url(#head); }
        """;

    private readonly Picture _picture;
    private readonly XElement _root;

    /// <summary>Begins a picture.</summary>
    /// <param name="picture">The picture, whose title and description it carries.</param>
    public Canvas(Picture picture)
    {
        _picture = picture;
        _root = new XElement(
            Svg + "svg",
            new XAttribute("viewBox", $"0 0 {Number(picture.Width)} {Number(picture.Height)}"),
            new XAttribute("width", Number(picture.Width)),
            new XAttribute("height", Number(picture.Height)),
            new XAttribute("role", "img"),
            new XAttribute("aria-labelledby", "title desc"),
            new XElement(Svg + "title", new XAttribute("id", "title"), picture.Title),
            new XElement(Svg + "desc", new XAttribute("id", "desc"), picture.Description),
            new XElement(Svg + "style", Style));
        AddDefinitions();
        Box("paper", 0, 0, picture.Width, picture.Height);
    }

    /// <summary>Adds rules of style of the picture's own.</summary>
    /// <param name="css">The rules.</param>
    public void AddStyle(string css) => _root.Add(new XElement(Svg + "style", css));

    /// <summary>A rectangle.</summary>
    public void Box(string style, decimal x, decimal y, decimal width, decimal height, int round = 0)
    {
        XElement box = Element("rect", style, ("x", x), ("y", y), ("width", width), ("height", height));
        if (round > 0)
        {
            box.Add(new XAttribute("rx", Number(round)));
        }
    }

    /// <summary>A text that begins at a place.</summary>
    public void Text(string text, decimal x, decimal y, string style = "") => AddText(text, x, y, style, "start");

    /// <summary>A text in the middle of a place.</summary>
    public void Centred(string text, decimal x, decimal y, string style = "") => AddText(text, x, y, style, "middle");

    /// <summary>A text that ends at a place.</summary>
    public void EndingAt(string text, decimal x, decimal y, string style = "") => AddText(text, x, y, style, "end");

    /// <summary>A text that is as wide as said whatever the font, as in a terminal.</summary>
    public void Fitted(string text, decimal x, decimal y, decimal width, string style)
    {
        XElement written = AddText(text, x, y, style, "start");
        written.Add(new XAttribute("textLength", Number(width)), new XAttribute("lengthAdjust", "spacingAndGlyphs"));
    }

    /// <summary>A straight line.</summary>
    public void Line(string style, decimal x1, decimal y1, decimal x2, decimal y2) =>
        Element("line", style, ("x1", x1), ("y1", y1), ("x2", x2), ("y2", y2));

    /// <summary>A path in the language of SVG.</summary>
    public void Path(string style, FormattableString path) =>
        Element("path", style).Add(new XAttribute("d", path.ToString(CultureInfo.InvariantCulture)));

    /// <summary>A dot.</summary>
    public void Dot(string style, decimal x, decimal y, decimal radius) => Element("circle", style, ("cx", x), ("cy", y), ("r", radius));

    /// <summary>The document.</summary>
    /// <returns>The picture as SVG, an element a line.</returns>
    public string ToSvg()
    {
        var text = new StringBuilder();
        using (var writer = System.Xml.XmlWriter.Create(
            text,
            new System.Xml.XmlWriterSettings { Indent = true, NewLineChars = "\n", OmitXmlDeclaration = true }))
        {
            _root.Save(writer);
        }

        return text.Append('\n').ToString();
    }

    /// <summary>The name of the picture.</summary>
    /// <returns>For example <c>data-flow</c>.</returns>
    public override string ToString() => _picture.Name;

    private void AddDefinitions() => _root.Add(new XElement(
        Svg + "defs",
        new XElement(
            Svg + "pattern",
            new XAttribute("id", "stripes"),
            new XAttribute("width", "8"),
            new XAttribute("height", "8"),
            new XAttribute("patternUnits", "userSpaceOnUse"),
            new XAttribute("patternTransform", "rotate(45)"),
            new XElement(Svg + "rect", new XAttribute("width", "8"), new XAttribute("height", "8"), new XAttribute("fill", "#ffffff")),
            new XElement(Svg + "rect", new XAttribute("width", "2"), new XAttribute("height", "8"), new XAttribute("fill", "#a9b3be"))),
        new XElement(
            Svg + "marker",
            new XAttribute("id", "head"),
            new XAttribute("viewBox", "0 0 8 8"),
            new XAttribute("refX", "7"),
            new XAttribute("refY", "4"),
            new XAttribute("markerWidth", "8"),
            new XAttribute("markerHeight", "8"),
            new XAttribute("orient", "auto"),
            new XElement(Svg + "path", new XAttribute("d", "M0 0L8 4L0 8Z"), new XAttribute("fill", "#525c68")))));

    private XElement AddText(string text, decimal x, decimal y, string style, string anchor)
    {
        XElement written = Element("text", style, ("x", x), ("y", y));
        if (anchor != "start")
        {
            written.Add(new XAttribute("text-anchor", anchor));
        }

        written.Add(new XAttribute(XNamespace.Xml + "space", "preserve"), text);
        return written;
    }

    private XElement Element(string name, string style, params (string Name, decimal Value)[] places)
    {
        var element = new XElement(Svg + name);
        if (style.Length > 0)
        {
            element.Add(new XAttribute("class", style));
        }

        foreach ((string place, decimal value) in places)
        {
            element.Add(new XAttribute(place, Number(value)));
        }

        _root.Add(element);
        return element;
    }

    private static string Number(decimal value) => decimal.Round(value, 1).ToString("0.#", CultureInfo.InvariantCulture);
}
