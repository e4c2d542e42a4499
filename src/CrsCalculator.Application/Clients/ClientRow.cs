using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace CrsCalculator.Application;

/// <summary>One client of a practice: the overview, or the errors in the documents.</summary>
/// <remarks>Immutable, and safe to use from several threads. Compared by reference.</remarks>
[JsonConverter(typeof(ConvertersNeeded))]
public sealed class ClientRow
{
    /// <summary>Creates a row for a client whose documents could be reviewed.</summary>
    /// <param name="id">Your id for the client.</param>
    /// <param name="overview">The overview.</param>
    public ClientRow(string id, ClientOverview overview)
    {
        Id = Guard.Given(id, nameof(id));
        Overview = Guard.Given(overview, nameof(overview));
        Issues = [];
    }

    /// <summary>Creates a row for a client whose documents could not be reviewed.</summary>
    /// <param name="id">Your id for the client.</param>
    /// <param name="issues">The errors.</param>
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

    /// <summary>Your id for the client.</summary>
    public string Id { get; }

    /// <summary>The file from which the documents were read; <see langword="null"/> if there is none.</summary>
    public string? File { get; init; }

    /// <summary>The line in that file, from 1; <see langword="null"/> if the whole file is one client.</summary>
    public long? Line { get; init; }

    /// <summary>The overview; <see langword="null"/> if there are <see cref="Issues"/>.</summary>
    public ClientOverview? Overview { get; }

    /// <summary>The errors in the documents. Empty if there is an overview.</summary>
    public ImmutableArray<Issue> Issues { get; }

    /// <summary>The id, and the overview or the number of issues.</summary>
    /// <returns>For example <c>software-developer-toronto: 2026-10-01: 614, invited in 1 round</c>.</returns>
    public override string ToString() => $"{Id}: {(Overview is { } overview ? $"{overview}" : Invariant.Count(Issues.Length, "issue"))}";
}
