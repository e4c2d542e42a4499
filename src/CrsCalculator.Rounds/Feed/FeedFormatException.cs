using System.Collections.Immutable;

namespace CrsCalculator.Rounds;

/// <summary>A text is not IRCC's feed: not one round in it can be read, or it is too long.</summary>
public sealed class FeedFormatException : FormatException
{
    internal FeedFormatException(string message, ImmutableArray<Issue> issues)
        : base(message) => Issues = issues;

    /// <summary>
    /// Why the rows could not be read, if there were any, or that the text is too long; the codes are those of
    /// <see cref="FeedIssueCodes"/>.
    /// </summary>
    public ImmutableArray<Issue> Issues { get; }
}
