namespace CrsCalculator.Report.Html;

/// <summary>A line of text in a cell or list.</summary>
/// <param name="Text">The text, not encoded.</param>
internal readonly record struct Line(string Text)
{
    /// <summary>The class of its style; nothing to inherit the style.</summary>
    public string? Style { get; init; }

    /// <summary>The language, if it differs from the report's.</summary>
    public string? Language { get; init; }

    /// <summary>Whether the text came from outside, so that it has its own direction.</summary>
    public bool IsForeign { get; init; }

    /// <summary>The style of a small line.</summary>
    public const string NoteStyle = "note";

    public static implicit operator Line(string text) => new(text);

    /// <summary>Creates a small line below another.</summary>
    public static Line Note(string text) => new(text) { Style = NoteStyle };

    /// <summary>Creates a line that matters more than those around it.</summary>
    public static Line Strong(string text) => new(text) { Style = "strong" };

    /// <summary>Creates an unbroken line below another for a day or a range of days.</summary>
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
