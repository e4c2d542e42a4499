using CrsCalculator.Cli.Words;

namespace CrsCalculator.Cli.Batch;

/// <summary>What is wrong with one of many candidates.</summary>
/// <param name="Path">The file as it is named to the user.</param>
/// <param name="Line">The line, from 1; nothing where the whole file is meant.</param>
/// <param name="Issues">What is wrong.</param>
internal sealed record BatchProblem(string Path, long? Line, IReadOnlyList<Issue> Issues)
{
    /// <summary>What is said instead of the issues, where that is more.</summary>
    public IReadOnlyList<Sentence> Complaints { get; init; } = [];

    /// <summary>The issue of a file that cannot be read.</summary>
    public static Issue NotReadable { get; } = new("$", IssueCodes.NotReadable, new Facts());
}
