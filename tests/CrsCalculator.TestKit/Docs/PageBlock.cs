namespace CrsCalculator.TestKit.Docs;

/// <summary>A block of code on a page.</summary>
/// <param name="Line">The line of its fence, from 1.</param>
/// <param name="Language">What stands behind the fence.</param>
/// <param name="Text">Its lines, each with its end.</param>
public sealed record PageBlock(int Line, string Language, string Text)
{
    /// <summary>The block of text directly behind it, which is what it prints; <see langword="null"/> where there is none.</summary>
    public string? Shown { get; init; }

    public IEnumerable<string> Lines => Text.Split('\n')[..^1];
}
