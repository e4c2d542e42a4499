namespace CrsCalculator.Report.Html;

/// <summary>A line of text in a cell or list.</summary>
/// <param name="Text">The text, not encoded.</param>
internal readonly record struct Line(string Text)
{
    /// <summary>The class of its style; nothing for that of its surroundings.</summary>
    public string? Style { get; init; }

    /// <summary>The language, where it is not that of the report.</summary>
    public string? Language { get; init; }

    /// <summary>Whether the text came from outside, so that its direction is its own.</summary>
    public bool IsForeign { get; init; }

    /// <summary>The style of a small line.</summary>
    public const string NoteStyle = "note";

    public static implicit operator Line(string text) => new(text);

    /// <summary>A small line below another.</summary>
    public static Line Note(string text) => new(text) { Style = NoteStyle };

    /// <summary>A line that matters more than those around it.</summary>
    public static Line Strong(string text) => new(text) { Style = "strong" };

    /// <summary>A day or days in a row below another line, which do not break.</summary>
    public static Line Day(string text) => new(text) { Style = "note unbroken" };

    public void Write(HtmlWriter html)
    {
        if (IsForeign)
        {
            html.Inline("bdi", Text, [.. Attributes()]);
        }
        else if (Style is null && Language is null)
        {
            html.Text(Text);
        }
        else
        {
            html.Inline("span", Text, [.. Attributes()]);
        }
    }

    private IEnumerable<HtmlAttribute> Attributes()
    {
        if (Style is not null)
        {
            yield return ("class", Style);
        }

        if (Language is not null)
        {
            yield return ("lang", Language);
        }
    }
}
