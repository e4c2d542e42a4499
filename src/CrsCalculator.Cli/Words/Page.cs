using System.Runtime.CompilerServices;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace CrsCalculator.Cli.Words;

/// <summary>Where a result is printed for a reader: a console, and the language that is spoken on it.</summary>
internal sealed class Page(IAnsiConsole console, Speech speech)
{
    private const int Indent = 2;

    public Speech Speech => speech;

    public int Width => console.Profile.Width;

    /// <summary>A line. The phrase can have markup, its facts have none.</summary>
    public void Line(Phrase phrase, params IReadOnlyList<object?> facts) =>
        console.MarkupLineInterpolated(speech.Numbers, Filled(phrase, facts));

    /// <summary>A line that is set in, and stays so where it wraps.</summary>
    public void Inset(Phrase phrase, params IReadOnlyList<object?> facts) => Inset(Indent, phrase, facts);

    /// <summary>A line that belongs to one that is set in: set in twice as far.</summary>
    public void Below(Phrase phrase, params IReadOnlyList<object?> facts) => Inset(2 * Indent, phrase, facts);

    /// <summary>A line as it is, however long: a command to copy, or an address.</summary>
    public void Verbatim(string text) => console.Profile.Out.Writer.WriteLine(text);

    /// <summary>An empty line.</summary>
    public void Blank() => console.WriteLine();

    public void Write(IRenderable what) => console.Write(what);

    /// <summary>A cell of a table. The phrase can have markup, its facts have none.</summary>
    public Markup Cell(Phrase phrase, params IReadOnlyList<object?> facts) =>
        Markup.FromInterpolated(speech.Numbers, Filled(phrase, facts));

    /// <summary>The head of a column.</summary>
    public Markup Head(Phrase phrase) => Markup.FromInterpolated($"[bold]{speech.Of(phrase)}[/]");

    private void Inset(int indent, Phrase phrase, IReadOnlyList<object?> facts) =>
        console.Write(new Padder(Cell(phrase, facts), new Padding(indent, 0, 0, 0)));

    private FormattableString Filled(Phrase phrase, IReadOnlyList<object?> facts) =>
        FormattableStringFactory.Create(speech.Of(phrase), speech.Facts(facts));
}
