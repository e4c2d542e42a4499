using CrsCalculator.Cli.Words;

namespace CrsCalculator.Cli.Host;

/// <summary>Ends a command: with what is printed on standard error, and the exit code.</summary>
internal sealed class ToolException(int exitCode, params IReadOnlyList<Sentence> lines) : Exception(
    string.Join('\n', lines.Select(Speech.English.Say)))
{
    public int ExitCode { get; } = exitCode;

    public IReadOnlyList<Sentence> Lines { get; } = lines;

    public static ToolException Invalid(Phrase phrase, params IReadOnlyList<object?> facts) =>
        new(Host.ExitCode.Invalid, new Sentence(phrase, facts));

    public static ToolException Invalid(params IReadOnlyList<Sentence> lines) => new(Host.ExitCode.Invalid, lines);

    /// <summary>A document with issues: each on a line, with its path.</summary>
    public static ToolException Invalid(Sentence name, IReadOnlyList<Issue> issues) =>
        new(Host.ExitCode.Invalid, [.. issues.Select(issue => new Sentence(InputWords.IssueOf, name, issue.Path, issue))]);
}
