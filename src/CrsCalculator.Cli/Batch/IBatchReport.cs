using CrsCalculator.Cli.Words;

namespace CrsCalculator.Cli.Batch;

/// <summary>What is reported on standard error while many candidates are read.</summary>
internal interface IBatchReport
{
    void Problem(long number, IReadOnlyList<Issue> issues);

    /// <summary>How far the batch has come.</summary>
    void Progress(long lines, long bytes);
}

/// <summary>In a pipe: problems, and nothing else.</summary>
internal sealed class PipeReport(TextWriter error, Sentence name, Speech speech) : IBatchReport
{
    public void Problem(long number, IReadOnlyList<Issue> issues)
    {
        foreach (Issue issue in issues)
        {
            error.WriteLine(Told(speech, name, number, issue));
        }
    }

    public void Progress(long lines, long bytes)
    {
    }

    public static string Told(Speech speech, Sentence name, long line, Issue issue) =>
        Printable.Of(speech.Say(InputWords.IssueOfLine, name, line, issue.Path, issue));
}

/// <summary>On a terminal: problems, and how far the batch has come.</summary>
/// <param name="line">The line of the terminal on which progress is shown.</param>
/// <param name="problems">Reports the problems.</param>
/// <param name="speech">The language.</param>
/// <param name="totalBytes">How many bytes there are to read; nothing where that is not known.</param>
internal sealed class TerminalReport(ProgressLine line, PipeReport problems, Speech speech, long? totalBytes) : IBatchReport
{
    public void Problem(long number, IReadOnlyList<Issue> issues)
    {
        line.Clear();
        problems.Problem(number, issues);
    }

    public void Progress(long lines, long bytes)
    {
        Sentence? share = totalBytes is > 0 and long total ? new Sentence(BatchWords.Share, 100 * bytes / total) : null;
        line.Show(speech.Say(BatchWords.Progress, lines, share));
    }
}
