using System.Collections.Immutable;

namespace CrsCalculator.Rounds;

/// <summary>The text is not IRCC's feed: no round in it can be read, or it is too long.</summary>
public sealed class FeedFormatException : FormatException
{
    internal FeedFormatException(string message, Issue reason, ImmutableArray<Issue> issues)
        : base(message) => (Reason, Issues) = (reason, issues);

    /// <summary>What the text is instead, or the fact that no row can be read. Its path is <c>$</c>.</summary>
    public Issue Reason { get; }

    /// <summary>
    /// Why each row cannot be read; only <see cref="Reason"/> if the text has no row of the feed. The codes are those of
    /// <see cref="FeedIssueCodes"/>.
    /// </summary>
    public ImmutableArray<Issue> Issues { get; }
}
