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
    public void Line(Phrase phrase, params IReadOnlyList<object?> facts)
    {
        console.Write(Cell(phrase, facts));
        console.WriteLine();
    }

    /// <summary>A line that is set in, and stays so where it wraps.</summary>
    public void Inset(Phrase phrase, params IReadOnlyList<object?> facts) => Inset(1, phrase, facts);

    /// <summary>A line that is set in more than once, as one that belongs to another that is set in.</summary>
    public void Inset(int depth, Phrase phrase, params IReadOnlyList<object?> facts) =>
        console.Write(new Padder(Cell(phrase, facts), new Padding(depth * Indent, 0, 0, 0)));

    /// <summary>A line as it is, however long: a command to copy, or an address.</summary>
    public void Verbatim(string text) => console.Profile.Out.Writer.WriteLine(text);

    /// <summary>An empty line.</summary>
    public void Blank() => console.WriteLine();

    public void Write(IRenderable what) => console.Write(what);

    /// <summary>A cell of a table. The phrase can have markup, its facts have none.</summary>
    public IRenderable Cell(Phrase phrase, params IReadOnlyList<object?> facts) => Unbroken.Of(
        string.Format(speech.Numbers, speech.Of(phrase), [.. speech.Facts(facts).Select(Escaped)]));

    /// <summary>The head of a column.</summary>
    public Markup Head(Phrase phrase) => Markup.FromInterpolated($"[bold]{speech.Of(phrase)}[/]");

    private static object? Escaped(object? fact) => fact is string text ? Markup.Escape(text) : fact;
}
