using CrsCalculator.Report.Text;

namespace CrsCalculator.Report.Html;

/// <summary>What sections write to, and the words that they write in.</summary>
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

    /// <summary>A heading within a section.</summary>
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

    /// <summary>A paragraph for each line.</summary>
    public void Lines(IEnumerable<Line> lines)
    {
        foreach (Line line in lines)
        {
            Paragraph(line);
        }
    }

    /// <summary>A list; nothing where there is no line.</summary>
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

    /// <summary>A term with what is said of it, within an element <c>dl</c>.</summary>
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

    /// <summary>An outcome of a requirement in words, whose style is readable without colours.</summary>
    public Line Verdict(Outcome outcome) => new(Text.Crs(words => words.Outcome(outcome))) { Style = StyleOf(outcome) };

    /// <summary>An outcome in words of your own.</summary>
    public Line Verdict(Outcome outcome, Phrase met, Phrase notMet) => new(Text.Say(outcome switch
    {
        Outcome.Met => met,
        Outcome.NotMet => notMet,
        _ => ReportPhrases.NotAssessed,
    })) { Style = StyleOf(outcome) };

    /// <summary>A provision, which is English in both languages; the section on sources says what is abbreviated.</summary>
    public Line Provision(string citation) => Source(citation.Replace(Instructions, InstructionsInShort, StringComparison.Ordinal));

    /// <summary>The name of a source, which is English in both languages.</summary>
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
