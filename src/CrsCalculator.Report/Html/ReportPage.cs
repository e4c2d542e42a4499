using CrsCalculator.Report.Text;

namespace CrsCalculator.Report.Html;

/// <summary>What sections write to, and their texts.</summary>
internal sealed record ReportPage(HtmlWriter Html, ReportText Text)
{
    private const string English = "en";
    private const string Instructions = "Ministerial Instructions";
    private const string InstructionsInShort = "MI";

    /// <summary>Opens a section with its heading; <see cref="EndSection"/> closes it.</summary>
    public void Section(string id, Phrase heading)
    {
        string headingId = $"{id}-heading";
        Html.Open("section", ("id", id), ("aria-labelledby", headingId));
        Html.Element("h2", Text.Say(heading), ("id", headingId));
    }

    public void EndSection() => Html.Close();

    /// <summary>Writes a heading within a section.</summary>
    public void Heading(string heading, Line? verdict = null)
    {
        Html.Open("h3");
        Html.Text(heading);
        if (verdict is { } shown)
        {
            Html.Text(" ");
            shown.Write(Html);
        }

        Html.Close();
    }

    public void Paragraph(Line line, string? style = null)
    {
        Html.Open("p", style is null ? [] : [("class", style)]);
        line.Write(Html);
        Html.Close();
    }

    /// <summary>Writes a paragraph for each line.</summary>
    public void Lines(IEnumerable<Line> lines)
    {
        foreach (Line line in lines)
        {
            Paragraph(line);
        }
    }

    /// <summary>Writes a list; nothing if there are no lines.</summary>
    public void List(IEnumerable<Line> lines)
    {
        Line[] items = [.. lines];
        if (items.Length == 0)
        {
            return;
        }

        Html.Open("ul");
        foreach (Line line in items)
        {
            Html.Open("li");
            line.Write(Html);
            Html.Close();
        }

        Html.Close();
    }

    /// <summary>Writes a term with its description, within a <c>dl</c> element.</summary>
    public void Term(Phrase term, params IEnumerable<Line> said)
    {
        Html.Open("div");
        Html.Element("dt", Text.Say(term));
        foreach (Line line in said)
        {
            Html.Open("dd");
            line.Write(Html);
            Html.Close();
        }

        Html.Close();
    }

    public Table Table(string id, string caption, params Column[] columns) => new(Html, id, caption, [.. columns]);

    public Column Head(Phrase head) => new(Text.Say(head));

    public Column NumberHead(Phrase head) => new(Text.Say(head), Column.Number);

    public Column UnbrokenHead(Phrase head) => new(Text.Say(head), Column.Unbroken);

    /// <summary>Returns the outcome of a requirement in words, with a style that is readable without colours.</summary>
    public Line Verdict(Outcome outcome) => new(Text.Crs(words => words.Outcome(outcome))) { Style = StyleOf(outcome) };

    /// <summary>Returns an outcome in custom words.</summary>
    public Line Verdict(Outcome outcome, Phrase met, Phrase notMet) => new(Text.Say(outcome switch
    {
        Outcome.Met => met,
        Outcome.NotMet => notMet,
        _ => ReportPhrases.NotAssessed,
    })) { Style = StyleOf(outcome) };

    /// <summary>Returns a provision, which is English in both languages; the section on sources explains abbreviations.</summary>
    public Line Provision(string citation) => Source(citation.Replace(Instructions, InstructionsInShort, StringComparison.Ordinal));

    /// <summary>Returns the name of a source, which is English in both languages.</summary>
    public Line Source(string citation) => Text.Language == OfficialLanguage.English
        ? Line.Note(citation)
        : Line.Note(citation) with { Language = English };

    private static string StyleOf(Outcome outcome) => outcome switch
    {
        Outcome.Met => "verdict met",
        Outcome.NotMet => "verdict not-met",
        _ => "verdict open",
    };
}
