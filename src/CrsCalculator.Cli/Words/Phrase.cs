namespace CrsCalculator.Cli.Words;

/// <summary>Something that the tool says, in both languages, side by side. <c>{0}</c>, <c>{1}</c> … are its facts, in the same order in both.</summary>
internal sealed record Phrase(string English, string French);

/// <summary>A word for one and for several.</summary>
internal sealed record CountedPhrase(Phrase One, Phrase Many);

/// <summary>A phrase with its facts, to be said later, in whichever language is asked for by then.</summary>
internal sealed record Sentence(Phrase Phrase, params IReadOnlyList<object?> Facts)
{
    /// <summary>A text that is the same in every language.</summary>
    public static Sentence AsIs(string text) => new(CommonWords.AsIs, text);
}
