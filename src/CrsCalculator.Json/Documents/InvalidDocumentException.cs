using System.Collections.Immutable;
using System.Text.Json;
using CrsCalculator.Text;

namespace CrsCalculator.Json;

/// <summary>The exception for JSON that is not a valid document or value of the library's type that it is read as.</summary>
/// <remarks>
/// The message has a line for each issue, in English: its path and its sentence, or the sentence alone where it is about the whole value.
/// Paths begin at the value; <see cref="JsonException.Path"/> says where the value is in a larger document.
/// <see cref="DocumentReading{T}"/> gives the same issues without an exception.
/// </remarks>
public sealed class InvalidDocumentException : JsonException
{
    /// <summary>Refuses a document.</summary>
    /// <param name="issues">Everything that is wrong with it.</param>
    public InvalidDocumentException(ImmutableArray<Issue> issues)
        : base(string.Join('\n', issues.Select(Said))) => Issues = issues;

    /// <summary>Everything that is wrong with it.</summary>
    public ImmutableArray<Issue> Issues { get; }

    /// <summary>The key of a dictionary is no code.</summary>
    internal static InvalidDocumentException UnknownCode(string code, ImmutableArray<string> all) =>
        new([new Issue("$", IssueCodes.UnknownValue, new Facts(Excerpt.Of(code), string.Join(", ", all)))]);

    /// <summary>The key of a dictionary is no name.</summary>
    internal static InvalidDocumentException InvalidKey(string name) =>
        new([new Issue("$", IssueCodes.InvalidText, new Facts(Excerpt.Of(name)))]);

    private static string Said(Issue issue)
    {
        string sentence = CrsText.English.Issue(issue);
        return issue.Path == "$" ? sentence : $"{issue.Path}: {sentence}";
    }
}
