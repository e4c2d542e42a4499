using System.Collections.Immutable;
using NodaTime;

namespace CrsCalculator.Json;

/// <summary>What came of reading a <c>crs-profile/1</c> document: a candidate's documents, or every issue.</summary>
/// <remarks>Immutable, and safe to use from several threads.</remarks>
public sealed class ProfileReading
{
    private readonly Candidate? _readable;

    internal ProfileReading(string? id, Candidate? readable, ImmutableArray<Issue> issues)
    {
        Id = id;
        _readable = readable;
        Issues = issues;
    }

    /// <summary>The document's id, if it has one that can be read, even where other fields have issues.</summary>
    public string? Id { get; }

    /// <summary>Whether there is a candidate.</summary>
    public bool IsValid => Issues.IsEmpty && _readable is not null;

    /// <summary>The candidate.</summary>
    /// <exception cref="InvalidOperationException">The document has issues.</exception>
    public Candidate Profile => IsValid
        ? _readable!
        : throw new InvalidOperationException($"The document has issues. {string.Join("; ", Issues)}");

    /// <summary>Everything that is wrong with the document itself. Empty when nothing is.</summary>
    public ImmutableArray<Issue> Issues { get; }

    /// <summary>The candidate, or every issue.</summary>
    /// <returns>For example <c>$.principal.dateOfBirth: notADate (1995-13-01)</c>.</returns>
    public override string ToString() => IsValid ? $"{Id ?? "without an id"}: valid" : string.Join("; ", Issues);

    /// <summary>
    /// Everything that is wrong on a date: the document's issues, and what <see cref="ExpressEntry.Check"/> finds in its readable parts.
    /// </summary>
    /// <param name="date">The date, with the date of an invitation where there is one.</param>
    /// <param name="shownOn">The day on which the documents are shown, where it is known: then one that is dated later is an issue.</param>
    /// <returns>Every issue. Empty when the candidate can be assessed on the date.</returns>
    public ImmutableArray<Issue> IssuesOn(AssessmentDate date, LocalDate? shownOn = null) =>
        _readable is null ? Issues : [.. Issues, .. ExpressEntry.Check(_readable, date, shownOn)];
}
