namespace CrsCalculator.Cli.Words;

/// <summary>A word for one and for several.</summary>
internal sealed record CountedPhrase(Phrase One, Phrase Many);

/// <summary>A phrase with its facts, to be said later, in whichever language is asked for by then.</summary>
internal sealed record Sentence(Phrase Phrase, params IReadOnlyList<object?> Facts)
{
    /// <summary>A text that is the same in every language.</summary>
    public static Sentence AsIs(string text) => new(CommonWords.AsIs, text);
}
