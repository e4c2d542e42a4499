using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace CrsCalculator.Application;

/// <summary>One client of a practice: the overview, or what is wrong with the documents.</summary>
/// <remarks>Immutable, and safe to use from several threads. Compared by reference.</remarks>
[JsonConverter(typeof(ConvertersNeeded))]
public sealed class ClientRow
{
    /// <summary>Takes a client whose documents could be reviewed.</summary>
    /// <param name="id">Your id of the client.</param>
    /// <param name="overview">The overview.</param>
    public ClientRow(string id, ClientOverview overview)
    {
        Id = Guard.Given(id, nameof(id));
        Overview = Guard.Given(overview, nameof(overview));
        Issues = [];
    }

    /// <summary>Takes a client whose documents could not be reviewed.</summary>
    /// <param name="id">Your id of the client.</param>
    /// <param name="issues">What is wrong.</param>
    /// <exception cref="ArgumentException">There is no issue.</exception>
    public ClientRow(string id, ImmutableArray<Issue> issues)
    {
        Id = Guard.Given(id, nameof(id));
        Issues = Guard.AllGiven(issues, nameof(issues));
        if (Issues.IsEmpty)
        {
            throw new ArgumentException("A client without an overview has at least one issue.", nameof(issues));
        }
    }

    /// <summary>Your id of the client.</summary>
    public string Id { get; }

    /// <summary>The file that the documents were read from; <see langword="null"/> if there is none.</summary>
    public string? File { get; init; }

    /// <summary>The line in that file, from 1; <see langword="null"/> if the whole file is one client.</summary>
    public long? Line { get; init; }

    /// <summary>The overview; <see langword="null"/> if there are <see cref="Issues"/>.</summary>
    public ClientOverview? Overview { get; }

    /// <summary>What is wrong with the documents. Empty if there is an overview.</summary>
    public ImmutableArray<Issue> Issues { get; }

    /// <summary>The id, and the overview or how many issues there are.</summary>
    /// <returns>For example <c>software-developer-toronto: 2026-10-01: 614, invited in 1 round</c>.</returns>
    public override string ToString() => $"{Id}: {(Overview is { } overview ? $"{overview}" : Invariant.Count(Issues.Length, "issue"))}";
}
