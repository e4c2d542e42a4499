using CrsCalculator.Cli.Words;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace CrsCalculator.Cli.Layout;

/// <summary>Prints a result for a reader, on a console and in the current language.</summary>
internal sealed class Page(IAnsiConsole console, Speech speech)
{
    /// <summary>The width of a page in a pipe: no line is wrapped, so that each can be searched and compared.</summary>
    public const int Unwrapped = 1_000_000;

    private const int Indent = 2;

    public Speech Speech => speech;

    public int Width => console.Profile.Width;

    /// <summary>Prints a line. The phrase can have markup, its facts cannot. Wrapped lines are indented further.</summary>
    public void Line(Phrase phrase, params IReadOnlyList<object?> facts) => Inset(0, phrase, facts);

    /// <summary>Prints an indented line.</summary>
    public void Inset(Phrase phrase, params IReadOnlyList<object?> facts) => Inset(1, phrase, facts);

    /// <summary>Prints a line at a deeper indent, for one that belongs to another indented line.</summary>
    public void Inset(int depth, Phrase phrase, params IReadOnlyList<object?> facts)
    {
        string markup = Filled(phrase, facts);
        string text = markup.TrimStart(' ');
        int first = (depth * Indent) + markup.Length - text.Length;
        int next = first + Indent;
        bool isFirst = true;
        foreach (SegmentLine line in Layout.Cell.OfMarkup(text).Wrapped(Width - first, Width - next))
        {
            Write(line, isFirst ? first : next);
            isFirst = false;
        }
    }

    /// <summary>Prints a line unchanged, however long: a command to copy, or an address.</summary>
    public void Verbatim(string text) => console.Profile.Out.Writer.WriteLine(text);

    /// <summary>Prints an empty line.</summary>
    public void Blank() => console.WriteLine();

    /// <summary>Prints a line that fits.</summary>
    public void Write(SegmentLine line, int indent = 0) => console.Write(new Fitted(line, indent));

    /// <summary>Creates a table cell. The phrase can have markup, its facts cannot.</summary>
    public Cell Cell(Phrase phrase, params IReadOnlyList<object?> facts) => Layout.Cell.OfMarkup(Filled(phrase, facts));

    /// <summary>Creates a table cell.</summary>
    public Cell Cell(Sentence sentence) => Cell(sentence.Phrase, sentence.Facts);

    /// <summary>Creates the head of a column.</summary>
    public Cell Head(Phrase phrase, params IReadOnlyList<object?> facts) => Layout.Cell.OfMarkup($"[bold]{Filled(phrase, facts)}[/]");

    /// <summary>Combines cells: stacked or, in a pipe, one after another, since a row is then one line.</summary>
    public Cell Stack(params IEnumerable<Cell> cells) =>
        Width < Unwrapped ? Layout.Cell.Stacked(cells) : Layout.Cell.Joined(speech.Of(CommonWords.Next), cells);

    /// <summary>Creates a cell with a text without markup.</summary>
    public Cell Text(string text) => Cell(CommonWords.AsIs, text);

    /// <summary>
    /// Returns a phrase with its facts. Some spaces are made non-breaking only if lines can wrap; in a pipe they stay as people search for
    /// them.
    /// </summary>
    private string Filled(Phrase phrase, IReadOnlyList<object?> facts)
    {
        string filled = phrase.Format(speech.Language, speech.Numbers, [.. speech.Facts(facts).Select(Escaped)]);
        return speech.Language == OfficialLanguage.French && Width < Unwrapped ? FirmSpaces.InFrench(filled) : filled;
    }

    private static object? Escaped(object? fact) => fact is string text ? Markup.Escape(text) : fact;

    /// <summary>A line that already fits.</summary>
    private sealed class Fitted(SegmentLine line, int indent) : IRenderable
    {
        public Measurement Measure(RenderOptions options, int maxWidth) => new(line.CellCount() + indent, line.CellCount() + indent);

        public IEnumerable<Segment> Render(RenderOptions options, int maxWidth)
        {
            if (indent > 0 && line.Count > 0)
            {
                yield return Segment.Padding(indent);
            }

            // A collection expression that spreads a SegmentLine takes its length in columns as its number of segments.
            foreach (Segment segment in line)
            {
                yield return segment;
            }

            yield return Segment.LineBreak;
        }
    }
}
