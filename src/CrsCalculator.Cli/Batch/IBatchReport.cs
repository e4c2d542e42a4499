using System.Globalization;
using CrsCalculator.Text;
using Spectre.Console;

namespace CrsCalculator.Cli.Batch;

/// <summary>What somebody is told while a batch runs, on standard error.</summary>
internal interface IBatchReport
{
    void Problem(long line, IReadOnlyList<Issue> issues);

    void Progress(long lines, long bytes);
}

/// <summary>In a pipe: problems, and nothing else.</summary>
internal sealed class PipeReport(TextWriter error) : IBatchReport
{
    public void Problem(long line, IReadOnlyList<Issue> issues)
    {
        foreach (Issue issue in issues)
        {
            error.WriteLine(Sentence(line, issue));
        }
    }

    public void Progress(long lines, long bytes)
    {
    }

    public static string Sentence(long line, Issue issue) =>
        string.Create(CultureInfo.InvariantCulture, $"line {line}: {issue.Path}: {CrsText.English.Issue(issue)}");
}

/// <summary>On a terminal: problems, and how far the batch has come.</summary>
internal sealed class TerminalReport(IAnsiConsole console, StatusContext status, long? totalBytes) : IBatchReport
{
    public void Problem(long line, IReadOnlyList<Issue> issues)
    {
        foreach (Issue issue in issues)
        {
            console.WriteLine(PipeReport.Sentence(line, issue));
        }
    }

    public void Progress(long lines, long bytes)
    {
        string share = totalBytes is > 0 and long total
            ? string.Create(CultureInfo.InvariantCulture, $" ({100 * bytes / total} %)")
            : string.Empty;
        status.Status(string.Create(CultureInfo.InvariantCulture, $"{lines:N0} lines{share}"));
    }
}
