using System.Collections.Immutable;

namespace CrsCalculator;

/// <summary>
/// The documents of a profile cannot be true, or not on the date, so nothing is made of them. Not on the date: somebody, the spouse
/// included whether or not they come along, is not born then, or is older than <see cref="Person.MaxAge"/>.
/// </summary>
/// <remarks><see cref="ExpressEntry.Check"/> gives the same issues without an exception.</remarks>
public sealed class InvalidProfileException : ArgumentException
{
    /// <summary>Refuses documents.</summary>
    /// <param name="issues">Everything that is wrong.</param>
    public InvalidProfileException(ImmutableArray<Issue> issues)
        : base($"The documents of the profile cannot be assessed. {string.Join("; ", issues)}") => Issues = issues;

    /// <summary>Everything that is wrong.</summary>
    public ImmutableArray<Issue> Issues { get; }
}
