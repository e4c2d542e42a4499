
namespace CrsCalculator;

/// <summary>Something the reader of a result must know: an assumption, an omission or an uncertainty. Not an error.</summary>
/// <param name="Code">The kind of notice: one of <see cref="NoticeCodes"/>. Codes do not change between versions.</param>
/// <param name="Facts">The facts that its sentence uses.</param>
/// <remarks>Immutable, and safe to use from several threads. Sentences come from <see cref="Text.CrsText"/>.</remarks>
public sealed record Notice(string Code, Facts Facts)
{
    /// <summary>
    /// The JSON path of the document concerned: <c>$.principal.work[1]</c>. <see langword="null"/> if it concerns no single one.
    /// </summary>
    public string? Path { get; init; }

    /// <summary>Creates a notice about a document.</summary>
    internal static Notice About(string path, string code, params IEnumerable<string> facts) => new(code, new Facts(facts)) { Path = path };
}
