using CrsCalculator.Cli.Words;
using Spectre.Console;

namespace CrsCalculator.Cli.Batch;

/// <summary>What somebody is told while a batch runs, on standard error.</summary>
internal interface IBatchReport
{
    void Problem(long line, IReadOnlyList<Issue> issues);

    void Progress(long lines, long bytes);
}

/// <summary>In a pipe: problems, and nothing else.</summary>
internal sealed class PipeReport(TextWriter error, Sentence name, Speech speech) : IBatchReport
{
    public void Problem(long line, IReadOnlyList<Issue> issues)
    {
        foreach (Issue issue in issues)
        {
            error.WriteLine(Told(speech, name, line, issue));
        }
    }

    public void Progress(long lines, long bytes)
    {
    }

    public static string Told(Speech speech, Sentence name, long line, Issue issue) =>
        Printable.Of(speech.Say(InputWords.IssueOfLine, name, line, issue.Path, issue));
}

/// <summary>On a terminal: problems, and how far the batch has come.</summary>
internal sealed class TerminalReport(
    IAnsiConsole console,
    StatusContext status,
    Sentence name,
    Speech speech,
    long? totalBytes) : IBatchReport
{
    public void Problem(long line, IReadOnlyList<Issue> issues)
    {
        foreach (Issue issue in issues)
        {
            console.WriteLine(PipeReport.Told(speech, name, line, issue));
        }
    }

    public void Progress(long lines, long bytes)
    {
        Sentence? share = totalBytes is > 0 and long total ? new Sentence(BatchWords.Share, 100 * bytes / total) : null;
        status.Status(speech.Say(BatchWords.Progress, lines, share));
    }
}
