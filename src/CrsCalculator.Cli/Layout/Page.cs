using CrsCalculator.Cli.Words;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace CrsCalculator.Cli.Layout;

/// <summary>Where a result is printed for a reader: a console, and the language that is spoken on it.</summary>
internal sealed class Page(IAnsiConsole console, Speech speech)
{
    /// <summary>The width of a page in a pipe: no line is wrapped, so that each can be searched and compared.</summary>
    public const int Unwrapped = 1_000_000;

    private const int Indent = 2;

    public Speech Speech => speech;

    public int Width => console.Profile.Width;

    /// <summary>A line. The phrase can have markup, its facts have none. Where it wraps, it continues further in.</summary>
    public void Line(Phrase phrase, params IReadOnlyList<object?> facts) => Inset(0, phrase, facts);

    /// <summary>A line that is set in.</summary>
    public void Inset(Phrase phrase, params IReadOnlyList<object?> facts) => Inset(1, phrase, facts);

    /// <summary>A line that is set in more than once, as one that belongs to another that is set in.</summary>
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

    /// <summary>A line as it is, however long: a command to copy, or an address.</summary>
    public void Verbatim(string text) => console.Profile.Out.Writer.WriteLine(text);

    /// <summary>An empty line.</summary>
    public void Blank() => console.WriteLine();

    /// <summary>A line that fits.</summary>
    public void Write(SegmentLine line, int indent = 0) => console.Write(new Fitted(line, indent));

    /// <summary>A cell of a table. The phrase can have markup, its facts have none.</summary>
    public Cell Cell(Phrase phrase, params IReadOnlyList<object?> facts) => Layout.Cell.OfMarkup(Filled(phrase, facts));

    /// <summary>A cell of a table.</summary>
    public Cell Cell(Sentence sentence) => Cell(sentence.Phrase, sentence.Facts);

    /// <summary>The head of a column.</summary>
    public Cell Head(Phrase phrase, params IReadOnlyList<object?> facts) => Layout.Cell.OfMarkup($"[bold]{Filled(phrase, facts)}[/]");

    /// <summary>Cells in one: below each other, or behind each other in a pipe, where a row is a line.</summary>
    public Cell Stack(params IEnumerable<Cell> cells) =>
        Width < Unwrapped ? Layout.Cell.Stacked(cells) : Layout.Cell.Joined(speech.Of(CommonWords.Next), cells);

    /// <summary>A text that has no markup, in a cell.</summary>
    public Cell Text(string text) => Cell(CommonWords.AsIs, text);

    /// <summary>
    /// A phrase with its facts. Only where lines can end must some spaces be firm; a pipe keeps those that people search for.
    /// </summary>
    private string Filled(Phrase phrase, IReadOnlyList<object?> facts)
    {
        string filled = phrase.Format(speech.Language, speech.Numbers, [.. speech.Facts(facts).Select(Escaped)]);
        return speech.Language == OfficialLanguage.French && Width < Unwrapped ? FirmSpaces.InFrench(filled) : filled;
    }

    private static object? Escaped(object? fact) => fact is string text ? Markup.Escape(text) : fact;

    /// <summary>A line that is already as wide as it may be.</summary>
    private sealed class Fitted(SegmentLine line, int indent) : IRenderable
    {
        public Measurement Measure(RenderOptions options, int maxWidth) => new(line.CellCount() + indent, line.CellCount() + indent);

        public IEnumerable<Segment> Render(RenderOptions options, int maxWidth)
        {
            if (indent > 0 && line.Count > 0)
            {
                yield return Segment.Padding(indent);
            }

            // A collection expression that spreads a SegmentLine takes its length in columns for that in segments.
            foreach (Segment segment in line)
            {
                yield return segment;
            }

            yield return Segment.LineBreak;
        }
    }
}
