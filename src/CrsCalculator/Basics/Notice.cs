
namespace CrsCalculator;

/// <summary>Something that a reader of a result must know: what was assumed, or left out, or is not certain. It is not an error.</summary>
/// <param name="Code">What kind of notice it is: one of <see cref="NoticeCodes"/>. Codes do not change between versions.</param>
/// <param name="Facts">What it is about.</param>
/// <remarks>Immutable, and safe to use from several threads. Sentences come from <see cref="Text.CrsText"/>.</remarks>
public sealed record Notice(string Code, Facts Facts)
{
    /// <summary>
    /// The document that it is about, as a JSON path: <c>$.principal.work[1]</c>. <see langword="null"/> where it is about no single one.
    /// </summary>
    public string? Path { get; init; }
}
