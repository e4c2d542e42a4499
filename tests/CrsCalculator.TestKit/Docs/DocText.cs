using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using CrsCalculator.Json.Rulesets;

namespace CrsCalculator.TestKit.Docs;

/// <summary>The text of the documentation as Markdown.</summary>
internal sealed partial class DocText(DocLinks links)
{
    /// <summary>Paragraphs, lists and code, with an empty line between them.</summary>
    public string Blocks(XElement? text)
    {
        if (text is null)
        {
            return string.Empty;
        }

        List<string> blocks = [];
        StringBuilder paragraph = new();
        foreach (XNode node in text.Nodes())
        {
            if (node is XElement { Name.LocalName: "para" or "list" or "code" } block)
            {
                Close();
                blocks.Add(Block(block));
            }
            else
            {
                paragraph.Append(Inline(node));
            }
        }

        Close();
        return string.Join("\n\n", blocks.Where(static block => block.Length > 0));

        void Close()
        {
            blocks.Add(OneLine(paragraph.ToString()));
            paragraph.Clear();
        }
    }

    /// <summary>The same on one line, for a row of a table or an item of a list.</summary>
    public string Line(XElement? text) => OneLine(Blocks(text));

    private string Block(XElement block) => block.Name.LocalName switch
    {
        "list" => string.Join('\n', block.Elements("item").Select((item, i) => $"{(block.Attribute("type")?.Value == "number" ? $"{i + 1}." : "-")} {Item(item)}")),
        "code" => $"```csharp\n{Unindented(block.Value)}\n```",
        _ => Blocks(block),
    };

    private string Item(XElement item) => (item.Element("term"), item.Element("description")) switch
    {
        (null, null) => Line(item),
        ({ } term, null) => Line(term),
        (null, { } description) => Line(description),
        var (term, description) => $"{Line(term)}: {Line(description)}",
    };

    private string Inline(XNode node) => node switch
    {
        XText text => Special().Replace(text.Value, @"\$0"),
        XElement { Name.LocalName: "c" } code => $"`{code.Value}`",
        XElement { Name.LocalName: "paramref" or "typeparamref" } name => $"`{name.Attribute("name")!.Value}`",
        XElement { Name.LocalName: "see" or "seealso" } see => See(see),
        XElement other => string.Concat(other.Nodes().Select(Inline)),
        _ => string.Empty,
    };

    private string See(XElement see)
    {
        if (see.Attribute("langword") is { } word)
        {
            return $"`{word.Value}`";
        }

        return see.Attribute("href") is { } address
            ? $"[{(see.IsEmpty ? address.Value : see.Value)}]({address.Value})"
            : links.Of(see.Attribute("cref")!.Value);
    }

    private static string OneLine(string text) => Space().Replace(text, " ").Trim();

    private static string Unindented(string code)
    {
        string[] lines = code.Trim('\n').TrimEnd().Split('\n');
        int indent = lines.Where(static line => !string.IsNullOrWhiteSpace(line)).Select(static line => line.Length - line.TrimStart().Length).DefaultIfEmpty().Min();
        return string.Join('\n', lines.Select(line => line.Length < indent ? string.Empty : line[indent..].TrimEnd()));
    }

    [GeneratedRegex(@"\s+", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Space();

    /// <summary>What Markdown would read as more than a letter.</summary>
    [GeneratedRegex(@"[\\`*_\[\]<>|]", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Special();
}
