using System.Collections.Immutable;

namespace CrsCalculator.Rounds;

/// <summary>A text is not IRCC's feed: not one round in it can be read, or it is too long.</summary>
public sealed class FeedFormatException : FormatException
{
    internal FeedFormatException(string message, Issue reason, ImmutableArray<Issue> issues)
        : base(message) => (Reason, Issues) = (reason, issues);

    /// <summary>What the text is instead, or that none of its rows can be read. Its path is <c>$</c>.</summary>
    public Issue Reason { get; }

    /// <summary>
    /// Why each of the rows cannot be read, or, if the text has no row of the feed, <see cref="Reason"/> alone. The codes are
    /// those of <see cref="FeedIssueCodes"/>.
    /// </summary>
    public ImmutableArray<Issue> Issues { get; }
}
