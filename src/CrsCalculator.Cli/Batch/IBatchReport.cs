using System.Globalization;
using CrsCalculator.Cli.Output;
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
internal sealed class PipeReport(TextWriter error, string name) : IBatchReport
{
    public void Problem(long line, IReadOnlyList<Issue> issues)
    {
        foreach (Issue issue in issues)
        {
            error.WriteLine(Sentence(name, line, issue));
        }
    }

    public void Progress(long lines, long bytes)
    {
    }

    public static string Sentence(string name, long line, Issue issue) =>
        Printable.Of(string.Create(CultureInfo.InvariantCulture, $"crs: {name}: line {line}: {issue.Path}: {CrsText.English.Issue(issue)}"));
}

/// <summary>On a terminal: problems, and how far the batch has come.</summary>
internal sealed class TerminalReport(IAnsiConsole console, StatusContext status, string name, long? totalBytes) : IBatchReport
{
    public void Problem(long line, IReadOnlyList<Issue> issues)
    {
        foreach (Issue issue in issues)
        {
            console.WriteLine(PipeReport.Sentence(name, line, issue));
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
