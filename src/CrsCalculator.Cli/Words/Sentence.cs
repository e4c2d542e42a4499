namespace CrsCalculator.Cli.Words;

/// <summary>A phrase with its facts, to be said later, in whichever language is asked for by then.</summary>
internal sealed record Sentence(Phrase Phrase, params IReadOnlyList<object?> Facts)
{
    /// <summary>Whether it belongs to the line above it, and does not name the tool again.</summary>
    public bool IsBelow { get; private init; }

    /// <summary>A text that is the same in every language.</summary>
    public static Sentence AsIs(string text) => new(CommonWords.AsIs, text);

    /// <summary>A text that belongs to the line above it.</summary>
    public static Sentence Below(string text) => AsIs(text) with { IsBelow = true };
}
