using System.Collections.Immutable;

namespace CrsCalculator.Json;

/// <summary>What came of reading a <c>crs-factors/1</c> document: a candidate, or every issue.</summary>
/// <remarks>Immutable, and safe to use from several threads.</remarks>
public sealed class FactorsReading
{
    private readonly CrsFactors _factors;

    internal FactorsReading(string? id, in CrsFactors factors, ImmutableArray<Notice> notices, ImmutableArray<Issue> issues)
    {
        Id = id;
        _factors = factors;
        Notices = notices;
        Issues = issues;
    }

    /// <summary>The document's id, if it has one that can be read, even where other fields have issues.</summary>
    public string? Id { get; }

    /// <summary>Whether there is a candidate.</summary>
    public bool IsValid => Issues.IsEmpty;

    /// <summary>The candidate.</summary>
    /// <exception cref="InvalidOperationException">The document has issues.</exception>
    public CrsFactors Factors => IsValid
        ? _factors
        : throw new InvalidOperationException($"The document has issues. {string.Join("; ", Issues)}");

    /// <summary>What must be said with a result from this document. Empty when there is nothing to say.</summary>
    public ImmutableArray<Notice> Notices { get; }

    /// <summary>Everything that is wrong. Empty when nothing is.</summary>
    public ImmutableArray<Issue> Issues { get; }

    /// <summary>The candidate, or every issue.</summary>
    /// <returns>For example <c>$.age: outOfRange (200, 0, 120)</c>.</returns>
    public override string ToString() => IsValid ? $"{Id ?? "without an id"}: valid" : string.Join("; ", Issues);
}
