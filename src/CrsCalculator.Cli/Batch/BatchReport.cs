using CrsCalculator.Cli.Input;
using CrsCalculator.Cli.Words;

namespace CrsCalculator.Cli.Batch;

/// <summary>What standard error says while many candidates are read: problems and, on a terminal, how far the run has come.</summary>
/// <param name="host">The world.</param>
internal sealed class BatchReport(ToolHost host)
{
    /// <summary>Whether progress is shown.</summary>
    public bool ShowsProgress { get; init; }

    /// <summary>How many bytes there are to read; nothing where that is not known.</summary>
    public long? TotalBytes { get; init; }

    /// <summary>Reports what is wrong: of a line each issue on a line, of a file as a command for one document reports it.</summary>
    public void Problem(BatchProblem problem)
    {
        Sentence name = InputFile.NameOf(problem.Path);
        if (problem.Line is not { } line)
        {
            host.Complain(problem.Complaints.Count > 0 ? problem.Complaints : ToolException.Invalid(name, problem.Issues).Lines);
            return;
        }

        foreach (Issue issue in problem.Issues)
        {
            host.Tell(Printable.Of(host.Say(InputWords.IssueOfLine, name, line, issue.Path, issue)));
        }
    }

    /// <summary>Shows how far the run has come.</summary>
    public void Progress(long candidates, long bytes)
    {
        if (ShowsProgress)
        {
            Sentence? share = TotalBytes is > 0 and long total ? new Sentence(BatchWords.Share, 100 * bytes / total) : null;
            host.Progress.Show(host.Say(BatchWords.Progress, candidates, share));
        }
    }
}
