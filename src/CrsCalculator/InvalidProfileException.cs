using System.Collections.Immutable;
using CrsCalculator.Text;

namespace CrsCalculator;

/// <summary>
/// The documents of a profile cannot be true, or not on the date, so nothing is made of them. Not on the date: somebody, the spouse
/// included whether or not they come along, is not born then, or is older than <see cref="Person.MaxAge"/>.
/// </summary>
/// <remarks>
/// The message has a line for each issue, in English: its path and its sentence. <see cref="ExpressEntry.Check"/> gives the same issues
/// without an exception, and <see cref="CrsText"/> their sentences in French.
/// </remarks>
public sealed class InvalidProfileException : ArgumentException
{
    /// <summary>Refuses documents.</summary>
    /// <param name="issues">Everything that is wrong.</param>
    public InvalidProfileException(ImmutableArray<Issue> issues)
        : base(Describe(issues)) => Issues = issues;

    /// <summary>Everything that is wrong.</summary>
    public ImmutableArray<Issue> Issues { get; }

    private static string Describe(ImmutableArray<Issue> issues) =>
        string.Join(
            '\n',
            issues.Select(static issue => $"{issue.Path}: {CrsText.English.Issue(issue)}")
                .Prepend("The documents of the profile cannot be assessed."));
}
