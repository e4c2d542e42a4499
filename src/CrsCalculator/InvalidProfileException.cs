using System.Collections.Immutable;
using CrsCalculator.Text;

namespace CrsCalculator;

/// <summary>
/// A profile's documents cannot be assessed: they contradict each other, or somebody, including a spouse who does not accompany, is not yet
/// born on the date or is older than <see cref="Person.MaxAge"/>.
/// </summary>
/// <remarks>
/// The message has one line per issue, in English: its path and its sentence. <see cref="ExpressEntry.Check"/> returns the same issues
/// without an exception, and <see cref="CrsText"/> has their sentences in French.
/// </remarks>
public sealed class InvalidProfileException : ArgumentException
{
    /// <summary>Creates the exception.</summary>
    /// <param name="issues">Every issue in the documents.</param>
    public InvalidProfileException(ImmutableArray<Issue> issues)
        : base(Describe(issues)) => Issues = issues;

    /// <summary>Every issue in the documents.</summary>
    public ImmutableArray<Issue> Issues { get; }

    private static string Describe(ImmutableArray<Issue> issues) =>
        string.Join(
            '\n',
            issues.Select(static issue => $"{issue.Path}: {CrsText.English.Issue(issue)}")
                .Prepend("The documents of the profile cannot be assessed."));
}
