using System.Collections.Immutable;

namespace CrsCalculator.Planning;

/// <summary>
/// Thrown if levers cannot be chosen: the candidate has no such lever, two exclude each other, or some cannot be excluded alone.
/// </summary>
public sealed class LeverException : ArgumentException
{
    internal LeverException(ImmutableArray<Issue> issues, string parameter)
        : base(
            $"These levers cannot be chosen together. {string.Join(' ', issues.Select(IssueSentences.Of))}",
            parameter) => Issues = issues;

    /// <summary>
    /// All issues: <see cref="IssueCodes.UnknownLever"/>, <see cref="IssueCodes.LeversExclude"/>, <see cref="IssueCodes.CredentialsLeft"/>.
    /// The third lever given has the path <c>$[2]</c>.
    /// </summary>
    public ImmutableArray<Issue> Issues { get; }
}
