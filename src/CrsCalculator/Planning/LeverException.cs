using System.Collections.Immutable;

namespace CrsCalculator.Planning;

/// <summary>
/// A choice of levers cannot be made: there is no such lever for the candidate, two exclude each other, or what is left out cannot be left
/// out alone.
/// </summary>
public sealed class LeverException : ArgumentException
{
    internal LeverException(ImmutableArray<Issue> issues, string parameter)
        : base(
            $"These levers cannot be chosen together. {string.Join(' ', issues.Select(IssueSentences.Of))}",
            parameter) => Issues = issues;

    /// <summary>
    /// Everything that is wrong: <see cref="IssueCodes.UnknownLever"/>, <see cref="IssueCodes.LeversExclude"/>,
    /// <see cref="IssueCodes.CredentialsLeft"/>. The path of the third lever that was given is <c>$[2]</c>.
    /// </summary>
    public ImmutableArray<Issue> Issues { get; }
}
