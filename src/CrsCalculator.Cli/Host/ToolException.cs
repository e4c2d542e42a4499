using CrsCalculator.Cli.Words;
using CrsCalculator.Text;
using Spectre.Console.Rendering;

namespace CrsCalculator.Cli.Host;

/// <summary>Ends a command with a message on standard error and an exit code.</summary>
internal sealed class ToolException(int exitCode, params IReadOnlyList<Sentence> lines) : Exception(
    string.Join('\n', lines.Select(Speech.English.Say)))
{
    public int ExitCode { get; } = exitCode;

    public IReadOnlyList<Sentence> Lines { get; } = lines;

    /// <summary>The invalid document; nothing if the error is not about one.</summary>
    public Sentence? Document { get; private init; }

    /// <summary>Every issue of the document.</summary>
    public IReadOnlyList<Issue> Issues { get; private init; } = [];

    public static ToolException Invalid(Phrase phrase, params IReadOnlyList<object?> facts) =>
        new(Host.ExitCode.Invalid, new Sentence(phrase, facts));

    public static ToolException Invalid(params IReadOnlyList<Sentence> lines) => new(Host.ExitCode.Invalid, lines);

    /// <summary>Creates an exception for a document with issues: each on a line, with its path.</summary>
    public static ToolException Invalid(Sentence name, IReadOnlyList<Issue> issues) =>
        new(Host.ExitCode.Invalid, [.. issues.SelectMany(issue => LinesOf(name, issue))]) { Document = name, Issues = issues };

    /// <summary>Says that a text is not JSON and, if known, why.</summary>
    private static Sentence NotJson(Issue issue) => CrsText.DecimalComma(issue) is { } number
        ? new Sentence(InputWords.NotJsonForAComma, issue.Facts[0], issue.Facts[1], number, number.Replace(',', '.'))
        : new Sentence(InputWords.NotJson, issue.Facts[0], issue.Facts[1]);

    /// <summary>Returns an issue on one line; for text that is not JSON, followed by the place in it, with a mark below.</summary>
    private static IEnumerable<Sentence> LinesOf(Sentence name, Issue issue)
    {
        if (CrsText.MarkedLines(issue) is not [var text, var mark])
        {
            return [new Sentence(InputWords.IssueOf, name, issue.Path, issue)];
        }

        // Each space before the mark is below a character; wide or escaped characters shift the mark.
        string before = string.Concat(text.EnumerateRunes().Take(mark.Length - 1));
        string indent = new(' ', new Segment(Printable.Of(before)).CellCount());
        return
        [
            new Sentence(InputWords.IssueOf, name, issue.Path, NotJson(issue)),
            Sentence.Below(text),
            Sentence.Below($"{indent}^"),
        ];
    }
}
