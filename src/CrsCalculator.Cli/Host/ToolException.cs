using CrsCalculator.Cli.Words;
using CrsCalculator.Text;
using Spectre.Console.Rendering;

namespace CrsCalculator.Cli.Host;

/// <summary>Ends a command: with what is printed on standard error, and the exit code.</summary>
internal sealed class ToolException(int exitCode, params IReadOnlyList<Sentence> lines) : Exception(
    string.Join('\n', lines.Select(Speech.English.Say)))
{
    public int ExitCode { get; } = exitCode;

    public IReadOnlyList<Sentence> Lines { get; } = lines;

    /// <summary>The document that is not valid; nothing where it is not about one.</summary>
    public Sentence? Document { get; private init; }

    /// <summary>Everything that is wrong with the document.</summary>
    public IReadOnlyList<Issue> Issues { get; private init; } = [];

    public static ToolException Invalid(Phrase phrase, params IReadOnlyList<object?> facts) =>
        new(Host.ExitCode.Invalid, new Sentence(phrase, facts));

    public static ToolException Invalid(params IReadOnlyList<Sentence> lines) => new(Host.ExitCode.Invalid, lines);

    /// <summary>A document with issues: each on a line, with its path.</summary>
    public static ToolException Invalid(Sentence name, IReadOnlyList<Issue> issues) =>
        new(Host.ExitCode.Invalid, [.. issues.SelectMany(issue => LinesOf(name, issue))]) { Document = name, Issues = issues };

    /// <summary>That a text is not JSON, and why, where that is known.</summary>
    private static Sentence NotJson(Issue issue) => CrsText.DecimalComma(issue) is { } number
        ? new Sentence(InputWords.NotJsonForAComma, issue.Facts[0], issue.Facts[1], number, number.Replace(',', '.'))
        : new Sentence(InputWords.NotJson, issue.Facts[0], issue.Facts[1]);

    /// <summary>An issue on one line; where a text is not JSON, the place in it follows, with a mark below.</summary>
    private static IEnumerable<Sentence> LinesOf(Sentence name, Issue issue)
    {
        if (CrsText.MarkedLines(issue) is not [var text, var mark])
        {
            return [new Sentence(InputWords.IssueOf, name, issue.Path, issue)];
        }

        // The mark has a character above each of its blanks; those that are wide, or are spelled out, move it.
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
