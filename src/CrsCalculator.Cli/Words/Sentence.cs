namespace CrsCalculator.Cli.Words;

/// <summary>A phrase with its facts, to be written later in the language that is then current.</summary>
internal sealed record Sentence(Phrase Phrase, params IReadOnlyList<object?> Facts)
{
    /// <summary>Whether it belongs to the line above it, and does not repeat the name of the tool.</summary>
    public bool IsBelow { get; private init; }

    /// <summary>Creates a text that is the same in every language.</summary>
    public static Sentence AsIs(string text) => new(CommonWords.AsIs, text);

    /// <summary>Creates a text that belongs to the line above it.</summary>
    public static Sentence Below(string text) => AsIs(text) with { IsBelow = true };
}
