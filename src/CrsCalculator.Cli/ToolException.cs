using CrsCalculator.Text;

namespace CrsCalculator.Cli;

/// <summary>Ends a command: with what is printed on standard error, and the exit code.</summary>
internal sealed class ToolException(int exitCode, params IReadOnlyList<string> lines) : Exception(string.Join('\n', lines))
{
    public int ExitCode { get; } = exitCode;

    public IReadOnlyList<string> Lines { get; } = lines;

    public static ToolException Invalid(params IReadOnlyList<string> lines) => new(Cli.ExitCode.Invalid, lines);

    /// <summary>A document with issues: each on a line, with its path.</summary>
    public static ToolException Invalid(string name, IReadOnlyList<Issue> issues) =>
        new(Cli.ExitCode.Invalid, [.. issues.Select(issue => $"{name}: {issue.Path}: {CrsText.English.Issue(issue)}")]);
}
