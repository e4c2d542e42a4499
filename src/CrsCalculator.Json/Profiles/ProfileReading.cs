namespace CrsCalculator.Json;

/// <summary>What came of reading a <c>crs-profile/1</c> document: a candidate's documents, or every issue.</summary>
/// <remarks>Immutable, and safe to use from several threads.</remarks>
public sealed class ProfileReading
{
    private readonly CandidateProfile? _profile;

    internal ProfileReading(string? id, CandidateProfile? profile, IReadOnlyList<Issue> issues)
    {
        Id = id;
        _profile = profile;
        Issues = issues;
    }

    /// <summary>The document's id, if it has one that can be read, even where other fields have issues.</summary>
    public string? Id { get; }

    /// <summary>Whether there is a candidate.</summary>
    public bool IsValid => _profile is not null;

    /// <summary>The candidate.</summary>
    /// <exception cref="InvalidOperationException">The document has issues.</exception>
    public CandidateProfile Profile => _profile ?? throw new InvalidOperationException($"The document has issues. {string.Join("; ", Issues)}");

    /// <summary>Everything that is wrong. Empty when nothing is.</summary>
    public IReadOnlyList<Issue> Issues { get; }
}
