using System.Collections.Immutable;
using NodaTime;

namespace CrsCalculator.Json;

/// <summary>The result of reading a document: its value, or all of its issues.</summary>
/// <typeparam name="T">
/// The type that is read: <see cref="CrsFactors"/>, <see cref="Candidate"/>, <see cref="Rules.CrsRuleset"/>,
/// <see cref="Rules.RuleBookLayer"/>, <see cref="CrsCalculator.Rounds.RoundHistory"/> or an application's
/// <see cref="CrsCalculator.Application.ApplicationDocument"/>s.
/// </typeparam>
/// <remarks>Immutable, and safe to use from several threads.</remarks>
public sealed class DocumentReading<T>
{
    private readonly T? _readable;
    private readonly bool _isReadable;

    internal DocumentReading(string? id, T? readable, bool isReadable, ImmutableArray<Notice> notices, ImmutableArray<Issue> issues)
    {
        Id = id;
        _readable = readable;
        _isReadable = isReadable;
        Notices = notices;
        Issues = issues;
    }

    /// <summary>The document's id, or a rule book's name, if it is readable, even if other fields have issues.</summary>
    public string? Id { get; }

    /// <summary>Whether there is a value.</summary>
    public bool IsValid => Issues.IsEmpty && _isReadable;

    /// <summary>The value.</summary>
    /// <exception cref="InvalidOperationException">The document has issues.</exception>
    public T Value => IsValid
        ? _readable!
        : throw new InvalidOperationException($"The document has issues. {string.Join("; ", Issues)}");

    /// <summary>The notices to show with a result from this document; empty if there are none.</summary>
    public ImmutableArray<Notice> Notices { get; }

    /// <summary>The issues of the document; empty if there are none.</summary>
    public ImmutableArray<Issue> Issues { get; }

    /// <summary>What could be read although the document has issues; nothing if too much is missing.</summary>
    internal T? Readable => _isReadable ? _readable : default;

    /// <summary>The id, or every issue.</summary>
    /// <returns>For example <c>$.age: outOfRange (200, 0, 120)</c>. Issues quote the input, so do not log them.</returns>
    public override string ToString() => IsValid ? $"{Id ?? "without an id"}: valid" : string.Join("; ", Issues);
}

/// <summary>Checks candidates' documents that were read.</summary>
public static class CandidateIssues
{
    /// <summary>
    /// Returns every issue on a date: the document's issues, and what <see cref="ExpressEntry.Check"/> finds in its readable parts.
    /// </summary>
    /// <param name="reading">The result of reading.</param>
    /// <param name="date">The date, with the date of an invitation if there is one.</param>
    /// <param name="shownOn">The day on which the documents are shown, if known: a document dated later is then an issue.</param>
    /// <returns>Every issue. Empty if the candidate can be assessed on the date.</returns>
    public static ImmutableArray<Issue> IssuesOn(this DocumentReading<Candidate> reading, AssessmentDate date, LocalDate? shownOn = null)
    {
        ArgumentNullException.ThrowIfNull(reading);
        return reading.Readable is { } candidate
            ? [.. reading.Issues, .. ExpressEntry.Check(candidate, date, shownOn).Where(issue => !RestsOnUnread(issue, reading.Issues))]
            : reading.Issues;
    }

    /// <summary>A spouse who cannot be read is not a missing spouse.</summary>
    private static bool RestsOnUnread(Issue issue, ImmutableArray<Issue> unread) =>
        issue.Path == "$.maritalStatus" && unread.Any(static found => found.Path.StartsWith("$.spouse", StringComparison.Ordinal));
}
