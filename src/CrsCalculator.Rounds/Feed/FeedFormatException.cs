using System.Collections.Immutable;

namespace CrsCalculator.Rounds;

/// <summary>A text is not IRCC's feed: not one round in it can be read, or it is too long.</summary>
public sealed class FeedFormatException : FormatException
{
    internal FeedFormatException(string message, ImmutableArray<Issue> issues)
        : base(message) => Issues = issues;

    /// <summary>
    /// Why the rows cannot be read, or, with the path <c>$</c>, what the text is if it has no row of the feed: empty, a web page, a document
    /// of another format. The codes are those of <see cref="FeedIssueCodes"/>.
    /// </summary>
    public ImmutableArray<Issue> Issues { get; }
}
