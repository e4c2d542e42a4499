using System.Collections.Immutable;
using CrsCalculator.Rules;

namespace CrsCalculator.Cli.Batch;

/// <summary>
/// The last guard of a run through many lines: what goes wrong with one line for a reason that nobody thought of is an issue of that line,
/// and the run goes on.
/// </summary>
internal static class UnexpectedIssue
{
    /// <summary>Whether an exception is about the line at hand. Rules that are not available and memory that ran out are not.</summary>
    public static bool IsOfLine(Exception exception) => exception is not (RulesNotAvailableException or OutOfMemoryException);

    /// <summary>The issue of a line that ended with an exception. The message is left out: it may quote the line.</summary>
    public static Issue Of(Exception exception) => new("$", IssueCodes.Unexpected, new Facts(exception.GetType().Name));

    /// <summary>The issues of a line that ended with an exception: those of documents that cannot be assessed, or one.</summary>
    public static ImmutableArray<Issue> IssuesOf(Exception exception) =>
        exception is InvalidProfileException invalid ? invalid.Issues : [Of(exception)];
}
