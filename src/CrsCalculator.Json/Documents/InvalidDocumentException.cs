using System.Collections.Immutable;
using System.Text.Json;
using CrsCalculator.Text;

namespace CrsCalculator.Json;

/// <summary>The exception for JSON that is not a valid document or value of the library's requested type.</summary>
/// <remarks>
/// The message has a line for each issue, in English: its path and its sentence, or only the sentence if it concerns the whole value. Paths
/// begin at the value; <see cref="JsonException.Path"/> locates the value in a larger document. <see cref="DocumentReading{T}"/> gives the
/// same issues without an exception.
/// </remarks>
public sealed class InvalidDocumentException : JsonException
{
    /// <summary>Creates the exception.</summary>
    /// <param name="issues">The issues of the document.</param>
    public InvalidDocumentException(ImmutableArray<Issue> issues)
        : base(string.Join('\n', issues.Select(Said))) => Issues = issues;

    /// <summary>The issues of the document.</summary>
    public ImmutableArray<Issue> Issues { get; }

    /// <summary>A dictionary key is not a known code.</summary>
    internal static InvalidDocumentException UnknownCode(string code, ImmutableArray<string> all) =>
        new([new Issue("$", IssueCodes.UnknownValue, new Facts(Excerpt.Of(code), string.Join(", ", all)))]);

    /// <summary>A dictionary key is not a valid name.</summary>
    internal static InvalidDocumentException InvalidKey(string name) =>
        new([new Issue("$", IssueCodes.InvalidText, new Facts(Excerpt.Of(name)))]);

    private static string Said(Issue issue)
    {
        string sentence = CrsText.English.Issue(issue);
        return issue.Path == "$" ? sentence : $"{issue.Path}: {sentence}";
    }
}
