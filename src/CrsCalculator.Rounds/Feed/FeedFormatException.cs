namespace CrsCalculator.Rounds;

/// <summary>A text is not IRCC's feed: not one round in it can be read, or it is too long.</summary>
public sealed class FeedFormatException : FormatException
{
    internal FeedFormatException(string message)
        : base(message)
    {
    }
}
